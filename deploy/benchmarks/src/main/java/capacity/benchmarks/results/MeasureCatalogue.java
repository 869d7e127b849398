package capacity.benchmarks.results;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of the measures and what they mean, in the order of the report. */
public final class MeasureCatalogue {

    public static final Map<String, String> MEANINGS = meanings();

    private MeasureCatalogue() {}

    private static Map<String, String> meanings() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("C1", "pgbench: one row like the journal's per commit, 1 client");
        all.put("C32", "the same, 32 clients");
        all.put("C500", "pgbench: 500 rows per commit, 1 client; rows");
        all.put("C500-4", "the same, 4 clients; rows");
        all.put("H", "POST with token and validation, no database, 128 connections");
        all.put("S1", "single POSTs, 1 connection, relay paused");
        all.put("S32", "the same, 32 connections");
        all.put("S128", "the same, 128 connections");
        all.put("S512", "the same, 512 connections");
        all.put("S1-whole", "single POSTs, 1 connection, whole stack");
        all.put("S32-whole", "the same, 32 connections");
        all.put("S128-whole", "the same, 128 connections");
        all.put("S512-whole", "the same, 512 connections");
        all.put("S128-origin", "the same through the gateway, 128 connections");
        all.put("B200-4", "batches of 200, 4 connections, relay paused; scans (latency of a batch)");
        all.put("B200-8", "the same, 8 connections");
        all.put("D", "relay drains the backlog of the round; facts");
        all.put("D-projection", "until the projection has applied them too; facts");
        all.put("R", "consumer of the topic, bytes only; records");
        all.put("Rj", "consumer of the topic that parses JSON; records");
        all.put("P", "projection rebuilt from the topic; facts");
        all.put("V-idle", "POST to visible in totals, otherwise idle");
        all.put("V-half", "the same while scans arrive at half the rate of S128-whole");
        all.put("start", "from deploy/up, built, to ready");
        all.put("idle-at-first", "memory of the whole stack when it is ready");
        all.put("idle", "the same after a while without requests");
        return all;
    }
}
