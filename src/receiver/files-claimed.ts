import type {Response as ConsultationResponse} from '../definition/generated/types.js';
import {fileQuestions, type FileQuestion} from '../engine/file-questions.js';
import type {Plan} from '../engine/plan.js';
import type {FileRules} from '../engine/question-model.js';
import type {FileStore} from './file-store.js';
import {inStore} from './in-store.js';
import {Refusal, type ResponseFault} from './problem.js';

/** How an answer refers to a file. */
interface Reference {
  readonly id: string;
  name: string;
  readonly size: number;
  readonly type: string;
}

/** The questions that take files; undefined when there are none. */
export function takesFiles(plan: Plan): readonly FileQuestion[] | undefined {
  const all = fileQuestions(plan);
  return all.length ? all : undefined;
}

/** What the files of a question may be; undefined when it is no question that takes files. */
export const rulesFor = (plan: Plan, name: string): FileRules | undefined =>
  fileQuestions(plan).find((one) => one.name === name)?.rules;

/**
 * Makes the files that a response refers to part of it, and gives back the response with each under the name that it is
 * kept under, whatever was sent. Throws a `Refusal` when one was not received for that question, or is another one than
 * the response says. The response has been judged.
 */
export async function claimFiles(
  plan: Plan,
  response: ConsultationResponse,
  files: FileStore,
): Promise<ConsultationResponse> {
  const claimed = structuredClone(response);
  const {consultation, answers} = claimed;
  const faults: ResponseFault[] = [];
  const found: string[] = [];
  const lists = (takesFiles(plan) ?? []).flatMap((one) =>
    one.in(answers).map(([at, list]) => [one.name, at, list as readonly Reference[]] as const),
  );
  for (const [name, at, references] of lists)
    for (const [index, reference] of references.entries()) {
      const {id, size, type} = reference;
      const file = await inStore(files.find(id));
      if (
        file?.consultation === consultation.id &&
        file.version === consultation.version &&
        file.question === name &&
        file.size === size &&
        file.type === type
      ) {
        found.push(id);
        reference.name = file.name;
      } else faults.push({pointer: `/answers${at}/${index}`, keyword: 'fileMissing', params: {}});
    }
  if (faults.length) throw new Refusal('invalid', {faults});
  // Before the response is kept: what is claimed for nothing can be swept, and what is swept cannot be had back.
  for (const id of found)
    if (!(await inStore(files.claim(id, response.id)))) throw new Refusal('store-unavailable');
  return claimed;
}
