/**
 * What all registers have in common: an entry is registered, revised, and withdrawn for good; {@code RegisterDecider}
 * decides, {@code RegisterRequestHandler} answers requests.
 *
 * <p>What an entry consists of is in {@code partner}, {@code knowledgeproduct}, {@code contribution} and {@code
 * programme}; personal data of participants are in attendance-service.
 *
 * <p>Those four packages call it, and nobody else.
 */
package capacity.events.register;
