import {parseArgs} from 'node:util';
import {asDdi} from '../authoring/codebook/as-ddi.js';
import {asMarkdown} from '../authoring/codebook/as-markdown.js';
import {asRows} from '../authoring/codebook/as-rows.js';
import {codebookOf} from '../authoring/codebook/codebook-of.js';
import type {Codebook} from '../authoring/codebook/codebook.js';
import {csvLine} from '../receiver/index.js';
import {asAsked} from './as-asked.js';
import type {Command} from './command.js';
import {newName} from './new-name.js';
import {readPlan} from './read-plan.js';
import {UsageError} from './usage-error.js';
import {writeNew} from './write-new.js';

const help = `Says what every column of an export holds: questions, values, labels, and who was asked.

Usage: dweud codebook FILE [--format md|csv|ddi] [--language cy]… [--out NAME] [--json]

  FILE        A consultation, as JSON.
  --format    md, Markdown to read; csv, a row for each value; or ddi, DDI-Codebook 2.5 for archives
              and programs for statistics.
  --language  Words in this language of the consultation alone. It can stand more than once.
  --out       Writes it into a new file; otherwise it is printed.
  --json      Prints all that is in it as JSON; with --out what was written, instead.

docs/exporting.md says more about the columns.

It ends with 0 when it was written, and 2 when it was not.`;

const formats: Readonly<Record<string, (codebook: Codebook) => string>> = {
  md: asMarkdown,
  csv: (codebook) => asRows(codebook).map(csvLine).join(''),
  ddi: asDdi,
};

const endings: Readonly<Record<string, string>> = {md: 'md', csv: 'csv', ddi: 'xml'};

/** `dweud codebook`. */
export const codebook: Command = {
  help,
  run(args, {out}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: {type: 'string'},
        language: {type: 'string', multiple: true},
        out: {type: 'string'},
        json: {type: 'boolean'},
      },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length)
      throw new UsageError('Name one consultation: dweud codebook buses.json');
    const {format = 'md', json} = values;
    if (!Object.hasOwn(formats, format))
      throw new UsageError(`The formats are ${Object.keys(formats).join(', ')}.`);
    const target = newName(values.out, {option: '--out', example: `codebook.${endings[format]}`});
    if (json && values.format !== undefined && target === undefined)
      throw new UsageError(
        '--json prints what is in the codebook: leave out --format, or say --out and a file for it.',
      );
    const {plan} = readPlan(path);
    const {languages} = plan.definition;
    const unknown = values.language?.find((tag) => !languages.includes(tag));
    if (unknown !== undefined)
      throw new UsageError(
        `The consultation is in ${languages.join(', ')}, and not in ${unknown}.`,
      );
    const spoken = values.language ?? languages;
    const all = codebookOf(plan, spoken);
    const text = formats[format]!(all);
    if (target === undefined) out(asAsked(json, all, () => text.replace(/\r?\n$/, '')));
    else {
      // Some spreadsheets misread ŵ without the mark.
      writeNew(target, format === 'csv' ? `\ufeff${text}` : text, 0o644);
      const written = {out: target, format, languages: spoken};
      out(asAsked(json, written, () => `${target} is written.`));
    }
    return Promise.resolve(0);
  },
};
