package capacity.endtoend.fault.injection;

import capacity.endtoend.DeployedStack;
import java.net.URI;
import java.util.List;

/** Blocks all packets to and from a port without refusing them, like a pulled cable. Needs root and nftables. */
public final class Firewall implements AutoCloseable {

    private static final String TABLE =
            "capacity_faults_" + ProcessHandle.current().pid();

    private final Thread lastResort = new Thread(Firewall::tearDown);

    private Firewall() {
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    public static void assume() {
        RootPrivilege.assumeRoot(
                "Only root can cut a connection, with nftables, so this fault was not tried.", "nft", "list", "tables");
    }

    /** @param store {@code postgres} or {@code kafka} */
    public static Firewall before(DeployedStack stack, String store) {
        Firewall firewall = new Firewall();
        int port = port(stack, store);
        RootPrivilege.command("nft", "add", "table", "inet", TABLE);
        RootPrivilege.command(
                "nft", "add", "chain", "inet", TABLE, "silence", "{ type filter hook input priority 0; }");
        for (String direction : List.of("dport", "sport")) {
            RootPrivilege.command(
                    "nft", "add", "rule", "inet", TABLE, "silence", "iif", "lo", "tcp", direction, "" + port, "drop");
        }
        return firewall;
    }

    private static int port(DeployedStack stack, String store) {
        String address = store.equals("kafka")
                ? "kafka://" + stack.property("kafka")
                : stack.property("events.jdbc-url").substring("jdbc:".length());
        return URI.create(address).getPort();
    }

    private static void tearDown() {
        RootPrivilege.run(List.of("nft", "delete", "table", "inet", TABLE));
    }

    @Override
    public void close() {
        tearDown();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }
}
