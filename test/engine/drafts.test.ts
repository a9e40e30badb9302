import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {changeLanguage} from '../../src/engine/answer-languages.js';
import {draftOf, hasPersonal, type DraftContent} from '../../src/engine/draft-of.js';
import {Journey} from '../../src/engine/journey.js';
import {isPersonal} from '../../src/engine/personal.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {Session} from '../../src/engine/session.js';
import {comeTo, takeUp as takesUp} from '../../src/engine/take-up.js';
import {isByKey} from '../../src/engine/prefill.js';
import {takesAnswer} from '../../src/engine/way.js';
import {models} from '../../src/questions/models.js';
import {examplesOf} from '../questions/examples-of.js';
import {plainSpeaker} from '../questions/plain-speaker.js';
import {definitionOf, line, pageOf, planFor, yesNo} from './definitions.js';
import {runs} from './runs.js';

type Json = Record<string, unknown>;

/** A form that nobody has answered yet, over pages. */
function aForm(pages: readonly object[], more: Json = {}, layout: 'page' | 'question' = 'page') {
  const plan = planOf({...definitionOf([]), pages, ...more}, models);
  const session = new Session(plan, {now: () => new Date('2026-11-23T12:00:00Z')});
  return {session, way: new Journey(session, layout, true)};
}
const oneForm = (questions: readonly object[], more?: Json) =>
  aForm([pageOf('only', questions)], more);

/** A draft as a device gives it back. */
const kept = (content: DraftContent) => JSON.parse(JSON.stringify(content)) as DraftContent;

/** Goes on with a draft, and gives back what does not fit. */
function takeUp(way: Journey, draft: DraftContent) {
  const {setAside, to} = takesUp(way, draft);
  comeTo(way, to, draft);
  return setAside;
}

const json = (value: unknown) => JSON.stringify(value);

const personalIn = (questions: readonly object[], more: Json = {}) =>
  [...planOf({...definitionOf([]), pages: [pageOf('only', questions, more)]}, models).questions]
    .filter(([, planned]) => isPersonal(planned))
    .map(([name]) => name);

describe('what stays out of a draft (PEC-06, PRIV-06)', () => {
  const contact = {name: 'reach', type: 'contact', label: 'x', fields: ['email']};

  it('is what says how somebody can be reached, unless its author says otherwise', () => {
    const questions = [
      {...line('agree'), type: 'consent', text: 'x'},
      {...contact, consent: 'agree'},
      {name: 'home', type: 'address', label: 'x'},
      line('mail', {format: 'email'}),
      line('phone', {format: 'tel'}),
      line('code', {format: 'postcode'}),
      line('site', {format: 'url'}),
      line('nick', {autocomplete: 'given-name'}),
      line('free'),
    ];
    assert.deepEqual(personalIn(questions), ['reach', 'home', 'mail', 'phone', 'code', 'nick']);
    const said = questions.map((one) => ({...one, personal: false}));
    assert.deepEqual(personalIn(said), []);
  });

  it('is what its author says, of a question, of what is nested in it, or of a page', () => {
    const nested = yesNo('well', {personal: true});
    (nested['options'] as Json[])[0]!['followUp'] = line('why');
    assert.deepEqual(personalIn([nested, line('free')]), ['well', 'why']);
    assert.deepEqual(personalIn([line('a'), line('b', {personal: false})], {personal: true}), [
      'a',
    ]);
  });

  it('is always what leaves apart from the response', () => {
    const apart = {...contact, separate: true, personal: false};
    assert.deepEqual(personalIn([apart]), ['reach']);
  });

  it('stays out of items, too, and its name is not among those that were asked', () => {
    const things = {
      name: 'things',
      type: 'repeat',
      label: 'x',
      item: 'x',
      add: 'x',
      questions: [line('what'), line('whose', {personal: true})],
    };
    const {session, way} = oneForm([things, line('mail', {format: 'email'}), line('free')]);
    session.answer('things', [{what: 'A dog', whose: 'Ann Jones'}]);
    session.answer('mail', 'ann@example.com');
    session.answer('free', 'Hello');
    way.go('page:only');
    const draft = draftOf(way, 'en');
    assert.deepEqual(draft.typed, {things: [{what: 'A dog'}], free: 'Hello'});
    assert.deepEqual(draft.seen, ['things', 'free']);
    assert.doesNotMatch(JSON.stringify(draft), /Ann|ann@/u);
    assert.equal(hasPersonal(session.plan), true);
    assert.equal(hasPersonal(planFor([line('free')])), false);
  });
});

