import {parseArgs} from 'node:util';
import {askedByCheck} from '../authoring/importing/asked-by-check.js';
import {formats} from '../authoring/importing/formats.js';
import {importForm, recognised} from '../authoring/importing/import-form.js';
import {meantBy} from '../authoring/meant-by.js';
import {isTag} from '../definition/is-tag.js';
import {asArgument} from './as-argument.js';
import {asAsked} from './as-asked.js';
import type {Command} from './command.js';
import {idFor} from './import/id-for.js';
import {listOf} from './import/list-of.js';
import {readForm, unlessUnreadable} from './import/read-form.js';
import {newName} from './new-name.js';
import {refuseIfThere, writeNew} from './write-new.js';
import {UsageError} from './usage-error.js';

const names = Object.keys(formats);

const help = `Makes a consultation of somebody else’s form, and lists what could not be carried over.

Usage: dweud import FILE [--from FORMAT] [--ui FILE] [--id ID] [--language TAG] [--out NAME] [--json]

  FILE         A form: JSON, or a workbook (.xlsx).
  --from       ${Object.entries(formats)
    .map(([name, {title}]) => `${name}: ${title}`)
    .join('\n               ')}
               Unless you say so it is recognised.
  --ui         Of a JSON Schema: the uiSchema that RJSF keeps beside it.
  --id         The id of the consultation: unless you say so that of an XLSForm is kept, and others
               go by the name of the file.
  --language   The language of texts that say none, such as cy: the form’s own, or en.
  --out        The new file; it is never overwritten. Without it the document is printed, and the
               list goes where errors go.
  --json       The list as JSON: {"out": NAME, "left": […]}. It needs --out.

The list has what was left behind, what was changed on the way, such as names, and what you have
still to write. What it makes is a draft: look at it with dweud check and dweud simulate.

It ends with 0 when nothing was left behind, 1 when something was, and 2 when nothing was written.`;

/** `dweud import`. */
export const importCommand: Command = {
  help,
  async run(args, {out, err}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: {type: 'string'},
        ui: {type: 'string'},
        id: {type: 'string'},
        language: {type: 'string'},
        out: {type: 'string'},
        json: {type: 'boolean', default: false},
      },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length)
      throw new UsageError('Name one form: dweud import survey.json --out consultation.json');
    const {from, language} = values;
    const target = newName(values.out, {option: '--out', example: 'consultation.json'});
    if (from !== undefined && !Object.hasOwn(formats, from))
      throw new UsageError(
        `There is no format ${from}.${meantBy(from, names)} --from takes ${names.join(', ')}.`,
      );
    if (language !== undefined && !isTag(language))
      throw new UsageError(`${language} is no tag of a language, such as cy.`);
    if (values.json && target === undefined)
      throw new UsageError('--json needs --out: the document and the list cannot both be printed.');
    if (target !== undefined) refuseIfThere(target);
    const id = idFor(values.id, path);
    const source = await readForm(path);
    const uiSchema = values.ui === undefined ? undefined : (await readForm(values.ui)).raw;
    const {document, left: told} = unlessUnreadable(path, () =>
      importForm(source, (from as keyof typeof formats | undefined) ?? recognised(source), {
        id,
        ownId: values.id === undefined,
        language,
        uiSchema,
      }),
    );
    const left = [...told, ...askedByCheck(document)];
    const text = JSON.stringify(document, null, 2);
    if (target === undefined) {
      out(text);
      err(listOf(path, left));
    } else {
      writeNew(target, `${text}\n`, 0o644);
      out(
        asAsked(
          values.json,
          {out: target, left},
          () =>
            `${listOf(path, left)}\n\n${target} is written. Look at it: dweud check ${asArgument(target)}\nBefore people are asked: dweud check ${asArgument(target)} --profile uk-consultation, or wales-consultation`,
        ),
      );
    }
    return left.some(({kind}) => kind === 'left') ? 1 : 0;
  },
};
