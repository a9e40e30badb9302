import {textIn} from '../definition/text-in.js';
import type {Plan, PlannedQuestion} from '../engine/plan.js';
import type {Column} from '../engine/question-model.js';
import type {StoredResponse} from './store.js';

/** A value in an export; undefined where there is none. */
export type Cell = string | number | boolean | undefined;

/** One column of an export of stored responses. */
export interface ExportColumn {
  /** Stable for a version of the definition, and unique in it. What is no answer begins with `_`. */
  readonly name: string;
  /** The name of the question; undefined for what is no answer. */
  readonly question: string | undefined;
  /** The question as it is asked, in one of the languages of the definition. */
  label(language: string): string | undefined;
  of(stored: StoredResponse): Cell;
}

const about: Record<string, (stored: StoredResponse) => Cell> = {
  _receivedAt: ({receivedAt}) => receivedAt.toISOString(),
  _reference: ({reference}) => reference,
  _id: ({id}) => id,
  _version: ({version}) => version,
  _language: ({language}) => language,
};

/** The column of a type that has no columns of its own: the answer as it is. */
const asItIs = (name: string): Column => ({
  name,
  of: (answer) =>
    typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
      ? answer
      : undefined,
});

/** The columns of a version of a consultation: about the response first, then its answers in the document’s order. */
export function columnsOf({definition, questions}: Plan): ExportColumn[] {
  const own = Object.entries(about).map(([name, of]): ExportColumn => ({
    name,
    question: undefined,
    label: () => undefined,
    of,
  }));
  const labelOf =
    ({label}: PlannedQuestion['question']) =>
    (language: string) =>
      label === undefined ? undefined : textIn(label, language, definition.languages).text;
  const asked = [...questions.values()].flatMap(({name, question, model, answerSchema}) =>
    (model.columns?.(question) ?? (answerSchema === undefined ? [] : [asItIs(name)])).map(
      (column): ExportColumn => ({
        name: column.name,
        question: name,
        label: labelOf(question),
        of: ({response: {answers}}) =>
          column.of(Object.hasOwn(answers, name) ? answers[name] : undefined),
      }),
    ),
  );
  const orders = [...questions.values()]
    .filter(({question}) => question['order'] === 'random')
    .map(({name, question}): ExportColumn => ({
      name: `_order.${name}`,
      question: name,
      label: labelOf(question),
      of: ({response}) => response.orders?.[name]?.join(' '),
    }));
  return [...own, ...asked, ...orders];
}
