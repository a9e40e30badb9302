import {otherLanguages} from './answer-languages.js';
import {editionOf} from './edition-of.js';
import {itemPlan} from './item-plan.js';
import type {LiveSession} from './live-session.js';
import {isPersonal} from './personal.js';
import type {Plan} from './plan.js';
import {isByKey, type SetAside} from './prefill.js';
import {takesAnswer, type Way} from './way.js';

type ByKey = Readonly<Record<string, unknown>>;

/** A response in progress as it is kept for later: JSON, without anything personal. */
export interface DraftContent {
  readonly version: string;
  /** What the definition asked; see `edition-of.ts`. */
  readonly edition: string;
  readonly language: string;
  /** The languages of answers that were given in another one, by question. */
  readonly languages: Readonly<Record<string, string>>;
  /** The id of the step that was shown, and the name of its first question. */
  readonly step: string;
  readonly first?: string;
  /** Whether the person had come there from the check page. */
  readonly isChange: boolean;
  /** The names of the questions that the person was asked. */
  readonly seen: readonly string[];
  /** What was typed or chosen, as it was, by question. */
  readonly typed: ByKey;
  /** What did not fit when the draft was last taken up, until the person lets go of it. */
  readonly setAside: readonly SetAside[];
}

/** What was typed to questions of a plan, without what is personal, about items too. */
function impersonal(plan: Plan, typed: (name: string) => unknown): ByKey {
  const kept: Record<string, unknown> = {};
  for (const planned of plan.questions.values()) {
    const own = typed(planned.name);
    if (own === undefined || !takesAnswer(planned) || isPersonal(planned)) continue;
    const items = itemPlan(planned);
    kept[planned.name] =
      items && Array.isArray(own)
        ? own.filter(isByKey).map((item) => impersonal(items, (name) => item[name]))
        : own;
  }
  return kept;
}

/** What was typed that a draft has, by question. */
export const typedIn = (session: LiveSession): ByKey =>
  impersonal(session.plan, (name) => session.typed(name));

/** Whether something of a plan stays out of a draft. */
export const hasPersonal = ({questions}: Plan): boolean =>
  [...questions.values()].some((planned) => {
    const items = itemPlan(planned);
    return takesAnswer(planned) && (isPersonal(planned) || (items && hasPersonal(items)));
  });

/** A response in progress as it is kept for later. Whatever is personal stays out, and is asked again. */
export function draftOf(
  way: Way,
  language: string,
  setAside: readonly SetAside[] = [],
): DraftContent {
  const {session, step, isChange, seen} = way;
  const {definition} = session.plan;
  const typed = typedIn(session);
  return {
    version: definition.version,
    edition: editionOf(definition),
    language,
    languages: otherLanguages(session, Object.keys(typed), language),
    step: step.id,
    ...(step.questions[0] && {first: step.questions[0].name}),
    isChange,
    seen: [...seen].filter((one) => !isPersonal(one)).map(({name}) => name),
    typed,
    setAside,
  };
}
