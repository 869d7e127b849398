import { html, nothing } from 'lit';
import { exactMoney, MISSING, money, number } from './format.js';

/** The only filters that apply to money. With others an amount is unknown; with these it may be missing. */
const OF_MONEY = ['programme', 'phase', 'year', 'happenedBy'];

/** The only filters that apply to knowledge products. */
const OF_PRODUCTS = ['theme', 'programme', 'phase', 'year', 'from', 'to', 'happenedBy'];

const UNKNOWN = 'not known for these filters';

/** The headline. A figure is a dash before the first answer, and if the filters do not apply to it. */
export function figures(headline, { sectors }, filters) {
  const { events, individuals, countries, knowledgeProducts, portfolio, contributions, partners, partnersBySector } = headline ?? {};
  return html`
    <section id="figures" class="figures" aria-label="Headline figures" tabindex="-1">
      ${figure('events', 'Events held', number(events), { large: true })}
      ${figure('individuals', 'Individuals named', number(individuals?.named), { large: true, detail: bounds(individuals) })}
      ${figure('countries', 'Countries', number(countries))}
      ${figure('knowledge-products', 'Knowledge products', number(knowledgeProducts), {
        detail: Object.keys(filters).some((name) => !OF_PRODUCTS.includes(name)) ? 'filtered only by theme, programme, phase and date' : nothing,
      })}
      ${figure('portfolio', 'Portfolio', sums(portfolio), amount(headline, portfolio, filters))}
      ${figure('contributions', 'Contributions pledged', sums(contributions), amount(headline, contributions, filters))}
      ${figure('partners', 'Partner institutions', number(partners), { detail: split(partnersBySector ?? {}, sectors) })}
    </section>
  `;
}

function figure(name, label, value, { large = false, detail = nothing, title = nothing } = {}) {
  return html`
    <div class="figure figure-of-${name} ${large ? 'large' : ''}">
      <h2>${label}</h2>
      <p class="value" title=${title}><span data-testid="figure-${name}">${value}</span>${value === MISSING ? html`<span class="for-ears">not known</span>` : nothing}</p>
      ${detail === nothing ? nothing : html`<div class="detail">${detail}</div>`}
    </div>
  `;
}

/** People counted without names may or may not be among the named, so there are two bounds instead of one sum. */
function bounds(individuals) {
  if (!individuals) {
    return nothing;
  }
  const { atLeast, atMost } = individuals;
  return atMost == null
    ? `at least ${number(atLeast)}; headcounts do not apply with these filters`
    : `at least ${number(atLeast)}, at most ${number(atMost)}`;
}

/** "USD 73 million", and one line for each currency: amounts are not added up across, because they are not converted. */
function sums(funds) {
  return funds?.amounts?.length ? funds.amounts.map((amount) => html`<span class="amount">${money(amount)}</span>`) : MISSING;
}

function amount(headline, funds, filters) {
  if (funds?.amounts?.length) {
    const all = funds.amounts.map(exactMoney).join(' and ');
    return { detail: all, title: all };
  }
  const asked = Object.keys(filters).every((name) => OF_MONEY.includes(name));
  return { detail: headline ? (asked ? 'none recorded' : UNKNOWN) : nothing };
}

function split(bySector, sectors) {
  const rows = sectors.codesWith(Object.keys(bySector)).filter((code) => bySector[code]);
  return rows.length
    ? html`<dl>${rows.map((code) => html`<div><dt>${sectors.label(code)}</dt><dd>${number(bySector[code])}</dd></div>`)}</dl>`
    : nothing;
}
