/**
 * The register of knowledge products, such as publications, guidelines and videos: its form, its view, its paths, and
 * the facts it makes.
 *
 * <p>The rules of registration, revision and withdrawal are in {@code register}.
 *
 * <p>Nobody else in this service calls it; HTTP clients come in through {@code KnowledgeProductResource}.
 */
package capacity.events.knowledgeproduct;
