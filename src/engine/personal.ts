import type {PlannedQuestion} from './plan.js';
import {isSeparate} from './separate.js';

/**
 * Whether answers to a question say something about a person that nobody else at their device should see. Its author
 * says so of the question, of the one that it is nested in or of its page; where nobody does, its type knows, and what a
 * browser may fill in is about the person. What leaves apart from the response always is.
 */
export function isPersonal(planned: PlannedQuestion): boolean {
  if (isSeparate(planned)) return true;
  const {question, model, parent, page} = planned;
  const own = question['personal'];
  if (own !== undefined) return own === true;
  return (
    Boolean(parent && isPersonal(parent)) ||
    page.page.personal === true ||
    question['autocomplete'] !== undefined ||
    Boolean(model.isPersonal?.(question))
  );
}
