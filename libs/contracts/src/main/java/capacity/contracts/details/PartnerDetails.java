package capacity.contracts.details;

import java.util.List;

/**
 * A partner institution.
 *
 * @param sector a code of the vocabulary of sectors
 * @param country of its seat, ISO 3166-1 alpha-2
 * @param aliases other names under which it is known
 * @param programmes codes of the programmes that it takes part in
 */
public record PartnerDetails(
        String name, String sector, String country, List<String> aliases, List<String> programmes) {

    public PartnerDetails {
        name = ComposedText.nfc(name);
        aliases = Lists.distinctTexts(aliases);
        programmes = Lists.distinct(programmes);
    }
}
