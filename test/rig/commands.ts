import {executeServerCommand} from '@web/test-runner-commands';

/** What a page may be made to believe of its person and its device. */
export interface Media {
  colorScheme?: 'dark' | 'light';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'no-preference';
  media?: 'print' | 'screen';
}

/** One node of the accessibility tree, with ARIA's role. WebKitGTK tells role and name only. */
export interface AxNode {
  depth: number;
  role: string;
  name: string;
  description: string;
  value: string;
  states: string[];
  /** Of a heading, and in Chromium of an item of a list; 0 for what has none. */
  level: number;
  /** To which ids it has a relation, `describedby q-name-hint q-name-error`; `?` is something without an id. */
  relations: string[];
}

/** Presses one key or a combination: `Tab`, `Shift+Tab`, `Space`, `ArrowDown`, `a`. */
export const press = (keys: string): Promise<void> => executeServerCommand('rig-press', keys);

/** Types a text where the focus is, key by key. */
export const type = (text: string): Promise<void> => executeServerCommand('rig-type', text);

/** The element at a point of the viewport, seen through open shadow roots. */
function hit(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Whether `inner` is `outer` or sits in it, across shadow roots. */
function within(inner: Node | null, outer: Node): boolean {
  for (let node = inner; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    if (node === outer) return true;
  return false;
}

/**
 * Scrolls an element to the middle, until it is still there after a frame: Firefox scrolls to what the Tab key reached
 * a moment later, and finds what is under the mouse by the last frame that was painted.
 */
async function inView(element: Element): Promise<DOMRect> {
  for (let box = element.getBoundingClientRect(), tries = 0; ; tries++) {
    element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    const before = box;
    box = element.getBoundingClientRect();
    if ((box.x === before.x && box.y === before.y) || tries === 20) return box;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}

/**
 * Scrolls the element into view and clicks its centre with the real mouse. Throws when something else lies on top,
 * or when it has no size: a person could not click it either.
 */
export async function click(
  element: Element,
  button: 'left' | 'middle' | 'right' = 'left',
): Promise<void> {
  const {x, y, width, height} = await inView(element);
  const centre = {x: x + width / 2, y: y + height / 2};
  const target = hit(centre.x, centre.y);
  if (!width || !height || !within(target, element))
    throw new Error(
      `Cannot click <${element.localName}>: ${target ? `<${target.localName}>` : 'nothing'} is there`,
    );
  await executeServerCommand('rig-click-at', {...centre, button});
}

/**
 * Drags the centre of an element to so many pixels from the top of another one with the real mouse; held, until
 * `letGo` is called. Both must be in the viewport.
 */
export async function drag(
  element: Element,
  onto: Element,
  {below = 0, isHeld = false}: {below?: number; isHeld?: boolean} = {},
): Promise<void> {
  const {x, y, width, height} = element.getBoundingClientRect();
  const from = {x: x + width / 2, y: y + height / 2};
  const to = {x: from.x, y: onto.getBoundingClientRect().top + below};
  if (!within(hit(from.x, from.y), element)) throw new Error(`Cannot drag <${element.localName}>`);
  await executeServerCommand('rig-drag', {from, to, isHeld});
}

/** Lets go of what is being dragged. */
export const letGo = (): Promise<void> => executeServerCommand('rig-let-go', {});

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Touches the screen with fingers that go down together; each has its way through the viewport. Resolves to false where
 * there are no real touches (Firefox, WebKitGTK): `if (!(await touch(…))) this.skip()`.
 */
export const touch = (...ways: (readonly Point[])[]): Promise<boolean> =>
  executeServerCommand('rig-touch', {ways});

/**
 * Scrolls an element into view and taps it with a real finger, in its centre or just inside the corner where it begins.
 * Throws when something else lies on top. Resolves to false where there are no real touches.
 */
export async function tap(
  element: Element,
  where: 'centre' | 'corner' = 'centre',
): Promise<boolean> {
  const {x, y, width, height} = await inView(element);
  const at = where === 'centre' ? {x: x + width / 2, y: y + height / 2} : {x: x + 3, y: y + 3};
  const target = hit(at.x, at.y);
  // A control that lies over its own words is what they stand for.
  const isThere = within(target, element) || (element as HTMLLabelElement).control === target;
  if (!width || !height || !isThere)
    throw new Error(
      `Cannot tap <${element.localName}>: ${target ? `<${target.localName}>` : 'nothing'} is there`,
    );
  return touch([at]);
}

const queries: Record<keyof Media, [query: string, value: string]> = {
  colorScheme: ['(prefers-color-scheme: dark)', 'dark'],
  reducedMotion: ['(prefers-reduced-motion: reduce)', 'reduce'],
  forcedColors: ['(forced-colors: active)', 'active'],
  contrast: ['(prefers-contrast: more)', 'more'],
  media: ['print', 'print'],
};

/** Waits, task by task, until `holds` does. Throws `message` after five seconds. */
async function settled(holds: () => boolean, message: () => string): Promise<void> {
  const end = performance.now() + 5000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(message());
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

let emulating = false;
let resized = false;

/**
 * Emulates media features; what is left out goes back to normal. Resolves once `matchMedia` says so, to false when
 * this browser cannot do it (WebKitGTK: print, forced colours): `if (!(await emulate(…))) this.skip()`.
 * Undone after each test.
 */
export async function emulate(wanted: Media = {}): Promise<boolean> {
  emulating = true;
  if (!(await executeServerCommand<boolean, Media>('rig-media', wanted))) return false;
  const wrong = () =>
    Object.entries(queries).find(
      ([key, [query, value]]) =>
        matchMedia(query).matches !== (wanted[key as keyof Media] === value),
    );
  await settled(
    () => !wrong(),
    () => `${wrong()?.[1][0]} did not change`,
  );
  return true;
}

/** Makes the viewport so many CSS pixels wide and high; 320 works everywhere. Undone after each test (800 × 600). */
export async function viewport(width: number, height = 600): Promise<void> {
  resized = true;
  await executeServerCommand('rig-viewport', {width, height});
  await settled(
    () => innerWidth === width && innerHeight === height,
    () => `The viewport is ${innerWidth} × ${innerHeight}, not ${width} × ${height}`,
  );
}

/** The browser's own accessibility tree of an element, parents before children. Sees through open shadow roots. */
export async function axTree(element: Element = document.body): Promise<AxNode[]> {
  const scope = globalThis as {rigScope?: Element};
  scope.rigScope = element;
  try {
    return await executeServerCommand('rig-tree');
  } finally {
    delete scope.rigScope;
  }
}

/** The accessibility tree as lines of role and name, the same in every browser: `radio "Yes"`. */
export async function axLines(element?: Element): Promise<string[]> {
  const nodes = await axTree(element);
  return nodes.map(({role, name}) => `${role} ${JSON.stringify(name)}`);
}

// Pages are used again for the next file, so nothing of this may stay behind.
afterEach(async () => {
  if (emulating) await emulate();
  if (resized) await viewport(800, 600);
  emulating = resized = false;
});
