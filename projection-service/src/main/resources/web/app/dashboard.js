import { html, LitElement } from 'lit';
import { ApiError } from './api.js';
import { load } from './answers.js';
import { Announcer } from './announcer.js';
import { sectorChart, yearChart } from './charts.js';
import { Feed } from './feed.js';
import { figures } from './figures.js';
import { filterForm } from './filter-form.js';
import { fromAddress, key, toAddress, withFilter } from './filters.js';
import { learn, NO_VOCABULARIES } from './labels.js';
import { definitions, notices, standing } from './notices.js';
import { regionThemeTable } from './region-theme-table.js';

/**
 * The page, and the only place with state: the chosen filters, the last answers to them, and how fresh these are.
 * Everything below it is a function of that state.
 */
class Dashboard extends LitElement {
  static properties = {
    filters: { state: true },
    vocabularies: { state: true },
    answers: { state: true },
    problem: { state: true },
    mode: { state: true },
    loading: { state: true },
  };

  constructor() {
    super();
    this.filters = fromAddress();
    this.vocabularies = NO_VOCABULARIES;
    this.answers = null;
    this.problem = null;
    this.mode = 'polling';
    this.loading = false;
    this.announcer = new Announcer(this);
    this.feed = new Feed(() => this.look(), (mode) => (this.mode = mode));
    this.wentBack = () => this.choose(fromAddress());
  }

  /** In the page itself: labels, the skip link and the style sheet reach everything, and nothing needs inline style. */
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('popstate', this.wentBack);
    this.feed.start();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.wentBack);
    this.feed.stop();
    this.request?.abort();
  }

  choose(filters) {
    if (key(filters) !== key(this.filters)) {
      this.filters = filters;
      this.request?.abort();
      this.loading = false;
      this.look();
    }
  }

  change(filters) {
    toAddress(filters);
    this.choose(filters);
  }

  /** One look at a time; a sign that comes meanwhile makes one more look afterwards, so that the last word is shown. */
  async look() {
    if (this.loading) {
      this.lookAgain = true;
      return;
    }
    this.lookAgain = false;
    this.loading = true;
    const request = (this.request = new AbortController());
    this.learnLabels(request.signal);
    await this.ask(this.filters, request.signal);
    if (request === this.request) {
      this.loading = false;
      if (this.lookAgain) {
        this.look();
      }
    }
  }

  async ask(filters, signal) {
    try {
      const answers = await load(filters, signal);
      this.answers = { ...answers, filters };
      this.problem = null;
      this.announcer.say(answers);
    } catch (failure) {
      if (!signal.aborted) {
        this.failed(failure, filters);
      }
    }
  }

  /** Figures of other filters, or of a question that was refused, must not stand under these filters. */
  failed(failure, filters) {
    this.problem = failure instanceof ApiError ? failure : new ApiError(0);
    const same = this.answers && key(this.answers.filters) === key(filters);
    if (!same || !this.problem.passing) {
      this.answers = this.answers && { yearsToChoose: this.answers.yearsToChoose };
    }
  }

  /** Beside the figures, not before them: without labels the codes are shown. */
  async learnLabels(signal) {
    this.vocabularies = await learn(this.vocabularies, signal);
  }

  render() {
    const { filters, vocabularies, problem, mode } = this;
    const answers = this.answers?.headline ? this.answers : null;
    const waiting = this.loading && key(answers?.filters ?? null) !== key(filters);
    return html`
      <header class="top">
        <div>
          <h1>Capacity Tracker</h1>
          <p>Workshops, meetings and trainings, and whom they reached. Every figure is counted from recorded facts.</p>
        </div>
        ${standing({ answers, problem, mode })}
      </header>
      <main>
        ${filterForm({
          filters,
          vocabularies,
          years: this.answers?.yearsToChoose ?? [],
          changed: (name, value) => this.change(withFilter(filters, name, value)),
          cleared: () => this.change({}),
        })}
        ${notices({ answers, problem })}
        <div class=${waiting ? 'content waiting' : 'content'} aria-busy=${waiting ? 'true' : 'false'}>
          ${figures(answers?.headline, vocabularies)}
          ${regionThemeTable(answers, vocabularies, filters)}
          <div class="charts">${sectorChart(answers, vocabularies, filters)} ${yearChart(answers)}</div>
          ${definitions(answers?.headline)}
        </div>
      </main>
      <p class="for-ears" role="status">${this.announcer.words}</p>
    `;
  }
}

customElements.define('capacity-dashboard', Dashboard);
