import {britishNumber as number} from '../../british-number.js';
import type {OpeningMessages} from '../../messages.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const time: OpeningMessages['time'] = ({hour, minute}) => {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const minutes = minute ? `:${String(minute).padStart(2, '0')}` : '';
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
};

let collator: Intl.Collator | undefined;

/** What English says until a person has begun. */
export const opening: OpeningMessages = {
  languages: 'Language',

  startNow: 'Start now',
  continue: 'Continue',
  back: 'Back',
  send: 'Send your response',
  sending: 'Sending your response…',
  tryAgain: 'Try again',
  failedTitle: 'The form could not be loaded',
  failed: 'Check your connection and try again.',

  optional: (label) => `${label} (optional)`,
  optionalMark: '(optional)',
  error: 'Error:',
  problemTitle: 'There is a problem',
  chooseOne: 'Select an answer',
  progress: (at, of) => `Page ${at} of ${of}`,
  revealed: 'A further question has appeared below.',
  exclusiveCleared: 'Your other choice has been deselected.',
  othersCleared: 'Your other choices have been deselected.',

  day: 'Day',
  month: 'Month',
  year: 'Year',
  date: ({day, month, year}) => `${day} ${months[month - 1]} ${year}`,
  monthAndYear: ({month, year}) => `${months[month - 1]} ${year}`,
  time,
  moment: ({weekday, day, month, year, ...clock}) =>
    `${days[weekday]} ${day} ${months[month - 1]} ${year} at ${time(clock)}`,
  number,
  compare: (a, b) => (collator ??= new Intl.Collator('en-GB', {numeric: true})).compare(a, b),

  whyWeAsk: 'Why we are asking',
  whatCanChange: 'What can change',
  howAnswersAreUsed: 'How your answers will be used',
  whoDecides: 'Who decides',
  privacy: 'Your privacy',
  privacyLink: 'Read the full privacy notice',
  retention: 'How long we keep your answers',
  contact: 'Contact',
  otherWays: 'Other ways to take part',
  closesAt: (moment) => `This consultation closes on ${moment}.`,
  nothingKept:
    'Your answers stay on this device until you send them. If you close the page, unsaved answers are lost.',

  beforeSending: 'Your response is sent when you select “Send your response”.',
};
