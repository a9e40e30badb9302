import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds what a test runs, where it is not there yet: `npm test` has built it, and one file run by itself may not have. */
export function built() {
  const isThere = ['dweud.js', 'preview.js', 'node/cli.js'].every((name) =>
    existsSync(join(root, 'dist', name)),
  );
  if (!isThere)
    execFileSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
}
