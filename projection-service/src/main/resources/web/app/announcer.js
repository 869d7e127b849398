import { number, plural } from './format.js';

const PAUSE = 10_000;

/** Announces a changed headline to screen readers, but not more often than a person can listen. */
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

  /** Announces the next headline immediately, because a person who has chosen other filters waits for it. */
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