describe('a draft of the same version', () => {
  const pages = [
    pageOf('one', [yesNo('drives'), {name: 'when', type: 'date', label: 'x'}]),
    pageOf('two', [{name: 'age', type: 'number', label: 'x'}, line('words')], {
      showIf: {drives: 'yes'},
    }),
  ];

  it('is taken up as it was: step, what was asked, and what is no answer yet', () => {
    const before = aForm(pages);
    before.session.answer('drives', 'yes');
    before.session.answer('when', {day: '31', month: '1'});
    before.way.go('page:one');
    before.way.go('page:two');
    before.session.answer('age', '4x');
    before.session.answer('words', ' \ud800 ŵ مرحبا 👩‍👩‍👧 ');
    const {session, way} = aForm(pages);
    assert.deepEqual(takeUp(way, kept(draftOf(before.way, 'en'))), []);
    for (const name of session.plan.questions.keys())
      assert.deepEqual(session.typed(name), before.session.typed(name), name);
    assert.equal(way.step.id, 'page:two');
    assert.deepEqual(
      [...way.seen].map(({name}) => name),
      ['drives', 'when', 'age', 'words'],
    );
  });

  it('takes back what was answered in its place', () => {
    const before = aForm(pages);
    const {session, way} = aForm(pages);
    session.answer('drives', 'no');
    takeUp(way, kept(draftOf(before.way, 'en')));
    assert.equal(session.typed('drives'), undefined);
  });

  it('goes on with a change from the check page', () => {
    const before = oneForm([line('a', {required: false})]);
    before.way.go('page:only');
    before.way.go('check');
    before.way.change('a');
    const {way} = oneForm([line('a', {required: false})]);
    takeUp(way, kept(draftOf(before.way, 'en')));
    assert.deepEqual([way.step.id, way.isChange], ['page:only', true]);
    assert.equal(way.next().kind === 'moved' && way.step.id, 'check');
  });

  it('keeps the language in which each answer was given', () => {
    const before = oneForm([line('a'), line('b')]);
    before.session.answer('a', 'Helo');
    changeLanguage(before.session, 'cy', 'en');
    before.session.answer('b', 'Hello');
    const {session, way} = oneForm([line('a'), line('b')]);
    takeUp(way, kept(draftOf(before.way, 'en')));
    const {answerLanguages} = session.close({language: 'en', channel: 'web'}) as {
      answerLanguages?: object;
    };
    assert.deepEqual(answerLanguages, {a: 'cy'});
  });

  it('asks again for what stayed out, before anything is sent', () => {
    const questions = [line('mail', {format: 'email', required: false}), line('free')];
    const split = [pageOf('one', questions.slice(0, 1)), pageOf('two', questions.slice(1))];
    const before = aForm(split);
    before.way.go('page:one');
    before.session.answer('mail', 'ann@example.com');
    before.way.go('page:two');
    before.session.answer('free', 'x');
    before.way.go('check');
    const {way} = aForm(split);
    takeUp(way, kept(draftOf(before.way, 'en')));
    assert.equal(way.step.id, 'check');
    const outcome = way.next();
    assert.equal(outcome.kind === 'moved' && outcome.to.id, 'page:one');
  });
});

