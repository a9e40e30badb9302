import type {Errors, Text} from '../definition/generated/types.js';
import type {Words} from '../definition/text-in.js';
import type {Fault, Speaker} from '../engine/question-model.js';
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
    case 'minItems':
    case 'maxItems':
    case 'minRanked':
    case 'minLength':
    case 'maxLength':
    case 'maxWords':
    case 'decimals':
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
      return faults[keyword]({label});
    default:
      return undefined;
  }
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
  // Where only a part of the question is at fault, its label comes first.
  const label = [fault.params['partLabel'], question.label]
    .filter((text) => text !== undefined)
    .map((text) => speaker.say(text as Text).text)
    .join(' – ');
  return {text: spoken(fault, {label, messages, speaker}) ?? messages.faults.other({label})};
}
