package capacity.planted.service.one;

import capacity.planted.other.OtherService;
import capacity.planted.service.two.Partner;

/** Breaks two rules: it uses another service, and stands in a cycle with {@link Partner}. */
public record Importer(OtherService other, Partner partner) {}
