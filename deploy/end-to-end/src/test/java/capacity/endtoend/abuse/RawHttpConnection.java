package capacity.endtoend.abuse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;

/** A connection that sends any bytes, which client libraries refuse to do. */
final class RawHttpConnection implements AutoCloseable {

    private static final int PATIENCE = 40_000;

    private final Socket socket;

    RawHttpConnection(URI address) throws IOException {
        socket = new Socket("127.0.0.1", address.getPort());
        socket.setSoTimeout(PATIENCE);
        socket.setTcpNoDelay(true);
    }

    /** @param status 0 if the connection ended without an answer */
    record Reply(int status, String head, String body) {

        boolean isProblem() {
            return head.toLowerCase().contains("content-type: application/problem+json")
                    && body.contains("\"status\":" + status);
        }
    }

    /** @return false if the other side has closed the connection */
    boolean send(String text) {
        return send(text.getBytes(ISO_8859_1));
    }

    boolean send(byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    Reply receive() {
        try {
            InputStream in = socket.getInputStream();
            String head = head(in);
            if (head.isEmpty()) {
                return new Reply(0, "", "");
            }
            int status = Integer.parseInt(head.substring(9, 12));
            return new Reply(status, head, new String(in.readNBytes(length(head)), ISO_8859_1));
        } catch (IOException e) {
            return new Reply(0, "", "");
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (next == '\n' && head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(ISO_8859_1);
            }
        }
        return "";
    }

    private static int length(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase().startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
