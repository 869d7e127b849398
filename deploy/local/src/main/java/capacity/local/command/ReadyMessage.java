package capacity.local.command;

/** The text that is printed when everything is ready. */
final class ReadyMessage {

    private ReadyMessage() {}

    static String text(int port, String dataWords) {
        return """

                Ready.  The dashboard:  http://localhost:%d/
                        A token:        deploy/token organizer%s   (or kiosk, reader, auditor, admin)
                        To stop:        deploy/down%s   (or Ctrl-C in the terminal of deploy/up)
                """.formatted(port, dataWords, dataWords);
    }
}
