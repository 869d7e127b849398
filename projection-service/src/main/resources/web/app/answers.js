import { headline, totals } from './api.js';

/**
 * Loads everything that the page shows for one choice of filters. All or nothing: figures of different filters are never shown
 * side by side.
 */
export async function load(filters, signal) {
  const { year, ...anyYear } = filters;
  const ask = (by, query = filters) => totals(by, query, signal);
  const [figures, cells, regions, themes, years, allYears] = await Promise.all([
    headline(filters, signal),
    ask('region,theme'),
    ask('region'),
    ask('theme'),
    ask('year'),
    year ? ask('year', anyYear) : null,
  ]);
  const parts = [figures, cells, regions, themes, years];
  return {
    headline: figures,
    cells: cells.rows,
    regions: regions.rows,
    themes: themes.rows,
    years: years.rows,
    // The list of years must not shrink to the chosen year.
    yearsToChoose: (allYears ?? years).rows.map((row) => row.year).filter((each) => each != null),
    total: cells.total,
    additive: cells.additive === true,
    asOf: earliest(parts),
    incomplete: parts.some((part) => part.incomplete),
    at: new Date(),
  };
}

/** The parts may be counted at different positions. The page as a whole is as of the earliest one. */
function earliest(parts) {
  const asOf = {};
  for (const [journal, position] of parts.flatMap((part) => Object.entries(part.asOf ?? {}))) {
    asOf[journal] = Math.min(position, asOf[journal] ?? position);
  }
  return asOf;
}
