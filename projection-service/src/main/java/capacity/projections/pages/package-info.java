/**
 * How the files of the pages are sent: compressed once, and by GET and HEAD only. The files are in
 * {@code src/main/resources/web}.
 *
 * <p>The numbers that the pages show come from {@code api}.
 *
 * <p>Only the HTTP server calls it.
 */
package capacity.projections.pages;
