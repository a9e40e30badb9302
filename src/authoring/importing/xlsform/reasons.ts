import type {Reasons} from '../reading.js';

const media = 'Pictures and sounds are on a server: an option can have an `image`.';
const program = 'It is for the program of the source.';

/** Why a cell of an XLSForm is left, by the head of its column. */
export const reasons: Reasons = {
  appearance: 'The looks of a form are its page’s and its styles’.',
  style: 'The looks of a form are its page’s and its styles’.',
  default: 'A form begins empty. A page can hand answers to it (`answers`).',
  calculation: 'Write it as a `calculated` question.',
  read_only: 'Every question can be answered.',
  readonly: 'Every question can be answered.',
  choice_filter: 'Write a `showIf` for each option.',
  guidance_hint: 'Write it as a `content` block before the question.',
  constraint: 'Dweud has no such rule for an answer.',
  trigger: program,
  parameters: program,
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
