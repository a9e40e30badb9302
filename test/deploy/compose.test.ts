import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {serveOptions} from '../../src/cli/serve/options.js';

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
/** As `docker compose` reads it where nothing but a password is set. */
const asSet = (text: string) =>
  text
    .replace(/\$\{\w+:-([^}]*)\}/g, '$1')
    .replace(/\$\{(\w+):\?[^}]*\}/g, (_, name) => `the ${name}`);
const {services} = parse(asSet(textOf('compose.yaml')), {merge: true}) as {
  readonly services: Readonly<Record<string, Service>>;
};
const receivers = Object.entries(services).filter(([, {build}]) => build);
const nginx = textOf('nginx.conf');
const dockerfile = textOf('Dockerfile');
/** What the image runs by itself, before what compose adds. */
const entry = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)![1]!) as readonly string[];
const optionsOf = ({command = []}: Service) => serveOptions([...entry.slice(3), ...command]);

describe('deploy/', () => {
  test('runs two receivers or more, alike, on one PostgreSQL', () => {
    assert.ok(receivers.length >= 2);
    for (const [, service] of receivers) {
      assert.deepEqual(service, receivers[0]![1]);
      const {hostname, username, password, pathname} = new URL(
        service.environment!['DATABASE_URL']!,
      );
      const {image, environment} = services[hostname]!;
      assert.match(image!, /^postgres:/);
      assert.deepEqual(
        [username, decodeURI(password), pathname.slice(1)],
        ['USER', 'PASSWORD', 'DB'].map((name) => environment![`POSTGRES_${name}`]),
      );
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
});
