/**
 * What the requests of this service have in common: forms, a reason, filters and search of lists, and the constraints
 * on fields that only this service has.
 *
 * <p>The form of one feature is beside its resource (such as {@code EventForm}); strict reading of bodies, paging and
 * the constraints of all services are in {@code capacity.http}.
 *
 * <p>Every feature may call it; it calls no other package of this service.
 */
package capacity.events.requests;
