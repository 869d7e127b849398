import { html, nothing } from 'lit';
import './chart.js';
import { sectorOption, sectorHeight, YEAR_HEIGHT, yearOption } from './chart-options.js';
import { number } from './format.js';

/** The charts. Each one also has its numbers as a table, for readers who cannot see the chart or want exact numbers. */

export function sectorChart(answers, { sectors }, filters) {
  const wanted = filters.sector?.split(',');
  const bySector = answers?.total.bySector ?? {};
  const rows = sectors
    .codesWith(Object.keys(bySector))
    .filter((code) => bySector[code] && (!wanted || wanted.includes(code)))
    .map((code) => ({ label: sectors.label(code), ...bySector[code] }));
  return figure({
    name: 'sector',
    title: 'Individuals by sector',
    note: 'Named individuals. A participant who came for two sectors counts in both.',
    rows: rows.some((row) => row.individuals) ? rows : [],
    height: sectorHeight(rows.length),
    option: (look) => sectorOption(rows, look),
    columns: [['Sector', 'label'], ['Individuals', 'individuals'], ['Attendances', 'attendances']],
    answers,
  });
}

export function yearChart(answers) {
  const rows = everyYear(answers?.years ?? []);
  return figure({
    name: 'year',
    title: 'Events and individuals by year',
    note: 'An event counts in the year in which it starts.',
    rows,
    height: YEAR_HEIGHT,
    option: (look) => yearOption(rows, look),
    columns: [['Year', 'label'], ['Events', 'events'], ['Individuals', 'individuals']],
    answers,
  });
}

/** The API omits empty rows, but the chart must show years without events. */
function everyYear(rows) {
  const byYear = new Map(rows.filter((row) => row.year != null).map((row) => [Number(row.year), row]));
  const first = Math.min(...byYear.keys());
  const count = byYear.size ? Math.max(...byYear.keys()) - first + 1 : 0;
  return Array.from({ length: count }, (_, i) => {
    const { events = 0, individuals = 0 } = byYear.get(first + i) ?? {};
    return { label: String(first + i), events, individuals };
  });
}

function figure({ name, title, note, rows, height, option, columns, answers }) {
  return html`
    <section class="panel" data-testid="chart-${name}" aria-labelledby="chart-${name}-title">
      <h2 id="chart-${name}-title">${title}</h2>
      <p class="note">${note}</p>
      ${rows.length
        ? html`<capacity-chart .option=${option} .height=${height} label="Chart: ${title}. The same numbers are in the table below."></capacity-chart>
            <details><summary>As a table</summary>${table(title, columns, rows)}</details>`
        : html`<p class="nothing">${answers ? 'Nothing to show.' : nothing}</p>`}
    </section>
  `;
}

function table(title, columns, rows) {
  const [[, head], ...measures] = columns;
  return html`
    <table class="plain" aria-label=${title}>
      <thead><tr>${columns.map(([label]) => html`<th scope="col">${label}</th>`)}</tr></thead>
      <tbody>
        ${rows.map((row) => html`<tr><th scope="row">${row[head]}</th>${measures.map(([, field]) => html`<td>${number(row[field])}</td>`)}</tr>`)}
      </tbody>
    </table>
  `;
}
