import type {Errors, Text} from '../definition/generated/types.js';
import type {Words} from '../definition/text-in.js';
import type {Problem} from '../engine/answers.js';
import type {Plan} from '../engine/plan.js';
import type {Fault, Speaker} from '../engine/question-model.js';
import {wordingOf} from '../engine/wording-of.js';
import type {AddressPart, ContactDetail, DatePart, Messages, Unit} from './messages.js';

/**
 * Which of an author's `errors` serve a keyword, the best first, where it is not the keyword alone. An author may
 * write the names of JSON Schema or our own: `type` serves what is no number, `minimum` and `maximum` serve dates and times.
 */
export const overrides: Readonly<Record<string, readonly string[]>> = {
  notListed: ['notListed', 'enum'],
  notNumber: ['notNumber', 'type'],
  notWhole: ['notWhole', 'type'],
  decimals: ['decimals', 'multipleOf'],
  format: ['format', 'pattern'],
  pattern: ['pattern', 'format'],
  realDate: ['realDate', 'format'],
  dateMinimum: ['dateMinimum', 'minimum'],
  dateFuture: ['dateFuture', 'minimum'],
  dateMaximum: ['dateMaximum', 'maximum'],
  datePast: ['datePast', 'maximum'],
  realTime: ['realTime', 'format'],
  timeMinimum: ['timeMinimum', 'minimum'],
  timeMaximum: ['timeMaximum', 'maximum'],
  addressMissing: ['addressMissing', 'required'],
  rowsMissing: ['rowsMissing', 'required'],
  minRanked: ['minRanked', 'minItems'],
  fewItems: ['fewItems', 'minItems'],
  manyItems: ['manyItems', 'maxItems'],
  fileKind: ['fileKind', 'format'],
  fileTooLarge: ['fileTooLarge', 'maximum'],
  fileMost: ['fileMost', 'maxItems'],
  fileFewest: ['fileFewest', 'minItems'],
};

/** The author's own words for a keyword, if there are any. */
function authored(keyword: string, errors: Errors | undefined): Text | undefined {
  if (!errors) return undefined;
  const names = Object.hasOwn(overrides, keyword) ? overrides[keyword]! : [keyword];
  const name = names.find((candidate) => Object.hasOwn(errors, candidate));
  return name === undefined ? undefined : errors[name];
}

type Speak = {readonly messages: Messages; readonly speaker: Speaker; readonly label: string};

/** A limit in digits, with its unit and as many decimals as the question takes. */
function quantity({limit, prefix, suffix, decimals}: Fault['params'], {speaker}: Speak): string {
  const unit = (text: unknown) => (text === undefined ? '' : speaker.say(text as Text).text);
  const places = Number.isInteger(limit) ? 0 : (decimals as number | undefined);
  return unit(prefix) + speaker.number(limit as number, places) + unit(suffix);
}

const formats = ['email', 'tel', 'url', 'postcode'] as const;

