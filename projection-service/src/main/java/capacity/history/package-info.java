/**
 * The history in PostgreSQL: every row carries from which to which recorded moment it was true.
 *
 * <p>{@link capacity.history.Rows} turns the changes of a batch into rows that open and rows that end; {@link
 * capacity.history.Table} writes them, a whole batch per statement, and {@link capacity.history.Tables} says which table has
 * which columns. {@link capacity.history.Generations} says which generation is served, {@link capacity.history.Cursors} how
 * far each has read, {@link capacity.history.Letters} what it could not apply. {@link capacity.history.Store} puts all of
 * one batch into one transaction, or nothing if another instance was faster. The model in memory is loaded from here. Plain
 * JDBC on purpose: one thread that waits writes all of it.
 */
package capacity.history;
