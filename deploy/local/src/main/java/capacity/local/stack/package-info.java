/**
 * All parts of a running stack ({@code LocalStack}): each {@code StackPart} has a {@code PartSupervisor} that starts
 * it, starts it again when it dies, and stops it. {@code DataFolder} lets only one stack use the data.
 *
 * <p>Not here: the reading of options ({@code command}), and the reverse proxy in front of the services ({@code
 * gateway}).
 *
 * <p>Only {@code command} calls it.
 */
package capacity.local.stack;
