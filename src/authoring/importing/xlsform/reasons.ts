import type {Loss} from '../left.js';
import type {Reasons} from '../reading.js';

const answers = (why: string) => ({loses: 'answers' as Loss, why});
const condition = (why: string) => ({loses: 'condition' as Loss, why});
const words = (why: string) => ({loses: 'words' as Loss, why});
const media = words('Pictures and sounds are on a server: an option can have an `image`.');
const program = 'It is for the program of the source.';

/** Why a cell of an XLSForm is left, by the head of its column. */
export const reasons: Reasons = {
  appearance: 'The looks of a form are its page’s and its styles’.',
  style: 'The looks of a form are its page’s and its styles’.',
  default: answers('A form begins empty. A page can hand answers to it (`answers`).'),
  calculation: answers('Write it as a `calculated` question.'),
  read_only: 'Every question can be answered.',
  readonly: 'Every question can be answered.',
  choice_filter: condition('Write a `showIf` for each option.'),
  guidance_hint: words('Write it as a `content` block before the question.'),
  constraint: answers('Dweud has no such rule for an answer.'),
  constraint_message: words('The rule that it speaks of is not there.'),
  repeat_count: answers('An item is added by a button. Write `min` and `max`.'),
  trigger: program,
  parameters: program,
  choices: 'No question takes its options from this list.',
  default_language: words(
    'It is no language that is known. Import again with --language, such as --language cy.',
  ),
  form_id: 'The id of the document was given.',
  allow_choice_duplicates: program,
  public_key: program,
  submission_url: 'Where responses go is said on the page around the form.',
  instance_name: program,
  'media::image': media,
  image: media,
  'media::audio': media,
  audio: media,
  'media::video': media,
  video: media,
};
