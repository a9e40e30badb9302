import type {LiveSession} from '../../engine/live-session.js';
import {heldOf} from '../../engine/take-up.js';
import {takesAnswer} from '../../engine/way.js';
import type {Keyed, Mark} from './sheet.js';

/** What has been keyed into a session, with the marks beside it: what is on the route, as JSON. */
export function keyedOf(
  session: LiveSession,
  marks: ReadonlyMap<string, Mark>,
  {by, language}: Pick<Keyed, 'by' | 'language'>,
): Keyed {
  const typed: Record<string, unknown> = {};
  const kept: Record<string, Mark> = {};
  for (const planned of session.plan.questions.values()) {
    const {name} = planned;
    const mark = marks.get(name);
    const isOn = session.isOn(planned);
    if (mark && (mark === 'offRoute') !== isOn) kept[name] = mark;
    else if (takesAnswer(planned) && isOn && session.answerTo(name) !== undefined)
      typed[name] = JSON.parse(JSON.stringify(session.typed(name)));
  }
  return {by, language, typed, marks: kept};
}

/** What an entry has of one question, put into a session. What no form can have held is left out. */
export function putIn(
  session: LiveSession,
  marks: Map<string, Mark>,
  {typed, marks: given}: Pick<Keyed, 'typed' | 'marks'>,
  name: string,
): void {
  const planned = session.question(name);
  const mark = Object.hasOwn(given, name) ? given[name] : undefined;
  if (mark) marks.set(name, mark);
  else marks.delete(name);
  const own = Object.hasOwn(typed, name) ? heldOf(typed[name], planned) : undefined;
  session.answer(name, mark ? undefined : own);
}
