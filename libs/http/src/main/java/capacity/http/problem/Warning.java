package capacity.http.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was accepted and is odd.
 *
 * @param code stable, for programs
 * @param detail for people; never personal
 */
@Schema(requiredProperties = {"code", "detail"})
public record Warning(String code, String detail) {}
