package capacity.journal.command;

import java.util.UUID;

/**
 * A command that has been let in.
 *
 * @param id made at admission and stored with the command's facts, so that a lost reply can be found again
 * @param actor the opaque subject id of who asks
 */
public record AdmittedCommand<C>(UUID id, String actor, C command) {}
