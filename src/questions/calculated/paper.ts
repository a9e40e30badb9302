import type {CalculatedQuestion} from '../../definition/generated/types.js';
import type {PaperOf} from '../paper-part.js';

/** Nothing: nobody is asked, and the receiver works it out. */
export const paper: PaperOf<CalculatedQuestion> = () => [];
