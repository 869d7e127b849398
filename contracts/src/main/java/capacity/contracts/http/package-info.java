/**
 * How the three services speak HTTP, once.
 *
 * <ul>
 *   <li>errors: {@link capacity.contracts.http.Problem}, thrown as {@link capacity.contracts.http.ProblemException} or
 *       mapped by {@link capacity.contracts.http.ProblemMappers}; {@link capacity.contracts.http.Edge} for what never
 *       reaches a resource
 *   <li>query: {@link capacity.contracts.http.QueryNames} refuses names that a resource does not declare,
 *       {@link capacity.contracts.http.Query} reads the values, {@link capacity.contracts.http.Page} makes lists
 *   <li>versions: {@link capacity.contracts.http.ETags}; answers: {@link capacity.contracts.http.Answers}
 *   <li>descriptions: {@link capacity.contracts.http.AnswersInOpenApi}, {@link capacity.contracts.http.MembersInOpenApi}
 *   <li>bodies and constraints: the package {@code body}; how answers look: {@link capacity.contracts.http.JsonOutput}
 *   <li>who may: {@link capacity.contracts.http.Roles}, {@link capacity.contracts.http.ImpliedRoles}
 * </ul>
 */
package capacity.contracts.http;