describe('a draft of another version (REL-11, T-09)', () => {
  const first = [
    line('street'),
    yesNo('enough'),
    line('gone'),
    {name: 'when', type: 'date', label: 'x'},
  ];
  const second = [
    line('street'),
    {...yesNo('enough'), options: [{value: 'no', label: 'No'}]},
    {name: 'when', type: 'date', label: 'x'},
  ];
  const draftOfFirst = () => {
    const {session, way} = oneForm(first);
    for (const [name, typed] of Object.entries({
      street: 'High Street',
      enough: 'yes',
      gone: 'Old words',
      when: {day: '5'},
    }))
      session.answer(name, typed);
    way.go('page:only');
    return kept(draftOf(way, 'en'));
  };

  it('is taken by name as far as it fits; the rest is given back', () => {
    const {session, way} = oneForm(second, {version: '2'});
    const unfit = takeUp(way, draftOfFirst());
    assert.equal(session.answerTo('street'), 'High Street');
    assert.equal(session.answerTo('enough'), undefined);
    assert.deepEqual(Object.fromEntries(unfit.map(({name, answer}) => [name, answer])), {
      gone: 'Old words',
      enough: 'yes',
      when: {day: '5'},
    });
    assert.equal(way.step.id, 'page:only');
  });

  it('is one, too, when its author forgot to raise the version', () => {
    const {way} = oneForm(second);
    assert.deepEqual(
      takeUp(way, draftOfFirst())
        .map(({name}) => name)
        .sort(),
      ['enough', 'gone', 'when'],
    );
  });

  it('keeps what did not fit, until the person lets go of it', () => {
    const {way} = oneForm(second, {version: '2'});
    const unfit = takeUp(way, draftOfFirst());
    const again = oneForm(second, {version: '2'});
    assert.deepEqual(takeUp(again.way, kept(draftOf(way, 'en', unfit))), unfit);
  });

  it('leads to where its questions are now, else to the last that had been asked', () => {
    const {session, way} = aForm([pageOf('a', [line('x')]), pageOf('b', [line('street')])], {
      version: '2',
    });
    takeUp(way, draftOfFirst());
    assert.equal(way.step.id, 'page:b');
    assert.equal(session.answerTo('street'), 'High Street');
    const other = aForm([pageOf('a', [line('x')]), pageOf('b', [line('enough')])], {version: '2'});
    takeUp(other.way, draftOfFirst());
    assert.equal(other.way.step.id, 'page:b');
    const strange = aForm([pageOf('a', [line('x')])], {version: '2'});
    takeUp(strange.way, draftOfFirst());
    assert.equal(strange.way.step.id, 'start');
  });
});

describe('any draft', () => {
  it('of any example of any type is taken up as it was typed', () => {
    for (const [type, examples] of examplesOf)
      for (const {question, earlier = [], good, bad} of examples)
        for (const {typed} of [...good, ...bad]) {
          const {name} = question as {name: string};
          if (/^(content|calculated)$/u.test(type)) continue;
          // What is no item was not written by the form.
          if (type === 'repeat' && Array.isArray(typed) && !typed.every(isByKey)) continue;
          const questions = [...earlier, {...question, personal: false}];
          const before = oneForm(questions);
          const planned = before.session.question(name);
          if (isPersonal(planned) || !takesAnswer(planned)) continue;
          before.session.answer(name, typed);
          const {session, way} = oneForm(questions);
          takeUp(way, kept(draftOf(before.way, 'en')));
          const whole = planned.model.restored?.(typed, planned.question) ?? typed ?? undefined;
          const answer = before.session.answerTo(name);
          // Of a kind that no form has: what it would do is shown below.
          if (session.typed(name) === undefined && bad.some((one) => one.typed === typed)) {
            if (answer !== undefined)
              assert.equal(before.session.problems([planned]).length, 1, `${type}: ${json(typed)}`);
            continue;
          }
          assert.equal(json(session.typed(name)), json(whole), `${type}: ${json(typed)}`);
          if (type !== 'file') assert.equal(json(session.answerTo(name)), json(answer));
        }
  });

  it('whatever it holds, throws nothing (PEC-07)', () => {
    const things = {name: 'things', type: 'repeat', label: 'x', item: 'x', add: 'x'};
    const questions = [
      yesNo('a'),
      {name: 'when', type: 'date', label: 'x'},
      {...things, questions: [line('b')]},
    ];
    const current = draftOf(oneForm(questions).way, 'en');
    const names = fc.constantFrom('a', 'when', 'things', 'b', '__proto__', 'constructor', 'zzz');
    fc.assert(
      fc.property(
        fc.dictionary(names, fc.jsonValue()),
        fc.array(names),
        fc.dictionary(names, names),
        fc.constantFrom('start', 'page:only', 'check', 'exit', 'nowhere'),
        fc.boolean(),
        (typed, seen, languages, step, isSame) => {
          const {way} = oneForm(questions);
          const version = isSame ? current.version : 'other';
          takeUp(way, {...current, version, typed, seen, languages, step, first: 'a'});
          way.next();
        },
      ),
      runs(300),
    );
  });
});

