import {itemPlan} from './item-plan.js';
import type {Plan} from './plan.js';
import type {FileRules} from './question-model.js';

/** A question that takes files, by the name under which they are sent: `photo`, or `incidents.photo` for each of several. */
export interface FileQuestion {
  readonly name: string;
  readonly rules: FileRules;
  /** The lists of files in the answers of a response that was judged, each with where it stands. */
  in(answers: Readonly<Record<string, unknown>>): (readonly [at: string, list: unknown])[];
}

/** The questions that take files, those about each of several items among them. */
export function fileQuestions({questions}: Plan): FileQuestion[] {
  return [...questions.values()].flatMap((planned): FileQuestion[] => {
    const {name, model, question} = planned;
    const inner = itemPlan(planned);
    if (inner)
      return fileQuestions(inner).map((one) => ({
        name: `${name}.${one.name}`,
        rules: one.rules,
        in: (answers) =>
          ((answers[name] ?? []) as Readonly<Record<string, unknown>>[]).flatMap((item, index) =>
            one.in(item).map(([at, list]) => [`/${name}/${index}${at}`, list] as const),
          ),
      }));
    const rules = model.files?.(question);
    if (!rules) return [];
    return [
      {
        name,
        rules,
        in: (answers) => (Object.hasOwn(answers, name) ? [[`/${name}`, answers[name]]] : []),
      },
    ];
  });
}
