import { html, nothing } from 'lit';
import { exactMoney, MISSING, money, number } from './format.js';

/** The headline. Before the first answer, and where the filters say nothing of a figure, there is a dash. */
export function figures(headline, { sectors }) {
  const values = headline ?? {};
  return html`
    <section id="figures" class="figures" aria-label="Headline figures" tabindex="-1">
      ${figure('events', 'Events held', number(values.events), { large: true })}
      ${figure('individuals', 'Individuals named', number(values.individuals?.named), {
        large: true,
        detail: headline && bounds(values.individuals),
      })}
      ${figure('countries', 'Countries', number(values.countries))}
      ${figure('knowledge-products', 'Knowledge products', number(values.knowledgeProducts), unknown(headline, values.knowledgeProducts))}
      ${figure('portfolio', 'Portfolio', money(values.portfolio), amount(headline, values.portfolio))}
      ${figure('contributions', 'Contributions pledged', money(values.contributions), amount(headline, values.contributions))}
      ${figure('partners', 'Partner institutions', number(values.partners), { detail: split(values.partnersBySector, sectors) })}
    </section>
  `;
}

function figure(name, label, value, { large = false, detail = nothing, title = '' } = {}) {
  return html`
    <div class="figure figure-of-${name} ${large ? 'large' : ''}">
      <h2>${label}</h2>
      <p class="value" title=${title || nothing}><data data-testid="figure-${name}" aria-label=${value === MISSING ? 'not known' : nothing}>${value}</data></p>
      ${detail ? html`<div class="detail">${detail}</div>` : nothing}
    </div>
  `;
}

/** People counted without names may or may not be among the named: hence two bounds instead of one sum. */
function bounds(individuals) {
  const { atLeast, atMost } = individuals ?? {};
  return atMost == null
    ? html`at least ${number(atLeast)}; with these filters headcounts do not apply`
    : html`at least ${number(atLeast)}, at most ${number(atMost)}`;
}

/** Amounts in several currencies are not added up, for nothing here converts them. */
function amount(headline, funds) {
  if (funds?.value != null) {
    return { detail: exactMoney(funds), title: exactMoney(funds) };
  }
  if (funds?.currencies?.length) {
    return { detail: `in several currencies: ${funds.currencies.join(', ')}` };
  }
  return funds ? { detail: 'none recorded' } : unknown(headline, funds);
}

const unknown = (headline, value) => (headline && value == null ? { detail: 'not known for these filters' } : {});

function split(bySector, sectors) {
  const rows = sectors.codesWith(Object.keys(bySector ?? {})).filter((code) => bySector?.[code]);
  return rows.length
    ? html`<dl>${rows.map((code) => html`<div><dt>${sectors.label(code)}</dt><dd>${number(bySector[code])}</dd></div>`)}</dl>`
    : nothing;
}
