import type {
  ContactDetails,
  Response as ConsultationResponse,
  Text,
} from '../definition/generated/types.js';
import {textIn} from '../definition/text-in.js';
import type {Plan, PlannedQuestion} from '../engine/plan.js';
import {columnsOfOne} from '../engine/columns-of-one.js';
import type {CellKind, ColumnValue} from '../engine/question-model.js';
import {isSeparate} from '../engine/separate.js';

/** A response as an export takes it: one that is stored, or one that never was in a store. */
export interface ExportedResponse {
  readonly id: string;
  readonly version: string;
  readonly language: string;
  readonly reference?: string;
  readonly receivedAt?: Date;
  readonly response: ConsultationResponse;
}

/** Contact details as an export takes them. */
export interface ExportedContact {
  readonly id: string;
  readonly version: string;
  readonly language: string;
  readonly day: string;
  readonly contact: ContactDetails;
}

/** A value in an export; undefined where there is none. */
export type Cell = string | number | boolean | undefined;

/** One column of an export of stored responses. */
export interface ExportColumn<Stored = ExportedResponse> {
  /** Stable for a version of the definition, and unique in it. What is no answer begins with `_`. */
  readonly name: string;
  /** The name of the question; undefined for what is no answer. */
  readonly question: string | undefined;
  readonly kind: CellKind;
  /** What a choice can be, and which values of another kind have words. */
  readonly values: readonly ColumnValue[];
  /** The question as it is asked, in one of the languages of the definition, and what of it the column is about. */
  label(language: string): string | undefined;
  /** The words of a value in one of the languages of the definition. */
  labelOf(value: ColumnValue, language: string): string;
  of(stored: Stored): Cell;
}

const about: Record<string, (stored: ExportedResponse) => Cell> = {
  _receivedAt: ({receivedAt}) => receivedAt?.toISOString(),
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

// Behind everything else, where they are: they came when others counted the columns before them already.
const aboutLast: Record<string, (stored: ExportedResponse) => Cell> = {
  _channel: ({response}) => response.channel,
  _submittedAt: ({response}) => response.submittedAt,
};

const aboutContact: Record<string, (stored: ExportedContact) => Cell> = {
  _id: ({id}) => id,
  _day: ({day}) => day,
  _version: ({version}) => version,
  _language: ({language}) => language,
};

/** Columns about what is stored. */
const factColumns = <Stored>(
  facts: Readonly<Record<string, (stored: Stored) => Cell>>,
  languages: readonly string[],
): ExportColumn<Stored>[] =>
  Object.entries(facts).map(([name, of]) => ({
    ...{name, question: undefined, kind: 'text', values: [], of},
    label: () => undefined,
    labelOf: labelsIn(languages),
  }));

/** Columns about what is stored, and those of some questions in the document’s order. */
function columnsFor<Stored>(
  {definition}: Plan,
  questions: readonly PlannedQuestion[],
  facts: Readonly<Record<string, (stored: Stored) => Cell>>,
  answersIn: (stored: Stored) => Readonly<Record<string, unknown>>,
): ExportColumn<Stored>[] {
  const labelOf = labelsIn(definition.languages);
  const asked = questions.flatMap((one) =>
    columnsOfOne(one).map(
      ({name, kind = 'text', values = [], about, of}): ExportColumn<Stored> => ({
        name,
        question: one.name,
        kind,
        values,
        label: labelIn(one.question, definition.languages, about),
        labelOf,
        of: (stored) => {
          const answers = answersIn(stored);
          return of(Object.hasOwn(answers, one.name) ? answers[one.name] : undefined);
        },
      }),
    ),
  );
  return [...factColumns(facts, definition.languages), ...asked];
}

const labelIn =
  (
    {label}: PlannedQuestion['question'],
    languages: readonly string[],
    about: readonly Text[] = [],
  ) =>
  (language: string) =>
    label === undefined
      ? undefined
      : [label, ...about].map((text) => textIn(text, language, languages).text).join(' – ');

const labelsIn =
  (languages: readonly string[]) =>
  ({label}: ColumnValue, language: string) =>
    textIn(label, language, languages).text;

/** What of a response stands behind the columns of every version. */
export const lastColumnsOf = ({definition}: Plan): ExportColumn[] =>
  factColumns(aboutLast, definition.languages);

/** The columns that a version of a consultation has for itself, without those that stand behind those of every version. */
export function ownColumnsOf(plan: Plan): ExportColumn[] {
  const all = [...plan.questions.values()];
  const questions = all.filter((one) => !isSeparate(one));
  const orders = questions
    .filter(({question}) => question['order'] === 'random')
    .map(({name, question}): ExportColumn => ({
      name: `_order.${name}`,
      question: name,
      kind: 'text',
      values: [],
      label: labelIn(question, plan.definition.languages),
      labelOf: labelsIn(plan.definition.languages),
      of: ({response}) => response.orders?.[name]?.join(' '),
    }));
  return [...columnsFor(plan, questions, about, ({response}) => response.answers), ...orders];
}

/** The columns of a version of a consultation: about the response first, then its answers in the document’s order. */
export const columnsOf = (plan: Plan): ExportColumn[] => [
  ...ownColumnsOf(plan),
  ...lastColumnsOf(plan),
];

/** The columns of contact details that were kept apart from the responses to a version of a consultation. */
export const contactColumnsOf = (plan: Plan): ExportColumn<ExportedContact>[] =>
  columnsFor(
    plan,
    [...plan.questions.values()].filter(isSeparate),
    aboutContact,
    ({contact}) => contact.answers,
  );
