import {pages as bank} from '../definition/generated/bank/pages.js';
import {models} from '../questions/models.js';
import {meantBy} from './meant-by.js';
import {namesOf} from './names-of.js';
import {nearestFirst} from './nearest.js';

type Detail = Readonly<Record<string, unknown>> & string;

const entries = [...bank.keys()].map((name) => `bank:${name}`);
/** Without a version it is the newest, so each is named once, and with it. */
const versions = entries.filter((name) => name.includes('@'));

/** By rule of the engine and of the question types: what is wrong, and what to do. */
const sentences: Readonly<Record<string, (detail: Detail, document: unknown) => string>> = {
  'after-check-last': () =>
    'A page with `afterCheck` has to come after all others. Move it to the end.',
  'condition-cycle': () =>
    'Conditions read each other, so that neither can be decided. Take one of them out.',
  'condition-later': (name) =>
    `This reads ${name}, which is asked later or here. Read something that is asked earlier.`,
  'context-item': () =>
    'A condition inside an item reads the item’s own answers alone. Take `context.` out.',
  'crossed-bounds': ({from, to}) =>
    `The least, ${String(from)}, is more than the most, ${String(to)}. Exchange or change them.`,
  'duplicate-column': (name) =>
    `An earlier question has a column ${name} in an export already. Give this question another name.`,
  'duplicate-name': (name) => `There is a question ${name} already. Give this one another name.`,
  'duplicate-page': (id) => `There is a page ${id} already. Give this one another id.`,
  'duplicate-value': (value) =>
    `The value ${value} stands twice, and nobody could tell which was chosen. Change one.`,
  'headings-in-order': () =>
    'A list with headings keeps the order of its author. Take `order` or the headings out.',
  'limit-depth': (most) => `Lists and objects stand more than ${most} deep in each other.`,
  'limit-members': (most) => `A list or an object has more than ${most} members.`,
  'limit-questions': ({count, limit}) =>
    `There are ${String(count)} questions; ${String(limit)} are possible.`,
  'limit-values': (most) => `The document has more than ${most} values.`,
  'no-alternative-text': () =>
    'A picture has no words in one of the languages of the document (WCAG 1.1.1). Write what it shows.',
  'no-consent': (name) => `${name} is no question of the type \`consent\`. Name one.`,
  'no-cost': () => 'No option has a cost. Give at least one a `bandD`.',
  'no-date': (name) => `The answer to ${name} is no date. Name a question that asks for one.`,
  'no-last-variant': () =>
    'The last variant of a text has no `when`: it is for everybody for whom no other holds. Add one.',
  'no-number': (name) => `The answer to ${name} is no number. Name a question that asks for one.`,
  'no-operand': () => 'The calculation reads no answer. Name the question that it reads.',
  'no-options': (name) => `${name} has no options to take over. Name a question that has some.`,
  'no-such-date': (date) => `There is no day ${date}. Write one that there is, as YYYY-MM-DD.`,
  'no-such-moment': (moment) =>
    /^\d{4}-\d\d-\d\d$/.test(moment)
      ? `${moment} needs a time. Write it as ${moment}T17:00, as a clock in London has it.`
      : `${JSON.stringify(moment)} is no moment that there is. Write a day and a time, as 2027-01-15T17:00.`,
  'no-form': (reason) => `No form can be made of this JSON Schema. ${String(reason)}`,
  'not-asked-for': (field) => `${field} is needed and not asked for. Add it to \`fields\`.`,
  'not-in-steps': ({amount, step}) =>
    `${String(amount)} cannot be reached in steps of ${String(step)}. Change one of them.`,
  'not-pence': (pounds) => `${pounds} is not in whole pence.`,
  'outside-bounds': () => 'The centre of the map is outside its bounds.',
  'plural-forms': (forms) =>
    `Forms of the number are missing: ${String(forms)}. The language has them, so write them out.`,
  'reserved-name': (name) => `${name} means something else already. Choose another name.`,
  'too-fine': (amount) => `${amount} has more than two decimals.`,
  'too-little': ({total, least}) =>
    `The least shares make ${String(least)}, more than the total of ${String(total)}.`,
  'too-many-points': ({count, most}) =>
    `The scale has ${String(count)} points; ${String(most)} are possible.`,
  'too-much': ({total, most}) =>
    `The greatest shares make ${String(most)}, less than the total of ${String(total)}.`,
  'unknown-bank-entry': (entry) =>
    `The bank has no ${String(entry)}.${meantBy(entry, entries)} \`use\` takes a page of the bank, and no page of a document: there is ${nearestFirst(String(entry), versions).join(', ')}.`,
  'unknown-language': (tag) =>
    `${String(tag)} is the tag of no language, and no browser could show the form. Write one such as \`cy\` or \`zh-Hans\`.`,
  'unknown-name': (name, document) =>
    `There is no question ${name}.${meantBy(name, namesOf(document)) || ' Name one that there is.'}`,
  'unknown-part': (part) => `The answer has no part ${part}.`,
  'unknown-row': (row) => `There is no row ${row}. Name one that there is.`,
  'unknown-total': () =>
    'The total is another answer, so nobody knows whether `min` and `max` of an option can be kept. Take them out.',
  'unknown-type': (type) =>
    type === undefined
      ? `A question needs a \`type\`: ${[...models.keys()].sort().join(', ')}.`
      : `There is no question type ${String(type)} that comes with Dweud.${meantBy(type, [...models.keys()])} Those that do stand in docs/questions/.`,
  'unknown-value': (value) =>
    `The answer can never be ${JSON.stringify(value)}, so this can never hold. Compare with a value that can be given.`,
  'wrong-kind': ({is, needed}) =>
    `This reads an answer of the kind ${JSON.stringify(is)}, and needs one of the kind ${JSON.stringify(needed)}.`,
};

/** The rules of which an author is told in a sentence. */
export const flawsInWords: readonly string[] = Object.keys(sentences);

/** What a rule has found, in a sentence; the name of the rule and the detail, for one that is not known here. */
export const flawSentence = (rule: string, detail: unknown, document?: unknown): string =>
  sentences[rule]?.(detail as Detail, document) ?? `${rule}: ${JSON.stringify(detail)}`;
