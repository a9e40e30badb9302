import type {ContentBlock} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Things to read between the questions. They take no answer. */
export const examples: readonly QuestionExample<ContentBlock>[] = [
  {
    title: 'A paragraph',
    question: {
      name: 'emergency',
      type: 'content',
      text: {
        en: 'If you are in danger, or a crime is happening now, call **999**. To report something that is not an emergency, call **101**.',
        cy: 'Os ydych chi mewn perygl, neu os oes trosedd yn digwydd nawr, ffoniwch **999**. I roi gwybod am rywbeth nad yw’n argyfwng, ffoniwch **101**.',
      },
    },
    good: [],
    bad: [],
  },
  {
    title: 'Headings, lists, emphasis and links in Markdown',
    question: {
      name: 'cost_by_band',
      type: 'content',
      text: {
        en: '## What each option would cost\n\nThe amount depends on the *council tax band* of your home:\n\n- **Band A:** £241.20 a year\n- **Band D:** £361.80 a year\n\n### How to find your band\n\n1. Look at your council tax bill.\n2. Or [check your band online](https://www.example.com/band).\n\nYou can also [call us](tel:+441632960123).',
        cy: '## Faint fyddai pob opsiwn yn ei gostio\n\nMae’r swm yn dibynnu ar *fand treth gyngor* eich cartref:\n\n- **Band A:** £241.20 y flwyddyn\n- **Band D:** £361.80 y flwyddyn\n\n### Sut i ddod o hyd i’ch band\n\n1. Edrychwch ar eich bil treth gyngor.\n2. Neu [gwiriwch eich band ar-lein](https://www.example.com/band).\n\nGallwch hefyd [ein ffonio](tel:+441632960123).',
      },
    },
    good: [],
    bad: [],
  },
  {
    title: 'Words that look like code are shown as words',
    question: {
      name: 'looks_like_code',
      type: 'content',
      text: {
        en: 'The pages of the plan are marked <draft> & may change.',
        cy: 'Mae tudalennau’r cynllun wedi’u marcio <drafft> & gallant newid.',
      },
    },
    good: [],
    bad: [],
  },
];
