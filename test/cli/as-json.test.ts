import assert from 'node:assert/strict';
import {readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {run} from '../../src/cli/run.js';
import {sealing} from '../../src/kiosk/seal-parcel.js';
import {definitionOf, line} from '../engine/definitions.js';
import {testKeys} from '../kiosk/key.js';
import {temporaryFolder} from '../rig/processes.js';
import {aResponse} from '../receiver/consultation.js';

const folder = temporaryFolder('as-json');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);

async function dweud(...args: string[]) {
  const printed = {out: '', err: ''};
  const write = (where: 'out' | 'err') => (text: string) => {
    printed[where] += `${text}\n`.replaceAll(`${folder.path}/`, '');
  };
  const code = await run(
    args,
    {out: write('out'), err: write('err'), now: () => new Date('2026-11-28T12:00:00Z')},
    '1.2.3',
  );
  return {code, ...printed};
}

/** What a command prints, which has to be one JSON value and nothing else. */
async function found(...args: string[]): Promise<Record<string, unknown>> {
  const {out, err} = await dweud(...args, '--json');
  assert.notEqual(out, '', err);
  return JSON.parse(out) as Record<string, unknown>;
}

/** That a command refuses in words, on the other stream, and with 2. */
async function refuses(args: readonly string[], says: RegExp) {
  const {code, out, err} = await dweud(...args, '--json');
  assert.equal(code, 2, out);
  assert.equal(out, '');
  assert.match(err, says);
}

const label = {en: 'How often?', cy: 'Pa mor aml?'};
const document = {
  ...definitionOf([line('often', {label})], {languages: ['en', 'cy']}),
  id: 'buses',
  version: '3',
  title: {en: 'Buses', cy: 'Bysiau'},
};

describe('--json', () => {
  beforeEach(() => {
    for (const name of readdirSync(folder.path)) rmSync(at(name), {recursive: true});
    writeFileSync(at('buses.json'), JSON.stringify(document));
  });

  it('print: the files, what stands on them, and what a person is told besides', async () => {
    const printed = await found(
      'print',
      at('buses.json'),
      '--lang',
      'cy',
      '--no-pdf',
      '--out',
      at('p'),
    );
    assert.match(String(printed['checkCode']), /^[0-9a-f]{8}$/);
    assert.deepEqual(printed, {
      files: ['p.html'],
      languages: ['cy'],
      version: '3',
      checkCode: printed['checkCode'],
      hasReturnAddress: false,
      inEnglish: [],
    });
    await refuses(['print', at('buses.json'), '--lang', 'pl', '--no-pdf'], /not in pl/);
  });

  it('new: what was written, and nobody is asked', async () => {
    const says = ['--who', 'A council', '--about', 'Trams', '--contact', 'a@example.org'];
    const made = await found('new', at('trams'), ...says, '--closes', '2027-01-31');
    const {warnings, ...rest} = made;
    assert.equal(typeof warnings, 'number');
    assert.deepEqual(rest, {
      ...{out: 'trams.json', id: 'trams', languages: ['en', 'cy'], closes: '2027-01-31'},
    });
    const asked = {code: 0, out: ''};
    asked.code = await run(
      ['new', at('trams-2'), ...says, '--json'],
      {
        out: (text) => (asked.out += text),
        err: () => undefined,
        now: () => new Date('2026-11-28T12:00:00Z'),
        ask: () => Promise.reject(new Error('Somebody was asked.')),
      },
      '1.2.3',
    );
    assert.equal(asked.code, 0);
    await refuses(['new', at('ships'), '--who', 'A council'], /--about and --contact/);
  });

  it('codebook: all that is in it, or what was written into a file', async () => {
    const all = await found('codebook', at('buses.json'));
    assert.equal(all['id'], 'buses');
    assert.match(JSON.stringify(all['pages']), /"en":"How often\?","cy":"Pa mor aml\?"/);
    assert.deepEqual(
      await found('codebook', at('buses.json'), '--format', 'csv', '--out', at('c.csv')),
      {out: 'c.csv', format: 'csv', languages: ['en', 'cy']},
    );
    assert.match(readFileSync(at('c.csv'), 'utf8'), /often/);
    await refuses(['codebook', at('buses.json'), '--format', 'md'], /leave out --format/);
    await refuses(['codebook', at('buses.json'), '--out', at('c.csv')], /is there already/);
  });

  it('open: what has become of the parcels, and never among the responses', async () => {
    const {privateKey, publicKey} = await testKeys();
    writeFileSync(at('key.jwk'), JSON.stringify(privateKey), {mode: 0o600});
    const seal = await sealing(publicKey);
    const response = aResponse();
    const {id, version} = response.consultation;
    const parcel = await seal(
      {kind: 'response', body: JSON.stringify(response)},
      {id: response.id, consultation: {id, version}, device: 'tablet-1', day: '2026-11-28'},
    );
    writeFileSync(at('parcels.jsonl'), `${JSON.stringify(parcel)}\nnothing\n`);
    const given = ['open', at('parcels.jsonl'), '--key', at('key.jwk')];
    assert.deepEqual(await found(...given, '--out', at('r.jsonl')), {
      ...{opened: 1, repeated: 0, unopened: 1},
      ...{written: 1, sent: 0, duplicate: 0, refused: 0, unconfirmed: 0},
      byDevice: [{consultation: id, device: 'tablet-1', day: '2026-11-28', count: 1}],
      contactsLeft: 0,
    });
    await refuses(given, /--json needs --out or --to/);
  });

  it('schema: the schema, or where it was written', async () => {
    assert.equal(
      (await found('schema', at('buses.json')))['$schema'],
      'https://json-schema.org/draft/2020-12/schema',
    );
    assert.deepEqual(await found('schema', at('buses.json'), '--out', at('s.json')), {
      out: 's.json',
    });
    await refuses(['schema', at('buses.json'), '--contacts'], /asks for no contact details/);
  });

  it('kiosk: the keys, the PIN, and what became of parcels', async () => {
    const {thumbprint, ...files} = await found('kiosk', 'keys', '--out', at('k'));
    assert.match(String(thumbprint), /^[\w-]{43}$/);
    assert.deepEqual(files, {public: 'k/kiosk-public.jwk', private: 'k/kiosk-private.jwk'});
    const {pin, kioskPin} = await found('kiosk', 'pin', '--pin', '4321');
    assert.equal(pin, '4321');
    assert.match(String(kioskPin), /^pbkdf2-sha256\./);
    await refuses(['kiosk', 'pin', '--pin', 'abc'], /4 to 12 digits/);
  });

  it('translate: every part of it', async () => {
    const file = at('buses.json');
    const status = await found('translate', 'status', file);
    assert.equal(status['source'], 'en');
    assert.match(JSON.stringify(status['languages']), /"language":"cy"/);
    const sent = await found('translate', 'export', file, '--to', 'cy', '--format', 'csv');
    assert.deepEqual(Object.keys(sent), ['out', 'from', 'to', 'texts']);
    assert.equal(sent['out'], 'buses.cy.csv');
    const taken = await found('translate', 'import', file, at('buses.cy.csv'));
    assert.equal(taken['isTaken'], true);
    assert.deepEqual(taken['refusals'], []);
    const signed = await found('translate', 'sign', file, '--to', 'cy', '--by', 'Mair', '--all');
    assert.equal(signed['before'], 0);
    assert.notEqual(signed['signed'], 0);
    await refuses(['translate', 'status', at('nothing.json')], /There is no such file/);
  });
});
