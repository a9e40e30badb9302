import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {request} from 'node:http';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {PreviewState} from '../../src/authoring/preview/preview.js';
import {isLoopback, isOurs} from '../../src/cli/preview/is-ours.js';
import {ReaderApart} from '../../src/cli/preview/reader-apart.js';
import {startPreview, type Previewing} from '../../src/cli/preview/start.js';
import {run} from '../../src/cli/run.js';
import {definitionOf, line, yesNo} from '../engine/definitions.js';
import {built} from '../rig/built.js';
import {temporaryFolder, until} from '../rig/processes.js';

const folder = temporaryFolder('preview');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const write = (name: string, content: unknown) => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return at(name);
};

// A package of its own, as far as its page is concerned: the test needs no build.
for (const name of ['dist/chunks', 'dist/rules'])
  mkdirSync(at(`package/${name}`), {recursive: true});
write('package/package.json', {secret: true});
for (const name of [
  'preview.html',
  'preview.js',
  'preview.css',
  'dweud.js',
  'chunks/cy-later-a1b2c3d.js',
])
  write(`package/dist/${name}`, `This is ${name}.`);
write('package/dist/rules/unreachable.html', 'This is the rule.');
const root = at('package');

const document = (more: Record<string, unknown> = {}) =>
  definitionOf([yesNo('rides', {required: true}), line('why', {showIf: {rides: 'no'}})], more);

const open = new Set<Previewing>();
afterEach(async () => {
  for (const one of open) await one.close();
  open.clear();
});
async function previewing(path: string, port = 0) {
  const now = () => new Date('2026-11-27T12:00:00Z');
  const one = await startPreview({path, port, host: '127.0.0.1', root, now});
  open.add(one);
  return one;
}
/** What is shown of the file once it has been read. */
const readBy = (preview: Previewing) =>
  until(() => preview.state(), 'it was not read', {limit: 30_000}) as Promise<PreviewState>;

/** The processes that read, as Linux has them below this one. */
const readersNow = () =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reader-process');
      } catch {
        return false;
      }
    });

/** Whether the file is just being read, as a page is told that comes now. */
async function isReading({url}: Previewing): Promise<boolean> {
  const over = new AbortController();
  const {body} = await fetch(`${url}events`, {signal: over.signal});
  const {value} = await body!.pipeThrough(new TextDecoderStream()).getReader().read();
  over.abort();
  return value!.startsWith('event: reading');
}

