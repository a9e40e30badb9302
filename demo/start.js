// `npm start`: installs what is missing, builds what is out of date, and serves the demo. Node's own modules only,
// since on a fresh clone there are no others.
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (...parameters) =>
  execFileSync(npm, parameters, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});

/** The time of the last change in a folder, in milliseconds. */
function changed(folder) {
  return Math.max(
    0,
    ...readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );
}

if (!existsSync(join(root, 'node_modules/lit'))) {
  console.log('Installing what the demo needs (once, about a minute) …');
  run('ci', '--ignore-scripts');
}
const built = join(root, 'dist/dweud.js');
if (!existsSync(built) || statSync(built).mtimeMs < Math.max(changed('src'), changed('schemas'))) {
  console.log('Building …');
  run('run', '--silent', 'build');
}
const server = spawn(process.execPath, ['--import', 'tsx', 'demo/server.ts'], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