describe('a draft that nobody typed (PEC-07)', () => {
  const folder = new URL('../../demo/consultations/', import.meta.url);
  const demo = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'organisation.json')
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Json);
  const started = (document: Json) => {
    const session = new Session(planOf(document, models), {
      now: () => new Date('2026-11-23T12:00:00Z'),
    });
    return {session, way: new Journey(session, 'page', true)};
  };
  /** The same under each key that an answer to the question may have, too. */
  const withKeys = (typed: unknown, session: Session, name: string): unknown => {
    const {question} = session.question(name);
    const lists = ['rows', 'options', 'questions'].flatMap(
      (list) => (question[list] ?? []) as {value?: string; name?: string}[],
    );
    if (typed === inside)
      return Object.fromEntries(lists.map((one) => [one.value ?? one.name, {a: 1}]));
    if (typed === items)
      return [Object.fromEntries(lists.map((one) => [one.value ?? one.name, {a: 1}]))];
    return typed;
  };
  const inside = {inside: true};
  const items = [{inside: true}];
  const examples = [...examplesOf.values()]
    .flat()
    .map(({question, earlier = []}): Json => definitionOf([...earlier, question]));
  const documents = [...demo, ...examples];
  const wrong: readonly unknown[] = [
    inside,
    items,
    {a: 1},
    {},
    [],
    [1],
    [{a: 1}],
    [[['x']]],
    7,
    1e308,
    true,
    'x',
    {day: '5'},
    {day: {a: 1}},
    {point: 'x', place: 1, area: ['x']},
    {text: 1},
    {value: 'x', label: 1},
    [{id: 'x', name: 1}],
    ['x', 'x'],
  ];

  it('of a wrong kind is never shown, and nothing is thrown where it is said in words', () => {
    for (const document of documents)
      for (const typed of wrong) {
        const {session, way} = started(document);
        const names = [...session.plan.questions.keys()];
        const draft = {
          ...draftOf(way, 'en'),
          step: 'check',
          seen: names,
          typed: Object.fromEntries(names.map((name) => [name, withKeys(typed, session, name)])),
        };
        takeUp(way, kept(draft));
        // The check page says every answer in words; what is none yet is asked before.
        const isSaid = way.step.kind === 'check';
        for (const planned of session.plan.questions.values()) {
          const answer = session.answerTo(planned.name);
          if (answer === undefined || !session.isOn(planned)) continue;
          if (!isSaid && session.problems([planned]).length) continue;
          const asked = session.asked(planned);
          assert.doesNotThrow(
            () => planned.model.inWords(answer, asked, plainSpeaker),
            `${planned.question.type}: ${json(typed)}`,
          );
        }
        way.next();
      }
  });
});
