import { html, nothing } from 'lit';
import { number } from './format.js';

const SHADES = 5;

/** Events and individuals per region and theme. The totals are rows of the API; the page never adds anything up. */
export function regionThemeTable(answers, { regions, themes }, filters) {
  const grid = new Grid(answers);
  const rows = shown(regions, filters.region, grid.regions);
  const columns = shown(themes, filters.theme, grid.themes);
  return html`
    <section class="panel" aria-labelledby="grid-title">
      <h2 id="grid-title">Regions and themes</h2>
      <p class="note" id="grid-key">In each cell: <b>events held</b>, and below them the named individuals who attended.</p>
      <div class="scroll" role="region" aria-labelledby="grid-title" tabindex="0">
        <table class="grid" data-testid="region-theme-table" aria-labelledby="grid-title" aria-describedby="grid-key grid-note">
          <thead>
            <tr>
              <th scope="col" class="corner">Region</th>
              ${columns.map((theme) => html`<th scope="col">${themes.label(theme)}</th>`)}
              <th scope="col" class="total">All themes</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((region) => line(regions.label(region), region, columns, grid))}
          </tbody>
          <tfoot>${line('All regions', 'all', columns, grid)}</tfoot>
        </table>
      </div>
      ${answers?.additive ? nothing : html`<p class="note" id="grid-note">Rows and columns may not add up to the totals: an event with
        several themes or regions counts in each of them, and a person who came to several events counts once.</p>`}
    </section>
  `;
}

function line(label, region, columns, grid) {
  return html`
    <tr>
      <th scope="row">${label}</th>
      ${[...columns, 'all'].map((theme) => cell(grid.at(region, theme), grid, region, theme))}
    </tr>
  `;
}

function cell(row, grid, region, theme) {
  const total = region === 'all' || theme === 'all';
  const shade = total ? 'total' : `shade-${grid.shade(row)}`;
  return html`
    <td class=${shade} data-region=${region ?? 'none'} data-theme=${theme ?? 'none'}>${row?.events || row?.individuals
      ? html`<b>${number(row.events)}</b>${ears(row.events === 1 ? ' event, ' : ' events, ')}<span class="people">${number(row.individuals)}</span>${ears(row.individuals === 1 ? ' individual' : ' individuals')}`
      : html`<span class="none" aria-hidden="true">·</span>${ears(grid.known ? 'none' : 'not known')}`}</td>
  `;
}

/** Words for screen readers; others see the key above the table. */
const ears = (words) => html`<span class="for-ears">${words}</span>`;

/** Without a filter every value of the vocabulary has a row or column, because empty ones are worth seeing too. */
function shown(vocabulary, filter, present) {
  const wanted = filter?.split(',').map((code) => (code === 'none' ? null : code));
  return vocabulary.codesWith(present).filter((code) => !wanted || wanted.includes(code));
}

class Grid {
  constructor(answers) {
    this.known = answers != null;
    const { cells = [], regions = [], themes = [], total } = answers ?? {};
    this.regions = [...regions, ...cells].map((row) => row.region);
    this.themes = [...themes, ...cells].map((row) => row.theme);
    this.rows = new Map([
      ...cells.map((row) => [place(row.region, row.theme), row]),
      ...regions.map((row) => [place(row.region, 'all'), row]),
      ...themes.map((row) => [place('all', row.theme), row]),
      [place('all', 'all'), total],
    ]);
    this.most = Math.max(1, ...cells.map((row) => row.events));
  }

  at(region, theme) {
    return this.rows.get(place(region, theme));
  }

  /** 0 (nothing) to 5 (the fullest cell). By the square root, so that one large cell does not make all others pale. */
  shade(row) {
    return Math.ceil(SHADES * Math.sqrt((row?.events ?? 0) / this.most));
  }
}

const place = (region, theme) => `${region ?? 'none'} ${theme ?? 'none'}`;
