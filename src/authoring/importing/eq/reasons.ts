import type {Reasons} from '../reading.js';

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
  messages: 'Write your own words for an error in `errors`.',
  definitions: 'Write them as a `content` block before the question.',
  guidance: 'Write it as a `content` block before the question.',
  default: 'A form begins empty. A page can hand answers to it (`answers`).',
  calculations: 'Dweud checks no totals among questions. `allocation` shares one out.',
  repeat: 'A section is asked once. Ask with `repeat` about each of several things.',
  summary: 'There is one page at the end to check answers.',
  show_on_hub: program,
  q_code: program,
  type: 'It is of a kind that Dweud has in another way.',
};
