import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {temporaryFolder} from '../rig/processes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly bin: Readonly<Record<'dweud', string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};

/** What a host page may write once it has installed us. */
const consumer = `
import {DweudForm, questionTypes, type Transport} from 'dweud';
import {planOf, responseSchema, Session, models, type Definition} from 'dweud/engine';
import {createReceiver, openStore, toNodeListener, type Receiver} from 'dweud/receiver';

const send: Transport = async (response, {signal}) => {
  signal.throwIfAborted();
  return {id: response.id, reference: 'ABC'};
};
const form = document.querySelector<DweudForm>('dweud-form')!;
form.transport = send;
form.addEventListener('dweud-submitted', ({receipt}) => console.log(receipt.reference));
form.questionTypes = questionTypes;
declare const definition: Definition;
const plan = planOf(definition, models);
console.log(responseSchema(plan), new Session(plan, {now: () => new Date(), newId: () => ''}));
export const receive: Receiver = createReceiver({definitions: [definition], store: await openStore()});
export const listener = toNodeListener(receive);
`;

describe('the package', () => {
  const folder = temporaryFolder('package');
  const modules = join(folder.path, 'node_modules');
  const installed = join(modules, 'dweud');
  const node = (code: string, ...flags: string[]) =>
    execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], {
      cwd: folder.path,
      encoding: 'utf8',
    }).trim();

  // As npm would install it, with its dependencies taken from here rather than from the network.
  before(() => {
    mkdirSync(installed, {recursive: true});
    const packed = execFileSync(
      'npm',
      ['pack', '--ignore-scripts', '--json', '--pack-destination', folder.path],
      {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
    );
    const [{filename}] = JSON.parse(packed) as [{filename: string}];
    execFileSync('tar', ['-xzf', join(folder.path, filename), '--strip-components=1'], {
      cwd: installed,
    });
    const others = ['@types/node', 'undici-types', '@types/trusted-types'];
    const names = [manifest.dependencies, manifest.peerDependencies].flatMap(Object.keys);
    for (const name of [...names, ...others]) {
      if (!existsSync(join(root, 'node_modules', name))) continue;
      mkdirSync(dirname(join(modules, name)), {recursive: true});
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
    }
  });
  after(() => folder.remove());

  it('holds every file that it exports, and no source or test', () => {
    const targets = Object.values(manifest.exports)
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .filter((target) => !target.includes('*') && !target.endsWith('.d.ts'));
    assert.ok(targets.length > 5);
    for (const target of targets) assert.ok(existsSync(join(installed, target)), target);
    for (const name of ['src', 'test', 'demo', 'node_modules', '.data'])
      assert.ok(!existsSync(join(installed, name)), name);
    for (const name of ['LICENSE', 'README.md', 'CHANGELOG.md'])
      assert.ok(existsSync(join(installed, name)), name);
  });

  it('gives Node a receiver', () => {
    const output = node(`
      import {createReceiver, openPglite, sqlStore} from 'dweud/receiver';
      const store = await sqlStore(await openPglite());
      const definition = {
        id: 'a', version: '1', languages: ['en'], title: 'A',
        pages: [{id: 'p', title: 'P', questions: [{type: 'text', name: 'q', label: 'Q'}]}],
      };
      const receive = createReceiver({definitions: [definition], store});
      const body = {
        id: crypto.randomUUID(), consultation: {id: 'a', version: '1'}, language: 'en',
        channel: 'web', startedAt: new Date().toISOString(),
        submittedAt: new Date().toISOString(), answers: {q: 'Yes'},
      };
      const send = (body) => receive(new Request('http://localhost/', {
        method: 'POST', body: JSON.stringify(body), headers: {'content-type': 'application/json'},
      }));
      console.log((await send(body)).status, (await send({...body, id: crypto.randomUUID(), answers: {x: 1}})).status);
      await store.close();
    `);
    assert.equal(output, '201 422');
  });

  it('gives Node the engine and the schemas', () => {
    const output = node(`
      import {models, planOf, responseSchema} from 'dweud/engine';
      import {createRequire} from 'node:module';
      const schema = createRequire(import.meta.url)('dweud/schemas/consultation.schema.json');
      try {
        planOf({}, models);
      } catch ({name}) {
        console.log(name, typeof responseSchema, schema.title);
      }
    `);
    assert.equal(output, 'DefinitionError function Definition');
  });

  it('gives a shell the command', () => {
    // As npm links it.
    const command = join(modules, '.bin/dweud');
    mkdirSync(dirname(command), {recursive: true});
    const {dweud} = manifest.bin;
    symlinkSync(join(installed, dweud), command);
    chmodSync(join(installed, dweud), 0o755);
    const definition = {
      ...{id: 'a', version: '1', languages: ['en', 'cy'], policy: 'draft'},
      effectsOnWelsh: {notAsked: 'A test.'},
      title: {en: 'Buses', cy: 'cyBuses'},
      pages: [{id: 'p', title: 'P', questions: [{type: 'text', name: 'q', label: 'Q'}]}],
    };
    writeFileSync(join(folder.path, 'buses.json'), JSON.stringify(definition));
    const call = (...args: string[]) => {
      const {status, stdout, stderr} = spawnSync(command, args, {
        cwd: folder.path,
        encoding: 'utf8',
      });
      return {status, stdout, stderr};
    };
    const {status, stdout} = call('check', 'buses.json');
    assert.equal(status, 1, stdout);
    assert.match(stdout, /^buses\.json\n[^]* {2}1:133 {2}error +placeholder-left +“cyBuses”/);
    assert.equal(call('--version').stdout.trim(), manifest.version);
    assert.match(call('check', '--help').stdout, /Usage: dweud check/);
    assert.deepEqual(call('check', 'none.json'), {
      status: 2,
      stdout: '',
      stderr: 'none.json cannot be read. There is no such file.\n',
    });
    const sent = call('translate', 'export', 'buses.json', '--to', 'cy');
    assert.deepEqual(sent, {
      status: 0,
      stdout: 'buses.cy.xlsx: 1 text, from en into cy.\n',
      stderr: '',
    });
    rmSync(join(modules, 'exceljs'));
    assert.deepEqual(call('translate', 'import', 'buses.json', 'buses.cy.xlsx'), {
      status: 2,
      stdout: '',
      stderr:
        'This kind of file needs the package exceljs, which is not installed: npm install exceljs\n',
    });
  });

  it('can be imported on a server, where it defines nothing and draws nothing', () => {
    assert.equal(
      node(`console.log(Object.keys(await import('dweud')).includes('DweudForm'))`),
      'true',
    );
  });

  it('gives a browser the chunks, and the single file by its own name', () => {
    const resolve = (name: string) =>
      node(`console.log(import.meta.resolve('${name}'))`).replace(/.*\/dist\//, '');
    assert.equal(resolve('dweud'), 'node/dweud.js');
    assert.equal(resolve('dweud/bundle'), 'dweud.bundle.js');
    const main = manifest.exports['.'] as Readonly<Record<string, string>>;
    assert.equal(main['default'], './dist/dweud.js');
    // Conditions count in their order: a compiler asks for types first.
    assert.deepEqual(Object.keys(main), ['types', 'node', 'default']);
  });

  it('has types that serve a host page and a server', () => {
    const tsc = (...parameters: string[]) =>
      execFileSync(
        process.execPath,
        [join(root, 'node_modules/typescript/bin/tsc'), ...parameters],
        {
          cwd: folder.path,
          encoding: 'utf8',
        },
      );
    tsc('-p', join(root, 'tsconfig.types.json'), '--outDir', join(installed, 'dist/types'));
    writeFileSync(join(folder.path, 'consumer.mts'), consumer);
    const strict = ['--strict', '--noEmit', '--target', 'es2022', '--types', 'node'];
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ] as const)
      assert.equal(
        tsc('consumer.mts', ...strict, '--module', module, '--moduleResolution', resolution),
        '',
      );
  });
});
