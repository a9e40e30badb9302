import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {DefinitionError} from '../../src/definition/definition-error.js';
import {featuresOf} from '../../src/definition/read-definition.js';
import {adapting} from '../../src/engine/adaptations.js';
import {Journey} from '../../src/engine/journey.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {speakerFor} from '../../src/i18n/speaker.js';
import {models} from '../../src/questions/models.js';
import {columnsOf} from '../../src/receiver/columns-of.js';
import {judgeOf} from '../../src/receiver/judge.js';
import type {StoredResponse} from '../../src/receiver/store.js';
import {definitionOf, line, pageOf, planFor, yesNo} from './definitions.js';
import {en as english} from '../i18n/words.js';

const noon = () => new Date('2026-11-23T12:00:00Z');
const newId = () => '00000000-0000-7000-8000-000000000001';
const sessionOf = (plan: ReturnType<typeof planFor>, random: () => number = () => 0) =>
  new Session(plan, {now: noon, newId, random});
const web = {language: 'en', channel: 'web'} as const;
const option = (value: string, more: object = {}) => ({value, label: value.toUpperCase(), ...more});
const radios = (name: string, options: readonly object[], more: object = {}) => ({
  name,
  type: 'radios',
  label: name,
  options,
  ...more,
});
const boxes = (name: string, options: readonly object[], more: object = {}) =>
  radios(name, options, {type: 'checkboxes', ...more});
const offered = (session: Session, name: string) =>
  (session.asked(session.question(name))['options'] as {value: string}[]).map(({value}) => value);
const rulesOf = (input: unknown) => {
  try {
    planOf(input, models);
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    return error.findings.map(({pointer, rule}) => `${pointer} ${rule}`);
  }
};
const accepts = (plan: ReturnType<typeof planFor>) => {
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    keywords: ['x-dweud-rules'],
  });
  const validate = ajv.compile(responseSchema(plan) as object);
  return (response: unknown): boolean => validate(response);
};

describe('options under a condition', () => {
  const plan = () =>
    planFor([
      yesNo('drives'),
      radios('travel', [option('walk'), option('car', {showIf: {drives: 'yes'}})]),
      line('model', {showIf: {travel: 'car'}}),
    ]);

  it('are offered while it holds, and the answer is kept but does not count while it does not', () => {
    const session = sessionOf(plan());
    assert.deepEqual(offered(session, 'travel'), ['walk']);
    session.answer('drives', 'yes');
    assert.deepEqual(offered(session, 'travel'), ['walk', 'car']);
    session.answer('travel', 'car');
    session.answer('model', 'old');
    assert.ok(session.isOn(session.question('model')));
    session.answer('drives', 'no');
    assert.equal(session.answerTo('travel'), undefined);
    assert.ok(!session.isOn(session.question('model')), 'what depends on it is off the route');
    assert.deepEqual(session.close(web).answers, {drives: 'no'});
    session.answer('drives', 'yes');
    assert.deepEqual(session.close(web).answers, {drives: 'yes', travel: 'car', model: 'old'});
  });

  it('wake those who listen to the question', () => {
    const session = sessionOf(plan());
    let calls = 0;
    session.subscribe('travel', () => calls++);
    session.answer('drives', 'yes');
    assert.equal(calls, 1);
  });

  it('are a rule of the response schema, and of the receiver', () => {
    const validate = accepts(plan());
    const judge = judgeOf(plan());
    const response = {
      ...sessionOf(plan()).close(web),
      answers: {drives: 'no', travel: 'car', model: 'x'} as object,
    };
    assert.ok(!validate(response));
    assert.ok(judge(response).some(({pointer}) => pointer === '/answers/travel'));
    response.answers = {drives: 'yes', travel: 'car', model: 'x'};
    assert.ok(validate(response));
    assert.deepEqual(judge(response), []);
  });

  it('leave a list what is still offered', () => {
    const session = sessionOf(
      planFor([
        yesNo('drives'),
        boxes('uses', [option('bus'), option('car', {showIf: {drives: 'yes'}})]),
      ]),
    );
    session.answer('drives', 'yes');
    session.answer('uses', ['bus', 'car']);
    session.answer('drives', 'no');
    assert.deepEqual(session.close(web).answers, {drives: 'no', uses: ['bus']});
  });

  it('take the question away when none is left', () => {
    const session = sessionOf(
      planFor([
        yesNo('drives'),
        radios('brand', [option('car', {showIf: {drives: 'yes'}})], {required: true}),
      ]),
    );
    assert.ok(!session.isOn(session.question('brand')));
    session.answer('drives', 'no');
    assert.deepEqual(session.close(web).answers, {drives: 'no'});
    session.answer('drives', 'yes');
    assert.ok(session.isOn(session.question('brand')));
  });

  it('read earlier questions only', () => {
    const later = definitionOf([
      radios('travel', [option('walk'), option('car', {showIf: {drives: 'yes'}})]),
      yesNo('drives'),
    ]);
    assert.deepEqual(rulesOf(later), ['/pages/0/questions/0/options/1/showIf condition-later']);
  });
});

