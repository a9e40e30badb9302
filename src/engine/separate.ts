import type {PlannedQuestion} from './plan.js';

/** Whether the answer to a question leaves apart from the response, with nothing that leads from one to the other. */
export const isSeparate = ({question}: PlannedQuestion): boolean => question['separate'] === true;
