// Orca, the screen reader of Linux desktops, with its speech written down instead of spoken.
import {execFileSync} from 'node:child_process';
import {cpSync, openSync, readFileSync, writeFileSync, writeSync, closeSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {locate} from '../machine.js';
import {start, until} from '../processes.js';

const profile = fileURLToPath(new URL('profile', import.meta.url));
/** As long as a whole suite of another run may take, in milliseconds. */
const OTHERS_TURN = 10 * 60_000;

/** @typedef {{text: string, language: string | null}} Spoken */

/** Whether this user has an Orca already: a second one ends at once. */
function isTaken() {
  try {
    return Boolean(
      execFileSync('pgrep', ['-u', String(process.getuid()), '-x', 'orca'], {encoding: 'utf8'}),
    );
  } catch {
    return false;
  }
}

/** The version of the Orca that is installed, `43.1`. */
export const orcaVersion = () =>
  execFileSync(locate('orca'), ['--version'], {encoding: 'utf8'}).trim();

/**
 * Starts Orca on a desktop, when no other Orca of this user runs any more. `spoken()` is what it has said so far,
 * `{text, language}`; `settled()` resolves once it has dealt with everything that programs have told it.
 */
export async function startOrca({env, folder}) {
  const home = join(folder, 'orca');
  const file = join(folder, 'spoken');
  const pipe = join(folder, 'asked');
  cpSync(profile, home, {recursive: true});
  writeFileSync(file, '');
  execFileSync('mkfifo', [pipe]);
  /** @returns {(Spoken & {settled?: string})[]} */
  const lines = () =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  const spoken = () => lines().filter(({text}) => text);
  const launch = async () => {
    await until(() => !isTaken(), 'another Orca did not end', {limit: OTHERS_TURN, interval: 500});
    const orca = start(locate('orca'), ['-u', home], {
      env: {...env, DWEUD_SPOKEN: file, DWEUD_ASKED: pipe, PYTHONDONTWRITEBYTECODE: '1'},
    });
    let end;
    void orca.ended.then((error) => (end = error));
    try {
      await until(() => end ?? spoken().length, 'Orca said nothing', {limit: 60_000});
    } catch (error) {
      await orca.stop();
      throw error;
    }
    // Two that start at the same moment both see the other, and both end.
    if (end) await orca.stop();
    return end ? undefined : orca;
  };
  let orca;
  for (let tries = 0; !orca; tries += 1) {
    if (tries === 5) throw new Error('Orca ends as soon as it is started');
    orca = await launch();
  }
  const asked = openSync(pipe, 'w');
  let count = 0;
  return {
    spoken,
    async settled() {
      const ticket = String((count += 1));
      writeSync(asked, `${ticket}\n`);
      await until(
        () => lines().some((line) => line.settled === ticket),
        'Orca did not come to rest',
        {limit: 30_000},
      );
    },
    async stop() {
      closeSync(asked);
      await orca.stop();
    },
  };
}
