import {parseArgs} from 'node:util';
import {contactContractOf, contractOf} from '../authoring/contract/contract-of.js';
import type {Command} from './command.js';
import {newName} from './new-name.js';
import {readPlan} from './read-plan.js';
import {replaceFile} from './replace-file.js';
import {UsageError} from './usage-error.js';

const help = `Prints what a response to a consultation is, as JSON Schema (draft 2020-12).

Usage: dweud schema FILE [--contacts] [--out FILE] [--json]

  FILE        A consultation, as JSON.
  --contacts  The same for contact details that leave the form by themselves.
  --out FILE  Writes it into a file. One that is there is replaced.
  --json      It is JSON anyway; with --out, what was written is printed as JSON.

A validator in any language accepts by it what the form can produce, and refuses what it cannot. What
JSON Schema cannot say, such as a sum, is listed under x-dweud-rules; docs/backends.md has more.

It ends with 0 when all is done, and 2 when it could not.`;

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** `dweud schema`. */
export const schema: Command = {
  help,
  run(args, {out}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {contacts: {type: 'boolean'}, out: {type: 'string'}, json: {type: 'boolean'}},
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length)
      throw new UsageError('Name one consultation: dweud schema buses.json');
    const target = newName(values.out, {option: '--out', example: 'buses.schema.json'});
    const {plan} = readPlan(path);
    const contract = values.contacts ? contactContractOf(plan) : contractOf(plan);
    if (contract === undefined)
      throw new UsageError(`${path} asks for no contact details that leave by themselves.`);
    // In ASCII: patterns name marks that nobody would see, and a tool may guess another encoding.
    const text = JSON.stringify(contract, null, 2).replace(/[\u007f-\uffff]/g, escaped);
    if (target === undefined) out(text);
    else {
      replaceFile(target, `${text}\n`);
      if (values.json) out(JSON.stringify({out: target}, null, 2));
    }
    return Promise.resolve(0);
  },
};
