package capacity.local.sample.plan;

import capacity.local.sample.plan.Body.Person;

/**
 * Somebody at an event. Nobody of them exists.
 *
 * @param number of the person, from 1
 * @param country that they represent, or null
 */
record Visitor(int number, String sector, String country, String gender, String role, String organization) {

    /** Those who give an address are known again, on other days and at other events. */
    boolean givesAddress() {
        return !givesOnlyName() && !isAnonymous();
    }

    private boolean givesOnlyName() {
        return number % 40 == 7;
    }

    boolean isAnonymous() {
        return number % 50 == 23;
    }

    Person person() {
        String name = Wording.format("Reconstructed Person %04d", number);
        return new Person(
                name, givesAddress() ? Wording.format("person-%04d@example.org", number) : null, organization);
    }
}