describe('options carried forward', () => {
  const used = boxes('used', [
    option('park'),
    option('pool'),
    option('gym', {other: {label: 'Which?'}}),
    option('none', {exclusive: true}),
  ]);
  const best = (more: object = {}) =>
    radios('best', [], {options: undefined, optionsFrom: {question: 'used', ...more}});
  const clean = (question: object) => JSON.parse(JSON.stringify(question)) as object;

  it('are those that were chosen, without what is exclusive', () => {
    const plan = planFor([used, clean(best())]);
    const session = sessionOf(plan);
    assert.ok(!session.isOn(session.question('best')), 'nothing to choose from, nothing to ask');
    session.answer('used', ['park', 'gym']);
    assert.deepEqual(offered(session, 'best'), ['park', 'gym']);
    session.answer('best', 'gym');
    session.answer('used', ['park', 'pool']);
    assert.deepEqual(session.close(web).answers, {used: ['park', 'pool']});
    const validate = accepts(plan);
    const response = {...session.close(web)};
    assert.ok(validate({...response, answers: {used: ['park'], best: 'park'}}));
    assert.ok(!validate({...response, answers: {used: ['park'], best: 'pool'}}));
    session.answer('used', ['none']);
    assert.ok(!session.isOn(session.question('best')));
  });

  it('are those that were not chosen, once the question has been answered', () => {
    const session = sessionOf(planFor([used, clean(best({chosen: false}))]));
    assert.ok(!session.isOn(session.question('best')));
    session.answer('used', ['park']);
    assert.deepEqual(offered(session, 'best'), ['pool', 'gym']);
  });

  it('stand before own options', () => {
    const more = {...clean(best()), options: [option('other')]};
    const session = sessionOf(planFor([used, more]));
    assert.deepEqual(offered(session, 'best'), ['other']);
    session.answer('used', ['pool']);
    assert.deepEqual(offered(session, 'best'), ['pool', 'other']);
  });

  it('come from an earlier question that has options', () => {
    assert.deepEqual(rulesOf(definitionOf([clean(best()), used])), [
      '/pages/0/questions/0/optionsFrom condition-later',
    ]);
    assert.deepEqual(rulesOf(definitionOf([line('used'), clean(best())])), [
      '/pages/0/questions/1/optionsFrom no-options',
    ]);
    assert.deepEqual(rulesOf(definitionOf([line('x'), clean(best())])), [
      '/pages/0/questions/1/optionsFrom unknown-name',
    ]);
  });
});

