import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {after, suite, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {plant} from './planted.js';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the sources with breaches in it, compiled as the project is. */
suite('pure rooms', {concurrency: true}, () => {
  const {root, remove} = plant({
    'src/engine/planted.ts': 'export const title = document.title;\n',
    'src/i18n/planted.ts': 'export const width = () => window.innerWidth;\n',
    'src/kiosk/planted.ts': 'export const kept = localStorage.length;\n',
    'src/definition/planted.ts': `export const home = process.env['HOME'];\n`,
    'src/questions/planted.ts': 'export const body = document.body;\n',
    'src/questions/planted/model.ts': 'export type Target = HTMLElement;\n',
    'src/receiver/planted.ts': 'export const stored = localStorage.length;\n',
    'src/authoring/planted.ts': 'export const place = location.href;\n',
    'src/engine/planted-fine.ts':
      'export const all = [new URL("https://dweud.example"), crypto.randomUUID(), structuredClone(1), new Intl.PluralRules("cy"), AbortSignal.timeout(1)];\n',
    'src/receiver/planted-fine.ts':
      'export const answer = (request: Request): Response => new Response(process.version + request.url);\n',
  });
  cpSync(join(project, 'src'), join(root, 'src'), {recursive: true});
  for (const name of [
    'tsconfig.json',
    'tsconfig.pure.json',
    'tsconfig.server.json',
    'package.json',
  ])
    cpSync(join(project, name), join(root, name));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  after(remove);

  const compile = (config: string): Promise<string> =>
    new Promise((resolve) => {
      const tsc = join(project, 'node_modules/typescript/bin/tsc');
      execFile(process.execPath, [tsc, '-p', config], {cwd: root}, (_error, output) =>
        resolve(output),
      );
    });
  const breaks = (output: string, path: string, name: string) =>
    assert.match(
      output,
      new RegExp(
        `${path.replaceAll('.', '\\.')}\\(\\d+,\\d+\\): error TS\\d+: Cannot find name '${name}'`,
      ),
    );

  test('see neither a DOM nor Node', async () => {
    const output = await compile('tsconfig.pure.json');
    breaks(output, 'src/engine/planted.ts', 'document');
    breaks(output, 'src/i18n/planted.ts', 'window');
    breaks(output, 'src/kiosk/planted.ts', 'localStorage');
    breaks(output, 'src/definition/planted.ts', 'process');
    breaks(output, 'src/questions/planted.ts', 'document');
    breaks(output, 'src/questions/planted/model.ts', 'HTMLElement');
    assert.doesNotMatch(output, /planted-fine/);
  });

  test('on a server see Node, and no DOM', async () => {
    const output = await compile('tsconfig.server.json');
    breaks(output, 'src/receiver/planted.ts', 'localStorage');
    breaks(output, 'src/authoring/planted.ts', 'location');
    assert.doesNotMatch(output, /planted-fine/);
  });
});
