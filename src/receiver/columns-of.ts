import {textIn} from '../definition/text-in.js';
import type {Plan, PlannedQuestion} from '../engine/plan.js';
import type {Column} from '../engine/question-model.js';
import {isSeparate} from '../engine/separate.js';
import type {StoredContact} from './contact-store.js';
import type {StoredResponse} from './store.js';

/** A value in an export; undefined where there is none. */
export type Cell = string | number | boolean | undefined;

/** One column of an export of stored responses. */
export interface ExportColumn<Stored = StoredResponse> {
  /** Stable for a version of the definition, and unique in it. What is no answer begins with `_`. */
  readonly name: string;
  /** The name of the question; undefined for what is no answer. */
  readonly question: string | undefined;
  /** The question as it is asked, in one of the languages of the definition. */
  label(language: string): string | undefined;
  of(stored: Stored): Cell;
}

const about: Record<string, (stored: StoredResponse) => Cell> = {
  _receivedAt: ({receivedAt}) => receivedAt.toISOString(),
  _reference: ({reference}) => reference,
  _id: ({id}) => id,
  _version: ({version}) => version,
  _language: ({language}) => language,
  // Of answers that were given in another: question and language.
  _answerLanguages: ({response}) =>
    Object.entries(response.answerLanguages ?? {})
      .map((pair) => pair.join(':'))
      .join(' ') || undefined,
  // Of responses from a device of the organisation's.
  _event: ({response}) => response.collection?.event,
  _device: ({response}) => response.collection?.device,
};

/** The column of a type that has no columns of its own: the answer as it is. */
const asItIs = (name: string): Column => ({
  name,
  of: (answer) =>
    typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
      ? answer
      : undefined,
});

const aboutContact: Record<string, (stored: StoredContact) => Cell> = {
  _id: ({id}) => id,
  _day: ({day}) => day,
  _version: ({version}) => version,
  _language: ({language}) => language,
};

/** Columns about what is stored, and those of some questions in the document’s order. */
function columnsFor<Stored>(
  {definition}: Plan,
  questions: readonly PlannedQuestion[],
  facts: Readonly<Record<string, (stored: Stored) => Cell>>,
  answersIn: (stored: Stored) => Readonly<Record<string, unknown>>,
): ExportColumn<Stored>[] {
  const own = Object.entries(facts).map(([name, of]): ExportColumn<Stored> => ({
    name,
    question: undefined,
    label: () => undefined,
    of,
  }));
  const asked = questions.flatMap(({name, question, model, answerSchema}) =>
    (model.columns?.(question) ?? (answerSchema === undefined ? [] : [asItIs(name)])).map(
      (column): ExportColumn<Stored> => ({
        name: column.name,
        question: name,
        label: labelIn(question, definition.languages),
        of: (stored) => {
          const answers = answersIn(stored);
          return column.of(Object.hasOwn(answers, name) ? answers[name] : undefined);
        },
      }),
    ),
  );
  return [...own, ...asked];
}

const labelIn =
  ({label}: PlannedQuestion['question'], languages: readonly string[]) =>
  (language: string) =>
    label === undefined ? undefined : textIn(label, language, languages).text;

/** The columns of a version of a consultation: about the response first, then its answers in the document’s order. */
export function columnsOf(plan: Plan): ExportColumn[] {
  const all = [...plan.questions.values()];
  const questions = all.filter((one) => !isSeparate(one));
  const orders = questions
    .filter(({question}) => question['order'] === 'random')
    .map(({name, question}): ExportColumn => ({
      name: `_order.${name}`,
      question: name,
      label: labelIn(question, plan.definition.languages),
      of: ({response}) => response.orders?.[name]?.join(' '),
    }));
  return [...columnsFor(plan, questions, about, ({response}) => response.answers), ...orders];
}

/** The columns of contact details that were kept apart from the responses to a version of a consultation. */
export const contactColumnsOf = (plan: Plan): ExportColumn<StoredContact>[] =>
  columnsFor(
    plan,
    [...plan.questions.values()].filter(isSeparate),
    aboutContact,
    ({contact}) => contact.answers,
  );
