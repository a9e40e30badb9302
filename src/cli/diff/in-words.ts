import type {Called} from '../../authoring/called.js';
import {named} from '../../authoring/named.js';
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

function wordsOf(words: readonly WordsChange[], languages: readonly string[]): string[] {
  const named = new Set(words.map(({language}) => language));
  return languages
    .filter((tag) => named.has(tag))
    .flatMap((language) => {
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
  notAsked: 'it is no longer asked of them',
  unknownName: 'nothing of that name is asked',
  required: 'it is missing and has to be answered',
  enum: 'it is no longer offered',
  notOffered: 'it is no longer offered',
  unknown: 'nothing of that name is asked',
  type: 'an answer of this kind is no longer taken',
  minimum: 'it is less than is accepted now',
  maximum: 'it is more than is accepted now',
  minLength: 'it is shorter than is accepted now',
  maxLength: 'it is longer than is accepted now',
  minItems: 'there are fewer choices than have to be made now',
  maxItems: 'there are more choices than may be made now',
  pattern: 'it is written in a way that is no longer accepted',
  format: 'it is written in a way that is no longer accepted',
};

/** A sentence on answers that no longer fit, with what people read in the version that they were given to. */
const unfitInWords =
  (called: Called) =>
  ({question, keyword, value, others, count}: Unfit) => {
    const name = named(question, called.question(question));
    const chosen =
      value === undefined
        ? ''
        : `${others ? ', such as' : ' ='} ${named(String(value), called.value(question, value))}`;
    return `${name}${chosen}: ${because[keyword] ?? `it is refused (${keyword})`}, in ${count}.`;
  };

const broken: Readonly<Record<Break, string>> = {
  'other-consultation': 'The id differs: to a receiver it is another consultation.',
  'same-version': 'It asks something else under the same version. Raise `version`.',
  responses:
    'Responses to the old version would be refused. Go on serving the old one beside the new one, each under its own `version`.',
  signed: 'Words have changed whose translations were signed. Have them read and signed again.',
};

/** What differs between two versions, for people. */
export function differenceInWords(
  found: Difference,
  {
    from,
    to,
    called,
    languages,
  }: {
    readonly from: string;
    readonly to: string;
    /** What people read in the old version. */
    readonly called: Called;
    /** Of both versions, in the order of the new one. */
    readonly languages: readonly string[];
  },
): string {
  const unfit = unfitInWords(called);
  const {changes, words, responses, drafts, stale, breaks} = found;
  const differs = changes.length + words.length > 0;
  return [
    paint('strong', `${from} → ${to}`),
    '',
    ...heads.flatMap(([subject, head]) => {
      const own = changes.filter((one) => one.subject === subject);
      return own.length ? [paint('strong', head), ...own.map(({says}) => `  ${says}`), ''] : [];
    }),
    ...wordsOf(words, languages),
    ...(differs ? [] : ['Nothing has changed.', '']),
    paint('strong', 'What was there before'),
    `  Responses: ${responses.held} of ${responses.all} made-up ones still hold.`,
    ...listed(responses.unfit.map((one) => `  ${unfit(one)}`)),
    `  Drafts: ${drafts.whole} of ${drafts.all} can be carried on as they are; of the others, what no longer fits is shown to their person.`,
    ...listed(drafts.setAside.map((one) => `  ${unfit(one)}`)),
    stale.length
      ? stale.length === 1
        ? '  Translations: 1 is older than what it translates.'
        : `  Translations: ${stale.length} are older than what they translate.`
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
