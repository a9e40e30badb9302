import type {ChildPart} from 'lit/directive.js';

/** The element of that id in the form in which a directive draws. Throws when it draws nowhere. */
export const elementOf = ({options}: ChildPart, id: string): HTMLElement | null =>
  ((options!.host as HTMLElement).getRootNode() as ShadowRoot).getElementById(id);