/** The interface's words for a fault; undefined when it has none for it, or when a parameter is not as they need it. */
function spoken({keyword, params}: Fault, speak: Speak): string | undefined {
  const {label, messages, speaker} = speak;
  const {faults} = messages;
  const {limit} = params;
  switch (keyword) {
    case 'required':
      return faults.required({label, asks: params.asks});
    case 'format': {
      const format = formats.find((name) => name === params.format);
      return format && faults[format]({label});
    }
    case 'exclusive':
      return params.option === undefined
        ? undefined
        : faults.exclusive({label, option: speaker.say(params.option as Text).text});
    case 'fewItems':
    case 'manyItems':
    case 'minItems':
    case 'maxItems':
    case 'minRanked':
    case 'minLength':
    case 'maxLength':
    case 'maxWords':
    case 'decimals':
    case 'fileTooLarge':
    case 'fileMost':
    case 'fileFewest':
      return typeof limit === 'number' ? faults[keyword]({label, limit}) : undefined;
    case 'minimum':
    case 'maximum':
    case 'multipleOf':
      return typeof limit === 'number'
        ? faults[keyword]({label, limit: quantity(params, speak)})
        : undefined;
    case 'dateMinimum':
    case 'dateMaximum':
      return typeof limit === 'string'
        ? faults[keyword]({label, limit: speaker.date(limit)})
        : undefined;
    case 'timeMinimum':
    case 'timeMaximum':
      return typeof limit === 'string'
        ? faults[keyword]({label, limit: speaker.time(limit)})
        : undefined;
    case 'dateParts':
      return Array.isArray(params.missing)
        ? faults.dateParts({label, missing: params.missing as readonly DatePart[]})
        : undefined;
    case 'rowsMissing':
      return Array.isArray(params.rows)
        ? faults.rowsMissing({
            label,
            rows: (params.rows as readonly Text[]).map((row) => speaker.say(row).text),
            asks: params.asks,
          })
        : undefined;
    case 'contactMissing':
      return Array.isArray(params.missing)
        ? faults.contactMissing({label, missing: params.missing as readonly ContactDetail[]})
        : undefined;
    case 'contactReach':
      return Array.isArray(params.ways)
        ? faults.contactReach({label, ways: params.ways as readonly ContactDetail[]})
        : undefined;
    case 'fileKind':
      return Array.isArray(params.kinds)
        ? faults.fileKind({
            label,
            kinds: (params.kinds as readonly string[]).map((kind) => kind.toUpperCase()),
          })
        : undefined;
    case 'addressMissing':
      return Array.isArray(params.missing)
        ? faults.addressMissing({label, missing: params.missing as readonly AddressPart[]})
        : undefined;
    case 'totalUnder':
      return faults.totalUnder({label, left: params.left as number, unit: params.unit as Unit});
    case 'totalOver':
      return faults.totalOver({label, over: params.over as number, unit: params.unit as Unit});
    case 'enum':
    case 'notListed':
    case 'notNumber':
    case 'notWhole':
    case 'realDate':
    case 'yearDigits':
    case 'dateFuture':
    case 'datePast':
    case 'realTime':
    case 'outsideArea':
    case 'fileEmpty':
    case 'fileUploading':
    case 'fileFailed':
    case 'fileRefused':
    case 'fileLost':
      return faults[keyword]({label});
    default:
      return undefined;
  }
}

/** What is wrong with the first of several items that something is wrong with, behind its name. */
function itemWords(
  {params}: Fault,
  {item, plan}: {readonly item: Text; readonly plan: Plan},
  messages: Messages,
  speaker: Speaker,
): Words {
  const {index, fault, answers} = params as unknown as {
    readonly index: number;
    readonly fault: Problem;
    readonly answers?: readonly Readonly<Record<string, unknown>>[];
  };
  const own = speaker.within(wordingOf(plan, answers?.[index] ?? {}));
  const {question} = plan.questions.get(fault.question)!;
  const words = faultWords(fault, question, messages, own);
  return {...words, text: `${speaker.say(item).text} ${index + 1}: ${words.text}`};
}

/**
 * What is wrong with an answer, as a whole sentence: in the author's words for the keyword, otherwise in the
 * interface's. `language` is set when an author's words are not in the speaker's language.
 */
export function faultWords(
  fault: Fault,
  question: {readonly label?: Text; readonly errors?: Errors},
  messages: Messages,
  speaker: Speaker,
): Words {
  const own = authored(fault.keyword, question.errors);
  if (own !== undefined) return speaker.say(own);
  if (fault.keyword === 'item')
    return itemWords(
      fault,
      question as unknown as Parameters<typeof itemWords>[1],
      messages,
      speaker,
    );
  // Where only a part of the question is at fault, its label comes first.
  const {partLabel, file} = fault.params;
  const labels = [partLabel, question.label].filter((text) => text !== undefined);
  const said = labels.map((text) => speaker.say(text as Text).text);
  // What a person called a file is no author's text: nothing in it stands for an answer.
  const label = (typeof file === 'string' ? [file, ...said] : said).join(' – ');
  return {text: spoken(fault, {label, messages, speaker}) ?? messages.faults.other({label})};
}
