/**
 * The register of knowledge products, such as publications, guidelines and videos: its form, its view, its paths, and
 * the facts it records.
 *
 * <p>The rules of registration, revision and withdrawal are in {@code register}.
 *
 * <p>No other package of this service calls it; HTTP clients use {@code KnowledgeProductResource}.
 */
package capacity.events.knowledgeproduct;
