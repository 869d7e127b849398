package capacity.attendances;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.details.EventDetails;
import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Topics;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.serialization.CloudEvents;
import capacity.contracts.serialization.FactCodec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Replaces event-service: writes the topic in the same way as its relay. */
public final class FakeEventService {

    private static final AtomicLong POSITION = new AtomicLong();
    private static final Map<UUID, AtomicLong> VERSIONS = new ConcurrentHashMap<>();
    private static final KafkaProducer<byte[], byte[]> PRODUCER = producer();

    private FakeEventService() {}

    /** Three days in Nairobi, from 6 May 2014. */
    public static EventDetails details(String timeZone) {
        return details(timeZone, LocalDate.of(2014, 5, 6));
    }

    public static EventDetails details(String timeZone, LocalDate startsOn) {
        return new EventDetails(
                "Minamata",
                "workshop",
                List.of("chemicals-and-waste"),
                List.of("africa"),
                "KE",
                List.of("KE"),
                startsOn,
                LocalDate.of(2014, 5, 8),
                timeZone,
                "in-person",
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null);
    }

    /** Publishes an event, and returns when the service knows it. */
    public static UUID known() {
        return known("Africa/Nairobi");
    }

    public static UUID known(String timeZone) {
        UUID event = UUID.randomUUID();
        tell(event, new EventScheduled(details(timeZone)));
        return event;
    }

    /** Publishes a fact, and returns when the service has applied it. */
    public static void tell(UUID event, EventFact fact) {
        publish(event, fact);
        Await.until(() ->
                AttendanceTables.number("SELECT coalesce(max(version), 0) FROM known_event WHERE id = '" + event + "'")
                        == VERSIONS.get(event).get());
    }

    /** A fact that never reaches the topic. */
    public static void lose(UUID event) {
        VERSIONS.get(event).incrementAndGet();
    }

    public static void publish(UUID event, EventFact fact) {
        long version = VERSIONS.computeIfAbsent(event, id -> new AtomicLong()).incrementAndGet();
        send(record(event, version, POSITION.incrementAndGet(), fact));
    }

    public static void publish(List<Header> headers, UUID key, String value) {
        send(record(headers, key, value));
    }

    /** The record as the relay of event-service would send it. */
    public static ProducerRecord<byte[], byte[]> record(UUID event, long version, long position, EventFact fact) {
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                FactTypes.nameOf(fact),
                "events",
                event,
                version,
                position,
                Instant.now(),
                "organizer-1");
        return record(CloudEvents.headers(envelope), event, FactCodec.encode(fact));
    }

    private static ProducerRecord<byte[], byte[]> record(List<Header> headers, UUID key, String value) {
        return new ProducerRecord<>(
                Topics.EVENTS, null, null, key.toString().getBytes(UTF_8), value.getBytes(UTF_8), headers);
    }

    private static void send(ProducerRecord<byte[], byte[]> record) {
        try {
            PRODUCER.send(record).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> kafka = Map.of("bootstrap.servers", bootstrap());
        try (Admin admin = Admin.create(kafka)) {
            admin.createTopics(List.of(new NewTopic(Topics.EVENTS, 6, (short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        // a new topic is not visible everywhere immediately; the producer tries again
        return new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer());
    }

    static String bootstrap() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
