package capacity.local.sample.plan;

import capacity.local.sample.data.RequestBody.Person;
import capacity.local.sample.data.TitleText;

/**
 * A person at an event. None of them is real.
 *
 * @param number of the person, from 1
 * @param country that they represent, or null
 */
record Visitor(int number, String sector, String country, String gender, String role, String organization) {

    /** People are recognised by their address, on other days and at other events. */
    Person person() {
        String name = TitleText.format("Reconstructed Person %04d", number);
        return new Person(name, TitleText.format("person-%04d@example.org", number), organization);
    }
}
