package capacity.contracts.details;

/**
 * Money that a donor pledged, or the value of a programme's portfolio.
 *
 * @param year calendar year
 * @param kind {@code pledge} or {@code portfolio}
 */
public record ContributionDetails(String programme, String phase, String donor, int year, Money amount, String kind) {

    public ContributionDetails {
        donor = ComposedText.nfc(donor);
    }
}
