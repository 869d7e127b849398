package capacity.local.sample.plan;

import capacity.local.sample.data.RequestBody.Partner;
import capacity.local.sample.data.RequestBody.PartnerRole;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Which partners take part in which event. Only the funders are from the brochure. */
final class PartnerRoles {

    private static final int GUESTS = 2;

    private final List<Partner> partners;
    private int turn;

    PartnerRoles(List<Partner> partners) {
        this.partners = partners;
    }

    List<PartnerRole> at(String host, List<String> themes) {
        Map<UUID, String> roles = new TreeMap<>();
        for (int i = 0; i < GUESTS; i++) {
            roles.put(next().id(), "partner");
        }
        partners.stream()
                .filter(partner -> isReconstructed(partner) && partner.country().equals(host))
                .forEach(partner -> roles.put(partner.id(), "host"));
        if (themes.contains("ecosystem-management")) {
            roles.put(named("UNEP-IEMP"), "organizer");
        }
        roles.put(named("China MEP"), "funder");
        return roles.entrySet().stream()
                .map(role -> new PartnerRole(role.getKey(), role.getValue()))
                .toList();
    }

    /** Every partner in turn: one without an event would be missing in the figures of the events. */
    private Partner next() {
        return partners.get(turn++ % partners.size());
    }

    private UUID named(String alias) {
        return partners.stream()
                .filter(partner ->
                        !isReconstructed(partner) && partner.aliases().contains(alias))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static boolean isReconstructed(Partner partner) {
        return partner.aliases() == null;
    }
}
