package capacity.clients;

import capacity.clients.projections.ApiClient;
import capacity.clients.projections.ApiException;
import capacity.clients.projections.api.TotalsApi;
import capacity.clients.projections.model.Headline;
import capacity.clients.projections.model.Totals;
import java.util.List;
import java.util.UUID;

/** The numbers, with the client of projection-service. */
final class Figures {

    private static final int TRIES = 100;

    private final TotalsApi totals;

    Figures(String origin, String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(origin);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        totals = new TotalsApi(client);
    }

    /** They follow a moment after a scan was recorded. */
    void waitForIndividuals(UUID event, long expected) throws Exception {
        for (int tries = 0; tries < TRIES; tries++) {
            Totals answer = of(event);
            if (answer.getTotal().getIndividuals() == expected) {
                Tour.same("government", answer.getRows().get(0).getAdditionalProperty("sector"));
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the totals do not have the " + expected + " people");
    }

    private Totals of(UUID event) throws ApiException {
        return totals.totals(TotalsApi.APITotalsRequest.newBuilder()
                .by(List.of("sector"))
                .event(List.of(event.toString()))
                .build());
    }

    void checkHeadline() throws ApiException {
        Headline headline =
                totals.headline(TotalsApi.APIHeadlineRequest.newBuilder().build());
        Tour.same(true, headline.getEvents() > 0);
        Tour.same(false, headline.getDefinitions().isEmpty());
    }
}
