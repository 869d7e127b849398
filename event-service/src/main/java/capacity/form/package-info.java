/**
 * What requests of this service have in common: {@link capacity.form.Form} (says all of something; may be patched),
 * {@link capacity.form.Reason}, {@link capacity.form.Filter} of lists, and constraints that are not every service's:
 * {@link capacity.form.Day}, {@link capacity.form.KebabCase}, {@link capacity.form.Consistent}.
 */
package capacity.form;
