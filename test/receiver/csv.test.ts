import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {columnsOf, csvOf, type CsvOptions, type StoredResponse} from '../../src/receiver/index.js';
import {aResponse, plan} from './consultation.js';

const stored = (answers: object, more: Partial<StoredResponse> = {}): StoredResponse => {
  const response = aResponse({answers});
  return {
    id: response.id,
    consultation: 'buses',
    version: '2',
    language: 'cy',
    reference: '7KM3-9QXP',
    receivedAt: new Date('2026-11-22T12:00:00Z'),
    sha256: '',
    body: JSON.stringify(response),
    cursor: '1',
    response: response as StoredResponse['response'],
    ...more,
  };
};
async function csv(pages: StoredResponse[][], options?: CsvOptions): Promise<string> {
  let text = '';
  const responses = (async function* () {
    yield* pages;
  })();
  for await (const line of csvOf(plan, responses, options)) text += line;
  return text;
}
/** The cell of a text answer. */
const cellOf = async (stop: unknown) =>
  (await csv([[stored({rides: 'yes', stop})]]))
    .slice(0, -2)
    .split('\r\n')
    .slice(1)
    .join('\r\n')
    .split('2026-11-22T12:00:00.000Z,7KM3-9QXP,')[1]!
    .replace(/^[^,]+,2,cy,,,,yes,,,,,,,,,/, '')
    .replace(/,web,2026-11-22T11:59:00\.000Z$/, '');

describe('the CSV of a consultation', () => {
  const heads =
    '_receivedAt,_reference,_id,_version,_language,_answerLanguages,_event,_device,rides,why_not,when.day,when.night,when.other,' +
    'when_other,minutes,last,area,stop,_channel,_submittedAt';

  test('has the columns of its questions’ models, in the order of the document, and a line for each response', async () => {
    const answers = {rides: 'yes', when: ['night'], minutes: 4.5, area: 'north'};
    const response = {
      ...aResponse({answers}),
      answerLanguages: {rides: 'en'},
      collection: {event: 'Market, Kilvane', device: 'Tablet 3'},
    };
    const one = stored(answers, {response: response as StoredResponse['response']});
    const two = stored({rides: 'no', why_not: 'Far'}, {language: 'en'});
    assert.equal(
      await csv([[one], [two]]),
      `${heads}\r\n` +
        `2026-11-22T12:00:00.000Z,7KM3-9QXP,${one.id},2,cy,rides:en,"Market, Kilvane",Tablet 3,yes,,false,true,false,,4.5,,north,,web,2026-11-22T11:59:00.000Z\r\n` +
        `2026-11-22T12:00:00.000Z,7KM3-9QXP,${two.id},2,en,,,,no,Far,,,,,,,,,web,2026-11-22T11:59:00.000Z\r\n`,
    );
    assert.equal(await csv([]), `${heads}\r\n`);
  });

  test('has columns by names that are unique, the questions’ own wherever they are asked', () => {
    const columns = columnsOf(plan);
    const names = columns.map(({name}) => name);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      columns.filter(({question}) => question === 'when').map(({name}) => name),
      ['when.day', 'when.night', 'when.other'],
    );
  });

  test('can have the questions in a language in its head, and a byte order mark', async () => {
    const [head] = (await csv([], {language: 'cy', byteOrderMark: true})).split('\r\n');
    assert.ok(head!.startsWith('\ufeff_receivedAt,'));
    assert.ok(head!.includes(',Ydych chi’n mynd ar y bws? (rides),'));
  });

  test('quotes what RFC 4180 wants quoted', async () => {
    assert.equal(await cellOf('plain text'), 'plain text');
    assert.equal(await cellOf('a,b'), '"a,b"');
    assert.equal(await cellOf('a "b"'), '"a ""b"""');
    assert.equal(await cellOf('a\nb'), '"a\nb"');
    assert.equal(await cellOf('a\rb'), '"a\rb"');
  });

  test('starts no formula in a spreadsheet (SEC-08)', async () => {
    for (const first of ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']) {
      const cell = await cellOf(`${first}1+1`);
      assert.match(cell, /^"?'/, JSON.stringify(first));
      assert.ok(cell.includes(`'${first}1+1`));
    }
    assert.equal(await cellOf('=HYPERLINK("http://x","y")'), `"'=HYPERLINK(""http://x"",""y"")"`);
    assert.equal(await cellOf('1=1'), '1=1');
  });

  test('leaves numbers numbers, below zero too (SEC-08)', async () => {
    const text = await csv([[stored({rides: 'yes', minutes: -4.5})]]);
    assert.ok(text.includes(',-4.5,'), text);
    assert.ok((await csv([[stored({rides: 'yes', minutes: 0})]])).includes(',0,'));
  });

  test('refuses a response to another version, whose columns are others', async () => {
    await assert.rejects(csv([[stored({rides: 'yes'}, {version: '1'})]]), RangeError);
  });
});
