import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {
  addressOf,
  consultationPage,
  frontPage,
  type Consultation,
} from '../../demo/consultation-page.js';
import {fileAt} from '../../demo/file-at.js';
import {listing, precept} from '../../demo/listing.js';
import {stillOpen} from '../../demo/still-open.js';
import {stateAt} from '../../src/definition/moment.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {lockFolder} from '../../src/receiver/folder-lock.js';
import {temporaryFolder} from '../rig/processes.js';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const read = (name: string) =>
  JSON.parse(readFileSync(`${demo}consultations/${name}.json`, 'utf8')) as Consultation;

describe('the demo', () => {
  it('says in plain words that it runs already', async () => {
    const folder = temporaryFolder('demo');
    try {
      // Its folder is in use: by this very process, which lives.
      const unlock = await lockFolder(folder.path);
      const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'server.ts'], {
        cwd: demo,
        env: {...process.env, DWEUD_DATA: folder.path, DATABASE_URL: '', PORT: '0'},
        encoding: 'utf8',
        timeout: 60_000,
      });
      await unlock();
      assert.equal(status, 1, stderr);
      assert.match(stderr, /^The demo cannot begin: .* is in use by another process/m);
      assert.match(stderr, /^If it runs already, it is at http:/m);
      assert.doesNotMatch(stderr, /\n {4}at /);
    } finally {
      folder.remove();
    }
  });

  it('is never over, on the same day of the week and at the same time of day', () => {
    const written = read('precept-2027');
    assert.deepEqual(stillOpen(written, new Date('2026-11-22T12:00:00Z')), written);
    for (const now of [
      '2027-01-08T16:59:59Z',
      '2027-01-15T17:00:00Z',
      '2027-07-01T00:00:00Z',
      '2031-12-31T23:59:59Z',
    ].map((moment) => new Date(moment))) {
      const moved = stillOpen(written, now);
      assert.equal(stateAt(moved, now), 'open', now.toISOString());
      const weekLater = new Date(now.getTime() + 7 * 24 * 60 * 60_000);
      assert.equal(stateAt(moved, weekLater), 'open', `a week after ${now.toISOString()}`);
      assert.match(moved.closes, /T17:00$/);
      assert.equal(new Date(`${moved.closes.slice(0, 10)}T00:00:00Z`).getUTCDay(), 5);
    }
  });

  it('has a consultation that is not open yet, and one that is closed, for long', () => {
    for (const year of ['2026', '2036'])
      assert.deepEqual(
        ['not-yet-open', 'closed'].map((name) => stateAt(read(name), new Date(`${year}-11-22`))),
        ['early', 'closed'],
      );
  });

  it('has no file at an address that cannot be read or leads elsewhere', async () => {
    for (const address of [
      '/%',
      '/%E0%A4%A',
      '/../package.json',
      '/..%2fserver.ts',
      '/nothing.html',
    ])
      assert.equal((await fileAt(address, demo)).status, 404, address);
    assert.equal((await fileAt('/', demo)).status, 200);
  });
});

