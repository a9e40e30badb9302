// Functions that run in a page: each is sent there as text, so it may use nothing from outside itself.

/**
 * Notes what goes wrong in a page: errors, rejections, resources that do not load, breaches of the
 * Content-Security-Policy and what is written to console.error and console.warn. It is told to `rigReport` where the
 * driver could put one there before the page's own scripts, else kept in `rigProblems`. Also defines `rigFind`: the
 * first element that a selector finds in the document or an open shadow root, in tree order, and whose text holds
 * `text` when it is given.
 */
export function prepare() {
  if (globalThis.rigProblems) return;
  globalThis.rigProblems = [];
  const tell = (kind, text) => {
    if (globalThis.rigReport) globalThis.rigReport(kind, String(text));
    else globalThis.rigProblems.push({kind, text: String(text)});
  };
  addEventListener(
    'error',
    ({target, message}) => {
      if (target === window) tell('error', message);
      else tell('resource', `<${target.localName}> ${target.src || target.href || ''}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({reason}) => tell('rejection', reason?.stack ?? reason));
  addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, blockedURI, sourceFile, lineNumber, sample}) =>
      tell(
        'csp',
        `${effectiveDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber} ${sample}`,
      ),
  );
  for (const level of ['error', 'warn']) {
    const write = console[level];
    console[level] = (...parts) => {
      tell(`console.${level}`, parts.map((part) => part?.stack ?? String(part)).join(' '));
      write.apply(console, parts);
    };
  }
  globalThis.rigFind = (selector, text, root = document) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector) && (!text || element.textContent.includes(text)))
        return element;
      const inner = element.shadowRoot && globalThis.rigFind(selector, text, element.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
}

/** The problems kept so far, which are kept no longer. */
export const drain = () => globalThis.rigProblems.splice(0);

/** Brings an element into view. Answers its centre in CSS pixels, or the reason why it cannot be clicked. */
export function aim(selector, text) {
  const element = globalThis.rigFind(selector, text);
  if (!element) return {problem: 'is not in the page'};
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const box = element.getBoundingClientRect();
  if (!box.width || !box.height) return {problem: 'has no size'};
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const inner = hit?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  for (let node = hit; node; node = node.parentNode ?? node.host)
    if (node === element) return {x, y};
  return {problem: `is covered by <${hit?.localName}>`};
}

/**
 * The text that an element shows, with that in shadow roots, white space folded: `{text}`, or null when there is no
 * such element.
 */
export function textOf(selector) {
  const wordsOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const {display} = getComputedStyle(node);
    if (display === 'none') return '';
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const children = assigned.length ? assigned : (node.shadowRoot ?? node).childNodes;
    const words = [...children].map(wordsOf).join('');
    return /^(inline|contents)/.test(display) ? words : ` ${words} `;
  };
  const element = globalThis.rigFind(selector);
  return element && {text: wordsOf(element).replace(/\s+/g, ' ').trim()};
}

/** Marks what of the page the accessibility tree is to be read of. Answers false when it is not there. */
export function scopeTo(selector) {
  globalThis.rigScope = selector ? globalThis.rigFind(selector) : document.body;
  return globalThis.rigScope !== null;
}

/** Whether the page sees each media feature as `wanted` has it. */
export const sees = (wanted) =>
  Object.entries({
    '(prefers-color-scheme: dark)': wanted.colorScheme === 'dark',
    '(prefers-reduced-motion: reduce)': wanted.reducedMotion === 'reduce',
    '(forced-colors: active)': wanted.forcedColors === 'active',
    '(prefers-contrast: more)': wanted.contrast === 'more',
    print: wanted.media === 'print',
  }).every(([query, holds]) => matchMedia(query).matches === holds);

/**
 * Moves one invisible pixel to and fro for two seconds: WebKitGTK answers "take a screenshot" only when it paints a
 * frame (2.50).
 */
export function keepPainting() {
  const pixel = document.createElement('i');
  pixel.setAttribute('aria-hidden', 'true');
  pixel.style.cssText =
    'position:fixed;inset:0 auto auto 0;width:1px;height:1px;opacity:.01;pointer-events:none';
  document.documentElement.append(pixel);
  let count = 0;
  const timer = setInterval(() => {
    pixel.style.left = `${(count += 1) % 2}px`;
    if (count < 120) return;
    clearInterval(timer);
    pixel.remove();
  }, 16);
}
