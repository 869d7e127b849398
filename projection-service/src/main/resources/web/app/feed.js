import { STREAM } from './api.js';

const POLL = 5_000;
/** Even a stream that looks open is not trusted for ever: a proxy may keep what it should pass on. */
const CHECK = 30_000;
const TRY_STREAM_AGAIN = 60_000;
/** A busy registration desk may move the totals many times a second; the page need not follow each time. */
const CALM = 1_000;

/**
 * Says when to look again: at each sign of the stream, and by the clock when there is no stream. Rests while nobody
 * looks at the page, which also frees the connection that the stream would hold.
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

  /** The browser reconnects by itself unless it was refused; then we ask again, but seldom. */
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

  /** A stream that fails again and again must not set the clock back each time. */
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
