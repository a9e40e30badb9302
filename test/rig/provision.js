// Puts in place what the tests need, as far as that can be done without asking. Node built-ins only.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {needs} from './machine.js';

const run = (program, args, env = {}) => {
  const {status, stderr, stdout} = spawnSync(program, args, {
    env: {...process.env, ...env},
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
};

/** Installs the packages of package-lock.json when there are none. Throws with npm's words when that fails. */
export function installModules() {
  if (existsSync('node_modules/.package-lock.json')) return;
  console.log('Installing npm packages.');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/**
 * Sees that the machine has every need of `names`. As root on Debian it installs the packages that are missing;
 * elsewhere it throws one line that says what to install.
 */
export function installPrograms(names) {
  const missing = () => [...new Set(names)].filter((name) => !needs[name].find());
  const packages = [...new Set(missing().flatMap((name) => needs[name].packages))];
  if (!packages.length) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`Installing Debian packages: ${packages.join(' ')}.`);
    const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  }
  const labels = missing().map((name) => needs[name].label);
  if (labels.length)
    throw new Error(
      `Please install ${labels.join(', ')} (on Debian: apt-get install ${packages.join(' ')}), or name the browsers to test in: BROWSERS=chromium npm test`,
    );
}
