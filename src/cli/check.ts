import {parseArgs} from 'node:util';
import {rules} from '../authoring/rules/rules.js';
import type {Command} from './command.js';
import {findingsIn} from './findings-in.js';
import {meantBy} from './meant-by.js';
import {report} from './report.js';
import {UsageError} from './usage-error.js';

const names = rules.map(({name}) => name);

const help = `Says what is wrong with a document, and with its languages.

Usage: dweud check FILE… [--json] [--rule NAME]

  FILE         A consultation, as JSON. Who has signed its translations stands beside it,
               in NAME.translations.json for NAME.json, and is read with it.
  --json       Prints the findings as JSON.
  --rule NAME  Looks for this rule alone. It can stand more than once.

It ends with 0 when there are no errors, 1 when there are, and 2 when it could not check one of them.

The rules, each with a page in docs/rules/:
${names.map((name) => `  ${name}`).join('\n')}`;

const ruleNamed = (name: string) => {
  const rule = rules.find((one) => one.name === name);
  if (rule) return rule;
  throw new UsageError(
    `There is no rule ${name}.${meantBy(name, names)} dweud check --help lists them.`,
  );
};

/** `dweud check`. */
export const check: Command = {
  help,
  run(args, {out, err}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {json: {type: 'boolean'}, rule: {type: 'string', multiple: true}},
    });
    // `*.json` means these, too: they are read with their documents.
    const files = positionals.filter((path) => !path.endsWith('.translations.json'));
    if (!files.length)
      throw new UsageError(
        positionals.length
          ? `${positionals[0]} holds signatures. Name the document that they are for.`
          : 'Name a file to check: dweud check buses.json',
      );
    const chosen = values.rule?.map(ruleNamed) ?? rules;
    const unread: string[] = [];
    const read = files.map((path) => {
      try {
        return {path, findings: findingsIn(path, chosen)};
      } catch (error) {
        // One file that cannot be read hides nothing of the others.
        if (!(error instanceof UsageError)) throw error;
        unread.push(error.message);
        return undefined;
      }
    });
    const checked = read.filter((one) => one !== undefined);
    const findings = checked.flatMap((one) => one.findings);
    if (checked.length) {
      const paths = checked.map(({path}) => path);
      out(values.json ? JSON.stringify(findings, null, 2) : report(paths, findings));
    }
    for (const message of unread) err(message);
    if (unread.length) return Promise.resolve(2);
    return Promise.resolve(findings.some(({severity}) => severity === 'error') ? 1 : 0);
  },
};
