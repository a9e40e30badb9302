import type {JsonSchema} from '../definition/interpret.js';
import type {PlannedQuestion} from './plan.js';
import type {CellKind, Column} from './question-model.js';

/** What answers are by their schema, for a type that does not say. */
function kindOf(schema: JsonSchema | undefined): CellKind {
  const {type, const: only} = (typeof schema === 'object' ? schema : {}) as Record<string, unknown>;
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'boolean' || typeof only === 'boolean' ? 'flag' : 'text';
}

/** The columns of one question in an export; none for what takes no answer, and of a type that has none of its own the answer as it is. */
export function columnsOfOne({
  name,
  question,
  model,
  answerSchema,
}: PlannedQuestion): readonly Column[] {
  if (model.columns) return model.columns(question);
  if (answerSchema === undefined) return [];
  return [
    {
      name,
      kind: kindOf(answerSchema),
      of: (answer) =>
        typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
          ? answer
          : undefined,
    },
  ];
}
