import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {createServer, request as send} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, test} from 'node:test';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {
  createFileReceiver,
  createReceiver,
  csvOf,
  fileDownload,
  openFileStore,
  openStore,
  toNodeListener,
  type FileReceiverOptions,
  type FileStore,
  type Note,
  type Store,
} from '../../src/receiver/index.js';
import {jsonOf, pointersOf, post, type Problem} from './requests.js';

const definition = {
  id: 'views',
  version: '1',
  languages: ['en', 'cy'],
  title: 'Views',
  opens: '2026-11-01T09:00:00Z',
  closes: '2026-12-01T17:00:00Z',
  pages: [
    {
      id: 'one',
      title: 'One',
      questions: [
        {name: 'why', type: 'text', label: 'Why?'},
        {
          name: 'docs',
          type: 'file',
          label: 'Documents',
          accept: ['pdf', 'txt', 'docx', 'odt', 'jpg', 'png', 'rtf', 'xlsx', 'ods', 'csv'],
          max: 3,
          maxSize: 1,
        },
        {name: 'plan', type: 'file', label: 'Plan', accept: ['png'], maxSize: 2},
        {
          name: 'incidents',
          type: 'repeat',
          label: 'Incidents',
          item: 'Incident',
          add: 'Add an incident',
          questions: [{name: 'photo', type: 'file', label: 'Photo', accept: ['pdf'], maxSize: 1}],
        },
      ],
    },
  ],
};
const open = new Date('2026-11-22T12:00:00Z');
const pdf = 'application/pdf';
const pdfText = '%PDF-1.7\n…\n%%EOF';
const aPdf = Buffer.from(pdfText);

/** A ZIP archive as far as it is looked at: one entry of that name, as it is. */
function zip(name: string, content = ''): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name + content, 'latin1'), Buffer.from('PK\x03\x04')]);
}
const office = 'application/vnd.openxmlformats-officedocument';
const opened = 'application/vnd.oasis.opendocument';

let made = 0;
const anId = () => `${String(++made).padStart(8, '0')}-0000-4000-8000-00000000000f`;
interface Parts {
  readonly id?: string;
  readonly consultation?: string;
  readonly version?: string;
  readonly question?: string;
  readonly bytes?: Uint8Array | string;
  readonly name?: string;
  readonly type?: string;
}
/** A POST as a form sends it. */
function upload(
  {
    id = anId(),
    consultation = 'views',
    version = '1',
    question = 'docs',
    bytes = aPdf,
    name = 'a.pdf',
    type = pdf,
  }: Parts = {},
  headers: Record<string, string> = {},
): Request {
  const body = new FormData();
  for (const [key, value] of Object.entries({id, consultation, version, question}))
    body.append(key, value);
  body.append('file', new File([bytes as Uint8Array<ArrayBuffer>], name, {type}));
  return new Request('https://receiver.example/files', {method: 'POST', body, headers});
}
const remove = (id: string) =>
  new Request(`https://receiver.example/files/${id}`, {method: 'DELETE'});

