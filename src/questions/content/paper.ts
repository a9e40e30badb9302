import type {ContentBlock} from '../../definition/generated/types.js';
import type {PaperOf} from '../paper-part.js';

/** Something to read. */
export const paper: PaperOf<ContentBlock> = ({text}, {say}) => [{kind: 'prose', text: say(text)}];
