import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {codesOf} from '../../../src/engine/codes-of.js';
import {LiveSession} from '../../../src/engine/live-session.js';
import {planOf} from '../../../src/engine/whole-plan.js';
import {batchFaults} from '../../../src/elements/paper/batch-screen.js';
import {differingIn} from '../../../src/elements/paper/differing.js';
import {paperCounts} from '../../../src/elements/paper/paper-counts.js';
import {readCodes} from '../../../src/elements/paper/read-codes.js';
import {sendableOf} from '../../../src/elements/paper/sendable.js';
import {
  initialsIn,
  serialIn,
  sheetFrom,
  sheetKeyOf,
  type Begun,
  type Keyed,
  type Sheet,
} from '../../../src/elements/paper/sheet.js';
import {lineOfBoxes} from '../../../src/questions/line-of-boxes.js';
import {models} from '../../../src/questions/models.js';
import {storedSheet} from './stored-sheet.js';

const line = (count: number, isMany: boolean) =>
  lineOfBoxes(
    Array.from({length: count}, (_, index) => ({value: `v${index}`})),
    isMany,
  );

describe('what is typed into a box for codes', () => {
  it('is one code, the beginning of one, or none', () => {
    assert.equal(codesOf([{value: 'a'}]).get('a'), 1);
    const few = line(3, false);
    assert.deepEqual(readCodes(' 2 ', few), {kind: 'codes', codes: ['2'], isWhole: true});
    assert.deepEqual(readCodes('', few), {kind: 'codes', codes: [], isWhole: false});
    assert.deepEqual(readCodes('4', few), {kind: 'unknown', code: '4'});
    assert.deepEqual(readCodes('12', few), {kind: 'unknown', code: '12'});
    const long = line(12, false);
    assert.deepEqual(readCodes('1', long), {kind: 'codes', codes: ['1'], isWhole: false});
    assert.deepEqual(readCodes('12', long), {kind: 'codes', codes: ['12'], isWhole: true});
    assert.deepEqual(readCodes('3', long), {kind: 'codes', codes: ['3'], isWhole: true});
    assert.deepEqual(readCodes('13', long), {kind: 'unknown', code: '13'});
    const tens = lineOfBoxes([{value: 10}, {value: 20}], false);
    assert.deepEqual(readCodes('1', tens), {kind: 'unfinished', code: '1'});
  });

  it('is several codes, which need no space where each is one character', () => {
    const few = line(3, true);
    for (const text of ['31', '3 1', '1,3', '1, 3;', '1131'])
      assert.deepEqual(
        readCodes(text, few),
        {kind: 'codes', codes: ['1', '3'], isWhole: false},
        text,
      );
    assert.deepEqual(readCodes('123', few), {kind: 'codes', codes: ['1', '2', '3'], isWhole: true});
    assert.deepEqual(readCodes('1 4', few), {kind: 'unknown', code: '4'});
    const long = line(12, true);
    assert.deepEqual(readCodes('1 12', long), {kind: 'codes', codes: ['1', '12'], isWhole: false});
    assert.deepEqual(readCodes('13 1', long), {kind: 'unknown', code: '13'});
  });

  it('is a mark in place of an answer', () => {
    assert.deepEqual(readCodes('?', line(3, false)), {kind: 'mark', mark: 'illegible'});
    assert.deepEqual(readCodes('!', line(3, true)), {kind: 'mark', mark: 'spoiled'});
  });
});

const text = (words: string) => ({en: words});
const option = (value: string) => ({value, label: text(value)});
const plan = planOf(
  {
    id: 'paper',
    version: '1',
    languages: ['en'],
    title: text('Paper'),
    pages: [
      {
        id: 'one',
        title: text('One'),
        questions: [
          {
            name: 'role',
            type: 'radios',
            required: true,
            label: text('Role'),
            options: ['a', 'b'].map(option),
          },
          {
            name: 'firm',
            type: 'text',
            required: true,
            showIf: {role: 'b'},
            label: text('Firm'),
            maxLength: 5,
          },
          {name: 'age', type: 'number', min: 1, max: 120, label: text('Age')},
          {name: 'old', type: 'text', showIf: {age: {minimum: 90}}, label: text('Old')},
        ],
      },
    ],
  },
  models,
);
const now = () => new Date('2026-11-23T12:00:00Z');
const session = () => new LiveSession(plan, {now});
const keyed = (typed: object, marks: object = {}): Keyed => ({
  by: 'AB',
  language: 'en',
  typed: typed as Keyed['typed'],
  marks: marks as Keyed['marks'],
});

