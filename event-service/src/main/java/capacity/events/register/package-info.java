/**
 * What all registers have in common: an entry is registered, revised, and withdrawn permanently; {@code
 * RegisterDecider} decides, {@code RegisterRequestHandler} answers requests.
 *
 * <p>The content of an entry is in {@code partner}, {@code knowledgeproduct}, {@code contribution} and {@code
 * programme}; personal data of participants are in attendance-service.
 *
 * <p>Only those four packages call it.
 */
package capacity.events.register;
