/** The measures. Each writes what it has found into {@code Results}, under the name that the report uses. */
package capacity.benchmarks.measure;
