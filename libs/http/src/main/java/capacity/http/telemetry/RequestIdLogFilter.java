package capacity.http.telemetry;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/** Adds the request's id to every line that is logged while it is served. It suppresses no line. */
@LoggingFilter(name = "request-id")
public final class RequestIdLogFilter implements Filter {
    @Override
    public boolean isLoggable(LogRecord record) {
        String id = RequestId.current();
        if (id != null && record instanceof ExtLogRecord extended) {
            extended.putMdc("requestId", id);
        }
        return true;
    }
}
