package capacity.local;

/** A database of a running {@link Postgres} and the role that owns it. The addresses contain no user and no password. */
public record Database(String name, String user, String password, String jdbcUrl, String reactiveUrl) {}
