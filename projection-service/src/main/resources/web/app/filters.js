/** The filters are in the page's address, so that a view can be shared, bookmarked and reached with the back button. */

export const NAMES = ['theme', 'region', 'sector', 'year', 'programme', 'kind', 'phase', 'from', 'to', 'happenedBy'];

/** Unknown names in the address are ignored. */
export function fromAddress() {
  const given = new URLSearchParams(location.search);
  return only((name) => given.get(name)?.trim());
}

export function toAddress(filters) {
  const query = new URLSearchParams(filters).toString().replaceAll('%2C', ',');
  history.pushState(null, '', query ? `?${query}` : location.pathname);
}

export function withFilter(filters, name, value) {
  return only((each) => (each === name ? value.trim() : filters[each]));
}

/** The same filters always have the same key, because the names are in a fixed order. */
export const key = (filters) => JSON.stringify(filters);

function only(valueOf) {
  return Object.fromEntries(NAMES.map((name) => [name, valueOf(name)]).filter(([, value]) => value));
}
