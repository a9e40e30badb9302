import {changeLanguage} from '../engine/answer-languages.js';
import type {Conductor} from './conductor.js';
import {DweudLanguageEvent} from './events.js';
import type {Scope} from './scope.js';

/** Where a person is in a form: what has focus, what is selected in it, and how far the page is scrolled. */
interface Place {
  readonly id: string | undefined;
  readonly selection: readonly [number, number] | undefined;
  readonly top: number | undefined;
  readonly scroll: readonly [number, number];
}

const isText = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type === 'text');

/** Remembers a person's place before the tree is drawn anew. */
function placeIn(root: ShadowRoot): Place {
  const active = root.activeElement;
  return {
    id: active?.id || undefined,
    selection: isText(active) ? [active.selectionStart ?? 0, active.selectionEnd ?? 0] : undefined,
    top: active?.getBoundingClientRect().top,
    scroll: [scrollX, scrollY],
  };
}

/** Puts a person back in their place: same focus, same selection, and the focused control where it was on the screen. */
function returnTo({id, selection, top, scroll}: Place, root: ShadowRoot): void {
  const element = id === undefined ? null : root.getElementById(id);
  if (!element) {
    scrollTo({left: scroll[0], top: scroll[1], behavior: 'instant'});
    return;
  }
  element.focus({preventScroll: true});
  if (selection && isText(element)) element.setSelectionRange(...selection);
  if (top !== undefined)
    scrollBy({top: element.getBoundingClientRect().top - top, behavior: 'instant'});
}

/** Draws a form in another language and leaves the person where they were: same focus, same selection, same place. */
export async function speak(conductor: Conductor, scope: Scope): Promise<void> {
  const {root, stage, situation} = conductor;
  const before = conductor.scope.language;
  const place = placeIn(root);
  changeLanguage(scope.session, before, scope.language);
  conductor.scope = scope;
  await conductor.draw({...situation, isStuck: false});
  // The button that was pressed is now plain text: its place is taken by the one for the language left behind.
  const id = place.id?.startsWith('language-') ? `language-${before}` : place.id;
  returnTo({...place, id}, root);
  conductor.showTitle();
  conductor.say(scope.ending.messages.languageChanged);
  stage.dispatchEvent(new DweudLanguageEvent(scope.language));
}
