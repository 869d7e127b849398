package capacity.http.guard;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import java.util.function.ObjIntConsumer;

/**
 * Puts a guard into every connection that is accepted. Netty finds this class as a service; neither Quarkus nor Vert.x lets
 * an application bound how long the head of a request may take, or say what a request is answered that cannot be decoded.
 * Of HTTP/2 it knows nothing, so that must be off.
 */
public final class GuardInstaller extends ChannelInitializerExtension {

    // how Vert.x names what makes requests of decoded messages
    private static final String VERTX = "handler";
    private static volatile AdmissionControl admission;

    /**
     * Must come before this process opens or accepts its first connection with Netty.
     *
     * @param refused is told code and status of what the guard itself answers
     */
    public static void install(Limits limits, ObjIntConsumer<String> refused) {
        admission = new AdmissionControl(limits, refused);
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    /** Vert.x fills the pipeline when the channel is registered, and so do we, after it. */
    @Override
    public void postInitializeServerChildChannel(Channel accepted) {
        accepted.pipeline().addLast(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                ChannelHandler vertx = channel.pipeline().get(VERTX);
                if (vertx != null && admission != null) {
                    channel.pipeline().addBefore(VERTX, "guard", new Guard(admission));
                }
            }
        });
    }
}
