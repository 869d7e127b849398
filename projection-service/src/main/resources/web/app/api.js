/** The API as this page uses it: it only reads, has no token, and never loads the same body twice. */

const BASE = '/api/v1';
const PATIENCE = 15_000;
const MOST_KEPT = 60;

/** The last answer to each address, with its ETag, so that an unchanged answer is a 304 without a body. */
const kept = new Map();

/** A failed request, with the problem document of the service. `status` is 0 if there was no answer. */
export class ApiError extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? (status ? `The service answered ${status}.` : 'The service did not answer.'));
    this.status = status;
    this.faults = problem?.errors ?? [];
  }

  /** Whether the same request may succeed later. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export const STREAM = `${BASE}/totals/stream`;

export const headline = (query, signal) => get('/totals/headline', query, signal);

export const totals = (by, query, signal) => get('/totals', { by, ...query }, signal);

export const vocabulary = (name, signal) => get(`/vocabularies/${name}`, {}, signal);

async function get(path, query, signal) {
  try {
    return await exchange(withQuery(BASE + path, query), signal);
  } catch (failure) {
    throw failure instanceof ApiError || signal.aborted ? failure : new ApiError(0);
  }
}

async function exchange(address, signal) {
  const known = kept.get(address);
  const response = await fetch(address, {
    headers: { Accept: 'application/json', ...(known?.etag && { 'If-None-Match': known.etag }) },
    cache: 'no-store',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  });
  if (response.status === 304 && known) {
    return known.body;
  }
  if (!response.ok) {
    throw new ApiError(response.status, await response.json().catch(() => null));
  }
  const body = await response.json();
  keep(address, { etag: response.headers.get('ETag'), body });
  return body;
}

function keep(address, answer) {
  kept.delete(address);
  kept.set(address, answer);
  if (kept.size > MOST_KEPT) {
    kept.delete(kept.keys().next().value);
  }
}

function withQuery(path, query) {
  const parameters = new URLSearchParams(query).toString();
  // The API writes lists with plain commas, and so do the addresses that people share.
  return parameters ? `${path}?${parameters.replaceAll('%2C', ',')}` : path;
}