describe('what of a sheet can be sent', () => {
  it('is what is on the route and keeps to the rules; the rest is noted', () => {
    const {closed, notes, missing} = sendableOf(
      session(),
      keyed({role: 'a', firm: 'x', age: '900', old: 'yes'}),
    );
    assert.deepEqual(closed?.response.answers, {role: 'a'});
    assert.equal(closed?.response.channel, 'paper');
    assert.deepEqual(notes, [{question: 'age', why: 'rule'}]);
    assert.deepEqual(missing, []);
  });

  it('is nothing where an answer is missing, or one that is needed breaks a rule', () => {
    const one = sendableOf(session(), keyed({age: '40'}));
    assert.deepEqual([one.closed, one.missing], [undefined, ['role']]);
    const other = sendableOf(session(), keyed({role: 'b', firm: 'much too long'}));
    assert.deepEqual([other.closed, other.missing], [undefined, ['firm']]);
    assert.deepEqual(other.notes, [{question: 'firm', why: 'rule'}]);
    const spoiled = sendableOf(session(), keyed({}, {role: 'spoiled'}));
    assert.deepEqual(
      [spoiled.missing, spoiled.notes],
      [['role'], [{question: 'role', why: 'spoiled'}]],
    );
  });

  it('changes nothing of what was keyed, and begins when keying began', () => {
    const before = session();
    before.answer('age', '900');
    const {closed} = sendableOf(before, keyed({role: 'a', age: '900'}));
    assert.equal(before.typed('age'), '900');
    assert.equal(closed?.response.startedAt, before.startedAt.toISOString());
  });

  it('takes no answer to a question that there is not, and nothing that no form can hold', () => {
    const {closed} = sendableOf(session(), keyed({role: 'a', nobody: 'x', age: {toString: 1}}));
    assert.deepEqual(closed?.response.answers, {role: 'a'});
  });

  it('is nothing where the answers lead out of the consultation', () => {
    const {definition} = plan;
    const [page] = definition.pages;
    const leaving = planOf(
      {
        ...definition,
        pages: [
          {...page, exitIf: {role: 'a'}, exit: {title: text('Bye'), text: text('Bye')}},
          {
            id: 'two',
            title: text('Two'),
            questions: [{name: 'more', type: 'text', label: text('More')}],
          },
        ],
      },
      models,
    );
    const {isExit, closed} = sendableOf(new LiveSession(leaving, {now}), keyed({role: 'a'}));
    assert.deepEqual([isExit, closed], [true, undefined]);
  });
});

describe('two entries', () => {
  it('are the same but for white space and the order of keys', () => {
    const one = keyed({role: 'a', firm: ' Siop  fach ', age: '40'});
    const same = keyed({age: '40.0', firm: 'Siop fach', role: 'a'});
    assert.deepEqual(differingIn(plan, one, same), {names: [], compared: 3, isLanguage: false});
  });

  it('differ by answers, by what is blank, by marks and by the language', () => {
    const one = keyed({role: 'a', age: '40'});
    const other = {...keyed({role: 'b', firm: 'x'}, {age: 'illegible'}), language: 'cy'};
    assert.deepEqual(differingIn(plan, one, other), {
      names: ['role', 'firm', 'age'],
      compared: 3,
      isLanguage: true,
    });
    const marks = differingIn(plan, keyed({}, {age: 'spoiled'}), keyed({}, {age: 'illegible'}));
    assert.deepEqual(marks.names, ['age']);
  });
});

const begun: Begun = {
  ...keyed({age: '4'}),
  task: 'first',
  texts: {'role/0': '1'},
  chosen: {age: 'anew', role: 0},
  at: 'q-age',
};

const sheet = (more: Partial<Sheet> = {}): Sheet => storedSheet('7', keyed({role: 'a'}), more);

