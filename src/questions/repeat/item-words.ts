import type {Text} from '../../definition/generated/types.js';
import type {Words} from '../../definition/text-in.js';
import type {Speaker} from '../../engine/question-model.js';
import {wordingOf} from '../../engine/wording-of.js';
import {answered, type PlannedRepeat, type TypedItem} from './items.js';

/** An item by its number: `Child 2`. */
export const itemName = ({item}: {readonly item: Text}, index: number, {say}: Speaker): Words => {
  const words = say(item);
  return {...words, text: `${words.text} ${index + 1}`};
};

/** Each answer about an item: the question, and the lines of its answer. */
export function answersInWords(
  question: PlannedRepeat,
  item: TypedItem,
  speaker: Speaker,
): {readonly label: Words; readonly lines: readonly Words[]}[] {
  const own = speaker.within(wordingOf(question.plan, item));
  return answered(question).flatMap(({name, model, question: asked}) => {
    const answer = Object.hasOwn(item, name) ? item[name] : undefined;
    if (answer === undefined || asked.label === undefined) return [];
    return [{label: own.say(asked.label), lines: model.inWords(answer, asked, own)}];
  });
}

const ended = (label: string) => (/[?:]$/.test(label) ? label : `${label}:`);

/** An item in lines: its name with its first answer, and then every other answer behind its question. */
export function itemInWords(
  question: PlannedRepeat,
  item: TypedItem,
  index: number,
  speaker: Speaker,
): Words[] {
  const [first, ...others] = answersInWords(question, item, speaker);
  const name = itemName(question, index, speaker);
  const joined = (lines: readonly Words[]) => lines.map(({text}) => text).join(', ');
  return [
    first ? {...name, text: `${name.text}: ${joined(first.lines)}`} : name,
    ...others.map(({label, lines}) => ({...label, text: `${ended(label.text)} ${joined(lines)}`})),
  ];
}
