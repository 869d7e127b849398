/** The arithmetic of the benchmarks and the report: pure, and tested as such. */
package capacity.benchmarks.figures;
