package capacity.endtoend.fault;

import capacity.endtoend.ConditionWait;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.injection.FrozenProcesses;
import capacity.endtoend.fault.injection.RootPrivilege;
import capacity.endtoend.fault.injection.SmallDisk;
import capacity.journal.testing.FaultEffort;
import capacity.local.Broker;
import capacity.local.Postgres;
import capacity.local.process.ProcessFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The power fails while a store works: what had not reached its disk is lost. That is more than a killed process loses, because what
 * a process has written and not flushed is still in the kernel.
 */
@Tag("faults")
class PowerCutIT {

    private static final int ROUNDS = FaultEffort.of(1, 6);
    private static final int MEGABYTES = 2_000; // of which the image takes what is used

    @BeforeAll
    static void assumeDisks() {
        RootPrivilege.assumeRoot("Only root can create a disk, so no power failure was tried.", "mkfs.ext4", "-V");
        RootPrivilege.assumeRoot("Without perl no power failure can be tried.", "perl", "-v");
    }

    @Test
    void what_the_database_acknowledged_survives_a_power_failure() throws Exception {
        Path data = DeployedStack.markedFolder();
        Path home = data.resolve("postgres");
        Postgres.start(home, 0).close();
        try (SmallDisk disk = SmallDisk.under(home.resolve("data"), MEGABYTES);
                DeployedStack stack = DeployedStack.in(data)) {
            new FaultTrial(stack)
                    .survivesNoticedFault("PostgreSQL's power is cut", ROUNDS, () -> cutPower(stack, "postgres", disk));
        }
    }

    @Test
    void what_kafka_lost_in_a_power_failure_is_published_again() throws Exception {
        Path data = DeployedStack.markedFolder();
        Path home = data.resolve("kafka");
        Broker.start(home, 0).close();
        try (SmallDisk disk = SmallDisk.under(home.resolve("data"), MEGABYTES);
                DeployedStack stack = DeployedStack.in(data)) {
            new FaultTrial(stack).survives("Kafka's power is cut", ROUNDS, () -> cutPower(stack, "kafka", disk));
        }
    }

    private static void cutPower(DeployedStack stack, String part, SmallDisk disk) throws Exception {
        ProcessHandle store = stack.process(part).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(store), store.descendants()).toList();
        try (FrozenProcesses launcher = new FrozenProcesses()) {
            launcher.freeze(ProcessFolder.recorded(stack.data())
                    .orElseThrow()
                    .pid()); // it would start the part on the empty folder
            disk.cutPower();
            all.forEach(ProcessHandle::destroyForcibly);
            disk.mountAgain();
        }
        ConditionWait.until(
                part + " was started again",
                () -> stack.process(part)
                        .filter(process -> process.pid() != store.pid())
                        .isPresent());
    }
}
