import {changeLanguage} from '../engine/answer-languages.js';
import type {Conductor} from './conductor.js';
import {DweudLanguageEvent} from './events.js';
import type {Scope} from './scope.js';

/** What can have focus, and with it whatever a person can scroll. There is as much of it in every language. */
const reachable = 'a, button, input, select, textarea, summary, [tabindex]';
const reachableIn = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>(reachable)];

/** Where a person is in a form: what has focus, what is selected in it, and how far everything is scrolled. */
interface Place {
  readonly active: Element | null;
  /** Its place among all that can have focus. */
  readonly at: number;
  readonly selection:
    | readonly [start: number, end: number, direction: 'forward' | 'backward' | 'none' | undefined]
    | undefined;
  readonly top: number | undefined;
  readonly scroll: readonly [number, number];
  /** What is scrolled within the form, by id. */
  readonly inner: ReadonlyMap<string, readonly [number, number]>;
}

const isText = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type === 'text');

/** Remembers a person's place before the tree is drawn anew. */
function placeIn(root: ShadowRoot): Place {
  const active = root.activeElement;
  const all = reachableIn(root);
  return {
    active,
    at: all.indexOf(active as HTMLElement),
    selection: isText(active)
      ? [
          active.selectionStart ?? 0,
          active.selectionEnd ?? 0,
          active.selectionDirection ?? undefined,
        ]
      : undefined,
    top: active?.getBoundingClientRect().top,
    scroll: [scrollX, scrollY],
    inner: new Map(all.map(({id, scrollLeft, scrollTop}) => [id, [scrollLeft, scrollTop]])),
  };
}

/** What had focus, in the tree that was drawn anew; the language left behind for the one that was pressed. */
function successor({active, at}: Place, root: ShadowRoot, before: string): HTMLElement | null {
  if (!active) return null;
  // The button that was pressed is now plain text: its place is taken by the one for the language left behind.
  if (active.id.startsWith('language-')) return root.getElementById(`language-${before}`);
  // Options may now be in the order of another alphabet.
  if (active instanceof HTMLInputElement && /radio|checkbox/.test(active.type))
    return [...root.querySelectorAll('input')].find(
      ({name, value}) => name === active.name && value === active.value,
    )!;
  if (!active.id) return reachableIn(root)[at] ?? null;
  // What was said of a part that could not be fetched is said no more.
  return root.getElementById(active.id) ?? root.getElementById('heading');
}

/** Puts a person back in their place: same focus, same selection, and the focused control where it was on the screen. */
function returnTo(place: Place, root: ShadowRoot, before: string): void {
  const {selection, top, scroll, inner} = place;
  const element = successor(place, root, before);
  element?.focus({preventScroll: true});
  if (selection && isText(element)) element.setSelectionRange(...selection);
  // After the selection, to which some browsers scroll.
  for (const one of reachableIn(root)) {
    const [left, down] = inner.get(one.id) ?? [0, 0];
    if (left || down) one.scrollTo({left, top: down, behavior: 'instant'});
  }
  if (element && top !== undefined)
    scrollBy({top: element.getBoundingClientRect().top - top, behavior: 'instant'});
  else scrollTo({left: scroll[0], top: scroll[1], behavior: 'instant'});
}

/** Draws a form in another language and leaves the person where they were: same focus, same selection, same place. */
export async function speak(conductor: Conductor, scope: Scope): Promise<void> {
  const {root, stage, situation} = conductor;
  const before = conductor.scope.language;
  const place = placeIn(root);
  changeLanguage(scope.session, before, scope.language);
  conductor.scope = scope;
  await conductor.draw({...situation, isStuck: false});
  returnTo(place, root, before);
  conductor.showTitle();
  conductor.say(scope.ending.messages.languageChanged);
  stage.dispatchEvent(new DweudLanguageEvent(scope.language));
}
