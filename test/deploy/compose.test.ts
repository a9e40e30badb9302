import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {after, afterEach, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {serveOptions} from '../../src/cli/serve/options.js';
import {connectPostgres} from '../../src/receiver/index.js';
import {serviceProcess, type ServiceProcess} from '../receiver/service-process.js';
import {startPostgres} from '../rig/postgres.js';
import {temporaryFolder} from '../rig/processes.js';

interface Service {
  readonly image?: string;
  readonly build?: {readonly context: string; readonly dockerfile: string};
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, {readonly condition: string}>>;
  readonly healthcheck?: {readonly test: readonly string[]};
  readonly stop_grace_period?: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const deploy = join(root, 'deploy');
const textOf = (name: string) => readFileSync(join(deploy, name), 'utf8');
/** As `docker compose` reads it where nothing but a password is set, and what else is given. */
const asSet = (text: string, set: Readonly<Record<string, string>> = {}) =>
  text
    .replace(
      /\$\{(\w+):-([^}]*)\}/g,
      (_, name: string, otherwise: string) => set[name] ?? otherwise,
    )
    .replace(/\$\{(\w+):\?[^}]*\}/g, (_, name) => `the ${name}`);
const composed = (set?: Readonly<Record<string, string>>) =>
  parse(asSet(textOf('compose.yaml'), set), {merge: true}) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: Readonly<Record<string, unknown>>;
  };
const {services, volumes} = composed();
const receiversIn = (all: typeof services) => Object.entries(all).filter(([, {build}]) => build);
const receivers = receiversIn(services);
const nginx = textOf('nginx.conf');
const dockerfile = textOf('Dockerfile');
/** What the image runs by itself, before what compose adds. */
const entry = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)![1]!) as readonly string[];
const optionsOf = ({command = []}: Service) => serveOptions([...entry.slice(3), ...command]);

/** What the server runs when it is new. */
function sqlForNew({volumes = []}: Service): string {
  const [from] = volumes
    .map((volume) => volume.split(':'))
    .filter(([, to]) => to!.startsWith('/docker-entrypoint-initdb.d/'));
  return textOf(from![0]!);
}

