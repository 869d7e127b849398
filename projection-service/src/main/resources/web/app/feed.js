import { STREAM } from './api.js';

const POLL = 5_000;
/** The page also polls when the stream is open, because a proxy may hold back events. */
const CHECK = 30_000;
const TRY_STREAM_AGAIN = 60_000;
/** A busy registration desk may change the totals many times per second; the page need not show every change. */
const CALM = 1_000;

/**
 * Calls `look` for each event of the stream, and regularly by the clock. Pauses while the page is hidden, which also closes
 * the connection of the stream.
 */
export class Feed {
  constructor(look, modeChanged) {
    this.look = look;
    this.modeChanged = modeChanged;
    this.turn = () => (document.hidden ? this.rest() : this.wake());
  }

  start() {
    document.addEventListener('visibilitychange', this.turn);
    this.turn();
  }

  stop() {
    document.removeEventListener('visibilitychange', this.turn);
    this.rest();
  }

  wake() {
    this.rest();
    this.look();
    this.mode('polling');
    this.openStream();
  }

  rest() {
    this.source?.close();
    clearInterval(this.clock);
    clearTimeout(this.pending);
    clearTimeout(this.retry);
    this.pending = null;
    this.current = null;
  }

  openStream() {
    this.source = new EventSource(STREAM);
    this.source.onopen = () => this.mode('live');
    this.source.onerror = () => this.streamFailed();
    ['message', 'totals'].forEach((type) => this.source.addEventListener(type, () => this.sign()));
  }

  /** The browser reconnects by itself unless it was refused; in that case the page tries again, but rarely. */
  streamFailed() {
    this.mode('polling');
    if (this.source.readyState === EventSource.CLOSED) {
      clearTimeout(this.retry);
      this.retry = setTimeout(() => this.openStream(), TRY_STREAM_AGAIN);
    }
  }

  sign() {
    this.pending ??= setTimeout(() => {
      this.pending = null;
      this.look();
    }, CALM);
  }

  /** The same mode again changes nothing, because a stream that fails repeatedly must not restart the clock each time. */
  mode(mode) {
    if (mode === this.current) {
      return;
    }
    this.current = mode;
    clearInterval(this.clock);
    this.clock = setInterval(() => this.look(), mode === 'live' ? CHECK : POLL);
    this.modeChanged(mode);
  }
}
