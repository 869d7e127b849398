package capacity.endtoend.sample;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page that shows the descriptions of the API, in a real browser. */
final class DescriptionsPage implements AutoCloseable {

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private DescriptionsPage(Page page, URI origin) {
        this.page = page;
        page.setDefaultTimeout(15_000);
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(origin + "/") && !url.startsWith("data:")) {
                complaints.add("asked another host: " + url);
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " from " + response.url());
            }
        });
    }

    static DescriptionsPage open(Page page, URI origin) {
        DescriptionsPage view = new DescriptionsPage(page, origin);
        page.navigate(origin.resolve("/docs").toString());
        return view;
    }

    /** @return the title of what is shown then */
    String choose(String service) {
        page.selectOption("#select", "/openapi/" + service);
        page.waitForFunction(
                "service => document.querySelector('.info .title')?.textContent.includes(service)",
                service.replace('-', ' '));
        page.waitForSelector(".opblock-tag");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "docs-" + service + ".png")));
        return page.innerText(".info .title");
    }

    /** Faults of scripts, failed requests, and requests to other hosts. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        page.close();
    }
}
