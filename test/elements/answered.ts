import type {DweudForm} from '../../src/dweud.js';
import type {AnyQuestion} from '../../src/definition/read-definition.js';
import type {PlannedQuestion} from '../../src/engine/plan.js';
import {drawn} from './a-form.js';

type Values = readonly {
  readonly value: string;
  readonly label?: {readonly en?: string};
  readonly exclusive?: boolean;
  readonly other?: unknown;
  readonly followUp?: unknown;
}[];

const valuesOf = (question: AnyQuestion, list: string) => (question[list] ?? []) as Values;

/** The option with the most to read: one that brings a question with it, or the longest. */
const richest = (options: Values) =>
  [...options].sort(
    (a, b) =>
      Number(Boolean(b.other ?? b.followUp)) - Number(Boolean(a.other ?? a.followUp)) ||
      (b.label?.en?.length ?? 0) - (a.label?.en?.length ?? 0),
  )[0]?.value;

const texts: Readonly<Record<string, string>> = {
  email: 'cerys.llewelyn@example.com',
  tel: '01632 960 001',
  url: 'https://www.example.com/a-page',
  postcode: 'CF99 1SN',
};
const inFields: Readonly<Record<string, string>> = {
  ...{name: 'Cerys Llewelyn', organisation: 'Cyngor Cymuned', email: texts['email']!},
  ...{phone: texts['tel']!, address: '4 Heol y Bont\nLlandre', postcode: 'CF99 1SN'},
};

/** What a person might give to a question of each type, as a control hands it over. */
const typedBy: Readonly<Record<string, (question: AnyQuestion) => unknown>> = {
  radios: (question) => richest(valuesOf(question, 'options')),
  select: (question) => richest(valuesOf(question, 'options')),
  autocomplete: (question) => richest(valuesOf(question, 'options')),
  impact: (question) => richest(valuesOf(question, 'options')),
  checkboxes: (question) =>
    valuesOf(question, 'options')
      .filter(({exclusive}) => !exclusive)
      .sort(
        (a, b) => Number(Boolean(b.other ?? b.followUp)) - Number(Boolean(a.other ?? a.followUp)),
      )
      .slice(0, (question['max'] as number | undefined) ?? 99)
      .map(({value}) => value),
  ranking: (question) =>
    valuesOf(question, 'options')
      .map(({value}) => value)
      .slice(0, (question['max'] as number | undefined) ?? 99),
  matrix: (question) =>
    Object.fromEntries(
      valuesOf(question, 'rows').map(({value}) => [value, valuesOf(question, 'columns')[0]!.value]),
    ),
  allocation: (question) => {
    const [first, ...others] = valuesOf(question, 'options').map(({value}) => value);
    return {
      ...Object.fromEntries(others.map((value) => [value, '0'])),
      [first!]: String(question['total']),
    };
  },
  text: ({format}) => texts[format as string] ?? 'Cymdeithas Trigolion Cwm Llugwen',
  textarea: () => 'Mwy o gyfle i siarad â phlismyn.\n\nA mwy o olau ar Heol y Bont.',
  number: (question) => String((question['min'] as number | undefined) ?? 4),
  date: () => ({day: '27', month: '3', year: '2026'}),
  time: () => '21:30',
  scale: (question) => question['from'] ?? 1,
  consent: () => true,
  contact: ({fields}) =>
    Object.fromEntries((fields as string[]).map((field) => [field, inFields[field]])),
  address: () => ({line1: '4 Heol y Bont', town: 'Llandre', postcode: 'CF99 1SN'}),
  location: () => ({place: 'Heol y Frenhines, CF10'}),
  repeat: (question) => [
    Object.fromEntries(
      (question['questions'] as AnyQuestion[]).map((inner) => [
        inner.name,
        typedBy[inner.type]?.(inner),
      ]),
    ),
  ],
};

/**
 * Answers every question of a form that takes an answer, `but` for some, so that whatever an answer brings with it is shown. Gives back
 * the questions that it could not answer, and why.
 */
export async function answerAll(form: DweudForm, but: readonly string[] = []): Promise<string[]> {
  const session = form.session!;
  const left: string[] = [];
  for (const planned of session.plan.questions.values()) {
    if (!takes(planned) || but.includes(planned.name)) continue;
    session.answer(planned.name, typedBy[planned.question.type]?.(session.asked(planned)));
    const [problem] = session.problems([planned]);
    if (problem) left.push(`${planned.name} (${planned.question.type}): ${problem.keyword}`);
  }
  await drawn(form);
  return left;
}

const takes = ({model, answerSchema}: PlannedQuestion) =>
  answerSchema !== undefined && !model.derive;