describe('options in random order', () => {
  const plan = () =>
    planFor([
      radios(
        'topic',
        [...'abcdef']
          .map((value) => option(value))
          .concat(option('none', {other: {label: 'What?'}})),
        {order: 'random'},
      ),
    ]);
  const numbers =
    (...list: number[]) =>
    () =>
      list.shift() ?? 0.5;

  it('come in another order for each session, the same in all of it; what has a text box stays last', () => {
    const [one, other] = [numbers(0.1, 0.9, 0.3, 0.7, 0.2), numbers(0.9, 0.1, 0.6, 0.2, 0.8)].map(
      (random) => sessionOf(plan(), random),
    ) as [Session, Session];
    assert.notDeepEqual(offered(one, 'topic'), offered(other, 'topic'));
    assert.deepEqual(offered(one, 'topic'), offered(one, 'topic'));
    assert.equal(offered(one, 'topic').at(-1), 'none');
    assert.deepEqual([...offered(one, 'topic')].sort(), [...'abcdef', 'none']);
  });

  it('are recorded in the response, which has no other order, and exported', () => {
    const session = sessionOf(plan(), numbers(0.1, 0.9, 0.3, 0.7, 0.2));
    const response = session.close(web);
    assert.deepEqual(response.orders, {topic: offered(session, 'topic')});
    const validate = accepts(plan());
    assert.ok(validate(response));
    assert.ok(!validate({...response, orders: {topic: ['a', 'a', 'b', 'c', 'd', 'e', 'none']}}));
    assert.ok(!validate({...response, orders: {topic: ['a']}}));
    assert.ok(!validate({...response, orders: undefined}));
    const column = columnsOf(plan()).find(({name}) => name === '_order.topic')!;
    assert.equal(
      column.of({response} as unknown as StoredResponse),
      offered(session, 'topic').join(' '),
    );
  });

  it('are no part of a response without them', () => {
    const session = sessionOf(planFor([line('x')]));
    assert.equal(session.close(web).orders, undefined);
    assert.ok(!accepts(planFor([line('x')]))({...session.close(web), orders: {}}));
  });
});

describe('a bound that is another answer, or the day', () => {
  const people = {name: 'people', type: 'number', label: 'People'};
  const children = {
    name: 'children',
    type: 'number',
    label: 'Children',
    min: 0,
    max: {answer: 'people'},
  };

  it('moves with that answer, and is none while there is none', () => {
    const plan = planFor([people, children]);
    const session = sessionOf(plan);
    const problem = () => session.problems([session.question('children')])[0];
    session.answer('children', '5');
    assert.equal(problem(), undefined);
    session.answer('people', '3');
    assert.equal(problem()?.keyword, 'maximum');
    assert.equal(problem()?.params['limit'], 3);
    session.answer('people', '5');
    assert.equal(problem(), undefined);
  });

  it('is a documented rule of the response schema, which the receiver applies', () => {
    const plan = planFor([people, children]);
    const schema = responseSchema(plan) as Record<string, Record<string, unknown>>;
    assert.deepEqual(schema['x-dweud-rules'], {
      people: {maxDigits: 15},
      children: {max: {answer: 'people'}, maxDigits: 15},
    });
    const response = {...sessionOf(plan).close(web), answers: {people: 2, children: 3}};
    assert.ok(accepts(plan)(response));
    assert.deepEqual(judgeOf(plan)(response), [
      {
        pointer: '/answers/children',
        keyword: 'maximum',
        params: judgeOf(plan)(response)[0]!.params,
      },
    ]);
    assert.deepEqual(judgeOf(plan)({...response, answers: {people: 3, children: 3}}), []);
  });

  it('counts days from today', () => {
    const session = sessionOf(
      planFor([{name: 'when', type: 'date', label: 'When', min: {today: -30}, max: {today: 0}}]),
    );
    const keyword = (date: string) => {
      session.answer('when', date);
      return session.problems([session.question('when')])[0]?.keyword;
    };
    assert.equal(keyword('2026-10-24'), undefined);
    assert.equal(keyword('2026-10-23'), 'dateMinimum');
    assert.equal(keyword('2026-11-23'), undefined);
    assert.equal(keyword('2026-11-24'), 'dateMaximum');
  });

  it('reads an earlier question', () => {
    assert.deepEqual(rulesOf(definitionOf([children, people])), [
      '/pages/0/questions/0/max condition-later',
    ]);
  });
});