describe('files', () => {
  let folder: string;
  let files: FileStore;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dweud-files-'));
    files = await openFileStore(folder);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));
  const receiver = (more: Partial<FileReceiverOptions> = {}) =>
    createFileReceiver({definitions: [definition], store: files, now: () => open, ...more});
  const statusOf = async (parts: Parts, more: Partial<FileReceiverOptions> = {}) =>
    (await receiver(more)(upload(parts))).status;

  test('are kept byte for byte under their id, and once however often they are sent', async () => {
    const id = anId();
    const first = await receiver()(upload({id}));
    assert.equal(first.status, 201);
    assert.deepEqual(await jsonOf(first), {id});
    assert.equal(await statusOf({id}), 200);
    assert.equal(await statusOf({id}, {now: () => new Date('2027-01-01')}), 200);
    assert.equal((await jsonOf(await receiver()(upload({id, bytes: `${pdfText} `})))).status, 409);
    assert.equal(await statusOf({id, bytes: '\x89PNG', question: 'plan'}), 409);
    const found = (await files.find(id))!;
    assert.deepEqual(
      {...found, sha256: found.sha256.length},
      {
        id,
        consultation: 'views',
        version: '1',
        question: 'docs',
        name: 'a.pdf',
        type: pdf,
        size: aPdf.length,
        sha256: 64,
        receivedAt: open,
        claimedBy: [],
      },
    );
    assert.deepEqual(Buffer.from(await new Response(await files.read(id)).arrayBuffer()), aPdf);
    assert.equal(readdirSync(folder).length, 2);
  });

  test('sent many times at once are kept once', async () => {
    const id = anId();
    const answers = await Promise.all(Array.from({length: 8}, () => receiver()(upload({id}))));
    assert.deepEqual(
      answers.map(({status}) => status).filter((status) => status !== 200),
      [201],
    );
    assert.equal(readdirSync(folder).length, 2);
  });

  for (const [name, kept] of [
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\siân\\ymateb.pdf', 'ymateb.pdf'],
    ['a.pdf.exe', 'a.pdf.exe.pdf'],
    ['plan\u202egpj.exe', 'plangpj.exe.pdf'],
    ['\u2066a\u200b\ufeff\u0007.pdf', 'a.pdf'],
    ['...', '1.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['Ymateb  Cyngor   Tŷ.PDF', 'Ymateb Cyngor Tŷ.PDF'],
  ] as const)
    test(`never trust a name: ${JSON.stringify(name)} is kept as ${kept} (SEC-17)`, async () => {
      const id = anId();
      assert.equal(await statusOf({id, name}), 201);
      assert.equal((await files.find(id))!.name, kept);
      for (const entry of readdirSync(folder)) assert.ok(entry.startsWith(id), entry);
    });

  for (const ending of ['.pdf', ''])
    test(`keep the end of a name of 300 characters, “${ending}”`, async () => {
      const id = anId();
      await receiver()(upload({id, name: `${'𐐷'.repeat(300)}${ending}`}));
      const {name} = (await files.find(id))!;
      assert.equal([...name].length, 120);
      assert.match(name, /^𐐷+…𐐷+\.pdf$/u);
    });

  const real: [string, Uint8Array | string, string][] = [
    [pdf, aPdf, 'a PDF'],
    ['image/jpeg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'a JPG'],
    ['image/png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'a PNG'],
    ['application/rtf', '{\\rtf1\\ansi Helo}', 'an RTF'],
    ['text/plain', 'Ŵyr\r\n\tydw i', 'a text'],
    ['text/plain', Buffer.from('fffe41000a00', 'hex'), 'a text of an old editor'],
    ['text/csv', 'a,b\n1,2', 'a CSV'],
    [`${office}.wordprocessingml.document`, zip('[Content_Types].xml'), 'a DOCX'],
    [`${office}.wordprocessingml.document`, zip('word/document.xml'), 'another DOCX'],
    [`${office}.spreadsheetml.sheet`, zip('xl/workbook.xml'), 'an XLSX'],
    [`${opened}.text`, zip('mimetype', `${opened}.text`), 'an ODT'],
    [`${opened}.spreadsheet`, zip('mimetype', `${opened}.spreadsheet`), 'an ODS'],
  ];
  for (const [type, bytes, what] of real)
    test(`are taken as what they are: ${what}`, async () => {
      assert.equal(await statusOf({type, bytes, name: 'x'}), 201);
    });

  const html = '<!doctype html><script>alert(1)</script>';
  const false_: [string, Uint8Array | string, string][] = [
    [pdf, html, 'HTML as a PDF'],
    [pdf, ` ${pdfText}`, 'a PDF that begins with something else'],
    [pdf, 'MZ\x90\x00', 'a program as a PDF'],
    ['text/html', html, 'HTML as it is'],
    ['image/svg+xml', '<svg/>', 'SVG'],
    ['text/plain', 'MZ\x90\x00\x03', 'a program as a text'],
    ['', aPdf, 'a PDF of no type'],
    ['image/png', aPdf, 'a PDF as a PNG'],
    [`${office}.wordprocessingml.document`, zip('evil.exe'), 'any archive as a DOCX'],
    [`${office}.wordprocessingml.document`, zip('xl/workbook.xml'), 'a spreadsheet as a DOCX'],
    [`${opened}.text`, zip('mimetype', `${opened}.spreadsheet`), 'a spreadsheet as an ODT'],
    [`${opened}.text`, 'PK\x03\x04', 'a few bytes as an ODT'],
  ];
  for (const [type, bytes, what] of false_)
    test(`are refused when they are not what they are said to be: ${what} (SEC-17)`, async () => {
      const answer = await receiver()(upload({type, bytes}));
      const {status, errors} = await jsonOf(answer);
      assert.equal(status, 422);
      assert.deepEqual(
        errors!.map(({pointer, keyword}) => [pointer, keyword]),
        [['/file', 'fileKind']],
      );
      assert.deepEqual(readdirSync(folder), []);
    });

  test('are refused for what is no question that takes them, and at the wrong time', async () => {
    assert.deepEqual(await pointersOf(await receiver()(upload({question: 'why'}))), ['/question']);
    assert.deepEqual(await pointersOf(await receiver()(upload({question: 'constructor'}))), [
      '/question',
    ]);
    assert.deepEqual(await pointersOf(await receiver()(upload({bytes: ''}))), ['/file']);
    assert.equal(await statusOf({consultation: 'else'}), 404);
    assert.equal(await statusOf({version: '2'}), 404);
    assert.equal(await statusOf({}, {now: () => new Date('2026-10-01')}), 403);
    assert.equal(await statusOf({}, {now: () => new Date('2026-12-24')}), 410);
    for (const id of ['../../etc/passwd', 'x', anId().toUpperCase(), ''])
      assert.equal(await statusOf({id}), 422);
    assert.deepEqual(readdirSync(folder), []);
  });

  test('need a whole form: anything else is told apart', async () => {
    const bare = (body: BodyInit, type: string) =>
      receiver()(
        new Request('https://receiver.example/files', {
          method: 'POST',
          body,
          headers: {'content-type': type},
        }),
      );
    assert.equal((await bare('{}', 'application/json')).status, 415);
    assert.equal((await bare('--x\r\n', 'multipart/form-data; boundary=x')).status, 400);
    assert.equal((await bare('nothing', 'multipart/form-data')).status, 415);
    const noFile = new FormData();
    noFile.append('id', anId());
    noFile.append('file', 'a text');
    const answer = await receiver()(
      new Request('https://receiver.example/files', {method: 'POST', body: noFile}),
    );
    assert.equal(answer.status, 422);
    const get = await receiver()(new Request('https://receiver.example/files'));
    assert.equal(get.status, 405);
    assert.equal(get.headers.get('allow'), 'POST, DELETE, OPTIONS');
  });

  test('are refused when they are larger than their question allows, or than the receiver', async () => {
    const bytes = Buffer.concat([aPdf, Buffer.alloc(1024 * 1024)]);
    assert.equal(await statusOf({bytes}), 413);
    assert.equal(await statusOf({bytes: bytes.subarray(0, 1024 * 1024)}), 201);
    assert.equal(await statusOf({bytes: bytes.subarray(0, 2000)}, {maxSize: 1000}), 413);
  });

  test('of 200 MB are refused by their length, before a byte is read', async () => {
    let pulled = 0;
    const body = new ReadableStream(
      {
        pull(controller) {
          pulled++;
          controller.enqueue(new Uint8Array(65_536));
        },
      },
      {highWaterMark: 0},
    );
    const answer = await receiver()(
      new Request('https://receiver.example/files', {
        method: 'POST',
        body,
        duplex: 'half',
        headers: {
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': String(200 * 1024 * 1024),
        },
      } as RequestInit),
    );
    assert.equal((await jsonOf(answer)).status, 413);
    assert.equal(pulled, 0);
  });

  test('of 200 MB that do not say so are read no further than the largest that is taken', async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (pulled++ < 3200) controller.enqueue(new Uint8Array(65_536));
        else controller.close();
      },
    });
    const answer = await receiver()(
      new Request('https://receiver.example/files', {
        method: 'POST',
        body,
        duplex: 'half',
        headers: {'content-type': 'multipart/form-data; boundary=x'},
      } as RequestInit),
    );
    assert.equal((await jsonOf(answer)).status, 413);
    assert.ok(pulled * 65_536 < 3 * 1024 * 1024, `${pulled} pieces`);
  });

  test('of 200 MB over the network: the sender is told, and is cut off', async () => {
    const server = createServer(toNodeListener(receiver()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      let sent = 0;
      const status = await new Promise<number>((resolve, reject) => {
        const client = send(
          {
            port: (server.address() as AddressInfo).port,
            method: 'POST',
            headers: {'content-type': 'multipart/form-data; boundary=x'},
          },
          ({statusCode}) => resolve(statusCode!),
        );
        client.on('error', reject);
        const piece = Buffer.alloc(65_536);
        const write = () => {
          for (; sent < 200 * 1024 * 1024;) {
            sent += piece.length;
            if (!client.write(piece)) return;
          }
          client.end();
        };
        client.on('drain', write);
        write();
      });
      assert.equal(status, 413);
      assert.ok(sent < 60 * 1024 * 1024, `${sent} bytes`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('that come while memory is full are to come again, and none of their bytes is read', async () => {
    const receive = receiver({maxMemory: 11 * 1024 * 1024});
    const waiting: (() => void)[] = [];
    let pulled = 0;
    /** A body of so many bytes, of which the first comes at once and the last never unless told. */
    const slow = (length: number | undefined) =>
      new Request('https://receiver.example/files', {
        method: 'POST',
        body: new ReadableStream(
          {
            async pull(controller) {
              pulled++;
              controller.enqueue(new Uint8Array(10));
              await new Promise<void>((resolve) => waiting.push(resolve));
              controller.close();
            },
          },
          {highWaterMark: 0},
        ),
        duplex: 'half',
        headers: {
          'content-type': 'multipart/form-data; boundary=x',
          ...(length !== undefined && {'content-length': String(length)}),
        },
      } as RequestInit);
    const first = receive(slow(2 * 1024 * 1024));
    for (const length of [2 * 1024 * 1024, undefined]) {
      const refused = await receive(slow(length));
      assert.match((await jsonOf(refused)).type, /busy$/);
      assert.equal(refused.status, 503);
      assert.match(refused.headers.get('retry-after')!, /^\d+$/);
    }
    assert.equal(pulled, 1);
    // A small one has its place beside it.
    const small = receive(slow(1000));
    for (const bodies of [first, small]) {
      for (const finish of waiting.splice(0)) finish();
      assert.equal((await bodies).status, 400);
    }
    assert.equal(pulled, 2);
    // What has ended, also badly, has left its place; and one alone is let in, however large.
    assert.equal((await receive(upload())).status, 201);
    assert.equal((await receiver({maxMemory: 0})(upload())).status, 201);
  });

  test('leave nothing of themselves in the log (SEC-18)', async () => {
    const notes: Note[] = [];
    const log = (note: Note) => void notes.push(note);
    await receiver({log})(upload({name: 'secret.pdf'}));
    await receiver({log})(upload({name: 'secret.pdf', bytes: html}));
    assert.deepEqual(notes, [
      {status: 201, consultation: 'views', version: '1'},
      {status: 422, problem: 'invalid', consultation: 'views', version: '1', questions: []},
    ]);
  });

  test('may come from the pages of the list, and be taken back from there', async () => {
    const origin = 'https://www.example.org';
    const preflight = await receiver({origins: [origin]})(
      new Request('https://receiver.example/files', {method: 'OPTIONS', headers: {origin}}),
    );
    assert.equal(preflight.headers.get('access-control-allow-methods'), 'POST, DELETE');
    const answer = await receiver({origins: [origin]})(upload({}, {origin}));
    assert.equal(answer.headers.get('access-control-allow-origin'), origin);
  });

  describe('from another site (SEC-10)', () => {
    const origin = 'https://www.example.org';
    const own = 'https://receiver.example';
    for (const [headers, what, isTaken, origins] of [
      [{origin, 'sec-fetch-site': 'cross-site'}, 'of another site', false],
      [{origin, 'sec-fetch-site': 'same-site'}, 'of another origin of the site', false],
      [{origin: 'null', 'sec-fetch-site': 'cross-site'}, 'without an origin', false],
      [{origin}, 'of another site, in an old browser', false],
      [{origin: 'null'}, 'without an origin, in an old browser', false],
      [{origin: `${own}:8443`}, 'of another port', false],
      [{origin, 'sec-fetch-site': 'cross-site'}, 'of an origin on the list', true, [origin]],
      [{origin: `${origin}.evil.example`}, 'almost on the list', false, [origin]],
      [{origin: own, 'sec-fetch-site': 'same-origin'}, 'of its own', true],
      [{origin: own}, 'of its own, in an old browser', true],
      [{origin, 'x-forwarded-host': 'www.example.org'}, 'behind a proxy', true],
      [{}, 'no browser', true],
    ] as [Record<string, string>, string, boolean, string[]?][])
      test(`${isTaken ? 'are taken from' : 'are refused from'} a page ${what}`, async () => {
        const receive = receiver({...(origins && {origins})});
        const id = anId();
        const request = upload({id}, headers);
        const answer = await receive(request);
        assert.equal(answer.status, isTaken ? 201 : 403);
        if (!isTaken) {
          assert.match((await jsonOf(answer)).type, /cross-site$/);
          assert.equal(readdirSync(folder).length, 0);
          await receiver()(upload({id}));
        }
        const {url} = remove(id);
        const taken = await receive(new Request(url, {method: 'DELETE', headers}));
        assert.equal(taken.status, isTaken ? 204 : 403);
        assert.equal(Boolean(await files.find(id)), !isTaken);
      });
  });

  test('can be taken away as long as no response claims them', async () => {
    const [mine, claimed] = [anId(), anId()];
    await receiver()(upload({id: mine}));
    await receiver()(upload({id: claimed}));
    assert.equal(await files.claim(claimed, anId()), true);
    assert.equal((await receiver()(remove(mine))).status, 204);
    assert.equal(await files.find(mine), undefined);
    assert.equal((await receiver()(remove(mine))).status, 204);
    assert.equal((await receiver()(remove('..%2f..%2fetc'))).status, 204);
    const refused = await jsonOf<Problem>(await receiver()(remove(claimed)));
    assert.match(refused.type, /file-claimed$/);
    assert.ok(await files.find(claimed));
    assert.equal(await files.claim(mine, anId()), false);
  });

  test('that nothing claims are swept once they are old, with what was left behind', async () => {
    const [old, claimed, lost, young] = [anId(), anId(), anId(), anId()];
    for (const id of [old, claimed, lost]) await receiver()(upload({id}));
    await receiver({now: () => new Date('2026-11-23T12:00:00Z')})(upload({id: young}));
    const [kept, gone] = [anId(), anId()];
    await files.claim(claimed, kept);
    await files.claim(claimed, gone);
    await files.claim(lost, gone);
    const leftover = join(folder, `${anId()}.${anId()}.part`);
    writeFileSync(leftover, 'half');
    utimesSync(leftover, open, new Date('2020-01-01'));
    writeFileSync(join(folder, 'README'), 'not ours');
    const noon = new Date('2026-11-22T13:00:00Z');
    assert.equal(await files.sweep(noon), 1);
    const isKept = async (response: string) => response === kept;
    assert.equal(await files.sweep(noon, isKept), 0, 'what was claimed a moment ago is spared');
    utimesSync(join(folder, `${lost}.claims`), open, new Date('2026-11-20'));
    assert.equal(await files.sweep(noon, isKept), 1);
    assert.deepEqual(
      await Promise.all(
        [old, claimed, lost, young].map(async (id) => Boolean(await files.find(id))),
      ),
      [false, true, false, true],
    );
    assert.deepEqual(
      readdirSync(folder).filter((entry) => entry.endsWith('.part')),
      [],
    );
    assert.equal(readFileSync(join(folder, 'README'), 'utf8'), 'not ours');
  });

  test('are swept by two at once without harm: what one decides on the other leaves alone', async () => {
    const other = await openFileStore(folder);
    const [old, kept, gone] = [anId(), anId(), anId()];
    await receiver()(upload({id: old}));
    await files.claim(old, gone);
    for (const entry of readdirSync(folder))
      utimesSync(join(folder, entry), open, new Date('2020-01-01'));
    const before = new Date('2026-11-22T13:00:00Z');
    let asked = 0;
    const isKept = async (response: string) => {
      if (response === gone) asked++;
      // Before it is put aside somebody claims it, and while it is another sweep passes by.
      if (response === gone && asked === 1)
        appendFileSync(join(folder, `${old}.claims`), `\n${kept}\n`);
      if (response === gone && asked === 2) {
        assert.equal(await files.find(old), undefined);
        assert.equal(await other.sweep(before, async () => false), 0);
        assert.equal(await other.remove(old), true);
      }
      return response === kept;
    };
    assert.equal(await files.sweep(before, isKept), 0);
    assert.equal(asked, 2);
    assert.deepEqual((await files.find(old))!.claimedBy, [gone, kept]);
    assert.deepEqual(Buffer.from(await new Response(await files.read(old)).arrayBuffer()), aPdf);
  });

  test('are counted once by two that sweep at once', async () => {
    const other = await openFileStore(folder);
    const before = new Date('2026-11-22T13:00:00Z');
    const ids = Array.from({length: 40}, anId);
    for (const id of ids) await receiver()(upload({id}));
    const claimed = ids.slice(0, 10);
    for (const id of claimed) await files.claim(id, anId());
    const counts = await Promise.all([files, other, files].map((one) => one.sweep(before)));
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      30,
    );
    const left = readdirSync(folder).map((entry) => entry.slice(0, 36));
    assert.deepEqual([...new Set(left)].sort(), claimed);
    assert.equal(left.length, 30);
  });

  test('are claimed for good, also behind a claim that was cut short', async () => {
    const [id, response] = [anId(), anId()];
    await receiver()(upload({id}));
    writeFileSync(join(folder, `${id}.claims`), anId().slice(0, 20));
    assert.equal(await files.claim(id, response), true);
    assert.deepEqual((await files.find(id))!.claimedBy, [response]);
  });

  test('are downloaded as something to save, whatever they are called (SEC-17)', async () => {
    const id = anId();
    await receiver()(upload({id, name: 'Tŷ "a"; b=\'c\'.pdf'}));
    const {headers, status, ...answer} = await fileDownload(files, id);
    assert.equal(status, 200);
    void answer;
    assert.equal(headers.get('content-type'), 'application/octet-stream');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-security-policy')!, /sandbox/);
    const disposition = headers.get('content-disposition')!;
    assert.match(disposition, /^attachment; filename="file\.pdf"; filename\*=UTF-8''[\w%.-]+$/);
    for (const wrong of [anId(), '../x', 'x'])
      assert.equal((await fileDownload(files, wrong)).status, 404);
  });

  describe('that a response refers to', () => {
    let store: Store;
    before(async () => {
      store = await openStore({
        databaseUrl: '',
        folder: mkdtempSync(join(tmpdir(), 'dweud-rows-')),
      });
    });
    after(() => store.close());
    const reference = (id: string, more: object = {}) => ({
      id,
      name: 'a.pdf',
      size: aPdf.length,
      type: pdf,
      ...more,
    });
    const answering = (docs: unknown, id = anId(), answers: object = {docs}) =>
      post({
        id,
        consultation: {id: 'views', version: '1'},
        language: 'en',
        channel: 'web',
        startedAt: '2026-11-22T11:50:00.000Z',
        submittedAt: '2026-11-22T11:59:00.000Z',
        answers,
      });
    const responses = () =>
      createReceiver({definitions: [definition], store, files, now: () => open});

    test('are claimed by it, and by another that the same person sends after a change', async () => {
      const id = anId();
      await receiver()(upload({id}));
      const [first, second] = [anId(), anId()];
      assert.equal((await responses()(answering([reference(id)], first))).status, 201);
      assert.equal((await responses()(answering([reference(id)], first))).status, 200);
      assert.equal((await responses()(answering([reference(id)], second))).status, 201);
      assert.deepEqual((await files.find(id))!.claimedBy, [first, second]);
      assert.equal(await files.remove(id), false);
    });

    test('are claimed for each of several items, under the name of both questions', async () => {
      const [first, second, other] = [anId(), anId(), anId()];
      for (const id of [first, second])
        assert.equal((await receiver()(upload({id, question: 'incidents.photo'}))).status, 201);
      assert.equal((await receiver()(upload({id: other, question: 'photo'}))).status, 422);
      await receiver()(upload({id: other}));
      const about = (...photos: string[]) =>
        answering(undefined, anId(), {
          incidents: photos.map((id) => ({photo: [reference(id)]})),
        });
      assert.deepEqual(await pointersOf(await responses()(about(first, other))), [
        '/answers/incidents/1/photo/0',
      ]);
      assert.equal((await responses()(about(first, second))).status, 201);
      for (const id of [first, second]) assert.equal((await files.find(id))!.claimedBy.length, 1);
    });

    test('are in what is kept, and in an export, under the name that they are kept under', async () => {
      const [id, photo, response] = [anId(), anId(), anId()];
      await receiver()(upload({id, name: '../Ymateb\u202e.exe'}));
      await receiver()(upload({id: photo, name: 'IMG 1', question: 'incidents.photo'}));
      const answers = {
        docs: [reference(id, {name: 'something else.pdf'})],
        incidents: [{photo: [reference(photo, {name: 'IMG 1'})]}],
      };
      const sent = () => answering(undefined, response, answers);
      assert.equal((await responses()(sent())).status, 201);
      assert.equal((await responses()(sent())).status, 200);
      const kept = (await store.find(response))!.response;
      assert.deepEqual(kept.answers, {
        docs: [reference(id, {name: 'Ymateb.exe.pdf'})],
        incidents: [{photo: [reference(photo, {name: 'IMG 1.pdf'})]}],
      });
      const plan = planOf(definition, models);
      let csv = '';
      for await (const row of csvOf(plan, store.responses({consultation: 'views'}))) csv += row;
      assert.match(csv, /,Ymateb\.exe\.pdf,/);
      assert.match(csv, /,IMG 1\.pdf,/);
      assert.doesNotMatch(csv, /something else/);
    });

    test('have to be there, for the same question and as the response says', async () => {
      const [id, other] = [anId(), anId()];
      await receiver()(upload({id}));
      await receiver()(
        upload({
          id: other,
          question: 'plan',
          type: 'image/png',
          bytes: Buffer.from('89504e470d0a1a0a', 'hex'),
        }),
      );
      for (const wrong of [
        reference(anId()),
        reference(id, {size: 5}),
        reference(id, {type: 'text/plain'}),
        reference(other, {size: 8, type: 'image/png'}),
      ]) {
        const {status, errors} = await jsonOf(await responses()(answering([wrong])));
        assert.equal(status, 422);
        assert.deepEqual(
          errors!.map(({pointer, keyword}) => [pointer, keyword]),
          [['/answers/docs/0', 'fileMissing']],
        );
      }
      assert.deepEqual((await files.find(id))!.claimedBy, []);
      const twice = await responses()(answering([reference(id), reference(id)]));
      assert.deepEqual(await pointersOf(twice), ['/answers/docs']);
      const unsafe = await responses()(answering([reference(id, {name: '../a.pdf'})]));
      assert.deepEqual(await pointersOf(unsafe), ['/answers/docs/0/name']);
      const unsent = await responses()(answering([reference(id, {state: 'uploading'})]));
      assert.deepEqual(await pointersOf(unsent), ['/answers/docs/0/state']);
    });

    test('cannot be received where nobody says where they are', () => {
      assert.throws(
        () => createReceiver({definitions: [definition], store}),
        /"views" asks for files/,
      );
    });
  });
});
