import { html, LitElement } from 'lit';
import { sectorChart, yearChart } from './charts.js';
import { figures } from './figures.js';
import { filterForm } from './filter-form.js';
import { withFilter } from './filters.js';
import { definitions, notices, standing } from './notices.js';
import { regionThemeTable } from './region-theme-table.js';
import { View } from './view.js';

/** The page. Everything on it depends only on the view's state. */
class Dashboard extends LitElement {
  view = new View(this);

  /** Renders into the page and not into a shadow root, so that labels, the skip link and style sheets work. */
  createRenderRoot() {
    return this;
  }

  render() {
    const { view } = this;
    return html`
      <header class="top">
        <div>
          <h1>Capacity Tracker</h1>
          <p>Workshops, meetings and trainings, and whom they reached. Every figure is counted from recorded facts.</p>
        </div>
        ${standing(view)}
      </header>
      <main>
        ${filterForm({
          filters: view.filters,
          vocabularies: view.vocabularies,
          years: view.years,
          changed: (name, value) => view.choose(withFilter(view.filters, name, value)),
          cleared: () => view.choose({}),
        })}
        ${notices(view)}
        <div class=${view.outdated ? 'content waiting' : 'content'} aria-busy=${String(view.outdated)}>${this.content()}</div>
      </main>
      <p class="for-ears" role="status">${view.announcer.words}</p>
    `;
  }

  content() {
    const { answers, vocabularies, filters } = this.view;
    // Until the next answer arrives, the shown figures belong to the filters for which they were counted.
    const counted = answers?.filters ?? filters;
    return html`
      ${figures(answers?.headline, vocabularies, counted)}
      ${regionThemeTable(answers, vocabularies, counted)}
      <div class="charts">${sectorChart(answers, vocabularies, counted)} ${yearChart(answers)}</div>
      ${definitions(answers?.headline)}
    `;
  }
}

customElements.define('capacity-dashboard', Dashboard);
