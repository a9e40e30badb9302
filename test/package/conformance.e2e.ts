import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {chosenBrowsers, locate as located} from '../rig/machine.js';
import {temporaryFolder} from '../rig/processes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const locate = located;

/** What docs/embedding.md tells a host to write. */
const config = `
import {chromeLauncher} from '@web/test-runner-chrome';
import {conformancePlugin} from 'dweud/conformance/plugin';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
export default {
  files: 'star-rating.test.js',
  nodeResolve: true,
  plugins: [conformancePlugin()],
  browsers: [chromeLauncher({launchOptions: {executablePath: process.env.CHROME, args}})],
  testFramework: {config: {ui: 'bdd', timeout: 20000}},
  testsFinishTimeout: 300000,
};`;
const tests = (more: string, hands: string) => `
import * as dweud from 'dweud';
import {conforms, controlsOf, drawn, press} from 'dweud/conformance';
import {starRating} from './star-rating.js';

const example = {
  title: 'Stars',
  question: {
    name: 'helpful',
    type: 'star-rating',
    required: true,
    label: {en: 'How helpful were we?', cy: 'Pa mor ddefnyddiol oeddem ni?'},
    errors: {required: {en: 'Select how many stars', cy: 'Dewiswch faint o sêr'}},
  },
  good: [{typed: 4, answer: 4, words: {en: ['4 / 5'], cy: ['4 / 5']}}],
  bad: [{typed: undefined, keyword: 'required'}],
};
async function answerByHand(form, name, typed) {
  const radio = controlsOf(form, name)[typed - 1];
  if (!radio) return false;
  radio.focus();
  await press('Space');
  await drawn(form);
  return true;
}
const type = starRating(dweud);
${more}
conforms(type, [example], ${hands});
`;

/** Runs a host's tests of its own type against what the build exports. Gives back what the runner says. */
async function hostTests(more: string, hands = '{answerByHand}'): Promise<string> {
  const folder = temporaryFolder('conformance');
  try {
    const modules = join(folder.path, 'node_modules');
    mkdirSync(join(modules, 'dweud'), {recursive: true});
    for (const name of readdirSync(join(root, 'node_modules')))
      if (!name.startsWith('.') && name !== 'dweud')
        symlinkSync(join(root, 'node_modules', name), join(modules, name));
    for (const name of ['dist', 'package.json'])
      cpSync(join(root, name), join(modules, 'dweud', name), {recursive: true});
    for (const name of readdirSync(join(root, 'demo/assets')))
      if (name.startsWith('star-rating'))
        cpSync(join(root, 'demo/assets', name), join(folder.path, name));
    writeFileSync(join(folder.path, 'package.json'), '{"type": "module"}');
    writeFileSync(join(folder.path, 'web-test-runner.config.js'), config);
    writeFileSync(join(folder.path, 'star-rating.test.js'), tests(more, hands));
    const runner = join(modules, '@web/test-runner/dist/bin.js');
    const {stdout} = await run(process.execPath, [runner], {
      cwd: folder.path,
      env: {...process.env, CHROME: locate('chromium')},
    }).catch((error: {stdout: string}) => error);
    return stdout;
  } finally {
    folder.remove();
  }
}

it(
  'a host holds its own type to what holds ours',
  {skip: !chosenBrowsers().includes('chromium')},
  async () => {
    const good = await hostTests('');
    assert.match(good, /\b20 passed, 0 failed/, good);
    // A type whose radios bear no names, as somebody may write it.
    const bad = await hostTests(
      `type.view = ({ids}) => dweud.html\`<input id=\${ids.control} />\`;`,
    );
    assert.match(bad, /is named and described[^]*failed/, bad);
    // The common way knows no numbers: somebody has to show the keys, or to say why there are none.
    const unproved = await hostTests('', '{}');
    assert.match(unproved, /takes every good answer by keys alone[^]*in notByKeys with a reason/);
    const excused = await hostTests('', "{notByKeys: [{typed: 4, why: 'No keys on this stick.'}]}");
    assert.match(excused, /\b20 passed, 0 failed/, excused);
    const stale = await hostTests('', "{answerByHand, notByKeys: [{typed: 4, why: 'None.'}]}");
    assert.match(stale, /takes every good answer by keys alone[^]*failed/, stale);
    const odd = await hostTests('', "{answerByHand, notByKeys: [{typed: 9, why: 'None.'}]}");
    assert.match(odd, /No example has 9/, odd);
  },
);
