import type {WordsChange} from '../../authoring/versions/compare-words.js';
import type {Break, Difference} from '../../authoring/versions/diff.js';
import type {Change} from '../../authoring/versions/change.js';
import type {Unfit} from '../../authoring/versions/still-fits.js';
import {quoted} from '../../authoring/quoted.js';
import {paint} from '../paint.js';

/** What stands above the changes of each kind. */
const heads: readonly (readonly [Change['subject'], string])[] = [
  ['document', 'The document'],
  ['page', 'Pages'],
  ['question', 'Questions'],
  ['option', 'Options'],
  ['rule', 'What is accepted'],
  ['routing', 'Who is asked'],
];

/** At most as many texts are shown of each language, and as many answers. */
const most = 12;

const listed = (lines: readonly string[], rest = 'more; --json lists them all') => [
  ...lines.slice(0, most).map((line) => `  ${line}`),
  ...(lines.length > most ? [`  and ${lines.length - most} ${rest}`] : []),
];

function wordsOf(words: readonly WordsChange[]): string[] {
  const languages = [...new Set(words.map(({language}) => language))];
  return languages.flatMap((language) => {
    const own = words.filter((one) => one.language === language);
    const says = ({key, kind, before = '', after = ''}: WordsChange) => {
      if (kind === 'added') return `${key}: ${quoted(after)} is new.`;
      if (kind === 'removed') return `${key}: ${quoted(before)} is gone.`;
      return `${key}: ${quoted(before)} is ${quoted(after)} now.`;
    };
    return [paint('strong', `Words in ${language}: ${own.length}`), ...listed(own.map(says)), ''];
  });
}

const because: Readonly<Record<string, string>> = {
  notAsked: 'it is not asked of them',
  unknownName: 'nothing of that name is asked',
  required: 'it is missing and has to be answered',
  enum: 'it is no longer offered',
  notOffered: 'it is no longer offered',
  unknown: 'nothing of that name is asked',
};

const unfitInWords = ({question, keyword, value, count}: Unfit) =>
  `${question}${value === undefined ? '' : ` = ${value}`}: ${because[keyword] ?? `it is refused (${keyword})`}, in ${count}.`;

const broken: Readonly<Record<Break, string>> = {
  'other-consultation': 'The id differs: to a receiver it is another consultation.',
  'same-version': 'It asks something else under the same version. Raise `version`.',
  responses:
    'Responses to the old version would be refused. Go on serving the old one beside the new one, and raise `version`.',
  signed: 'Words have changed whose translations were signed. Have them read and signed again.',
};

/** What differs between two versions, for people. */
export function differenceInWords(
  found: Difference,
  {from, to}: {readonly from: string; readonly to: string},
): string {
  const {changes, words, responses, drafts, stale, breaks} = found;
  const differs = changes.length + words.length > 0;
  return [
    paint('strong', `${from} → ${to}`),
    '',
    ...heads.flatMap(([subject, head]) => {
      const own = changes.filter((one) => one.subject === subject);
      return own.length ? [paint('strong', head), ...own.map(({says}) => `  ${says}`), ''] : [];
    }),
    ...wordsOf(words),
    ...(differs ? [] : ['Nothing has changed.', '']),
    paint('strong', 'What was there before'),
    `  Responses: ${responses.held} of ${responses.all} made-up ones still hold.`,
    ...listed(responses.unfit.map((one) => `  ${unfitInWords(one)}`)),
    `  Drafts: ${drafts.whole} of ${drafts.all} can be carried on as they are; of the others, what no longer fits is shown to their person.`,
    ...listed(drafts.setAside.map((one) => `  ${unfitInWords(one)}`)),
    stale.length
      ? `  Translations: ${stale.length} are older than what they translate.`
      : '  Translations: none is older than what it translates.',
    ...listed(
      stale.map(
        ({key, language, wasSigned}) => `  ${key} in ${language}${wasSigned ? ', signed' : ''}`,
      ),
    ),
    '',
    ...(breaks.length
      ? breaks.map((one) => `${paint('error', 'breaks')}  ${broken[one]}`)
      : [paint('good', 'Nothing breaks.')]),
  ].join('\n');
}
