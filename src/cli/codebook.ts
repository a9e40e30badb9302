import {parseArgs} from 'node:util';
import {asDdi} from '../authoring/codebook/as-ddi.js';
import {asMarkdown} from '../authoring/codebook/as-markdown.js';
import {asRows} from '../authoring/codebook/as-rows.js';
import {codebookOf} from '../authoring/codebook/codebook-of.js';
import type {Codebook} from '../authoring/codebook/codebook.js';
import {csvLine} from '../receiver/index.js';
import type {Command} from './command.js';
import {readPlan} from './read-plan.js';
import {UsageError} from './usage-error.js';
import {writeNew} from './write-new.js';

const help = `Says what every column of an export holds: questions, values, labels, and who was asked.

Usage: dweud codebook FILE [--format md|csv|ddi] [--language cy]… [--out NAME]

  FILE        A consultation, as JSON.
  --format    md, Markdown to read; csv, a row for each value; or ddi, DDI-Codebook 2.5 for archives
              and programs for statistics.
  --language  Words in this language of the consultation alone. It can stand more than once.
  --out       Writes it into a new file; otherwise it is printed.

docs/exporting.md says more about the columns.

It ends with 0 when it was written, and 2 when it was not.`;

const formats: Readonly<Record<string, (codebook: Codebook) => string>> = {
  md: asMarkdown,
  csv: (codebook) => asRows(codebook).map(csvLine).join(''),
  ddi: asDdi,
};

/** `dweud codebook`. */
export const codebook: Command = {
  help,
  run(args, {out}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: {type: 'string', default: 'md'},
        language: {type: 'string', multiple: true},
        out: {type: 'string'},
      },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length)
      throw new UsageError('Name one consultation: dweud codebook buses.json');
    if (!Object.hasOwn(formats, values.format))
      throw new UsageError(`The formats are ${Object.keys(formats).join(', ')}.`);
    const {plan} = readPlan(path);
    const {languages} = plan.definition;
    const unknown = values.language?.find((tag) => !languages.includes(tag));
    if (unknown !== undefined)
      throw new UsageError(
        `The consultation is in ${languages.join(', ')}, and not in ${unknown}.`,
      );
    const text = formats[values.format]!(codebookOf(plan, values.language ?? languages));
    if (values.out === undefined) out(text.replace(/\r?\n$/, ''));
    else {
      // Some spreadsheets misread ŵ without the mark.
      writeNew(values.out, values.format === 'csv' ? `\ufeff${text}` : text, 0o644);
      out(`${values.out} is written.`);
    }
    return Promise.resolve(0);
  },
};
