package capacity.local.gateway;

import io.vertx.core.buffer.Buffer;

/** What the gateway itself has to say, in the form of RFC 9457. The texts are ours and need no escaping. */
enum GatewayProblem {
    NOT_FOUND(404, "not-found", "Not found", "There is nothing at this address."),
    UNAVAILABLE(
            503,
            "unavailable",
            "Service unavailable",
            "The service is not running at the moment; it is being started again."),
    OUTCOME_UNKNOWN(
            503,
            "outcome-unknown",
            "Outcome unknown",
            "The service did not answer, or ended while it did. Send the same request with the same id again: it is done once at most.");

    private final int status;
    private final Buffer body;

    GatewayProblem(int status, String code, String title, String detail) {
        this.status = status;
        this.body = Buffer.buffer(
                "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
                        .formatted(title, status, detail, code));
    }

    int status() {
        return status;
    }

    Buffer body() {
        return body;
    }
}
