package capacity.http.export;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;

/** Ends a connection in the middle of a response. */
final class ConnectionReset {

    private ConnectionReset() {}

    /**
     * Without a last chunk, and with a TCP reset and not a proper end: to a client of HTTP/1.0, which knows no chunks, the
     * proper end of the connection is the end of the file.
     */
    static void reset(HttpServerRequest request) {
        Channel channel = ((ConnectionBase) request.connection()).channel();
        channel.config().setOption(ChannelOption.SO_LINGER, 0);
        channel.close();
    }
}
