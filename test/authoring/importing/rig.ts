import {readFileSync} from 'node:fs';
import exceljs from 'exceljs';
import {importForm} from '../../../src/authoring/importing/import-form.js';
import type {Imported} from '../../../src/authoring/importing/draft.js';
import {Reading} from '../../../src/authoring/importing/reading.js';
import {Source} from '../../../src/authoring/importing/source.js';
import {workbook} from '../../../src/authoring/importing/xlsform/workbook.js';
import type {formats} from '../../../src/authoring/importing/formats.js';
import type {Definition} from '../../../src/definition/generated/types.js';
import {Session} from '../../../src/engine/session.js';
import {planOf} from '../../../src/engine/whole-plan.js';
import {models} from '../../../src/questions/models.js';
import {report} from '../../definition/from-schema/schemas.js';
import {sheets as river} from './samples/xlsform.js';

type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** A workbook with these rows in its sheets. */
export async function workbookOf(sheets: Sheets): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow(row.map((cell) => (cell === '' ? null : cell)));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export function jsonSample(name: string): unknown {
  const path = new URL(`./samples/${name}.json`, import.meta.url);
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return value;
}

/** Each format’s sample, as JSON: of the workbook, what it is read as. */
export const samples = {
  surveyjs: () => Promise.resolve(jsonSample('surveyjs')),
  govuk: () => Promise.resolve(jsonSample('govuk')),
  eq: () => Promise.resolve(jsonSample('eq')),
  xlsform: async () => (await workbook(await workbookOf(river))).raw,
  'json-schema': () => Promise.resolve(report),
} as const satisfies Record<keyof typeof formats, () => Promise<unknown>>;

/** Each sample with its format and what to call it: of some formats there is more than one generation. */
export const everySample: readonly (readonly [
  called: string,
  from: keyof typeof formats,
  sample: () => Promise<unknown>,
])[] = [
  ...Object.entries(samples).map(
    ([from, sample]) => [from, from as keyof typeof formats, sample] as const,
  ),
  ['govuk, engine V2', 'govuk', () => Promise.resolve(jsonSample('govuk-v2'))],
];

export const taken = (value: unknown, from: keyof typeof formats, language?: string): Imported =>
  importForm(new Source(new Reading(value)), from, {id: 'taken', language});

export const documentOf = (imported: Imported) => imported.document as unknown as Definition;

type Question = Readonly<Record<string, unknown>>;
/** The questions of a document by name. */
export const questionsOf = (imported: Imported): Readonly<Record<string, Question>> =>
  Object.fromEntries(
    documentOf(imported)
      .pages.flatMap(({questions}) => questions as unknown as Question[])
      .map((one): [string, Question] => [one['name'] as string, one]),
  );

/** What is asked of somebody who answers so, by the engine. */
export function asked(imported: Imported, answers: Readonly<Record<string, unknown>>): string[] {
  const session = new Session(planOf(imported.document, models), {
    now: () => new Date('2026-11-23T12:00:00Z'),
    newId: () => '00000000-0000-7000-8000-000000000000',
  });
  for (const [name, answer] of Object.entries(answers)) session.answer(name, answer);
  return [...session.plan.questions.values()]
    .filter((one) => session.isOn(one))
    .map(({name}) => name);
}
