/** What makes load, and what its tools have said: wrk, pgbench, a consumer of Kafka. */
package capacity.benchmarks.load;
