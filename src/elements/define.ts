import {DweudForm} from './dweud-form.js';
import {DweudQuestion} from './dweud-question.js';

const elements = {'dweud-form': DweudForm, 'dweud-question': DweudQuestion};

/**
 * Registers the elements, all or none: of two copies of the library on a page, the first serves both, and no form of
 * one is ever made of questions of the other. Does nothing where there are no custom elements, as on a server.
 */
export function define(): void {
  if (typeof customElements === 'undefined') return;
  if (Object.keys(elements).some((tag) => customElements.get(tag))) return;
  for (const [tag, element] of Object.entries(elements)) customElements.define(tag, element);
}
