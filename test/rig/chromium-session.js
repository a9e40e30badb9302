const sessions = new WeakMap();

/** The one DevTools session that the rig keeps for a page: what is emulated lasts as long as its session does. */
export async function chromiumSession(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}
