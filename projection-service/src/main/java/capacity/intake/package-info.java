/**
 * From Kafka into the database, and from there into the model that is served.
 *
 * <p>{@link capacity.intake.Intake} is the one thread that does it, {@link capacity.intake.Projector} its work for one
 * generation: take what {@link capacity.intake.ReadAhead} has read and understood ({@link capacity.intake.Understanding}),
 * say what that means for the model ({@link capacity.intake.Folding}), write it in one transaction, and only then change the
 * {@link capacity.intake.Model}. What the database refuses is found by {@link capacity.intake.Culprit}. An instance that was
 * not the one to write catches up from the rows. During a rebuild the thread has two projectors; when the second has come as
 * far as the first, it is served instead. {@link capacity.intake.LetterCopier} publishes what could not be applied.
 */
package capacity.intake;