describe('deploy/', () => {
  test('runs two receivers or more, alike, on one PostgreSQL', () => {
    assert.ok(receivers.length >= 2);
    for (const [, service] of receivers) {
      assert.deepEqual(service, receivers[0]![1]);
      const [responses, contacts] = ['DATABASE_URL', 'CONTACT_DATABASE_URL'].map((name) => {
        const {hostname, username, password, pathname} = new URL(service.environment![name]!);
        const {image, environment} = services[hostname]!;
        assert.match(image!, /^postgres:/);
        assert.deepEqual(
          [username, decodeURI(password)],
          ['USER', 'PASSWORD'].map((name) => environment![`POSTGRES_${name}`]),
        );
        return {name: pathname.slice(1), made: environment!['POSTGRES_DB']};
      });
      assert.equal(responses!.name, responses!.made);
      assert.notEqual(contacts!.name, responses!.name);
    }
  });

  test('tells dweud serve nothing that it does not understand, and gives it a consultation that is there', () => {
    assert.deepEqual(entry.slice(0, 3), ['node', 'node_modules/dweud/dist/node/cli.js', 'serve']);
    for (const [, service] of receivers) {
      const {host, definitions} = optionsOf(service);
      assert.equal(host, '0.0.0.0');
      const [from, to] = service.volumes![0]!.split(':') as [string, string];
      assert.ok(definitions.length);
      for (const path of definitions) {
        assert.ok(path.startsWith(`${to}/`));
        assert.ok(existsSync(join(deploy, from, basename(path))), path);
      }
    }
  });

  test('has the proxy know every receiver, and the receivers know of the proxy', () => {
    const known = [...nginx.matchAll(/^\s+server ([\w-]+):(\d+)/gm)].map(([, name, port]) => ({
      name,
      port: Number(port),
    }));
    assert.deepEqual(
      known,
      receivers.map(([name, service]) => ({name, port: optionsOf(service).port})),
    );
    for (const [name, service] of receivers) {
      assert.equal(optionsOf(service).proxies, 1);
      assert.equal(services['proxy']!.depends_on![name]!.condition, 'service_healthy');
    }
    assert.match(nginx, /proxy_set_header X-Forwarded-For \$proxy_add_x_forwarded_for;/);
  });

  test('has the proxy refuse nothing for its size that a receiver would refuse in words that a page can read (SEC-10)', () => {
    const megabytes = Number(/client_max_body_size (\d+)m;/.exec(nginx)?.[1]);
    assert.ok(megabytes >= 2, `${megabytes}`);
  });

  test('lets a receiver finish before it is ended (REL-15)', () => {
    for (const [, service] of receivers) {
      const seconds = Number(/^(\d+)s$/.exec(service.stop_grace_period!)![1]);
      // The drain, and ten seconds of patience with what is under way.
      assert.ok(seconds > optionsOf(service).drain + 10);
      const {port} = optionsOf(service);
      assert.match(service.healthcheck!.test.join(' '), new RegExp(`:${port}/readyz`));
    }
  });

  test('is made of the files and versions that there are', () => {
    const {devDependencies, bin} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
      readonly bin: {readonly dweud: string};
    };
    assert.ok(dockerfile.includes(` pg@${devDependencies['pg']}\n`));
    assert.ok(entry[1]!.endsWith(`/${bin.dweud}`));
    for (const [, {build}] of receivers)
      assert.ok(existsSync(join(deploy, build!.context, build!.dockerfile)));
    // The package is built from tests, too: the conformance suite is one of its entries.
    assert.doesNotMatch(textOf('Dockerfile.dockerignore'), /^(test|src|schemas|docs)\b/m);
  });

  describe('starts what it says', () => {
    const folder = temporaryFolder('compose');
    const running: ServiceProcess[] = [];
    let server: Awaited<ReturnType<typeof startPostgres>>;
    before(async () => {
      server = await startPostgres();
      const sql = await connectPostgres(server.url);
      await sql.query(`CREATE DATABASE ${services['database']!.environment!['POSTGRES_DB']}`);
      await sql.query(sqlForNew(services['database']!));
      await sql.close();
    });
    afterEach(() => Promise.all(running.splice(0).map((one) => one.end('SIGKILL'))));
    after(async () => {
      await server.stop();
      folder.remove();
    });

    /** Every receiver, with the arguments and the environment of the file: only hosts, ports and folders are here. */
    async function started(name: string) {
      const consultation = JSON.parse(
        readFileSync(join(root, 'demo/consultations', name), 'utf8'),
      ) as object;
      // It goes by the clock of the machine, so it is always open.
      writeFileSync(
        join(folder.path, name),
        JSON.stringify({...consultation, opens: undefined, closes: undefined}),
      );
      const set = {CONSULTATIONS: folder.path, CONSULTATION: name};
      const here = (url: string) => {
        const {pathname} = new URL(url);
        return Object.assign(new URL(server.url), {pathname}).href;
      };
      return Promise.all(
        receiversIn(composed(set).services).map(async ([, service]) => {
          const mounts = service.volumes!.map((volume) => volume.split(':'));
          const inPlace = (path: string) => {
            const [from, to, mode] = mounts.find(([, to]) => path.startsWith(to!))!;
            // What is written goes into a volume that it may write, and that there is.
            if (mode !== 'ro') assert.ok(from! in volumes, from);
            const place = mode === 'ro' ? from! : join(folder.path, from!);
            return path.replace(to!, place);
          };
          const args = service.command!.map((arg) =>
            arg
              .replace(
                /^(--files=)?(\/.*)/,
                (_, option = '', path: string) => option + inPlace(path),
              )
              .replace(/^(--operator-port=).*/, '$10'),
          );
          const {DATABASE_URL, CONTACT_DATABASE_URL, ...more} = service.environment!;
          const environment = {
            ...more,
            DATABASE_URL: here(DATABASE_URL!),
            CONTACT_DATABASE_URL: here(CONTACT_DATABASE_URL!),
          };
          const process = await serviceProcess(['--port=0', ...args], {environment});
          running.push(process);
          return {url: process.urls.public, environment};
        }),
      );
    }
    const post = (url: string, body: object) =>
      fetch(url, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(body),
      });
    const envelope = (id: string, language = 'cy') => ({
      id: randomUUID(),
      consultation: {id, version: '1'},
      language,
    });
    const moments = {
      channel: 'web',
      startedAt: new Date().toISOString(),
      submittedAt: new Date().toISOString(),
    };

    test('for a consultation whose contact details leave apart, which go to the second database', async () => {
      const [{url, environment}] = (await started('victim-satisfaction.json')) as [
        Awaited<ReturnType<typeof started>>[number],
      ];
      const contact = {
        ...envelope('victim-satisfaction'),
        day: new Date().toISOString().slice(0, 10),
        answers: {call_me: {name: 'Siân', email: 'sian@example.com'}},
      };
      assert.equal((await post(`${url}/contacts`, contact)).status, 201);
      for (const [database, number] of [
        [environment.CONTACT_DATABASE_URL, 1],
        [environment.DATABASE_URL, 0],
      ] as const) {
        const sql = await connectPostgres(database);
        assert.equal((await sql.query('SELECT id FROM dweud_contact')).length, number);
        await sql.close();
      }
    });

    test('for a consultation that takes files, which every receiver finds', async () => {
      const [one, other] = (await started('organisation.json')) as [
        Awaited<ReturnType<typeof started>>[number],
        Awaited<ReturnType<typeof started>>[number],
      ];
      const id = randomUUID();
      const body = new FormData();
      const name = 'cynllun.pdf';
      const type = 'application/pdf';
      const parts = {id, consultation: 'organisation', version: '1', question: 'documents'};
      for (const [key, value] of Object.entries(parts)) body.append(key, value);
      const file = new File(['%PDF-1.7\n…\n%%EOF'], name, {type});
      body.append('file', file);
      assert.equal((await fetch(`${one.url}/files`, {method: 'POST', body})).status, 201);
      const response = {
        ...envelope('organisation'),
        ...moments,
        answers: {
          organisation_name: 'Cymdeithas Cilfaen',
          sector: 'voluntary',
          support: 'whole',
          documents: [{id, name, type, size: file.size}],
        },
      };
      const answer = await post(`${other.url}/responses`, response);
      assert.equal(answer.status, 201, await answer.text());
    });

    test('with a folder for files that is the user’s who runs it', () => {
      const [, user] = /^USER (\w+)$/m.exec(dockerfile)!;
      for (const [, service] of receivers)
        assert.match(
          dockerfile,
          new RegExp(`^RUN mkdir [^\\n]*chown ${user}:${user} ${optionsOf(service).files}$`, 'm'),
        );
    });
  });
});