describe('a sheet on the device', () => {
  it('is counted by where it stands, with the differences of all for 100 answers', () => {
    assert.equal(paperCounts([]).errorRate, undefined);
    const all = [
      sheet(),
      sheet({stage: 'sent', compared: 30, differences: 1}),
      sheet({stage: 'aside', compared: 30, differences: 1}),
      sheet({stage: 'differing', compared: 30, differences: 0}),
    ];
    assert.deepEqual(paperCounts(all), {
      begun: 0,
      blank: 0,
      alone: 0,
      once: 1,
      differing: 1,
      agreed: 0,
      sent: 1,
      aside: 1,
      errorRate: 2.2,
    });
    const more = paperCounts([
      ...all,
      sheet({stage: 'begun', begun}),
      sheet({begun}),
      sheet({stage: 'aside', cause: 'blank'}),
      // What one person has keyed twice says nothing of errors.
      sheet({stage: 'sent', compared: 100, differences: 0, isAlone: true}),
    ]);
    assert.deepEqual([more.begun, more.blank, more.alone, more.errorRate], [2, 1, 1, 2.2]);
  });

  it('is believed only where it looks like one (PEC-07)', () => {
    const key = sheetKeyOf('paper', '7');
    const good = sheet({
      reason: 'why',
      notes: [{question: 'age', why: 'rule'}],
      resumes: 'once',
      begun,
      isAlone: true,
    });
    assert.equal(sheetFrom('paper', key, good), good);
    const wrong: unknown[] = [
      null,
      'text',
      {...good, serial: '8'},
      {...good, serial: 'a:b'},
      {...good, stamp: 1},
      {...good, edition: undefined},
      {...good, stage: 'lost'},
      {...good, entries: [{by: 'AB'}]},
      {...good, entries: [{...keyed({}), marks: {age: 'rule'}}]},
      {...good, by: [1]},
      {...good, compared: -1},
      {...good, differences: 'x'},
      {...good, notes: [{question: 'age'}]},
      {...good, closed: {response: {}}},
      {...good, missing: [1]},
      {...good, cause: 'x'},
      {...good, reason: 1},
      {...good, resumes: 'x'},
      {...good, isAlone: 'yes'},
      {...good, begun: 1},
      {...good, begun: {...begun, typed: 1}},
      {...good, begun: {...begun, task: 'x'}},
      {...good, begun: {...begun, texts: {age: 1}}},
      {...good, begun: {...begun, chosen: {age: 2}}},
      {...good, begun: {...begun, at: 1}},
      {...good, stage: 'begun', begun: undefined},
    ];
    for (const one of wrong)
      assert.equal(sheetFrom('paper', key, one), undefined, JSON.stringify(one));
    assert.equal(sheetFrom('other', key, good), undefined);
  });

  it('has the number that was typed, in one spelling', () => {
    assert.equal(serialIn(' ab-1/2.3 '), 'AB-1/2.3');
    for (const same of ['A 12', 'a12', 'A\u00a012', 'ａ１２', ' a1 2 '])
      assert.equal(serialIn(same), 'A12', same);
    for (const same of ['a-12', 'A–12', 'a ‑ 12', 'A−12'])
      assert.equal(serialIn(same), 'A-12', same);
    for (const wrong of ['', ' ', '-1', 'a:b', 'a_b', '<b>', 'x'.repeat(41)])
      assert.equal(serialIn(wrong), undefined, wrong);
    for (const same of [' lŷ2 ', 'l.ŷ.2.', 'L Y\u03022', 'ｌŷ２'])
      assert.equal(initialsIn(same), 'LŶ2', same);
    for (const wrong of ['', '.', 'x'.repeat(11), '?', 'a-b'])
      assert.equal(initialsIn(wrong), undefined);
  });

  it('has a number that is spelled no other way when it is read again', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const serial = serialIn(text);
        if (serial !== undefined) assert.equal(serialIn(serial), serial);
      }),
      {numRuns: 2000},
    );
  });

  it('is told of the check code in any spelling of it', () => {
    const words = {initialsWrong: 'initials', hashShape: 'shape', hashWrong: () => 'wrong'};
    const faults = (typed: string) =>
      batchFaults(words as never, {version: '1', own: '0a1b2c3d'}, 'ab', typed);
    for (const same of [
      '',
      '0a1b2c3d',
      '0A1B 2C3D',
      '0a1b-2c3d',
      ' 0a 1b–2c−3d',
      '０Ａ１Ｂ２Ｃ３Ｄ',
    ])
      assert.deepEqual(faults(same), {}, same);
    assert.deepEqual(faults('0a1b2c3e'), {hash: 'wrong'});
    for (const wrong of ['0a1b2c3', '0a1b2c3dd', '0a1b.2c3d', 'og1b2c3d'])
      assert.deepEqual(faults(wrong), {hash: 'shape'}, wrong);
  });
});
