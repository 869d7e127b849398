package capacity.attendances.upgrade;

import capacity.attendances.participant.ParticipantRegister;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Hashes every address by the rule of today. Until it ends, an address is also looked up by the earlier rule. It can be
 * interrupted at any time and goes on at the next start; several replicas may do it at once.
 */
@Singleton
public class AddressUpgrade implements Runnable {

    private static final Logger LOG = Logger.getLogger(AddressUpgrade.class);
    private static final long PAUSE_MILLIS = 10_000;

    private final Pool pool;
    private final ParticipantRegister register;
    private Thread thread;

    AddressUpgrade(Pool pool, ParticipantRegister register) {
        this.pool = pool;
        this.register = register;
    }

    public void start() {
        thread = new Thread(this, "address-upgrade");
        thread.setDaemon(true);
        thread.start();
    }

    public void stop() {
        thread.interrupt();
    }

    /** Until it is done, however often the database goes away. */
    @Override
    public void run() {
        try {
            while (!renewed()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean renewed() throws InterruptedException {
        try {
            HashPages.Count people = new ParticipantHashes(pool, register).renew();
            HashPages.Count items = new QuarantineHashes(pool, register).renew();
            report(people, items);
            return true;
        } catch (IllegalStateException e) {
            LOG.warnf(
                    "the addresses of earlier releases are not hashed anew yet (%s); next attempt soon",
                    e.getMessage());
            return false;
        }
    }

    private void report(HashPages.Count people, HashPages.Count items) {
        if (people.skipped() == 0) {
            register.allHashedAnew();
        }
        if (people.changed() + items.changed() > 0) {
            LOG.infof(
                    "hashed the addresses of %d participants and %d quarantined items anew",
                    people.changed(), items.changed());
        }
        if (people.skipped() + items.skipped() > 0) {
            LOG.errorf(
                    "%d participants and %d quarantined items cannot be decrypted; they keep the earlier hash",
                    people.skipped(), items.skipped());
        }
    }
}
