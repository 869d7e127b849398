package capacity.journal.command;

import java.util.UUID;

/**
 * A command that has been admitted.
 *
 * @param id made at admission and stored with the command's facts, so that they can be found after a lost reply
 * @param actor the opaque subject id of the caller
 */
public record AdmittedCommand<C>(UUID id, String actor, C command) {}
