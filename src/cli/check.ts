import {parseArgs} from 'node:util';
import {profileRules, profiles, rulesOf} from '../authoring/profiles/profiles.js';
import type {Rule} from '../authoring/rules/rule.js';
import {rules} from '../authoring/rules/rules.js';
import type {Command} from './command.js';
import {findingsIn, type FileFinding} from './findings-in.js';
import {meantBy} from './meant-by.js';
import {report} from './report.js';
import {UsageError} from './usage-error.js';

const names = [...rules, ...profileRules].map(({name}) => name);
const profileNames = profiles.map(({name}) => name);

const help = `Says what is wrong with a document, and with its languages.

Usage: dweud check FILE… [--json] [--profile NAME] [--rule NAME]

  FILE            A consultation, as JSON. Who has signed its translations stands beside it,
                  in NAME.translations.json for NAME.json, and is read with it.
  --json          Prints the findings as JSON.
  --profile NAME  Adds what law and good practice want: ${profileNames.join(' or ')}.
                  It can stand more than once.
  --rule NAME     Looks for this rule alone. It can stand more than once.

It ends with 0 when there are no errors, 1 when there are, and 2 when it could not check one of them.

The rules, each with a page in docs/rules/:
${names.map((name) => `  ${name}`).join('\n')}`;

const named = <One extends {readonly name: string}>(
  kind: string,
  name: string,
  list: readonly One[],
): One => {
  const one = list.find((each) => each.name === name);
  if (one) return one;
  const all = list.map((each) => each.name);
  throw new UsageError(
    `There is no ${kind} ${name}.${meantBy(name, all)} dweud check --help lists them.`,
  );
};

/** The rules that are asked for: all, with those of the profiles, or of these the ones that are named. */
function chosenBy(profile: readonly string[] = [], rule: readonly string[] | undefined): Rule[] {
  const ofProfiles = profile.flatMap((name) => rulesOf(named('profile', name, profiles)));
  // A rule of two profiles is asked for once.
  const all = new Map([...rules, ...ofProfiles].map((one) => [one.name, one]));
  if (!rule) return [...all.values()];
  return rule.map((name) => named('rule', name, [...all.values(), ...profileRules]));
}

/** `dweud check`. */
export const check: Command = {
  help,
  async run(args, {out, err, progress}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: {type: 'boolean'},
        profile: {type: 'string', multiple: true},
        rule: {type: 'string', multiple: true},
      },
    });
    // `*.json` means these, too: they are read with their documents.
    const files = positionals.filter((path) => !path.endsWith('.translations.json'));
    if (!files.length)
      throw new UsageError(
        positionals.length
          ? `${positionals[0]} holds signatures. Name the document that they are for.`
          : 'Name a file to check: dweud check buses.json',
      );
    const chosen = chosenBy(values.profile, values.rule);
    const unread: string[] = [];
    const checked: {path: string; findings: FileFinding[]}[] = [];
    const bar = files.length > 9 ? await progress('Checking', files.length) : undefined;
    for (const [at, path] of files.entries()) {
      bar?.at(at);
      try {
        checked.push({path, findings: findingsIn(path, chosen)});
      } catch (error) {
        // One file that cannot be read hides nothing of the others.
        if (!(error instanceof UsageError)) throw error;
        unread.push(error.message);
      }
    }
    bar?.end();
    const findings = checked.flatMap((one) => one.findings);
    if (checked.length) {
      const paths = checked.map(({path}) => path);
      out(values.json ? JSON.stringify(findings, null, 2) : report(paths, findings));
    }
    for (const message of unread) err(message);
    if (unread.length) return 2;
    return findings.some(({severity}) => severity === 'error') ? 1 : 0;
  },
};
