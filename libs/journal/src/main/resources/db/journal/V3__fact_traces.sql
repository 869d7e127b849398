-- Which facts on their way to Kafka belong to a request that is followed: W3C Trace Context. Empty unless tracing is on,
-- and gone once published. Not logged, for after a crash nobody misses them.
CREATE UNLOGGED TABLE fact_trace (
    position    bigint PRIMARY KEY,
    traceparent text   NOT NULL
);
