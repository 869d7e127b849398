/**
 * The numbers over HTTP.
 *
 * <p>{@link capacity.projection.TotalsResource} answers {@code /totals}, {@code /totals/headline} and the stream of changes;
 * {@link capacity.projection.Parameters} reads and checks what is asked, {@link capacity.projection.Access} who may ask
 * it, {@link capacity.projection.TotalsJson} and {@link capacity.projection.HeadlineJson} are the answers. {@link
 * capacity.projection.ProjectionsResource} tells operators how far the projections have come. What the numbers mean is said
 * in {@code capacity.totals}.
 */
package capacity.projection;
