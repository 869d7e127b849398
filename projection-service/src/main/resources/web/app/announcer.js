import { number, plural } from './format.js';

const PAUSE = 10_000;

/** Tells a screen reader the headline when it has changed, and not more often than one can listen. */
export class Announcer {
  words = '';

  constructor(spoken) {
    this.spoken = spoken;
  }

  say({ headline }) {
    this.next = `${plural(headline.events, 'event', 'events')} held, ${number(headline.individuals?.named)} named individuals.`;
    if (!this.timer && this.next !== this.words) {
      this.timer = setTimeout(() => this.speak(), this.words ? PAUSE : 0);
    }
  }

  /** Who has chosen other filters waits for the answer. */
  hurry() {
    clearTimeout(this.timer);
    this.timer = null;
    this.words = '';
  }

  speak() {
    this.timer = null;
    this.words = this.next;
    this.spoken();
  }
}
