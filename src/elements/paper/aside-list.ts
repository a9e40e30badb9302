import type {Words} from '../../definition/text-in.js';
import {takesAnswer} from '../../engine/way.js';
import type {KeyingMessages} from '../../i18n/keying-messages.js';
import type {Scope} from '../scope.js';
import {saidOf} from './said-of.js';
import type {Keyed, Sheet} from './sheet.js';
import {whyAside} from './why-aside.js';

const noted = {
  illegible: 'noteIllegible',
  spoiled: 'noteSpoiled',
  offRoute: 'noteOffRoute',
  rule: 'noteRule',
} as const;

/** Whether there is something to say of a sheet in the list. */
export const isListed = ({stage, begun, notes, isAlone}: Sheet): boolean =>
  stage === 'aside' || begun !== undefined || notes.length > 0 || isAlone === true;

/**
 * What has not been sent, as a text: sheets that were set aside or begun with their answers, what is noted of those that
 * were agreed, and which of them one person has keyed twice.
 */
export function asideList(
  scope: Scope,
  words: KeyingMessages,
  sheets: readonly Sheet[],
  numbers: ReadonlyMap<string, number>,
): string {
  const {definition, session} = scope;
  const asked = [...session.plan.questions.values()].filter(takesAnswer);
  const answers = (entry: Keyed) =>
    asked.flatMap((planned) => {
      const {name} = planned;
      if (!Object.hasOwn(entry.typed, name) && !Object.hasOwn(entry.marks, name)) return [];
      const said = saidOf(scope, words, entry, planned).map(({text}: Words) => text);
      return [`  ${words.question(numbers.get(name)!)}: ${said.join('; ')}`];
    });
  const notesOf = ({notes}: Sheet) =>
    notes.flatMap(({question, why}) => {
      const number = numbers.get(question);
      return number === undefined ? [] : [`  ${words[noted[why]](number)}`];
    });
  const aside = sheets.filter(({stage}) => stage === 'aside');
  const begun = sheets.flatMap((sheet) => (sheet.begun ? [{...sheet, begun: sheet.begun}] : []));
  const alone = sheets.filter(({isAlone}) => isAlone);
  const others = sheets.filter(({stage, notes}) => stage !== 'aside' && notes.length);
  const lines = [
    words.listTitle(scope.words(definition.title).text),
    '',
    ...aside.flatMap((sheet) => [
      words.sheet(sheet.serial),
      ...whyAside(sheet, words, numbers).map((why) => `  ${why}`),
      ...sheet.entries.flatMap((entry) => [`  ${words.keyedBy(entry.by)}`, ...answers(entry)]),
      ...notesOf(sheet),
      '',
    ]),
    ...(begun.length ? [words.begunTitle, ''] : []),
    ...begun.flatMap(({serial, begun: entry}) => [
      words.sheetBegun(serial, entry.by),
      ...answers(entry),
      '',
    ]),
    ...(alone.length ? [words.aloneTitle, ''] : []),
    ...alone.flatMap(({serial, by}) => [
      words.sheet(serial),
      `  ${words.keyedBy(by.join(', '))}`,
      '',
    ]),
    ...(others.length ? [words.notesTitle, ''] : []),
    ...others.flatMap((sheet) => [words.sheet(sheet.serial), ...notesOf(sheet), '']),
  ];
  return lines.join('\n');
}
