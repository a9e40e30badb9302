import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Translations} from '../../src/definition/generated/types.js';
import {diff, type DiffOptions} from '../../src/authoring/versions/diff.js';
import {movedIn} from '../../src/authoring/versions/in-order.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {judgeOf} from '../../src/receiver/judge.js';
import {definitionOf, line, pageOf, yesNo} from '../engine/definitions.js';

const said = (en: string, cy = `${en} (yn Gymraeg)`) => ({en, cy});
const choice = (name: string, values: readonly string[], more: object = {}) => ({
  ...{name, type: 'radios', label: said(`Which ${name}?`)},
  options: values.map((value) => ({value, label: said(`The ${value}`)})),
  ...more,
});
const travel = choice('travel', ['bus', 'train', 'walk'], {required: true});
const why = line('why', {label: said('Why?'), showIf: {travel: 'bus'}});

const document = (pages: object[], more: object = {}) =>
  definitionOf([], {version: '1', title: said('Travel'), pages, ...more});
const before = document([pageOf('a', [travel, why]), pageOf('b', [yesNo('again')])]);

function compared(after: object, old: object = before, more: Partial<DiffOptions> = {}) {
  const [one, other] = [planOf(old, models), planOf(after, models)];
  const found = diff(one, other, {
    ...{judge: judgeOf(other), translations: {}, count: 20, seed: 1},
    now: new Date('2026-11-27T12:00:00Z'),
    ...more,
  });
  return {...found, says: found.changes.map(({says}) => says)};
}