describe('texts that depend on answers', () => {
  const forWhom = yesNo('self');
  const asked = {
    ...line('name'),
    label: [
      {when: {self: 'no'}, en: 'What is their name?', cy: 'Beth yw eu henw?'},
      {en: 'What is your name?', cy: 'Beth yw eich enw?'},
    ],
  };
  const speakerOf = (session: Session) =>
    speakerFor('en', ['en', 'cy'], english, 'en', session.wording);

  it('are the first variant whose condition holds', () => {
    const session = sessionOf(planFor([forWhom, asked]));
    const said = () => speakerOf(session).say(asked.label).text;
    assert.equal(said(), 'What is your name?');
    session.answer('self', 'no');
    assert.equal(said(), 'What is their name?');
  });

  it('wake the question that they belong to, and say when a page reads them', () => {
    const session = sessionOf(
      planOf(
        definitionOf([], {
          pages: [
            pageOf('one', [forWhom, asked]),
            {...pageOf('two', [line('x')]), title: 'About {{name}}'},
          ],
        }),
        models,
      ),
    );
    let calls = 0;
    session.subscribe('name', () => calls++);
    session.answer('self', 'no');
    assert.equal(calls, 1);
    assert.ok(session.wording!.isReadByPages('name'));
    assert.ok(!session.wording!.isReadByPages('self'));
  });

  it('hold answers in words', () => {
    const plan = planFor([
      boxes('used', [option('park'), option('pool')]),
      line('why', {label: 'Why did you choose {{used}}?'}),
    ]);
    const session = sessionOf(plan);
    const said = (text: string, isMarkdown = false) =>
      speakerOf(session).say(text, isMarkdown).text;
    assert.equal(said('Why {{used}}?'), 'Why …?');
    session.answer('used', ['park', 'pool']);
    assert.equal(said('Why {{ used }}?'), 'Why PARK, POOL?');
    session.answer('why', '**[x](https://x.example)**\nسلام');
    assert.equal(
      said('{{why}}'),
      '\u2068**[x](https://x.example)** سلام\u2069'.replace(' سلام', '\nسلام'),
    );
    assert.equal(
      said('{{why}}', true),
      '\u2068\\*\\*\\[x\\]\\(https://x\\.example\\)\\*\\* سلام\u2069',
    );
  });

  it('hold what the host page knows', () => {
    const session = new Session(
      planFor([line('x', {label: '{{context.area}} {{context.none}}'})]),
      {
        now: noon,
        newId,
        context: {area: 'North'},
      },
    );
    assert.equal(speakerOf(session).say('{{context.area}} {{context.none}}').text, 'North …');
  });

  it('read earlier questions, and have a last variant for everybody', () => {
    assert.deepEqual(rulesOf(definitionOf([asked, forWhom])), [
      '/pages/0/questions/0/label/0/when condition-later',
    ]);
    assert.deepEqual(rulesOf(definitionOf([line('a', {label: 'Why {{b}}?'}), line('b')])), [
      '/pages/0/questions/0/label condition-later',
    ]);
    assert.deepEqual(
      rulesOf(definitionOf([forWhom, {...asked, label: [{when: {self: 'no'}, en: 'Their?'}]}])),
      ['/pages/0/questions/1/label/0/when no-last-variant'],
    );
    assert.deepEqual(
      rulesOf(
        definitionOf([forWhom], {confirmation: {title: 'Thanks', text: '{{self}} {{other}}'}}),
      ),
      ['/confirmation/text unknown-name'],
    );
  });
});

