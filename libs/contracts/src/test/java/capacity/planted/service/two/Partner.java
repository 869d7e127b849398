package capacity.planted.service.two;

import capacity.planted.service.one.Importer;

/** The other half of a cycle. */
public record Partner(Importer importer) {}
