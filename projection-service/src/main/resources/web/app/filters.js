/** The filters live in the page's address, so that a view can be shared, bookmarked and gone back to. */

export const NAMES = ['theme', 'region', 'sector', 'year', 'programme', 'kind', 'phase', 'from', 'to', 'happenedBy'];

/** Names that the address has and the page does not know are left alone by leaving them out. */
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

/** Same filters, same key: names come in one order. */
export const key = (filters) => JSON.stringify(filters);

function only(valueOf) {
  return Object.fromEntries(NAMES.map((name) => [name, valueOf(name)]).filter(([, value]) => value));
}
