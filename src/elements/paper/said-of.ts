import type {Words} from '../../definition/text-in.js';
import {answerFrom, problemWith} from '../../engine/answers.js';
import type {PlannedQuestion} from '../../engine/plan.js';
import type {KeyingMessages} from '../../i18n/keying-messages.js';
import type {Scope} from '../scope.js';
import type {Keyed} from './sheet.js';

/** The texts and numbers in what was typed, for what is no answer. */
function asTyped(typed: unknown): string {
  if (typed === null || typeof typed !== 'object') return String(typed);
  return Object.values(typed).map(asTyped).filter(Boolean).join(', ');
}

/** What an entry says of a question, a line each: its answer in words, what was typed that is none, or what is noted. */
export function saidOf(
  {session, speaker}: Pick<Scope, 'session' | 'speaker'>,
  words: KeyingMessages,
  {typed, marks}: Keyed,
  planned: PlannedQuestion,
): readonly Words[] {
  const {name, model} = planned;
  const mark = Object.hasOwn(marks, name) ? marks[name] : undefined;
  if (mark) {
    const text = {
      illegible: words.illegible,
      spoiled: words.spoiled,
      offRoute: words.offRouteWritten,
    }[mark];
    return [{text}];
  }
  const own = Object.hasOwn(typed, name) ? typed[name] : undefined;
  const answer = answerFrom(own, planned);
  if (answer === undefined) return [{text: words.blank}];
  // Bounds that follow from other answers are those of the session, which has another.
  return problemWith(answer, planned, session.today, session.asked(planned))
    ? [{text: asTyped(own)}]
    : model.inWords(answer, planned.question, speaker);
}
