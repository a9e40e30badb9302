import {parseArgs} from 'node:util';
import type {Plan} from '../engine/plan.js';
import {inOrder} from '../receiver/index.js';
import {asAsked} from './as-asked.js';
import type {Command} from './command.js';
import {csv} from './export/csv.js';
import type {LeftOut} from './export/source.js';
import type {ExportFormat} from './export/table.js';
import {contacts, responses, write, type Asked} from './export/write.js';
import {newName} from './new-name.js';
import {readPlan} from './read-plan.js';
import {storePlace} from './store-place.js';
import {UsageError} from './usage-error.js';

const help = `Writes responses as a table: for a spreadsheet, or for a program for statistics.

Usage: dweud export [FILE… | URL] --definition FILE… [--format csv|xlsx|labelled]
                    [--language cy] [--contacts] [--partial] [--out NAME] [--json]
                    [--database URL | --folder PATH]

  FILE              Responses as JSON, one on each line, as "dweud open" writes them.
  URL               An address that answers such lines. What it knows you by can stand in the
                    environment variable DWEUD_EXPORT_TOKEN, and is sent as "Authorization: Bearer".
  --database URL    The PostgreSQL server that "dweud serve" stores them in; better in the
                    environment variable DATABASE_URL.
  --folder PATH     The folder that "dweud serve" stores them in: .data/dweud unless you say so.
  --definition      The consultation, as JSON: every version that there are responses to. It can
                    stand more than once.
  --format          csv; xlsx, a workbook; or labelled, a CSV with codes and an .sps file that has
                    their labels, for SPSS and PSPP.
  --language        Heads and labels in this language, one of the consultation's.
  --contacts        Contact details that left a form by themselves, instead of responses.
  --partial         Leaves out what is no response to these definitions, and says which.
  --out             The name of the file; that of the first definition otherwise, with .csv or .xlsx.
                    labelled writes two files: NAME.csv and NAME.sps.
  --json            Prints what was written as JSON.

Nothing is ever overwritten, and when something fails no part of a file is left.
docs/exporting.md says what each column holds.

It ends with 0 when all was written, 1 when something was left out, and 2 when nothing was written.`;

const formats: Readonly<Record<string, () => Promise<ExportFormat>>> = {
  csv: () => Promise.resolve(csv),
  xlsx: async () => (await import('./export/xlsx.js')).xlsx,
  labelled: async () => (await import('./export/labelled.js')).labelled,
};

/** The versions of one consultation, the oldest first. */
function plansIn(paths: readonly string[]): ReadonlyMap<string, Plan> {
  if (!paths.length)
    throw new UsageError('Say for which consultation: dweud export --definition buses.json');
  const plans = new Map<string, Plan>();
  for (const path of paths) {
    const {plan} = readPlan(path);
    const [first = plan] = plans.values();
    const {id, version} = plan.definition;
    if (id !== first.definition.id)
      throw new UsageError(`${path} is another consultation, ${id}. Export it by itself.`);
    if (plans.has(version))
      throw new UsageError(`${path} is version ${version}, which was named before.`);
    plans.set(version, plan);
  }
  return new Map(inOrder([...plans.values()]).map((plan) => [plan.definition.version, plan]));
}

/** `dweud export`. */
export const exportResponses: Command = {
  help,
  async run(args, terminal) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        definition: {type: 'string', multiple: true, default: []},
        database: {type: 'string'},
        folder: {type: 'string'},
        format: {type: 'string', default: 'csv'},
        language: {type: 'string'},
        contacts: {type: 'boolean', default: false},
        partial: {type: 'boolean', default: false},
        out: {type: 'string'},
        json: {type: 'boolean', default: false},
      },
    });
    const plans = plansIn(values.definition);
    if (!Object.hasOwn(formats, values.format))
      throw new UsageError(`The formats are ${Object.keys(formats).join(', ')}.`);
    const format = await formats[values.format]!();
    const {languages} = [...plans.values()].at(-1)!.definition;
    const {language} = values;
    if (language !== undefined && !languages.includes(language))
      throw new UsageError(
        `The consultation is in ${languages.join(', ')}, and not in ${language}.`,
      );
    const stem = values.definition[0]!.replace(/\.json$/, '');
    const left: LeftOut = {
      isPartial: values.partial,
      say: terminal.err,
      faulty: 0,
      repeated: 0,
    };
    const asked: Asked = {
      ...{from: positionals, place: storePlace('', values.database, values.folder), plans, format},
      out:
        newName(values.out, {option: '--out', example: `buses.${format.endings[0]}`}) ??
        `${stem}${values.contacts ? '.contacts' : ''}.${format.endings[0]}`,
      ...{language, left},
    };
    const written = values.contacts
      ? await write(contacts, asked, terminal)
      : await write(responses, asked, terminal);
    const {files, rows, columns} = written;
    const {faulty, repeated} = left;
    const inWords = () =>
      [
        `${files.join(', ')}: ${rows} rows and ${columns} columns.`,
        ...(repeated ? [`There more than once, and taken once: ${repeated}.`] : []),
        ...(faulty ? [`Left out: ${faulty}.`] : []),
      ].join('\n');
    terminal.out(asAsked(values.json, {...written, leftOut: faulty, repeated}, inWords));
    return faulty ? 1 : 0;
  },
};
