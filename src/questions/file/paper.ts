import type {FileQuestion} from '../../definition/generated/types.js';
import type {PaperOf} from '../paper-part.js';

/** A box that says that something is enclosed, and how it is sent. */
export const paper: PaperOf<FileQuestion> = (_, {print}) => [
  {kind: 'note', text: print((voice) => voice.print.fileHow)},
  {
    kind: 'choices',
    choices: [{value: true, code: 1, label: print((voice) => voice.print.fileEnclosed)}],
    isMany: true,
  },
];
