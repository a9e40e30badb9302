/** Where a person is in a form: what has focus, what is selected in it, and how far the page is scrolled. */
export interface Place {
  readonly id: string | undefined;
  readonly selection: readonly [number, number] | undefined;
  readonly top: number | undefined;
  readonly scroll: readonly [number, number];
}

const isText = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type === 'text');

/** Remembers a person's place before the tree is drawn anew. */
export function placeIn(root: ShadowRoot): Place {
  const active = root.activeElement;
  return {
    id: active?.id || undefined,
    selection: isText(active) ? [active.selectionStart ?? 0, active.selectionEnd ?? 0] : undefined,
    top: active?.getBoundingClientRect().top,
    scroll: [scrollX, scrollY],
  };
}

/** Puts a person back in their place: same focus, same selection, and the focused control where it was on the screen. */
export function returnTo({id, selection, top, scroll}: Place, root: ShadowRoot): void {
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
