package capacity.endtoend.fault;

import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.injection.RootPrivilege;
import capacity.endtoend.fault.injection.SmallDisk;
import capacity.journal.testing.FaultEffort;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A disk has no space left, and after a while has some again. */
@Tag("faults")
class DiskFullIT {

    private static final int ROUNDS = FaultEffort.of(1, 3);
    private static final int FULL_SECONDS = FaultEffort.of(20, 40);

    @BeforeAll
    static void assumeDisks() {
        RootPrivilege.assumeRoot("Only root can create a small disk, so full disks were not tried.", "mkfs.ext4", "-V");
    }

    @Test
    void nothing_is_acknowledged_while_the_databases_disk_is_full_and_work_goes_on_afterwards() throws Exception {
        Path data = DeployedStack.markedFolder();
        try (SmallDisk disk = SmallDisk.at(data.resolve("postgres"), 360);
                DeployedStack stack = DeployedStack.in(data)) {
            new FaultTrial(stack).survivesNoticedFault("PostgreSQL's disk is full", ROUNDS, () -> fillForAWhile(disk));
        }
    }

    @Test
    void kiosks_go_on_while_kafkas_disk_is_full() throws Exception {
        Path data = DeployedStack.markedFolder();
        try (SmallDisk disk = SmallDisk.at(data.resolve("kafka"), 60);
                DeployedStack stack = DeployedStack.in(data)) {
            FaultTrial trial = new FaultTrial(stack);
            trial.survives("Kafka's disk is full", ROUNDS, () -> {
                int before = trial.book().scans();
                fillForAWhile(disk);
                assertTrue(trial.book().scans() > before + FULL_SECONDS, "kiosks had to wait for Kafka's disk");
            });
        }
    }

    private static void fillForAWhile(SmallDisk disk) throws Exception {
        disk.fill();
        try {
            for (int second = 0; second < FULL_SECONDS; second++) {
                Thread.sleep(1000);
                disk.fill(); // also the space that was freed in the meantime
            }
        } finally {
            disk.free();
        }
    }
}