/** Every text of a document, and where it stands. A text is a string or has a key for a language. */
function* textsOf(value: unknown, place = ''): Generator<[string, Record<string, unknown>]> {
  if (value === null || typeof value !== 'object') return;
  if ('en' in value || 'cy' in value) yield [place, value];
  for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${place}/${key}`);
}

const names = readdirSync(`${demo}consultations`)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

describe('the consultations of the demo', () => {
  for (const name of names) {
    it(`${name} can be read, and its file has the name of its id`, () => {
      assert.equal(planOf(read(name), models).definition.id, name);
    });

    it(`${name} is complete in each of its languages`, () => {
      const definition = read(name);
      assert.deepEqual(definition.languages.slice(0, 2), ['en', 'cy']);
      for (const [place, text] of textsOf(definition)) {
        for (const language of definition.languages)
          assert.ok([text[language]].flat().join('').trim(), `${place}/${language}`);
        // A text in a language that nobody is offered is one that nobody reads.
        const tags = Object.keys(text).filter((key) => key !== 'when');
        assert.deepEqual(tags, definition.languages, place);
      }
    });

    it(`${name} has typographic apostrophes alone`, () => {
      const written = readFileSync(`${demo}consultations/${name}.json`, 'utf8');
      assert.doesNotMatch(written, /'|\p{L}‘/u);
    });
  }

  it('precept-2027 has the same figures in Polish and Urdu as in English', () => {
    // Polish has a comma in 4,50, and nothing in 1000; what is typed has a point in every language.
    const figures = (text: unknown) =>
      (String(text).match(/\d[\d.,\u00a0]*\d|\d/g) ?? [])
        .map((one) => one.replace(/\D/g, ''))
        .sort();
    for (const [place, text] of textsOf(read('precept-2027')))
      for (const language of ['pl', 'ur'])
        if (!/contact$/.test(place))
          assert.deepEqual(figures(text[language]), figures(text['en']), `${place}/${language}`);
  });

  it('have a page in each language, which asks for nothing inline and leads to the others (CYU-01)', async () => {
    for (const entry of [precept, ...listing]) {
      const consultation = read(entry.id);
      for (const language of consultation.languages) {
        const html = await consultationPage(entry, consultation, language).text();
        const direction = language === 'ur' ? 'rtl' : 'ltr';
        assert.ok(html.includes(`<html lang="${language}" dir="${direction}">`));
        assert.deepEqual(
          [...html.matchAll(/<a href="\/(..)\/[^"]+" lang="\1" [^>]*hreflang="\1"/g)].map(
            ([, one]) => one,
          ),
          consultation.languages.filter((one) => one !== language),
        );
        // The form has the heading of the page; until it is there, what stands inside it has.
        assert.equal(html.match(/<h1>([^<]+)/)![1], consultation.title[language]);
        assert.match(
          html,
          /<dweud-form [^>]*heading-level="1"[^>]*>\s*<div lang="(..)" dir="...">\s*<h1>/,
        );
        assert.ok(html.includes(`src="/consultations/${entry.id}.json"`));
        assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
      }
    }
  });

  it('name where contact details go, those that keep them apart', () => {
    for (const {id, attributes} of listing)
      assert.equal(
        /"separate":\s*true/.test(readFileSync(`${demo}consultations/${id}.json`, 'utf8')),
        attributes?.['contact-endpoint'] !== undefined,
        id,
      );
  });

  it('name where files go, those that ask for them', () => {
    for (const {id, attributes} of listing)
      assert.equal(
        /"type":\s*"file"/.test(readFileSync(`${demo}consultations/${id}.json`, 'utf8')),
        attributes?.['files-endpoint'] !== undefined,
        id,
      );
  });

  it('stand on the front page, with a sentence in both languages', async () => {
    const listed = listing.map((entry) => ({entry, consultation: read(entry.id)}));
    const html = await frontPage(readFileSync(`${demo}pages/index.html`, 'utf8'), listed).text();
    for (const {entry, consultation} of listed)
      for (const language of ['en', 'cy'] as const) {
        assert.ok(html.includes(`href="${addressOf(entry.id, language)}"`), entry.id);
        assert.ok(html.includes(consultation.title[language]), entry.id);
        assert.ok(html.includes(entry.about[language]), entry.id);
      }
    const examples = ['precept-2027', 'not-yet-open', 'closed'];
    assert.deepEqual([...examples, ...listing.map(({id}) => id)].sort(), [...names].sort());
  });

  it('show pictures that are there', async () => {
    for (const name of names)
      for (const [, src] of JSON.stringify(read(name)).matchAll(/"src":"([^"]+)"/g))
        assert.equal((await fileAt(src!, demo)).status, 200, src);
  });
});
