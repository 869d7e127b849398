import { html, nothing } from 'lit';
import { number, time } from './format.js';

/** How fresh the figures are, shown inconspicuously. */
export function standing({ answers, problem, mode }) {
  return html`
    <div class="standing ${problem ? 'stale' : mode}">
      <p class="pulse">${state(answers, problem, mode)}</p>
      <p data-testid="as-of">${answers ? asOf(answers.asOf) : 'As of –'}</p>
    </div>
  `;
}

function state(answers, problem, mode) {
  if (problem?.passing) {
    return answers ? `Service unreachable, figures of ${time(answers.at)}` : 'Service unreachable, trying again';
  }
  if (!answers) {
    return problem ? 'No figures for these filters' : 'Loading …';
  }
  return mode === 'live' ? `Live, ${time(answers.at)}` : `Checked at ${time(answers.at)}`;
}

function asOf(positions) {
  const parts = Object.entries(positions).map(([journal, position]) => `${journal} ${number(position)}`);
  return parts.length ? `As of positions: ${parts.join(', ')}` : 'As of –';
}

export function notices({ answers, problem }) {
  return html`
    ${problem && !answers ? refusal(problem) : nothing}
    ${answers?.incomplete
      ? html`<p class="notice warning" role="alert" data-testid="incomplete">
          <b>Incomplete.</b> Some recorded facts could not be read and are missing from these figures.
        </p>`
      : nothing}
  `;
}

function refusal(problem) {
  return html`
    <div class="notice" role="alert" data-testid="problem">
      <p><b>No figures.</b> ${problem.message} ${problem.passing ? 'The page tries again automatically.' : ''}</p>
      ${problem.faults.length
        ? html`<ul>${problem.faults.map((fault) => html`<li>${fault.parameter ? html`<b>${fault.parameter}</b>: ` : nothing}${fault.detail}</li>`)}</ul>`
        : nothing}
    </div>
  `;
}

/** What each figure means, as the service defines it. */
export function definitions(headline) {
  const cards = headline?.definitions ?? [];
  return cards.length
    ? html`<details class="panel definitions">
        <summary>What these figures mean</summary>
        <dl>${cards.map((card) => html`<dt>${words(card.id)}</dt><dd>${card.text}</dd>`)}</dl>
      </details>`
    : nothing;
}

/** "individuals.atLeast" → "Individuals, at least". */
function words(id) {
  const spaced = id.replace('.', ', ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
