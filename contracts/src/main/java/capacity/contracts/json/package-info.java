/** Facts as JSON text. The only place that knows Jackson's settings for them. */
package capacity.contracts.json;
