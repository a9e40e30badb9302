import type {
  ContactDetails,
  Response as ConsultationResponse,
} from '../definition/generated/types.js';
import {isMoment} from '../definition/moment.js';
import {problemWith, type Problem} from '../engine/answers.js';
import type {Plan} from '../engine/plan.js';
import {contactSchema} from '../engine/contact-schema.js';
import {problemsIn} from '../engine/problems-in.js';
import {responseSchema} from '../engine/response-schema.js';
import {isByKey} from '../questions/by-key.js';
import {compileSchema} from './compile-schema.js';
import {londonDay} from './london-day.js';
import type {ResponseFault} from './problem.js';

/** The members of the envelope that should be moments and are none, such as one on 30 February. */
function momentFaults(response: Readonly<Record<string, unknown>>): ResponseFault[] {
  return ['startedAt', 'submittedAt']
    .filter((name) => !isMoment(response[name]))
    .map((name) => ({pointer: `/${name}`, keyword: 'moment', params: {}}));
}

const faultOf = ({question, keyword, params}: Problem): ResponseFault => ({
  pointer: `/answers/${question}`,
  keyword,
  params,
});

/**
 * Compiles a consultation’s rules into a function that returns everything that is wrong with a response: nothing for
 * every response that the form can produce. Answers are judged as they are, never converted; one that does not follow
 * from the others as it should is refused, unless `recalculated` has put it right. The value must not be deeper than
 * the stack.
 */
export function judgeOf(plan: Plan): (response: unknown) => ResponseFault[] {
  const bySchema = compileSchema(responseSchema(plan));
  return (response) => {
    const faults = bySchema(response);
    if (isByKey(response)) faults.push(...momentFaults(response));
    const names = faults.map(({pointer}) => /^\/answers\/([^/]*)/.exec(pointer)?.[1]);
    if (names.includes(undefined)) return faults;
    const {answers, context, submittedAt} = response as ConsultationResponse;
    const problems = problemsIn(plan, answers, {
      ...(context && {context}),
      // The form, too, took today’s date from the clock that wrote `submittedAt`.
      today: londonDay(new Date(submittedAt)),
      except: new Set(names as string[]),
    });
    return [...faults, ...problems.map(faultOf)];
  };
}

/** The same for contact details that leave a form by themselves: each is judged alone, since nothing else is known. */
export function contactJudgeOf(plan: Plan): (contact: unknown) => ResponseFault[] {
  const bySchema = compileSchema(contactSchema(plan));
  return (contact) => {
    const faults = bySchema(contact);
    if (faults.length) return faults;
    const {answers, day} = contact as ContactDetails;
    if (!isMoment(`${day}T00:00`)) return [{pointer: '/day', keyword: 'moment', params: {}}];
    return Object.entries(answers).flatMap(([name, answer]): ResponseFault[] => {
      const problem = problemWith(answer, plan.questions.get(name)!, day);
      return problem ? [faultOf(problem)] : [];
    });
  };
}
