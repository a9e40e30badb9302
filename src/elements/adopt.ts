import type {CSSResult, LitElement} from 'lit';

/** Gives the root of a form a style sheet, once. */
export function adopt({renderRoot}: LitElement, {styleSheet}: CSSResult): void {
  const {adoptedStyleSheets: all} = renderRoot as ShadowRoot;
  if (!all.includes(styleSheet!)) all.push(styleSheet!);
}
