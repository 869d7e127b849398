package capacity.endtoend.sample;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The dashboard page in a real browser. */
final class DashboardPage implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 15_000;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private DashboardPage(Page page) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    /** @param page new, and as wide as said */
    static DashboardPage open(Page page, URI origin, int width) {
        DashboardPage view = new DashboardPage(page);
        view.page.navigate(origin.resolve("/").toString());
        view.page.waitForFunction("() => /\\d/.test(" + text("events") + ")");
        view.page.waitForSelector("[data-testid=region-theme-table] td");
        view.page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "page-" + width + ".png")));
        return view;
    }

    private static String text(String figure) {
        return "(document.querySelector('[data-testid=figure-" + figure + "]') ?? {textContent: ''}).textContent";
    }

    String figure(String name) {
        return page.textContent("[data-testid=figure-" + name + "]").strip();
    }

    void waitUntilFigureIs(String name, String value) {
        page.waitForFunction("value => " + text(name) + ".trim() === value", value);
    }

    void waitUntilFigureIsNot(String name, String value) {
        page.waitForFunction("value => " + text(name) + ".trim() !== value", value);
    }

    String tableText() {
        return page.innerText("[data-testid=region-theme-table]");
    }

    void choose(String filter, String code) {
        page.selectOption("[data-testid=filter-" + filter + "]", code);
    }

    String address() {
        return page.url();
    }

    int scrollWidth() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    /** Errors of scripts, and the browser's messages about failed requests. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        page.close();
    }
}
