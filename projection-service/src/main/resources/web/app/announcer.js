import { number, plural } from './format.js';

const PAUSE = 10_000;

/** Tells a screen reader the headline when it has changed, and not more often than one can listen. */
export class Announcer {
  constructor(host) {
    this.host = host;
    this.words = '';
  }

  say({ headline }) {
    this.next = `${plural(headline.events, 'event', 'events')} held, ${number(headline.individuals?.named)} named individuals.`;
    this.timer ??= this.next === this.words ? null : setTimeout(() => this.speak(), this.words ? PAUSE : 0);
  }

  speak() {
    this.timer = null;
    this.words = this.next;
    this.host.requestUpdate();
  }
}
