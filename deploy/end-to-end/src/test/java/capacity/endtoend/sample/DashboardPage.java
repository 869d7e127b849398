package capacity.endtoend.sample;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The dashboard page in a real browser. */
final class DashboardPage implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 15_000;

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private DashboardPage(int width) {
        // the system's browser is used; a download of another one would be refused on many machines
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    static DashboardPage open(URI origin, int width) {
        DashboardPage view = new DashboardPage(width);
        view.page.navigate(origin.resolve("/").toString());
        view.page.waitForFunction("() => /\\d/.test(" + text("events") + ")");
        view.page.waitForSelector("[data-testid=region-theme-table] td");
        view.page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "page-" + width + ".png")));
        return view;
    }

    private static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not installed; deploy/test installs it"));
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
        browser.close();
        playwright.close();
    }
}
