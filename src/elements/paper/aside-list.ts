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

/** What has not been sent, as a text: sheets set aside with their answers, and what is noted of those that were agreed. */
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
    ...(others.length ? [words.notesTitle, ''] : []),
    ...others.flatMap((sheet) => [words.sheet(sheet.serial), ...notesOf(sheet), '']),
  ];
  return lines.join('\n');
}
