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
    // Firefox has a box for each mark of direction, and nothing to see in it.
    if (right - left < 1) continue;
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

/** Everything that is on the device, as one text: databases, caches, storage and the state of the history. */
export async function everythingOnDevice() {
  const parts = [{...localStorage}, {...sessionStorage}, document.cookie, history.state];
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const {name} of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      parts.push(await done(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) parts.push(request.url);
  }
  return JSON.stringify(parts);
}

/** What the outbox has on the device: keys, and what is kept under them as JSON. */
export async function inOutbox() {
  const databases = (await indexedDB.databases?.()) ?? [];
  if (!databases.some(({name}) => name === 'dweud')) return [];
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('dweud');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const store = database.transaction('kept').objectStore('kept');
  const read = (request) =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const [keys, values] = await Promise.all([read(store.getAllKeys()), read(store.getAll())]);
  database.close();
  return keys.map((key, at) => [key, JSON.stringify(values[at])]);
}

/** Whatever the page fetched from another origin. */
export const foreign = () =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => new URL(name).origin !== location.origin);

/** Answers questions of the form by name, as the host page may. */
export async function answerWith(answers) {
  const form = document.querySelector('dweud-form');
  for (const [name, typed] of Object.entries(answers)) form.session.answer(name, typed);
  await form.updateComplete;
}

/** Presses the button at the end of the step. */
export function pressNext() {
  document.querySelector('dweud-form').shadowRoot.getElementById('next').click();
}

/** The words of the form's heading. */
export function headingWords() {
  const heading = document.querySelector('dweud-form').shadowRoot?.getElementById('heading');
  return heading?.textContent.replace(/\s+/g, ' ').trim();
}

/** What the error summary says, where there is one. */
export function problemWords() {
  const {shadowRoot} = document.querySelector('dweud-form');
  return shadowRoot.getElementById('summary')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** Spaces text as WCAG 1.4.12 has it, in the page and in every shadow root, or no longer. */
export function spaceText(isOn) {
  globalThis.spacing ??= new CSSStyleSheet();
  globalThis.spacing.replaceSync(
    isOn
      ? '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}' +
          'p {margin-block-end: 2em !important}'
      : '',
  );
  const {shadowRoot} = document.querySelector('dweud-form');
  for (const root of shadowRoot ? [document, shadowRoot] : [document])
    if (!root.adoptedStyleSheets.includes(globalThis.spacing))
      root.adoptedStyleSheets.push(globalThis.spacing);
}

/** What is wrong with the layout of the form: two-way scrolling, text cut off, text over text or over a control. */
export function layoutFlaws() {
  const flaws = [];
  const {scrollWidth} = document.documentElement;
  if (scrollWidth > innerWidth) flaws.push(`the page is ${scrollWidth} wide in ${innerWidth}`);
  const {shadowRoot} = document.querySelector('dweud-form');
  if (!shadowRoot) return flaws;
  const boxes = [];
  const inWords = ({node, left, top}) =>
    `"${(node.data ?? `<${node.localName} id="${node.id}">`).trim().slice(0, 40)}" at ${Math.round(left)},${Math.round(top)}`;
  const add = (node, {left, top, right, bottom}) => {
    if (right - left < 1 || bottom - top < 1) return;
    // The boxes of lines may be higher than the lines: their middle is where the letters are.
    const quarter = (bottom - top) / 4;
    boxes.push({node, left, top: top + quarter, right, bottom: bottom - quarter});
  };
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    if (!element || element.closest('.visually-hidden, option, select') !== null) continue;
    if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) add(node, rect);
    } else if (
      (node.localName === 'input' && getComputedStyle(node).opacity !== '0') ||
      node.localName === 'textarea'
    )
      add(node, node.getBoundingClientRect());
    if (node === element && element.scrollWidth > element.clientWidth + 1) {
      const {overflowX, display} = getComputedStyle(element);
      if (overflowX !== 'visible' && display !== 'inline' && element.localName !== 'input')
        flaws.push(`<${element.localName}> cuts off "${element.textContent.slice(0, 40)}"`);
    }
  }
  for (const box of boxes)
    if (box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5)
      flaws.push(`${inWords(box)} leaves the screen`);
  boxes.sort((a, b) => a.top - b.top);
  boxes.forEach((box, at) => {
    for (let next = at + 1; next < boxes.length && boxes[next].top < box.bottom; next += 1) {
      const other = boxes[next];
      const isOver = Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1;
      if (isOver && box.node !== other.node)
        flaws.push(`${inWords(box)} is over ${inWords(other)}`);
    }
  });
  return flaws;
}

/** Controls and panels that cannot be told from what is behind them. */
export function invisible() {
  const {shadowRoot} = document.querySelector('dweud-form');
  const found = [];
  for (const element of shadowRoot.querySelectorAll('.input, .tick, .button, .summary, .panel')) {
    const {borderTopWidth, borderTopStyle, borderTopColor, backgroundColor} =
      getComputedStyle(element);
    if (borderTopWidth === '0px' || borderTopStyle === 'none' || borderTopColor === backgroundColor)
      found.push(`<${element.localName} id="${element.id}"> has no border`);
    if (!element.checked) continue;
    const mark = getComputedStyle(element, '::before');
    const drawn = element.type === 'radio' ? mark.backgroundColor : mark.borderBottomColor;
    if (drawn === backgroundColor || drawn === 'rgba(0, 0, 0, 0)')
      found.push(`<input id="${element.id}"> does not show that it is chosen`);
  }
  return found;
}