describe('a page that people leave by', () => {
  const young = {
    ...pageOf('age', [yesNo('over16')]),
    exitIf: {over16: 'no'},
    exit: {title: 'Thank you', text: 'This is for people over 16.'},
  };
  const plan = () =>
    planOf(definitionOf([], {pages: [young, pageOf('views', [line('why')])]}), models);

  it('ends the way there: nothing is checked and nothing sent', () => {
    const session = sessionOf(plan());
    const journey = new Journey(session, 'page', false);
    const ids = () => journey.steps().map(({id}) => id);
    assert.deepEqual(ids(), ['page:age', 'page:views', 'check']);
    session.answer('over16', 'no');
    assert.deepEqual(ids(), ['page:age', 'exit']);
    assert.equal(journey.next().kind, 'moved');
    assert.equal(journey.step.kind, 'exit');
    assert.equal(journey.previous?.id, 'page:age');
    assert.throws(() => session.close(web));
    journey.go('page:age');
    session.answer('over16', 'yes');
    assert.equal(journey.next().kind, 'moved');
    assert.equal(journey.step.id, 'page:views');
  });

  it('is reached from a change too, and left again', () => {
    const session = sessionOf(plan());
    const journey = new Journey(session, 'page', false);
    session.answer('over16', 'yes');
    journey.next();
    journey.next();
    assert.equal(journey.step.kind, 'check');
    journey.change('over16');
    session.answer('over16', 'no');
    assert.ok(journey.previous === undefined || journey.previous.kind !== 'check');
    journey.next();
    assert.equal(journey.step.kind, 'exit');
    session.answer('over16', 'yes');
    assert.equal(journey.previous?.id, 'page:age');
  });

  it('is a rule of the response schema and of the receiver', () => {
    const validate = accepts(plan());
    const response = {...sessionOf(plan()).close(web), answers: {over16: 'no'}};
    assert.ok(!validate(response));
    assert.ok(judgeOf(plan())(response).length > 0);
    assert.ok(validate({...response, answers: {over16: 'yes'}}));
  });

  it('needs the words for it', () => {
    const {exit: _, ...silent} = young;
    assert.deepEqual(rulesOf(definitionOf([], {pages: [silent]})), ['/pages/0 schema:required']);
  });
});

describe('what has to be fetched before a definition is read', () => {
  it('is nothing for what every form has', () => {
    const {types, adapts} = featuresOf(definitionOf([yesNo('a'), line('b', {showIf: {a: 'yes'}})]));
    assert.ok(types.has('radios') && types.has('text'));
    assert.equal(adapts, false);
  });

  for (const [what, question] of [
    ['an option under a condition', radios('q', [option('a', {showIf: {context: {}}})])],
    ['random order', radios('q', [option('a')], {order: 'random'})],
    ['carried options', {name: 'q', type: 'radios', label: 'q', optionsFrom: {question: 'p'}}],
    ['a bound', {name: 'q', type: 'number', label: 'q', max: {answer: 'p'}}],
    ['a variant', line('q', {label: [{when: {p: 'x'}, en: 'x'}, {en: 'y'}]})],
    ['an answer in a text', line('q', {label: 'About {{p}}'})],
  ] as const)
    it(`is the adaptations for ${what}`, () => {
      assert.equal(featuresOf(definitionOf([question])).adapts, true);
    });

  it('is the adaptations for an exit', () => {
    assert.equal(featuresOf({pages: [{exitIf: {a: 'no'}}]}).adapts, true);
  });

  it('adapts nothing by itself', () => {
    assert.equal(
      adapting
        .start(planFor([line('x')]), {facts: {answers: {}, context: {}}, random: () => 0})
        .readersOf('x').length,
      0,
    );
  });
});

describe('the author’s own number', () => {
  it('stands before the question in every language and variant, whatever else is hidden', () => {
    const plan = planFor([
      yesNo('a', {number: '1a', label: {en: 'Do you?', cy: 'Ydych chi?'}}),
      line('b', {number: '2.1', label: [{when: {a: 'yes'}, en: 'Why?'}, {en: 'Why not?'}]}),
      line('c', {number: '3', label: 'Then?'}),
    ]);
    const label = (name: string) => plan.questions.get(name)!.question.label;
    assert.deepEqual(label('a'), {en: '1a. Do you?', cy: '1a. Ydych chi?'});
    assert.deepEqual(label('b'), [{when: {a: 'yes'}, en: '2.1. Why?'}, {en: '2.1. Why not?'}]);
    assert.equal(label('c'), '3. Then?');
    assert.equal(featuresOf(definitionOf([line('c', {number: '3'})])).adapts, true);
  });
});
