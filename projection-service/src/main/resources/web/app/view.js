import { ApiError } from './api.js';
import { load } from './answers.js';
import { Announcer } from './announcer.js';
import { Feed } from './feed.js';
import { fromAddress, key, toAddress } from './filters.js';
import { learn, NO_VOCABULARIES } from './labels.js';

/**
 * All state of the page: the chosen filters, the last answers, and how fresh these are. A controller of the element that shows
 * it, which renders again after each change.
 */
export class View {
  filters = fromAddress();
  vocabularies = NO_VOCABULARIES;
  answers = null;
  /** Kept even without figures, because people must be able to choose another year. */
  years = [];
  problem = null;
  mode = 'polling';
  loading = false;

  constructor(host) {
    this.host = host;
    this.announcer = new Announcer(() => host.requestUpdate());
    this.feed = new Feed(() => this.look(), (mode) => this.set({ mode }));
    this.wentBack = () => this.turnTo(fromAddress());
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('popstate', this.wentBack);
    this.feed.start();
  }

  hostDisconnected() {
    window.removeEventListener('popstate', this.wentBack);
    this.feed.stop();
    this.request?.abort();
  }

  /** Whether the shown figures were counted for other filters than the chosen ones. */
  get outdated() {
    return this.answers != null && key(this.answers.filters) !== key(this.filters);
  }

  set(change) {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  choose(filters) {
    if (key(filters) !== key(this.filters)) {
      toAddress(filters);
      this.turnTo(filters);
    }
  }

  turnTo(filters) {
    this.request?.abort();
    this.announcer.hurry();
    this.set({ filters, problem: null, loading: false });
    this.look();
  }

  /** Loads everything once at a time. A call in the meantime loads once more afterwards, so that the newest figures are shown. */
  async look() {
    if (this.loading) {
      this.lookAgain = true;
      return;
    }
    this.lookAgain = false;
    this.set({ loading: true });
    const request = (this.request = new AbortController());
    this.learnLabels(request.signal);
    await this.ask(this.filters, request.signal);
    if (request === this.request) {
      this.set({ loading: false });
      if (this.lookAgain) {
        this.look();
      }
    }
  }

  async ask(filters, signal) {
    try {
      const answers = await load(filters, signal);
      this.set({ answers: { ...answers, filters }, years: answers.yearsToChoose, problem: null });
      this.announcer.say(answers);
    } catch (failure) {
      if (!signal.aborted) {
        this.failed(failure);
      }
    }
  }

  /** Figures of other filters, or of a refused request, must not be shown with these filters. */
  failed(failure) {
    const problem = failure instanceof ApiError ? failure : new ApiError(0);
    if (problem !== failure) {
      console.error(failure);
    }
    this.set({ problem, answers: problem.passing && !this.outdated ? this.answers : null });
  }

  /** Runs beside the loading of figures; without labels the codes are shown. */
  async learnLabels(signal) {
    this.set({ vocabularies: await learn(this.vocabularies, signal) });
  }
}
