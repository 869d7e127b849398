/**
 * From Kafka into the database, and from there into the model that is served.
 *
 * <p>{@link capacity.intake.Intake} is the one thread that does it, {@link capacity.intake.Projector} its work for one
 * generation: poll, understand ({@link capacity.intake.Understanding}), write in one transaction, and only then change the
 * {@link capacity.intake.Model}. An instance that was not the one to write catches up from the rows. During a rebuild the
 * thread has two projectors; when the second has come as far as the first, it is served instead. {@link
 * capacity.intake.LetterCopier} publishes what could not be applied.
 */
package capacity.intake;
