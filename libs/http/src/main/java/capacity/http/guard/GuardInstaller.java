package capacity.http.guard;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import java.util.function.ObjIntConsumer;

/**
 * Puts a guard into every connection that is accepted. Netty finds this class as a service. Neither Quarkus nor Vert.x
 * lets an application limit how long the head of a request may take, or choose the answer to a request that cannot be
 * decoded. The guard does not know HTTP/2, so HTTP/2 must be off.
 */
public final class GuardInstaller extends ChannelInitializerExtension {

    // the name that Vert.x gives to the handler that makes requests of decoded messages
    private static final String VERTX = "handler";
    private static volatile AdmissionControl admission;

    /**
     * Must be called before this process opens or accepts its first connection with Netty.
     *
     * @param refused receives code and status of each answer that the guard itself gives
     */
    public static void install(Limits limits, ObjIntConsumer<String> refused) {
        admission = new AdmissionControl(limits, refused);
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    /** Vert.x fills the pipeline when the channel is registered; the guard is added after that. */
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
