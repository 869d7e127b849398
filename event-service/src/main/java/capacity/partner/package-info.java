/**
 * Partner institutions: who organizes, hosts, funds or takes part, by sector and country.
 *
 * <p>What is common to all registers is in {@link capacity.register}.
 */
package capacity.partner;
