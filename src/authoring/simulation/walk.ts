import type {Problem} from '../../engine/answers.js';
import {Journey} from '../../engine/journey.js';
import type {PlannedPage} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {Answering, tries} from './answering.js';
import {oneOf, uuidFrom} from './choices.js';
import type {Fact, Ground} from './ground.js';
import {QuickSession} from './quick-session.js';
import type {Respondent, Walked} from './respondent.js';

/** No way is as long. */
const mostSteps = 5000;

function contextOf({facts}: Ground, {choose, wishes}: Respondent): Record<string, Fact> {
  const context: Record<string, Fact> = {};
  for (const [name, values] of facts) {
    const value = oneOf(choose, wishes?.facts.get(name) ?? values);
    if (value !== undefined) context[name] = value;
  }
  return context;
}

/** Sends somebody through a document, with the engine of the form itself. */
export function walk(ground: Ground, who: Respondent): Walked {
  const {plan} = ground;
  const {choose, pace, language, wishes} = who;
  let seconds = pace.opening;
  const now = () => new Date(who.startedAt.getTime() + Math.round(seconds) * 1000);
  const session = new QuickSession(plan, {
    now,
    context: contextOf(ground, who),
    newId: () => uuidFrom(choose),
    random: () => choose(1_000_000) / 1_000_000,
  });
  const walked = new Answering(who, session.today);
  const journey = new Journey(session, 'page', true);
  const pages = new Set<PlannedPage>();
  const end = (outcome: Walked['outcome'], more: Partial<Walked> = {}): Walked => ({
    outcome,
    pages,
    asked: walked.asked,
    chosen: walked.chosen,
    answers: session.answersOnRoute,
    context: session.context,
    seconds,
    ...more,
  });
  const stuckAt = (page: PlannedPage | undefined, problem?: Problem, keyword = 'loop') =>
    end('stuck', {
      stuck: {
        page: page?.page.id ?? '',
        ...(problem && {question: problem.question}),
        keyword: problem?.keyword ?? keyword,
      },
    });
  const changeOfMind = () => {
    const names = Object.keys(session.answersOnRoute).filter((name) =>
      takesAnswer(session.question(name)),
    );
    if (!names.length) return undefined;
    const planned = session.question(oneOf(choose, names));
    journey.change(planned.name);
    return walked.answer(session, planned, ground, '', wishes);
  };
  let mended = 0;
  let changes = wishes ? 0 : oneOf(choose, [0, 0, 0, 0, 0, 0, 0, 1, 1, 2]);
  for (let steps = 0; steps < mostSteps; steps++) {
    const {kind, questions, pages: shown} = journey.step;
    if (kind === 'exit') {
      seconds += pace.exit(plan, shown[0]!);
      return end('left', {exit: shown[0]!});
    }
    if (kind === 'questions') {
      for (const page of shown) {
        pages.add(page);
        seconds += pace.page(plan, page);
      }
      for (const planned of questions) {
        if (!session.isOn(planned)) continue;
        // Whoever comes here again mends what is wrong, and leaves the rest.
        if (walked.asked.has(planned.name) && !session.problems([planned]).length) continue;
        const problem = walked.answer(session, planned, ground, '', wishes);
        if (problem) return stuckAt(planned.page, problem);
        seconds += pace.question(planned, session.answersOnRoute[planned.name]);
      }
    }
    if (kind === 'check' && changes-- > 0) {
      const problem = changeOfMind();
      if (problem) return stuckAt(shown[0], problem);
    }
    const outcome = journey.next();
    if (outcome.kind === 'send') {
      const response = session.close({language, channel: 'web'});
      const {contact} = session;
      return end('sent', {response, ...(contact && {contact})});
    }
    // An answer on this page may refuse another on it: whoever is told so answers again.
    if (outcome.kind === 'problems' && ++mended > tries)
      return stuckAt(shown[0], outcome.problems[0]);
  }
  return stuckAt(undefined);
}