/** A request as it is written, dots and all. */
function ask(url: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const {hostname, port} = new URL(url);
  return new Promise<{status: number; body: string; headers: Record<string, unknown>}>(
    (resolve, reject) => {
      request({hostname, port, path, headers, method, agent: false}, (answer) => {
        let body = '';
        answer.on('data', (chunk) => (body += String(chunk)));
        answer.on('end', () =>
          resolve({status: answer.statusCode!, body, headers: answer.headers}),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

/** What a page is told, one state after the other. */
async function listening({url}: Pick<Previewing, 'url'>) {
  const over = new AbortController();
  const {body, headers} = await fetch(`${url}events`, {signal: over.signal});
  assert.equal(headers.get('content-type'), 'text/event-stream');
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let left = '';
  return {
    async next(): Promise<PreviewState> {
      for (;;) {
        const end = left.indexOf('\n\n');
        if (end !== -1) {
          const event = left.slice(0, end);
          left = left.slice(end + 2);
          if (event.startsWith('event: reading')) continue;
          return JSON.parse(event.replace(/^data: /, '')) as PreviewState;
        }
        const {value, done} = await reader.read();
        assert.ok(!done, 'the preview has ended');
        left += value;
      }
    },
    stop: () => over.abort(),
  };
}

const dweud = async (...args: string[]) => {
  const printed = {out: '', err: ''};
  const to = (where: 'out' | 'err') => (text: string) => {
    printed[where] += `${text}\n`.replaceAll(`${folder.path}/`, '');
  };
  const world = {out: to('out'), err: to('err'), now: () => new Date()};
  return {code: await run(args, world, '1.2.3'), ...printed};
};

describe('the server of dweud preview', () => {
  it('serves its page and the form under a strict policy', async () => {
    const {url} = await previewing(write('served.json', document()));
    for (const [path, type, body] of [
      ['/', 'text/html', 'This is preview.html.'],
      ['/?screen=page:only', 'text/html', 'This is preview.html.'],
      ['/preview.js', 'text/javascript', 'This is preview.js.'],
      ['/preview.css', 'text/css', 'This is preview.css.'],
      ['/dweud.js', 'text/javascript', 'This is dweud.js.'],
      ['/chunks/cy-later-a1b2c3d.js', 'text/javascript', 'This is chunks/cy-later-a1b2c3d.js.'],
      ['/rules/unreachable', 'text/html', 'This is the rule.'],
    ] as const) {
      const answer = await ask(url, path);
      assert.equal(answer.status, 200, path);
      assert.equal(answer.body, body);
      assert.ok(String(answer.headers['content-type']).startsWith(type), path);
      const policy = String(answer.headers['content-security-policy']);
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
      assert.doesNotMatch(policy, /unsafe/);
      assert.equal(answer.headers['x-content-type-options'], 'nosniff');
      assert.equal(answer.headers['cross-origin-resource-policy'], 'same-origin');
    }
  });

  it('is for this machine alone, whatever name a stranger gives it (DNS rebinding)', async () => {
    const {url} = await previewing(write('alone.json', document()));
    const {port} = new URL(url);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      'localhost.evil.example',
      '10.0.0.1',
      '127.0.0.1.evil.example',
    ])
      for (const path of ['/', '/events', '/dweud.js', '/routes.svg'])
        assert.equal((await ask(url, path, {host})).status, 421, `${host} ${path}`);
    for (const host of [
      `127.0.0.1:${port}`,
      `localhost:${port}`,
      `LOCALHOST:${port}`,
      `[::1]:${port}`,
    ])
      assert.equal((await ask(url, '/', {host})).status, 200, host);
    assert.ok(!isOurs(undefined) && !isOurs('') && !isOurs('127.0.0.1@evil.example'));
    assert.ok(isLoopback('127.8.0.1') && !isLoopback('0.0.0.0') && !isLoopback('127.evil.example'));
  });

  it('answers no page of another site (Fetch Metadata, RFC 6454)', async () => {
    const {url} = await previewing(write('foreign.json', document()));
    const {host, port} = new URL(url);
    const paths = ['/', '/events', '/dweud.js', '/routes.svg', '/rules/unreachable', '/none'];
    const strangers: Record<string, string>[] = [
      {origin: 'https://evil.example'},
      {origin: 'null'},
      {origin: `https://${host}`},
      // Another server on this machine.
      {origin: `http://127.0.0.1:${Number(port) - 1}`},
      {'sec-fetch-site': 'cross-site'},
      {'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors'},
      {'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe'},
      {'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'document'},
    ];
    for (const headers of strangers)
      for (const path of paths) {
        const {status, body} = await ask(url, path, headers);
        assert.equal(status, 403, `${JSON.stringify(headers)} ${path}`);
        assert.equal(body, 'This preview is for its own page alone.');
      }
    const own: Record<string, string>[] = [
      {origin: `http://${host}`, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors'},
      {'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document'},
      // A link to a screen, as somebody has sent it.
      {'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document'},
    ];
    for (const headers of own) {
      assert.equal((await ask(url, '/', headers)).status, 200);
      assert.equal((await ask(url, '/rules/unreachable', headers)).status, 200);
    }
    const followed = own.at(-1)!;
    for (const path of ['/events', '/routes.svg', '/preview.js'])
      assert.equal((await ask(url, path, followed)).status, 403, path);
  });

  it('gives out no other file, whatever dots an address has', async () => {
    const {url} = await previewing(write('dots.json', document()));
    for (const path of [
      '/package.json',
      '/../package.json',
      '/..%2fpackage.json',
      '/chunks/../../package.json',
      '/chunks/..%2f..%2fpackage.json',
      '/chunks/....js',
      '/chunks/%2e%2e/dweud.js',
      '/rules/../../package.json',
      '/rules/..%2f..%2fpackage',
      '/rules/unreachable.html',
      '/dots.json',
      '/node/cli.js',
      '//etc/passwd',
    ]) {
      const {status, body} = await ask(url, path);
      assert.equal(status, 404, path);
      assert.equal(body, 'Not found', path);
    }
    const posted = await ask(url, '/', {}, 'POST');
    assert.equal(posted.status, 405);
    assert.equal(posted.headers['allow'], 'GET, HEAD');
  });

  it('draws the routes', async () => {
    const preview = await previewing(write('drawn.json', document()));
    await readBy(preview);
    const {url} = preview;
    const {status, headers, body} = await ask(url, '/routes.svg');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'image/svg+xml');
    assert.match(body, /^<svg [^]*if “/);
  });

  it('tells pages of a change, also when an editor puts another file in its place', async () => {
    const path = write('changed.json', document());
    const preview = await previewing(path);
    const page = await listening(preview);
    const first = await page.next();
    assert.equal(first.file, 'changed.json');
    assert.equal(first.previewed!.title, 'Test');
    write('changed.json', document({title: 'Another'}));
    const second = await page.next();
    assert.equal(second.previewed!.title, 'Another');
    assert.notEqual(second.edition, first.edition);
    write('changed.json.new', document({title: 'A third'}));
    renameSync(at('changed.json.new'), path);
    assert.equal((await page.next()).previewed!.title, 'A third');
    // The signatures are beside it, and are part of what is found.
    write('changed.translations.json', '{');
    const third = await page.next();
    assert.equal(third.stale, undefined);
    assert.deepEqual(
      third.problems.map(({file, rule, line: row, column}) => [file, rule, row, column]),
      [['changed.translations.json', 'no-json', 1, 2]],
    );
    page.stop();
  });

  it('watches a file that is elsewhere, where the path is a link', async () => {
    mkdirSync(at('elsewhere'), {recursive: true});
    write('elsewhere/real.json', document());
    symlinkSync(at('elsewhere/real.json'), at('link.json'));
    const page = await listening(await previewing(at('link.json')));
    await page.next();
    write('elsewhere/real.json', document({title: 'Followed'}));
    assert.equal((await page.next()).previewed!.title, 'Followed');
    page.stop();
  });

  it('keeps the last good form while the file is no JSON, and says where it stops being so', async () => {
    const path = write('broken.json', document());
    const page = await listening(await previewing(path));
    const {edition} = await page.next();
    write('broken.json', '{\n  "id": "test",\n  "pages": [,\n');
    const broken = await page.next();
    assert.equal(broken.edition, edition);
    assert.equal(broken.previewed!.title, 'Test');
    assert.match(broken.stale ?? '', /^The file is no JSON\.$/);
    const [problem, ...more] = broken.problems;
    assert.deepEqual(more, []);
    assert.deepEqual(
      [problem!.rule, problem!.severity, problem!.line, problem!.column],
      ['no-json', 'error', 3, 13],
    );
    write('broken.json', {...document(), pages: 1});
    const faulty = await page.next();
    assert.equal(faulty.edition, edition);
    assert.match(faulty.stale ?? '', /^The document is faulty\.$/);
    assert.ok(faulty.problems.some(({rule, line: row}) => rule === 'valid-document' && row === 9));
    write('broken.json', document());
    const mended = await page.next();
    assert.equal(mended.stale, undefined);
    page.stop();
  });

  it('begins with a broken file, and has no form until it is whole', async () => {
    const path = write('begun.json', '{');
    const preview = await previewing(path);
    const {previewed, stale} = await readBy(preview);
    assert.equal(previewed, undefined);
    assert.equal(stale, 'The file is no JSON.');
    const {status, body} = await ask(preview.url, '/routes.svg');
    assert.deepEqual([status, body], [404, 'There is no form yet.']);
    write('begun.json', document());
    await until(() => preview.state()?.previewed, 'there was no form');
  });

  it('outlives the file, and goes on when it is back', async () => {
    const path = write('gone.json', document());
    const page = await listening(await previewing(path));
    await page.next();
    rmSync(path);
    const gone = await page.next();
    assert.match(gone.stale ?? '', /^gone\.json cannot be read\. There is no such file\.$/);
    assert.equal(gone.previewed!.title, 'Test');
    write('gone.json', document({title: 'Back'}));
    const back = await page.next();
    assert.equal(back.previewed!.title, 'Back');
    assert.equal(back.stale, undefined);
    page.stop();
  });

  it('outlives the process that reads, says so, and has another one when the file is saved', async () => {
    const path = write('killed.json', document());
    const known = readersNow();
    const preview = await previewing(path);
    const page = await listening(preview);
    const {edition} = await page.next();
    const [pid] = readersNow().filter((one) => !known.includes(one));
    process.kill(pid!, 'SIGKILL');
    await until(() => !readersNow().includes(pid!), 'it went on');
    // Whoever asks before its end is known is told that nothing could be read.
    await until(async () => {
      const {status, body} = await ask(preview.url, '/routes.svg');
      return status === 404 && body === 'There is no form yet.';
    }, 'no other process was asked');
    const [second] = readersNow().filter((one) => !known.includes(one));
    // It is stopped, so that it is certainly in the middle of its work when it is ended.
    process.kill(second!, 'SIGSTOP');
    write('killed.json', document({title: 'Unread'}));
    await until(() => isReading(preview), 'it did not begin to read');
    process.kill(second!, 'SIGKILL');
    const gone = await page.next();
    assert.equal(
      gone.stale,
      'What reads the document has ended (SIGKILL). It is read again when it is saved.',
    );
    assert.deepEqual([gone.edition, gone.previewed!.title], [edition, 'Test']);
    write('killed.json', document({title: 'Back'}));
    const back = await page.next();
    assert.deepEqual([back.previewed!.title, back.stale], ['Back', undefined]);
    page.stop();
  });

  it('reads nothing of a file of 100 MB', async () => {
    const path = write('large.json', document());
    const page = await listening(await previewing(path));
    await page.next();
    truncateSync(path, 100 * 1024 * 1024);
    const large = await page.next();
    assert.match(
      large.stale ?? '',
      /^large\.json cannot be read\. It has 100 MB, and 20 are the most\.$/,
    );
    assert.equal(large.previewed!.title, 'Test');
    page.stop();
  });

  it('says where in the form a problem is', async () => {
    const never = definitionOf([
      yesNo('rides'),
      line('why', {showIf: {allOf: [{rides: 'no'}, {rides: 'yes'}]}}),
    ]);
    const {problems} = await readBy(await previewing(write('never.json', never)));
    const found = problems.find(({rule}) => rule === 'condition-never')!;
    assert.equal(found.screen, 'page:only');
    assert.equal(found.question, 'why');
    assert.match(readFileSync(at('never.json'), 'utf8').split('\n')[found.line - 1]!, /showIf/);
    const severities = problems.map(({severity}) => severity);
    assert.deepEqual(severities, [...severities].sort(), 'errors come first');
  });
});

describe('the process that reads a document', () => {
  it('rejects what it was asked for when it ends, and is another one for what is asked next', async () => {
    const reader = new ReaderApart(write('apart.json', document()));
    try {
      const asked = [reader.read(new Date()), reader.picture()];
      const {pid} = reader;
      process.kill(pid!, 'SIGKILL');
      for (const one of asked) await assert.rejects(one, {name: 'ReaderGone', message: 'SIGKILL'});
      assert.equal((await reader.read(new Date())).previewed!.title, 'Test');
      assert.notEqual(reader.pid, pid);
      assert.ok('svg' in (await reader.picture()));
    } finally {
      await reader.close();
    }
    assert.equal(reader.pid, undefined);
  });
});

describe('dweud preview', () => {
  it('says in plain words what it cannot begin with', async () => {
    const good = write('good.json', document());
    assert.deepEqual(await dweud('preview'), {
      code: 2,
      out: '',
      err: 'Name one document: dweud preview buses.json\n',
    });
    assert.equal(
      (await dweud('preview', good, '--host', '0.0.0.0')).err,
      'The preview is for this machine alone, and 0.0.0.0 is not. Say 127.0.0.1, ::1 or localhost.\n',
    );
    assert.equal(
      (await dweud('preview', good, '--port', '70000')).err,
      '--port is a whole number from 0 to 65535, and not 70000.\n',
    );
    assert.equal(
      (await dweud('preview', at('none.json'))).err,
      'none.json cannot be read. There is no such file.\n',
    );
    truncateSync(write('much.json', ''), 100 * 1024 * 1024);
    const {code, err} = await dweud('preview', at('much.json'));
    assert.deepEqual(
      [code, err],
      [2, 'much.json cannot be read. It has 100 MB, and 20 are the most.\n'],
    );
  });

  it('says which port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as {port: number};
    try {
      await assert.rejects(previewing(write('port.json', document()), port), {
        name: 'UsageError',
        message: `Port ${port} is in use. Choose another one with --port, or any that is free with --port 0.`,
      });
    } finally {
      other.close();
    }
  });

  const repository = fileURLToPath(new URL('../..', import.meta.url));
  before(built);
  /** The command in a process of its own, as soon as it has said where it shows a file. */
  async function started(path: string, ...program: string[]) {
    const child = spawn(process.execPath, [...program, 'preview', path, '--port', '0'], {
      ...{stdio: ['ignore', 'pipe', 'pipe'], cwd: repository},
    });
    const printed = {out: '', err: ''};
    for (const where of ['out', 'err'] as const)
      child[`std${where}`].on('data', (chunk) => (printed[where] += String(chunk)));
    const ended = once(child, 'exit');
    const [, url] = (await until(
      () => /is shown at (http:\/\/127\.0\.0\.1:\d+\/)\n/.exec(printed.out),
      'it was not shown',
      {limit: 60_000},
    )) as RegExpExecArray;
    /** What it has said of the file, line by line. */
    const lines = () => printed.out.replaceAll(`${folder.path}/`, '').split('\n').slice(1, -1);
    return {child, url: url!, printed, ended, lines};
  }
  const source = ['--import', 'tsx', 'src/cli/dweud.ts'];

  it('prints its address, and ends with 0 when it is told to', async () => {
    // What is built reads in a process of its own, too.
    for (const program of [source, ['dist/node/cli.js']]) {
      const {child, url, printed, ended, lines} = await started(
        write('told.json', document({languages: ['en']})),
        ...program,
      );
      try {
        assert.equal((await fetch(url)).status, 200);
        await until(() => lines().length, 'it was not read', {limit: 60_000});
        assert.deepEqual(lines(), ['told.json: no errors, 1 warning']);
        // A page that listens does not keep it from ending.
        const page = await fetch(`${url}events`);
        assert.equal(page.status, 200);
        child.kill('SIGTERM');
        assert.deepEqual(await ended, [0, null], printed.err);
      } finally {
        child.kill('SIGKILL');
      }
    }
  });

  it('says in a line what is wrong with the file, whenever that is something else', async () => {
    const path = write('said.json', '{\n  "id": "test",\n  "pages": [,\n');
    const {child, url, ended, printed, lines} = await started(path, ...source);
    const saying = (count: number) =>
      until(() => lines().length === count, `there are not ${count} lines`, {limit: 60_000});
    try {
      await saying(1);
      const sound = document({languages: ['en']});
      const faulty = {...sound, pages: 1, version: 2, policy: 3};
      write('said.json', faulty);
      await saying(2);
      // It reads the same again, and has nothing to say.
      const page = await listening({url});
      await page.next();
      write('said.json', `${JSON.stringify(faulty, null, 2)}\n`);
      assert.equal((await page.next()).stale, 'The document is faulty.');
      page.stop();
      write('said.json', sound);
      await saying(3);
      rmSync(path);
      await saying(4);
      assert.deepEqual(lines(), [
        'said.json:3:13  error  no-json  A value has to stand here, and not `,`.',
        'said.json:3:14  error  valid-document  This has to be a text in quotation marks, and not 2. This is the first of 3 errors.',
        'said.json: no errors, 1 warning',
        'said.json cannot be read. There is no such file.',
      ]);
      child.kill('SIGINT');
      assert.deepEqual(await ended, [0, null], printed.err);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('answers while it reads thousands of questions, and ends at once', async () => {
    const questions = Array.from({length: 5000}, (_, index) =>
      line(`q${index}`, index % 3 ? {showIf: {[`q${index - 1}`]: {answered: true}}} : {}),
    );
    const path = write('thousands.json', definitionOf(questions));
    const {child, url, ended, printed, lines} = await started(path, ...source);
    try {
      assert.equal((await fetch(url)).status, 200);
      const page = await fetch(`${url}events`);
      const reader = page.body!.pipeThrough(new TextDecoderStream()).getReader();
      assert.equal((await reader.read()).value, 'event: reading\ndata:\n\n');
      child.kill('SIGINT');
      assert.deepEqual(await ended, [0, null], printed.err);
      assert.deepEqual(lines(), [], 'it had been read by then');
    } finally {
      child.kill('SIGKILL');
    }
  });
});
