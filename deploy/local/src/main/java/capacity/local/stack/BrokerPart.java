package capacity.local.stack;

import capacity.local.Broker;
import java.nio.file.Path;

/** The Kafka broker. */
final class BrokerPart implements StackPart {

    private final Path folder;
    private volatile Broker broker;

    BrokerPart(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public String start() {
        if (broker == null) {
            broker = Broker.start(folder, 0);
        } else {
            broker.restart();
        }
        return "Kafka " + broker.version() + " is ready on port " + broker.port();
    }

    String bootstrap() {
        return broker.bootstrap();
    }

    @Override
    public ProcessHandle process() {
        return broker.process();
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
    }
}
