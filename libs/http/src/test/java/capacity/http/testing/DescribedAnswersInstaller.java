package capacity.http.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;

/** Every test of a service compares the answers that it sees with the description. The framework finds this class by itself. */
public final class DescribedAnswersInstaller implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> test) {
        RestAssured.replaceFiltersWith(new DescribedAnswers());
    }
}
