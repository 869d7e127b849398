/**
 * What the plan is made of: text tables and countries that are read from {@code resources/sample}, ids that are derived
 * from names, request bodies, and their JSON.
 *
 * <p>Not here: which events, people and scans there are ({@code sample.plan}).
 *
 * <p>Only {@code sample} and {@code sample.plan} call it.
 */
package capacity.local.sample.data;
