import type {Loss} from '../left.js';
import type {Reasons} from '../reading.js';

const answers = (why: string) => ({loses: 'answers' as Loss, why});
const words = (why: string) => ({loses: 'words' as Loss, why});
const program = 'It is for the program of the source.';
const looks = 'The looks of a form are its page’s and its styles’.';

/** Why a member of an eQ schema is left. */
export const reasons: Reasons = {
  ...Object.fromEntries(
    'mime_type schema_version data_version form_type region_code metadata questionnaire_flow survey_id legal_basis navigation submission post_submission answer_codes preview_questions hub individual_response id session_timeout_in_seconds'
      .split(' ')
      .map((key) => [key, program]),
  ),
  theme: looks,
  messages: words('Write your own words for an error in `errors`.'),
  definitions: words('Write them as a `content` block before the question.'),
  guidance: words('Write it as a `content` block before the question.'),
  title: words('Each page has a title of its own, or that of its group.'),
  default: answers('A form begins empty. A page can hand answers to it (`answers`).'),
  calculations: answers('Dweud checks no totals among questions. `allocation` shares one out.'),
  repeat: {
    loses: 'question',
    why: 'A section is asked once. Ask with `repeat` about each of several things.',
  },
  summary: 'There is one page at the end to check answers.',
  show_on_hub: program,
  q_code: program,
  type: answers('It is of a kind that Dweud has in another way.'),
};
