import { vocabulary } from './api.js';
import { LANGUAGE } from './format.js';

const NAMES = ['themes', 'regions', 'sectors', 'kinds'];

/** Labels of codes, in the order of the vocabulary. Without the vocabulary the codes themselves are shown. */
export class Vocabulary {
  constructor(items = []) {
    this.labels = new Map(items.map((item) => [item.code, item.labels?.[LANGUAGE] ?? readable(item.code)]));
  }

  get codes() {
    return [...this.labels.keys()];
  }

  label(code) {
    return code == null ? 'Not given' : (this.labels.get(code) ?? readable(code));
  }

  /** The codes of the vocabulary, then unknown codes of the data, then null for a missing code. */
  codesWith(others) {
    const unknown = [...new Set(others)].filter((code) => code != null && !this.labels.has(code));
    return [...this.codes, ...unknown.sort(), ...(others.some((code) => code == null) ? [null] : [])];
  }
}

export const NO_VOCABULARIES = Object.fromEntries(NAMES.map((name) => [name, new Vocabulary()]));

/** Loads vocabularies that are not loaded yet. The next call tries again to load one that failed. */
export async function learn(known, signal) {
  const missing = NAMES.filter((name) => !known[name].codes.length);
  const answers = await Promise.allSettled(missing.map((name) => vocabulary(name, signal)));
  const learnt = answers.flatMap(({ value }, i) => (value ? [[missing[i], new Vocabulary(value.items)]] : []));
  return learnt.length ? { ...known, ...Object.fromEntries(learnt) } : known;
}

function readable(code) {
  const words = String(code).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
