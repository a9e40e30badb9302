import {parseArgs} from 'node:util';
import {nearest} from '../authoring/nearest.js';
import {profileRules, profiles, rulesOf} from '../authoring/profiles/profiles.js';
import type {Rule} from '../authoring/rules/rule.js';
import {rules} from '../authoring/rules/rules.js';
import {asAsked} from './as-asked.js';
import {rulePage} from './check/rule-page.js';
import type {Command} from './command.js';
import {findingsIn, type FileFinding} from './findings-in.js';
import {meantBy} from '../authoring/meant-by.js';
import {report} from './report.js';
import {UsageError} from './usage-error.js';

const names = [...rules, ...profileRules].map(({name}) => name);
const profileNames = profiles.map(({name}) => name);

const listed = (all: readonly string[]) => all.map((name) => `  ${name}`).join('\n');

const help = `Says what is wrong with a document, and with its languages.

Usage: dweud check FILE… [--json] [--profile NAME] [--rule NAME]
       dweud check --explain [RULE…]

  FILE            A consultation, as JSON. Who has signed its translations stands beside it,
                  in NAME.translations.json for NAME.json, and is read with it.
  --json          Prints the findings as JSON.
  --profile NAME  Adds what law and good practice want: ${profileNames.join(' or ')}.
                  It can stand more than once.
  --rule NAME     Looks for this rule alone. It can stand more than once.
  --explain RULE  Prints the page about a rule: what it finds, why, and what to do. Without
                  a name it lists the rules.

It ends with 0 when there are no errors, 1 when there are, and 2 when it could not check one of them.

The rules:
${listed(names)}`;

/** The same of a name of which only one word was written: “placeholder” is for `placeholder-left`. */
function meantByPart(name: string, all: readonly string[]): string {
  const part = nearest(name, [...new Set(all.flatMap((one) => one.split('-')))]);
  const meant = part && all.find((one) => one.split('-').includes(part));
  return meant ? ` Did you mean ${meant}?` : '';
}

const named = <One extends {readonly name: string}>(
  kind: string,
  name: string,
  list: readonly One[],
): One => {
  const one = list.find((each) => each.name === name);
  if (one) return one;
  const all = list.map((each) => each.name);
  const lists = `dweud check --${kind === 'rule' ? 'explain' : 'help'} lists them.`;
  throw new UsageError(
    `There is no ${kind} ${name}.${meantBy(name, all) || meantByPart(name, all)} ${lists}`,
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

/** The pages about some rules, or their names where none is asked for. */
function explained(asked: readonly string[]): string {
  if (asked.length) {
    const all = [...rules, ...profileRules];
    return asked.map((name) => rulePage(named('rule', name, all).name)).join('\n\n');
  }
  return [
    'Of every document:',
    listed(rules.map(({name}) => name)),
    '',
    'With a profile:',
    listed(profileRules.map(({name}) => name)),
    '',
    'dweud check --explain RULE says what a rule finds, why, and what to do.',
  ].join('\n');
}

/** `dweud check`. */
export const check: Command = {
  help,
  async run(args, {out, err, progress}) {
    const {values, positionals} = parseArgs({
      // `--explain=RULE` is written, too.
      args: args.flatMap((one) =>
        one.startsWith('--explain=') ? ['--explain', one.slice('--explain='.length)] : [one],
      ),
      allowPositionals: true,
      options: {
        json: {type: 'boolean'},
        explain: {type: 'boolean'},
        profile: {type: 'string', multiple: true},
        rule: {type: 'string', multiple: true},
      },
    });
    if (values.explain) {
      out(explained(positionals));
      return 0;
    }
    // `*.json` means these, too: they are read with their documents.
    const files = positionals.filter((path) => !path.endsWith('.translations.json'));
    if (!files.length)
      throw new UsageError(
        positionals.length
          ? `${positionals[0]} holds signatures. Name the document that they are for.`
          : 'Name a file to check: dweud check buses.json',
      );
    const chosen = chosenBy(values.profile, values.rule);
    // Who asks for one rule wants no other.
    const isOfProfile = values.profile !== undefined || values.rule !== undefined;
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
      out(asAsked(values.json, findings, () => report(paths, findings, isOfProfile)));
    }
    for (const message of unread) err(message);
    if (unread.length) return 2;
    return findings.some(({severity}) => severity === 'error') ? 1 : 0;
  },
};
