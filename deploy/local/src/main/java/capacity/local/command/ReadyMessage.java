package capacity.local.command;

/** What one wants to know when everything is up. */
final class ReadyMessage {

    private ReadyMessage() {}

    static String text(int port, String dataWords) {
        return """

                Ready.  The dashboard:  http://localhost:%d/
                        A token:        deploy/token organizer%s   (or kiosk, reader, auditor, admin)
                        To stop:        deploy/down%s   (or Ctrl-C, where deploy/up is still in front of you)
                """.formatted(port, dataWords, dataWords);
    }
}
