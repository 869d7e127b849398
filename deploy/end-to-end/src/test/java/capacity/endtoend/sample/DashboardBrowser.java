package capacity.endtoend.sample;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser, for pages that share nothing but its process: each has a profile of its own. */
final class DashboardBrowser implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    DashboardBrowser() {
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
    }

    private static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not installed; deploy/test installs it"));
    }

    DashboardPage open(URI origin, int width) {
        return DashboardPage.open(
                browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900)), origin, width);
    }

    DescriptionsPage openDescriptions(URI origin) {
        return DescriptionsPage.open(browser.newPage(), origin);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