describe('two versions of a document', () => {
  it('that say the same differ in nothing, and all holds', () => {
    const found = compared(structuredClone(before));
    assert.deepEqual([found.changes, found.words, found.stale, found.breaks], [[], [], [], []]);
    assert.ok(found.responses.all > 20);
    assert.equal(found.responses.held, found.responses.all);
    assert.equal(found.drafts.whole, found.drafts.all);
  });

  it('are told apart by pages, questions, options, rules and routing', () => {
    const after = document(
      [
        pageOf('b', [yesNo('again', {required: true}), line('new', {label: said('New')})]),
        pageOf('a', [
          choice('travel', ['train', 'bus', 'cycle'], {required: true}),
          line('reason', {label: said('Why?'), showIf: {travel: ['bus', 'cycle']}, maxLength: 9}),
        ]),
        pageOf('c', [line('last', {label: said('Last')})], {showIf: {again: 'yes'}}),
      ],
      {version: '2', closes: '2027-01-31T17:00', languages: ['en', 'cy', 'pl']},
    );
    const {says, changes} = compared(after);
    assert.deepEqual(says, [
      'version was 1 and is 2.',
      'closes was not there and is 2027-01-31T17:00.',
      'The language pl is new. 6 of 14 texts have words in it.',
      'Page b comes first now.',
      'Page c is new.',
      'new (“New”) is new, on page b.',
      'last (“Last”) is new, on page c.',
      'travel (“Which travel?”): the option walk (“The walk”) is gone.',
      'travel (“Which travel?”): the option cycle (“The cycle”) is new.',
      'travel (“Which travel?”): the option train (“The train”) stands first now.',
      'why (“Why?”) is called reason now.',
      'reason (“Why?”) is asked only if travel (“Which travel?”) is any of bus (“The bus”), cycle (“The cycle”). Before, if travel (“Which travel?”) is bus (“The bus”).',
      'reason (“Why?”): maxLength was not there and is 9 (in characters as a person counts them).',
      'again has to be answered now.',
    ]);
    assert.deepEqual(
      changes.find(({kind}) => kind === 'renamed'),
      {
        subject: 'question',
        kind: 'renamed',
        name: 'reason',
        pointer: '/pages/1/questions/1',
        says: 'why (“Why?”) is called reason now.',
      },
    );
  });

  it('are told apart by where people leave, where questions stand and which options go together', () => {
    const areas = (north: object) => ({
      ...{name: 'areas', type: 'checkboxes', label: said('Which areas?')},
      options: [
        {value: 'south', label: said('South')},
        {value: 'north', label: said('North'), ...north},
      ],
    });
    const exit = {title: said('Thank you'), text: said('Bye')};
    const old = document([
      pageOf('a', [travel, why], {exitIf: {travel: 'walk'}, exit}),
      pageOf('b', [yesNo('again'), areas({})]),
      pageOf('c', [line('last')]),
    ]);
    const after = document(
      [
        pageOf('a', [travel]),
        pageOf('b', [areas({exclusive: true, showIf: {travel: 'bus'}}), yesNo('again'), why], {
          exitIf: {again: 'no'},
          exit,
        }),
        pageOf('c', [line('last')], {showIf: {again: 'yes'}, afterCheck: true}),
      ],
      {version: '2', languages: ['cy', 'en']},
    );
    const {says, words} = compared(after, old);
    assert.deepEqual(says, [
      'version was 1 and is 2.',
      'The first language was en and is cy.',
      'Nobody leaves by page a any more.',
      'People leave by page b now, if again is no (“No”).',
      'Page c is asked only if again is yes (“Yes”). Before, always.',
      'Page c comes after the answers are checked now.',
      'why (“Why? (yn Gymraeg)”) moved from page a to page b.',
      'areas (“Which areas? (yn Gymraeg)”) stands first on page b now.',
      'areas (“Which areas? (yn Gymraeg)”): the option north (“North (yn Gymraeg)”) is offered only if travel (“Which travel? (yn Gymraeg)”) is bus (“The bus (yn Gymraeg)”). Before, always.',
      'areas (“Which areas? (yn Gymraeg)”): the option north (“North (yn Gymraeg)”) stands alone now.',
    ]);
    const kinds = words.map(({key, language, kind}) => `${kind} ${key} ${language}`);
    for (const one of ['removed page.a.exit.title en', 'added page.b.exit.title cy'])
      assert.ok(kinds.includes(one), kinds.join(', '));
  });

  it('name the answers that no longer fit, by question and value, and how many', () => {
    const after = document(
      [
        pageOf('a', [choice('travel', ['bus', 'train'], {required: true}), line('because')]),
        pageOf('b', [yesNo('again', {required: true})]),
      ],
      {version: '2'},
    );
    const {responses, drafts, breaks} = compared(after);
    assert.deepEqual(breaks, ['responses']);
    const unfit = responses.unfit.map(({count: _, ...one}) => one);
    assert.deepEqual(
      new Set(unfit.map((one) => JSON.stringify(one))),
      new Set([
        JSON.stringify({question: 'travel', keyword: 'enum', value: 'walk'}),
        JSON.stringify({question: 'why', keyword: 'unknownName'}),
        JSON.stringify({question: 'again', keyword: 'required'}),
      ]),
    );
    for (const {count} of responses.unfit) assert.ok(count > 0 && count <= responses.all);
    const setAside = drafts.setAside.map(({question, value}) => [question, value]);
    assert.ok(setAside.some(([question, value]) => question === 'travel' && value === 'walk'));
    assert.ok(setAside.some(([question]) => question === 'why'));
    assert.ok(drafts.whole < drafts.all);
  });

  it('name one example for each question and reason, however many values are refused', () => {
    const number = (max: number) =>
      document(
        [pageOf('a', [{name: 'num', type: 'number', label: said('Number'), max, required: true}])],
        {version: String(max)},
      );
    const {responses} = compared(number(3), number(100));
    const [one, ...others] = responses.unfit;
    assert.deepEqual(others, []);
    assert.deepEqual([one?.question, one?.keyword], ['num', 'maximum']);
    assert.ok(
      typeof one?.value === 'number' && one.value > 3 && one.others! > 3,
      JSON.stringify(one),
    );
    assert.equal(one.count, responses.all - responses.held);
  });

  it('have a version each where they ask something else, and one id', () => {
    const more = document([...before.pages, pageOf('c', [line('more')])]);
    assert.deepEqual(compared(more).breaks, ['same-version']);
    assert.deepEqual(compared({...more, version: '2'}).breaks, []);
    assert.deepEqual(compared({...before, id: 'other'}).breaks, ['other-consultation']);
  });

  it('tell which words differ in which language, and which translations are stale', () => {
    const renamed = document(
      [
        pageOf('a', [{...travel, label: said('Which way?', travel.label.cy)}, why]),
        pageOf('b', [yesNo('again')]),
      ],
      {title: said('Travel', 'Teithio')},
    );
    const {words, stale, breaks, says} = compared(renamed);
    assert.deepEqual(says, []);
    assert.deepEqual(words, [
      {
        key: 'title',
        language: 'cy',
        kind: 'changed',
        before: 'Travel (yn Gymraeg)',
        after: 'Teithio',
      },
      {
        key: 'question.travel.label',
        language: 'en',
        kind: 'changed',
        before: 'Which travel?',
        after: 'Which way?',
      },
    ]);
    assert.deepEqual(stale, [{key: 'question.travel.label', language: 'cy', wasSigned: false}]);
    assert.deepEqual(breaks, []);
    const translations: Translations = {
      consultation: 'test',
      signed: {
        cy: {
          'question.travel.label': {
            source: {language: 'en', text: 'Which travel?'},
            text: travel.label.cy,
            signedBy: 'Mair Ellis',
            signedOn: '2026-11-27',
          },
        },
      },
    };
    const signed = compared(renamed, before, {translations});
    assert.deepEqual(signed.breaks, ['signed']);
    assert.deepEqual(signed.stale, [
      {key: 'question.travel.label', language: 'cy', wasSigned: true},
    ]);
  });

  it('keep the words of a question that was renamed together', () => {
    const after = document([
      pageOf('a', [travel, {...why, name: 'reason'}]),
      pageOf('b', [yesNo('again')]),
    ]);
    const found = compared(after);
    assert.deepEqual(found.says, ['why (“Why?”) is called reason now.']);
    assert.deepEqual(found.words, []);
  });

  it('are compared inside items, and by type', () => {
    const people = (questions: object[]) =>
      document([
        pageOf('a', [
          {
            ...{name: 'people', type: 'repeat', label: 'People', item: 'Person', add: 'Add'},
            questions,
          },
        ]),
      ]);
    const {says} = compared(
      people([{...line('age', {label: 'Age'}), type: 'number'}, line('street')]),
      people([line('age', {label: 'Age'}), line('town')]),
    );
    assert.deepEqual(says, [
      'people.town is no longer asked.',
      'people.street is new, on page a.',
      'people.age (“Age”) was of the type text and is of the type number.',
    ]);
  });
});

describe('what has moved', () => {
  it('is as little as may be', () => {
    assert.deepEqual([...movedIn(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])], ['d']);
    assert.deepEqual([...movedIn(['a', 'b', 'c'], ['a', 'x', 'c'])], []);
    assert.deepEqual([...movedIn(['a', 'b', 'c'], ['c', 'b', 'a'])].length, 2);
    assert.deepEqual([...movedIn([], ['a'])], []);
  });
});
