import type {AutocompleteQuestion} from '../../definition/generated/types.js';
import type {PaperOf} from '../paper-part.js';

/** A line to write on: a list of thousands is no help on paper. */
export const paper: PaperOf<AutocompleteQuestion> = () => [{kind: 'lines', count: 1}];
