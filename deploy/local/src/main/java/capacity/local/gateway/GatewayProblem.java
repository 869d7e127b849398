package capacity.local.gateway;

import io.vertx.core.buffer.Buffer;

/** Answers of the gateway itself, in the form of RFC 9457. The texts are constants and need no escaping. */
enum GatewayProblem {
    NOT_FOUND(404, "not-found", "Not found", "Nothing was found at this address."),
    UNAVAILABLE(
            503,
            "unavailable",
            "Service unavailable",
            "The service is not running. It is being restarted; try again later."),
    OUTCOME_UNKNOWN(
            503,
            "outcome-unknown",
            "Outcome unknown",
            "The service did not give a complete answer, so it is unknown whether this was done. Send it again with the same id; it is never done twice.");

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
