package capacity.http.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;

/** A process of its own: writes a long table to nowhere, with the heap that it was given, and prints its bytes. */
public final class LongTable {

    private static final int PAGE = 500;

    private LongTable() {}

    /** Counts and forgets. */
    private static final class Sink extends OutputStream {
        private long bytes;

        @Override
        public void write(int each) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }
    }

    /** @param arguments {@code csv} or {@code xlsx}, and the number of rows */
    public static void main(String... arguments) throws IOException {
        Sink sink = new Sink();
        write(arguments[0], Integer.parseInt(arguments[1]), sink);
        System.out.println(sink.bytes);
    }

    static void write(String format, int rows, OutputStream out) throws IOException {
        Table table = TableSamples.table();
        TableWriter writer = format.equals("csv") ? new CsvTable(table, false, out) : new XlsxTable(table, out);
        ObjectNode row = (ObjectNode) TableSamples.full("Workshop on the Minamata Convention");
        for (int i = 0; i < rows; i++) {
            row.put("title", "Workshop number " + i);
            writer.write(row.put("id", Integer.toString(i)).put("position", i));
            if (i % PAGE == 0) {
                writer.flush();
            }
        }
        writer.finish();
    }
}