/**
 * Runs axe, which must be there, on what a selector finds.
 *
 * @param {string} where
 * @param {string[]} tags
 * @returns {Promise<{kind: string, rule: string, html: string, why: string}[]>}
 */
export async function axeFindings(where, tags) {
  const {violations, incomplete} = await globalThis.axe.run(document.querySelector(where), {
    runOnly: {type: 'tag', values: tags},
    resultTypes: ['violations', 'incomplete'],
  });
  const nodes = (kind, results) =>
    results.flatMap(({id, nodes: found}) =>
      found.map(({html, any, all, none}) => ({
        kind,
        rule: id,
        html,
        why: [...any, ...all, ...none]
          .flatMap(({message, relatedNodes}) => [message, ...relatedNodes.map((one) => one.html)])
          .join('; '),
      })),
    );
  return [...nodes('fault', violations), ...nodes('open question', incomplete)];
}

/** Dismisses the message at the foot of the council's page. */
export function hideCookieBar() {
  const bar = document.querySelector('.cookie-bar:not([hidden])');
  const {activeElement} = document;
  bar?.querySelector('button').click();
  if (bar) activeElement.focus({preventScroll: true});
}

/**
 * Switches the language as a press of its button does.
 *
 * @param {string} language
 */
export function pressLanguage(language) {
  document.querySelector('dweud-form').shadowRoot.getElementById(`language-${language}`).click();
}

/**
 * The id of a control by the name that a question, or a row of it, gives its options, and by its value; without a value
 * the first of them. Null while there is none.
 *
 * @param {string} name
 * @param {string} [value]
 */
export function controlIn(name, value) {
  const {shadowRoot} = document.querySelector('dweud-form');
  const inputs = [...shadowRoot.querySelectorAll('input')].filter((input) => input.name === name);
  return inputs.find((input) => !value || input.value === value)?.id ?? null;
}

/**
 * The first of these ids that something in the form has. Null while nothing has one.
 *
 * @param {...string} ids
 */
export function firstOf(...ids) {
  const {shadowRoot} = document.querySelector('dweud-form');
  return ids.find((id) => shadowRoot.getElementById(id)) ?? null;
}

/**
 * Chooses a file, as the browser's own window does, which no driver can open.
 *
 * @param {string} id
 * @param {string} name
 * @param {number[]} bytes
 */
export function chooseFile(id, name, bytes) {
  const input = document.querySelector('dweud-form').shadowRoot.getElementById(id);
  const transfer = new DataTransfer();
  transfer.items.add(new File([new Uint8Array(bytes)], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Whether every picture of the map that is in the frame has come. */
export function mapIsWhole() {
  const {shadowRoot} = document.querySelector('dweud-form');
  const tiles = [...shadowRoot.querySelectorAll('.map-tile')];
  return tiles.length > 0 && tiles.every(({naturalWidth}) => naturalWidth === 256);
}

/**
 * On which side of what has focus something stands in the form, `above` or `below`; null while it is not there.
 *
 * @param {string} id
 */
export function sideOf(id) {
  const {shadowRoot} = document.querySelector('dweud-form');
  const element = shadowRoot.getElementById(id);
  const {activeElement} = shadowRoot;
  if (!element) return null;
  if (!activeElement) return 'below';
  const isAbove = element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isAbove ? 'above' : 'below';
}

/**
 * What the form shows, or tells assistive technology, that is not in its language: words in letters of another script,
 * but for addresses, the time of day and what the person wrote, and elements that say they are in another language.
 * Beside the list of languages there should be none.
 *
 * @param {string} language
 * @param {string} script as regular expressions know it: `Latin` for letters that the language does not have
 * @param {string[]} written by the person
 */
export function foreignWords(language, script, written) {
  const {shadowRoot} = document.querySelector('dweud-form');
  const found = [];
  const word = script && new RegExp(`\\p{Script=${script}}{2,}`, 'u');
  const look = (element, text) => {
    const own = element.closest('[lang]');
    if (own.lang !== language) found.push(`${own.lang}: ${text.trim()}`);
    let rest = text;
    for (const part of written) rest = rest.replaceAll(part, '');
    // CLDR has AM and PM in Urdu, and everybody calls JSON so.
    rest = rest.replace(/\S+@\S+|\S+\.example\S*|\b[AP]M\b|\bJSON\b/g, '');
    if (word && word.test(rest)) found.push(text.trim());
  };
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    if (!element?.closest('.form') || element.closest('.languages li, bdi, style')) continue;
    if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
      if (element.checkVisibility()) look(element, node.data);
    } else if (node === element)
      for (const name of ['aria-label', 'placeholder', 'alt', 'title'])
        if (element.getAttribute(name)) look(element, element.getAttribute(name));
  }
  return found;
}

/** The language and direction of the form, and on which side its heading begins. */
export function bearing() {
  const form = document.querySelector('dweud-form').shadowRoot.querySelector('.form');
  const heading = form.querySelector('#heading');
  const range = document.createRange();
  range.selectNodeContents(heading);
  const words = range.getBoundingClientRect();
  const room = heading.getBoundingClientRect();
  const begins = words.left - room.left > room.right - words.right ? 'right' : 'left';
  const {lang, dir} = form;
  return {lang, dir, laidOut: getComputedStyle(form).direction, begins};
}
