/** The stack that is measured: where it is, how far it has come, what it costs, and who else uses the machine. */
package capacity.benchmarks.stack;
