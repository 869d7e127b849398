import { html, nothing } from 'lit';

const CODES = [
  ['theme', 'Theme', 'themes', 'All themes'],
  ['region', 'Region', 'regions', 'All regions'],
  ['sector', 'Sector', 'sectors', 'All sectors'],
  ['kind', 'Kind of event', 'kinds', 'All kinds'],
];

const DAYS = [
  ['from', 'Starts on or after'],
  ['to', 'Starts on or before'],
  ['happenedBy', 'Happened on or before'],
];

/** On a phone the figures come first and the filters are folded. */
const ROOMY = matchMedia('(min-width: 52rem)');

/** @param view `filters`, `vocabularies`, `years` to choose from, `changed(name, value)`, `cleared()` */
export function filterForm(view) {
  const [theme, region, sector, kind] = CODES.map((each) => codeChoice(view, ...each));
  const chosen = Object.keys(view.filters).length;
  return html`
    <form class="filters" aria-label="Filters" @submit=${(submit) => submit.preventDefault()}>
      <details class="choices" ?open=${ROOMY.matches}>
        <summary>Filters${chosen ? ` (${chosen})` : nothing}</summary>
        <div class="fields">${theme} ${region} ${sector} ${yearChoice(view)} ${text(view, 'programme', 'Programme')} ${kind}</div>
        <div class="more">
          <details ?open=${more(view.filters)}>
            <summary>Dates and phase</summary>
            <div class="fields">${text(view, 'phase', 'Phase')} ${DAYS.map(([name, label]) => day(view, name, label))}</div>
          </details>
          ${chosen
            ? html`<button type="button" data-testid="filters-clear" @click=${view.cleared}>Clear filters</button>`
            : nothing}
        </div>
      </details>
    </form>
  `;
}

const more = (filters) => ['phase', 'from', 'to', 'happenedBy'].some((name) => filters[name]);

function codeChoice(view, name, label, vocabulary, all) {
  const known = view.vocabularies[vocabulary];
  return choice(view, { name, label, all, options: known.codes.map((code) => [code, known.label(code)]), read: (code) => known.label(code) });
}

function yearChoice(view) {
  const options = view.years.map((year) => [String(year), String(year)]).reverse();
  return choice(view, { name: 'year', label: 'Year', all: 'All years', options, read: (year) => year });
}

/** A shared address may have several values, or one that is not in the vocabulary. It is shown as an option of its own. */
function choice({ filters, changed }, { name, label, all, options, read }) {
  const current = filters[name] ?? '';
  const own = current && !options.some(([code]) => code === current) ? [[current, current.split(',').map(read).join(', ')]] : [];
  return html`
    <label>
      <span>${label}</span>
      <select name=${name} data-testid="filter-${name}" @change=${(change) => changed(name, change.target.value)}>
        <option value="" ?selected=${!current} .selected=${!current}>${all}</option>
        ${[...own, ...options].map(([code, words]) => html`<option value=${code} .selected=${code === current}>${words}</option>`)}
      </select>
    </label>
  `;
}

function text({ filters, changed }, name, label) {
  return html`
    <label>
      <span>${label}</span>
      <input name=${name} data-testid="filter-${name}" .value=${filters[name] ?? ''} placeholder="Any" autocomplete="on"
             autocapitalize="off" spellcheck="false" @change=${(change) => changed(name, change.target.value)}>
    </label>
  `;
}

function day({ filters, changed }, name, label) {
  return html`
    <label>
      <span>${label}</span>
      <input type="date" name=${name} data-testid="filter-${name}" .value=${filters[name] ?? ''}
             @change=${(change) => changed(name, change.target.value)}>
    </label>
  `;
}
