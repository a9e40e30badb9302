import type {Response as ConsultationResponse} from '../definition/generated/types.js';
import type {Plan, PlannedQuestion} from '../engine/plan.js';
import type {FileRules} from '../engine/question-model.js';
import type {FileStore} from './file-store.js';
import {inStore} from './in-store.js';
import {Refusal, type ResponseFault} from './problem.js';

/** How an answer refers to a file. */
interface Reference {
  readonly id: string;
  readonly size: number;
  readonly type: string;
}

/** The questions that take files; undefined when there are none. */
export function takesFiles({questions}: Plan): readonly PlannedQuestion[] | undefined {
  const all = [...questions.values()].filter(({model}) => model.files);
  return all.length ? all : undefined;
}

/** What the files of a question may be; undefined when it is no question that takes files. */
export function rulesFor({questions}: Plan, name: string): FileRules | undefined {
  const planned = questions.get(name);
  return planned?.model.files?.(planned.question);
}

/**
 * Makes the files that a response refers to part of it. Throws a `Refusal` when one was not received for that question,
 * or is another one than the response says. The response has been judged.
 */
export async function claimFiles(
  plan: Plan,
  {id: response, consultation, answers}: ConsultationResponse,
  files: FileStore,
): Promise<void> {
  const faults: ResponseFault[] = [];
  const found: string[] = [];
  for (const {name} of takesFiles(plan) ?? []) {
    const references = Object.hasOwn(answers, name) ? (answers[name] as readonly Reference[]) : [];
    for (const [index, {id, size, type}] of references.entries()) {
      const file = await inStore(files.find(id));
      if (
        file?.consultation === consultation.id &&
        file.version === consultation.version &&
        file.question === name &&
        file.size === size &&
        file.type === type
      )
        found.push(id);
      else faults.push({pointer: `/answers/${name}/${index}`, keyword: 'fileMissing', params: {}});
    }
  }
  if (faults.length) throw new Refusal('invalid', {faults});
  // Before the response is kept: what is claimed for nothing can be swept, and what is swept cannot be had back.
  for (const id of found)
    if (!(await inStore(files.claim(id, response)))) throw new Refusal('store-unavailable');
}
