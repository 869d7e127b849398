package capacity.projections.projector;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.details.EventDetails;
import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.StreamIds;
import capacity.contracts.envelope.Topics;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.facts.IdentificationMethod;
import capacity.contracts.serialization.CloudEvents;
import capacity.contracts.serialization.FactCodec;
import capacity.contracts.vocabulary.Vocabularies;
import capacity.contracts.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Fills the topics with held events and their attendances, in transactions like those of a relay. Always the same
 * facts.
 */
public final class Backlog {

    private static final int RUN = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2016-01-04");
    private static final List<String> ROLES = List.of("participant", "participant", "participant", "speaker");

    private final Random random = new Random(7);
    private final KafkaProducer<String, byte[]> producer;
    private final UUID[] events;
    private final UUID[] participants;
    private final Map<String, Long> positions = new HashMap<>();
    private final Map<UUID, Set<UUID>> came = new HashMap<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private int inRun;

    private Backlog(KafkaProducer<String, byte[]> producer, int events, int participants) {
        this.producer = producer;
        this.events = ids(events);
        this.participants = ids(participants);
    }

    /**
     * @param attendances number of attendances, all different, so at most events × participants
     * @param bootstrap address of a Kafka without these topics
     */
    public static void fill(String bootstrap, int attendances, int events, int participants) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(
                            new NewTopic(Topics.EVENTS, Topics.EVENTS_PARTITIONS, (short) 1),
                            new NewTopic(Topics.ATTENDANCES, Topics.ATTENDANCES_PARTITIONS, (short) 1),
                            new NewTopic(Topics.WATERMARKS, 1, (short) 1)))
                    .all()
                    .get();
        }
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrap, "transactional.id", "backlog", "linger.ms", 5);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            new Backlog(producer, events, participants).fill(attendances);
        }
    }

    private void fill(int attendances) {
        producer.beginTransaction();
        for (UUID event : events) {
            publish(Topics.EVENTS, event, event, 1, new EventScheduled(details()));
            publish(Topics.EVENTS, event, event, 2, new EventHeld());
        }
        for (int i = 0; i < attendances; i++) {
            attend();
        }
        producer.commitTransaction();
    }

    private void attend() {
        UUID event = any(events);
        UUID participant = any(participants);
        while (!came.computeIfAbsent(event, id -> new HashSet<>()).add(participant)) {
            event = any(events);
            participant = any(participants);
        }
        UUID stream = StreamIds.attendance(participant, event);
        publish(Topics.ATTENDANCES, event, stream, 1, scan(event, participant));
    }

    private void publish(String topic, UUID key, UUID stream, long version, Fact fact) {
        String journal = topic.equals(Topics.EVENTS) ? "events" : "attendances";
        Envelope envelope = new Envelope(
                id(),
                FactTypes.nameOf(fact),
                journal,
                stream,
                version,
                positions.merge(journal, 1L, Long::sum),
                now,
                "organizer-1");
        producer.send(new ProducerRecord<>(
                topic, null, key.toString(), FactCodec.encode(fact).getBytes(UTF_8), CloudEvents.headers(envelope)));
        if (++inRun % RUN == 0) {
            producer.commitTransaction();
            producer.beginTransaction();
        }
        if (inRun % 50 == 0) {
            now = now.plus(1_234, ChronoUnit.MICROS);
        }
    }

    private EventDetails details() {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(3_000));
        return new EventDetails(
                "Workshop on the Minamata Convention",
                any(codes(Vocabularies.kinds())),
                List.of(any(codes(Vocabularies.themes()))),
                List.of(any(codes(Vocabularies.regions()))),
                "KE",
                List.of("KE", "UG"),
                day,
                day.plusDays(2),
                "Africa/Nairobi",
                "in-person",
                null,
                null,
                List.of(),
                "china-trust-fund",
                "phase-1",
                List.of("en"),
                null);
    }

    private ParticipantAttended scan(UUID event, UUID participant) {
        LocalDate day = FIRST_DAY.plusDays(event.hashCode() & 0xfff);
        int traits = participant.hashCode();
        return new ParticipantAttended(
                id(),
                event,
                participant,
                day,
                false,
                of(codes(Vocabularies.sectors()), traits),
                of(List.of("KE", "UG", "CN", "TH"), traits >> 8),
                of(List.of("female", "male"), traits >> 12),
                of(ROLES, traits >> 16),
                IdentificationMethod.EMAIL);
    }

    private static List<String> codes(Vocabulary vocabulary) {
        return vocabulary.items().stream().map(Vocabulary.Item::code).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private UUID any(UUID[] ids) {
        return ids[random.nextInt(ids.length)];
    }

    private static <T> T of(List<T> list, int traits) {
        return list.get(Math.floorMod(traits, list.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private UUID[] ids(int count) {
        return Stream.generate(this::id).limit(count).toArray(UUID[]::new);
    }
}
