// Functions that run in a page: each is sent there as text, so it may use nothing from outside itself.

/**
 * What has focus, wherever it is: its id, name and words, and which part of it, 0 to 1, can be seen. Null when nothing
 * has, so that a person who presses a key does not know where they are.
 */
export function spot() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const isIn = (node) => {
    for (let one = node; one; one = one.parentNode ?? one.host) if (one === element) return true;
    return false;
  };
  const at = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  };
  let seen = 0;
  let all = 0;
  let by = '';
  for (const {left, top, right, bottom} of element.getClientRects()) {
    for (let row = 1; row < 8; row += 1)
      for (let column = 1; column < 8; column += 1) {
        const x = left + ((right - left) * column) / 8;
        const y = top + ((bottom - top) * row) / 8;
        const hit = at(x, y);
        all += 1;
        if (isIn(hit)) seen += 1;
        else by = hit ? `${hit.localName}.${hit.className}` : 'the edge of the screen';
      }
  }
  const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
  return {
    id: element.id,
    name: element.localName,
    words: element.textContent.replace(/\s+/g, ' ').trim().slice(0, 80),
    seen: all ? seen / all : 0,
    by,
    tall: element.getBoundingClientRect().height > innerHeight / 2,
    ring: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
  };
}

/**
 * Whether what has this id has focus.
 *
 * @param {string} id
 */
export function isAt(id) {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.id === id;
}

/** The words of the heading that has focus. */
export function focusedHeading() {
  const {activeElement} = document.querySelector('dweud-form').shadowRoot;
  return activeElement?.id === 'heading' && activeElement.textContent.replace(/\s+/g, ' ').trim();
}

/**
 * What stands in a control, or which options of a question are chosen.
 *
 * @param {string} id
 */
export function valueOf(id) {
  const {shadowRoot} = document.querySelector('dweud-form');
  const control = shadowRoot.getElementById(id);
  if (!control) return null;
  if (control.type !== 'radio' && control.type !== 'checkbox') return control.value;
  return [...shadowRoot.querySelectorAll('input')]
    .filter(({name, checked}) => name === control.name && checked)
    .map(({value}) => value)
    .join();
}

/**
 * Whether that is what `valueOf` says.
 *
 * @param {string} id
 * @param {string} value
 */
export function valueIs(id, value) {
  const {shadowRoot} = document.querySelector('dweud-form');
  const control = shadowRoot.getElementById(id);
  if (!control) return false;
  if (control.type !== 'radio' && control.type !== 'checkbox') return control.value === value;
  return (
    [...shadowRoot.querySelectorAll('input')]
      .filter(({name, checked}) => name === control.name && checked)
      .map((input) => input.value)
      .join() === value
  );
}

/** What has focus, and where it is on the screen. */
export function focusedAt() {
  const {activeElement} = document.querySelector('dweud-form').shadowRoot;
  return {id: activeElement?.id, top: Math.round(activeElement?.getBoundingClientRect().top)};
}

/**
 * The label of a control, or the legend of its group, when that is outside the viewport.
 *
 * @param {string} id
 */
export function hiddenLabelOf(id) {
  const control = document.querySelector('dweud-form').shadowRoot.getElementById(id);
  const label =
    control.closest('fieldset')?.querySelector('legend') ??
    control.getRootNode().querySelector(`label[for="${id}"]`);
  const {top, bottom} = label.getBoundingClientRect();
  return top < 0 || bottom > innerHeight ? label.textContent : '';
}

/** Everything that a page could have left on the device. */
export async function traces() {
  const databases = (await indexedDB.databases?.()) ?? [];
  const names = globalThis.caches ? await caches.keys().catch(() => []) : [];
  const workers = (await navigator.serviceWorker?.getRegistrations?.().catch(() => [])) ?? [];
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({name}) => `IndexedDB ${name}`),
    ...names.map((name) => `cache ${name}`),
    ...workers.map(({scope}) => `service worker ${scope}`),
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
  ];
}

/** Whatever the page fetched from another origin. */
export const foreign = () =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => new URL(name).origin !== location.origin);
