import type {Ui} from './ui.js';
import type {View} from './view.js';

/** What it is called, by RJSF before the schema. */
export function saidOf(view: View, ui: Ui) {
  const own = {title: view.text('title'), description: view.text('description')};
  return {
    title: ui.text('title') ?? own.title,
    description: ui.text('description') ?? own.description,
  };
}
