import {commands} from './commands.js';
import {meantBy} from '../authoring/meant-by.js';
import {inColours, inPlain} from './paint.js';
import {unseen} from './progress.js';
import type {Terminal, World} from './terminal.js';
import {UsageError} from './usage-error.js';
import {visible} from './visible.js';

const isHelp = (argument: string | undefined) => argument === '--help' || argument === '-h';

const help = () =>
  [
    'dweud: consultations from one document.',
    '',
    'Usage: dweud COMMAND …',
    '',
    ...commands.map(({name, summary}) => `  ${name.padEnd(20)} ${summary}`),
    '',
    'dweud COMMAND --help says more. dweud --version prints the version.',
  ].join('\n');

/** Node’s own words for an option that it does not know, without those for programmers. */
const isBadOption = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

async function command(name: string, args: readonly string[], terminal: Terminal): Promise<number> {
  const listed = commands.find((one) => one.name === name);
  if (!listed) {
    const names = commands.map((one) => one.name);
    throw new UsageError(
      `There is no command ${name}.${meantBy(name, names)} dweud --help lists them.`,
    );
  }
  const {help: words, run: go} = await listed.load();
  if (!args.some(isHelp)) return go(args, terminal);
  terminal.out(words);
  return 0;
}

/** What is printed of a text: nothing in it that a terminal obeys, but its styles. */
const shown = (text: string, isColoured = false) =>
  (isColoured ? inColours : inPlain)(visible(text));

/** Does what the arguments ask for, and answers the exit code; 2 when they cannot be followed. */
export async function run(
  [name, ...args]: readonly string[],
  {out, err, now, ask, hasColours, progress = () => Promise.resolve(unseen)}: World,
  version: string,
): Promise<number> {
  const terminal: Terminal = {
    out: (text) => out(shown(text, hasColours?.out)),
    err: (text) => err(shown(text, hasColours?.err)),
    now,
    progress: (what, all) => progress(visible(what), all),
    ...(ask && {ask}),
  };
  try {
    if (name === undefined) throw new UsageError(help());
    if (isHelp(name) || name === '--version') {
      terminal.out(name === '--version' ? version : help());
      return 0;
    }
    return await command(name, args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError) && !isBadOption(error)) throw error;
    terminal.err(error.message.split(/(?<=\.) To specify/)[0]!);
    return 2;
  }
}
