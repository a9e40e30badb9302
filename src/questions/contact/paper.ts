import type {ContactQuestion} from '../../definition/generated/types.js';
import type {PaperOf} from '../paper-part.js';

/** A line for each detail, and three for an address. */
export const paper: PaperOf<ContactQuestion> = ({fields, offerIf}, speaker) => [
  ...(offerIf === undefined
    ? [{kind: 'note', text: speaker.print(({print}) => print.offerTick)} as const]
    : []),
  ...fields.map((detail) => ({
    kind: 'lines' as const,
    label: speaker.word(({rich}) => rich.contactDetails[detail]),
    count: detail === 'address' ? 3 : 1,
  })),
];
