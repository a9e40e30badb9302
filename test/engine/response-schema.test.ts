import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {checkResponse} from '../../src/definition/generated/validators.js';
import type {Response} from '../../src/definition/generated/types.js';
import {interpreter} from '../../src/definition/interpret.js';
import {problemWith} from '../../src/engine/answers.js';
import type {Plan} from '../../src/engine/plan.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {models} from '../../src/questions/models.js';
import {
  definitionOf,
  goodAnswer,
  line,
  pageOf,
  planFor,
  randomDefinition,
  someAnswer,
  someJson,
  yesNo,
} from './definitions.js';
import {routeOf} from './reference.js';
import {choicesFrom, oneOf, runs, seeds, soon, type Choose} from './runs.js';

const now = () => new Date('2026-11-23T12:00:00Z');
const today = '2026-11-23';
const ids = () => {
  let made = 0;
  return () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
};
const sessionOf = (plan: Plan, context?: Record<string, string | number>) =>
  new Session(plan, {now, newId: ids(), ...(context && {context})});

/**
 * Ajv as strict as it gets, but for what our schemas say on purpose: our own keyword, types in a list, and rules
 * about a key beside, rather than inside, the schema that declares it.
 */
const newAjv = () =>
  new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    keywords: ['x-dweud-rules'],
  });

/** Both validators of a plan's response schema, held to one verdict. */
function verdictOf(plan: Plan): (response: unknown) => boolean {
  const schema = responseSchema(plan);
  const ajv = newAjv();
  assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
  const compiled = ajv.compile(schema as object);
  const interpret = interpreter(schema);
  return (response) => {
    const byAjv = compiled(response);
    const failure = interpret(response);
    assert.equal(
      failure === undefined,
      byAjv,
      `Ajv: ${JSON.stringify(compiled.errors)}; interpreter: ${JSON.stringify(failure)}; ${JSON.stringify(response)}`,
    );
    return byAjv;
  };
}

const copy = <T>(value: T): T => structuredClone(value);
const put = (object: object, key: string, value: unknown) =>
  Object.defineProperty(object, key, {value, enumerable: true, configurable: true, writable: true});
/** A response with other answers. */
const withAnswers = (response: Response, change: (answers: Record<string, unknown>) => void) => {
  const changed = copy(response);
  change(changed.answers);
  return changed;
};

/** Answers at random, then whatever is still required; undefined when a problem remains. */
function randomResponse(plan: Plan, choose: Choose): {session: Session; response: Response} {
  const context = choose(2)
    ? {nation: oneOf(choose, ['cymru', 'lloegr']), age: choose(40)}
    : undefined;
  const session = sessionOf(plan, context);
  const answerable = [...plan.questions.values()].filter((one) => one.answerSchema !== undefined);
  if (answerable.length)
    for (let count = choose(answerable.length * 2); count > 0; count--) {
      const one = oneOf(choose, answerable);
      session.answer(one.name, someAnswer(one, choose));
    }
  for (let round = 0; round <= answerable.length; round++)
    for (const {question} of session.problems(plan.questions.values()))
      session.answer(question, goodAnswer(session.question(question), choose));
  const response = session.close({
    language: oneOf(choose, ['en', 'cy']),
    channel: oneOf(choose, ['web', 'kiosk', 'interviewer', 'paper']),
  });
  return {session, response};
}

const strange = [
  'constructor',
  'toString',
  'hasOwnProperty',
  '__proto__',
  'valueOf',
  '',
  'a/b~c%23#',
];

/** Something that a broken or hostile client could make of a response. */
function mutate(response: Response, plan: Plan, choose: Choose): unknown {
  const answers = Object.keys(response.answers);
  const names = [...plan.questions.keys()];
  const envelope = Object.keys(response);
  const set = (path: readonly string[], value: unknown) => {
    const changed = copy(response) as unknown as Record<string, unknown>;
    let at = changed;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
    put(at, path.at(-1)!, value);
    return changed;
  };
  switch (choose(11)) {
    case 0:
      return withAnswers(response, (all) => delete all[oneOf(choose, [...answers, 'none'])]);
    case 1:
      return set(['answers', oneOf(choose, names)], someJson(choose));
    case 2: {
      const one = plan.questions.get(oneOf(choose, names))!;
      return one.answerSchema === undefined
        ? set(['answers', one.name], 'read')
        : set(['answers', one.name], goodAnswer(one, choose));
    }
    case 3:
      return set(['answers', oneOf(choose, strange)], someJson(choose));
    case 4:
      return set([oneOf(choose, [...strange, 'ip', 'userAgent'])], someJson(choose));
    case 5: {
      const changed = copy(response) as unknown as Record<string, unknown>;
      delete changed[oneOf(choose, envelope)];
      return changed;
    }
    case 6:
      return set([oneOf(choose, envelope)], someJson(choose));
    case 7:
      return set(['consultation', oneOf(choose, ['id', 'version', 'title'])], someJson(choose));
    case 8:
      return set(
        ['id'],
        oneOf(choose, [
          response.id.toUpperCase(),
          `${response.id}\n`,
          response.id.slice(1),
          '00000000-0000-0000-0000-000000000000',
        ]),
      );
    case 9:
      return set(
        [oneOf(choose, ['startedAt', 'submittedAt'])],
        oneOf(choose, [
          '2026-11-23',
          '2026-11-23T12:00:00',
          '2026-11-23T12:00:00Z\n',
          '2026-11-23T12:00:00+00:00',
        ]),
      );
    default:
      return set(
        ['context'],
        oneOf<unknown>(choose, [
          {},
          {nation: {}},
          {nation: ['cymru']},
          {age: 17},
          {nation: 'cymru', age: 18},
          Object.fromEntries(Array.from({length: 51}, (_, i) => [`k${i}`, i])),
          JSON.parse('{"__proto__": {"age": 20}}'),
        ]),
      );
  }
}

/** Whether a response is right, by the reference: only what was asked, nothing required missing, each answer valid. */
function isRight(plan: Plan, response: Response): boolean {
  const given = new Map(Object.entries(response.answers as object));
  const {on, answers} = routeOf(plan, given, {...response.context});
  for (const name of given.keys()) if (!on.has(name)) return false;
  for (const one of plan.questions.values()) {
    if (!on.has(one.name)) continue;
    if (one.answerSchema === undefined) {
      if (given.has(one.name)) return false;
      continue;
    }
    if (one.question.required && !answers.has(one.name)) return false;
    if (answers.has(one.name) && interpreter(one.answerSchema)(answers.get(one.name))) return false;
  }
  return true;
}

describe('responseSchema, by Ajv and by the interpreter (SEC-19)', () => {
  it('accepts what a session closes, and both give one verdict on anything made of it', () => {
    let pairs = 0;
    let refused = 0;
    fc.assert(
      fc.property(seeds(), (seed) => {
        const choose = choicesFrom(seed);
        const plan = planOf(randomDefinition(choose), models);
        const accepts = verdictOf(plan);
        const {session, response} = randomResponse(plan, choose);
        const sent = JSON.parse(JSON.stringify(response)) as Response;
        assert.deepEqual(sent, response, 'a response is JSON');
        assert.ok(accepts(sent), 'a closed response is accepted');
        assert.ok(checkResponse(sent), JSON.stringify(checkResponse.errors));
        assert.ok(isRight(plan, sent), 'the reference agrees');

        for (const one of plan.questions.values()) {
          const {name} = one;
          if (one.answerSchema === undefined) {
            assert.ok(!accepts(withAnswers(sent, (all) => (all[name] = 'read'))));
            continue;
          }
          if (!session.isOn(one)) {
            const extra = one.model.parse
              ? one.model.parse(goodAnswer(one, choose), one.question)
              : goodAnswer(one, choose);
            assert.ok(
              !accepts(withAnswers(sent, (all) => (all[name] = extra))),
              `an answer to ${name}, which was not asked, is refused`,
            );
          } else if (one.question.required)
            assert.ok(
              !accepts(withAnswers(sent, (all) => delete all[name])),
              `a response without ${name}, which is required, is refused`,
            );
        }

        for (let i = 0; i < 8; i++) {
          const made = mutate(sent, plan, choose);
          const verdict = accepts(made);
          pairs++;
          if (!verdict) refused++;
          const {answers, ...envelope} = made as Response;
          const isEnvelope = checkResponse({...envelope, answers: {}});
          if (
            isEnvelope &&
            answers !== null &&
            typeof answers === 'object' &&
            !Array.isArray(answers)
          ) {
            const {consultation, language} = envelope;
            const isOurs =
              consultation.id === 'test' &&
              consultation.version === '1' &&
              ['en', 'cy'].includes(language);
            assert.equal(verdict, isOurs && isRight(plan, made as Response));
          } else assert.equal(verdict, false);
        }
      }),
      runs(130),
    );
    if (!process.env['FC_RUNS']) assert.ok(pairs >= 1000, `${pairs} pairs`);
    assert.ok(refused > pairs / 4 && refused < pairs, `${refused} of ${pairs} refused`);
  });

  const closed = (plan: Plan, answers: Record<string, unknown> = {}) => {
    const session = sessionOf(plan);
    for (const [name, typed] of Object.entries(answers)) session.answer(name, typed);
    return session.close({language: 'en', channel: 'web'});
  };

  it('refuses names that nobody asked for, inherited ones included (SEC-04)', () => {
    const plan = planFor([line('a')]);
    const accepts = verdictOf(plan);
    const response = closed(plan, {a: 'x'});
    assert.ok(accepts(response));
    for (const name of [...strange, 'b', 'A', 'a '])
      for (const value of ['x', true, null, {}]) {
        assert.ok(!accepts(withAnswers(response, (all) => put(all, name, value))), name);
        const more = copy(response);
        put(more, name, value);
        assert.ok(!accepts(more), name);
      }
  });

  it('does not take a prototype in the text for an answer (SEC-04)', () => {
    const plan = planFor([line('a', {required: true}), line('b', {showIf: {a: 'go'}})]);
    const accepts = verdictOf(plan);
    const response = closed(plan, {a: 'x'});
    const answers = (text: string) => ({...response, answers: JSON.parse(text) as unknown});
    assert.ok(accepts(answers('{"a": "go", "b": "x"}')));
    assert.ok(!accepts(answers('{"__proto__": {"a": "x"}}')));
    assert.ok(!accepts(answers('{"a": "x", "__proto__": {"a": "go"}}')));
    assert.ok(!accepts(answers('{"a": "x", "b": "x", "__proto__": {"a": "go"}}')));
    assert.ok(!accepts(answers('{"a": "x", "constructor": {"prototype": {"b": "x"}}}')));
    assert.ok(!accepts(JSON.parse(`{"__proto__": ${JSON.stringify(response)}}`)));
    assert.equal(({} as Record<string, unknown>)['a'], undefined);
  });

  it('refuses half a surrogate pair in a key instead of throwing', () => {
    const plan = planFor([line('a')]);
    const interpret = interpreter(responseSchema(plan));
    const response = closed(plan, {a: 'x'});
    assert.ok(interpret(withAnswers(response, (all) => put(all, '\ud800', 'x'))));
    const more = copy(response);
    put(more, '\udfff', 1);
    assert.ok(interpret(more));
    assert.equal(
      interpret(withAnswers(response, (all) => put(all, 'a', '\ud800')))?.keyword,
      undefined,
    );
  });

  it('asks nothing of an answer under another option than the chosen one', () => {
    const plan = planFor([
      {
        name: 'how',
        type: 'radios',
        label: 'How?',
        options: [
          {value: 'a', label: 'A', other: {label: 'Which?', required: true}},
          {value: 'b', label: 'B', followUp: line('b_more', {required: true})},
          {value: 'c', label: 'C'},
        ],
      },
    ]);
    const accepts = verdictOf(plan);
    const a = closed(plan, {how: 'a', how_other: 'x', b_more: 'kept'});
    assert.deepEqual(a.answers, {how: 'a', how_other: 'x'});
    assert.ok(accepts(a));
    assert.ok(!accepts({...a, answers: {how: 'a'}}));
    assert.ok(!accepts({...a, answers: {how: 'a', how_other: 'x', b_more: 'x'}}));
    assert.ok(!accepts({...a, answers: {how: 'b', how_other: 'x'}}));
    assert.ok(!accepts({...a, answers: {how_other: 'x'}}));
    assert.ok(accepts({...a, answers: {how: 'b', b_more: 'x'}}));
    assert.ok(accepts({...a, answers: {how: 'c'}}));
    assert.ok(accepts({...a, answers: {}}));
  });

  it('holds a required question on a closed page to nothing, and everything on it to silence', () => {
    const plan = planOf(
      definitionOf([], {
        pages: [
          pageOf('one', [yesNo('more')]),
          pageOf(
            'two',
            [
              line('x', {required: true}),
              line('y'),
              line('z', {required: true, showIf: {y: 'go'}}),
            ],
            {
              showIf: {more: 'yes'},
            },
          ),
        ],
      }),
      models,
    );
    const accepts = verdictOf(plan);
    const no = closed(plan, {more: 'no'});
    assert.ok(accepts(no));
    for (const name of ['x', 'y', 'z'])
      assert.ok(!accepts(withAnswers(no, (all) => (all[name] = 'go'))), name);
    const yes = closed(plan, {more: 'yes', x: '1', y: 'go', z: '2'});
    for (const name of ['x', 'z'])
      assert.ok(!accepts(withAnswers(yes, (all) => delete all[name])), name);
    // Without `y`, `z` was not asked.
    assert.ok(!accepts(withAnswers(yes, (all) => delete all['y'])));
    assert.ok(accepts({...yes, answers: {more: 'yes', x: '1'}}));
  });

  it('reads context in conditions and never answers by the same name', () => {
    const plan = planFor([
      line('nation'),
      line('cymru', {showIf: {'context.nation': 'cymru'}}),
      line('lloegr', {showIf: {nation: 'lloegr'}}),
    ]);
    const accepts = verdictOf(plan);
    const session = sessionOf(plan, {nation: 'cymru'});
    session.answer('nation', 'lloegr');
    session.answer('cymru', 'x');
    session.answer('lloegr', 'x');
    const response = session.close({language: 'cy', channel: 'kiosk'});
    assert.ok(accepts(response));
    const {context: _, ...without} = response;
    assert.ok(!accepts(without));
    assert.ok(!accepts({...response, context: {nation: 'lloegr'}}));
    assert.ok(
      !accepts({...response, context: JSON.parse('{"__proto__": {"nation": "cymru"}}') as unknown}),
    );
  });
});

describe('rules that JSON Schema cannot say', () => {
  const cases: {
    title: string;
    question: object;
    answer: unknown;
    keyword: string;
    rule: object;
  }[] = [
    {
      title: 'graphemes at most',
      question: line('q', {maxLength: 3}),
      answer: 'abcd',
      keyword: 'maxLength',
      rule: {maxGraphemes: 3},
    },
    {
      title: 'graphemes at least',
      question: line('q', {minLength: 2}),
      answer: '👨‍👩‍👧‍👦',
      keyword: 'minLength',
      rule: {minGraphemes: 2},
    },
    {
      title: 'graphemes in a longer text',
      question: {name: 'q', type: 'textarea', label: 'q', maxLength: 3},
      answer: 'a\r\n\nbc',
      keyword: 'maxLength',
      rule: {maxGraphemes: 3},
    },
    {
      title: 'words',
      question: {name: 'q', type: 'textarea', label: 'q', maxWords: 2},
      answer: 'tri gair bach',
      keyword: 'maxWords',
      rule: {maxWords: 2},
    },
    {
      title: 'decimals',
      question: {name: 'q', type: 'number', label: 'q', decimals: 1, min: 0, max: 1},
      answer: 0.25,
      keyword: 'decimals',
      rule: {maxDecimals: 1},
    },
    {
      title: 'digits of a number without a bound',
      question: {name: 'q', type: 'number', label: 'q', min: 0},
      answer: 1e15,
      keyword: 'maximum',
      rule: {maxDigits: 15},
    },
    {
      title: 'a first date',
      question: {name: 'q', type: 'date', label: 'q', min: '2026-01-01'},
      answer: '2025-12-31',
      keyword: 'dateMinimum',
      rule: {minDate: '2026-01-01'},
    },
    {
      title: 'a last date',
      question: {name: 'q', type: 'date', label: 'q', max: 'today'},
      answer: '2026-11-24',
      keyword: 'datePast',
      rule: {maxDate: 'today'},
    },
    {
      title: 'an earliest time',
      question: {name: 'q', type: 'time', label: 'q', min: '09:00'},
      answer: '08:59',
      keyword: 'timeMinimum',
      rule: {minTime: '09:00'},
    },
    {
      title: 'a latest time',
      question: {name: 'q', type: 'time', label: 'q', max: '17:00'},
      answer: '17:01',
      keyword: 'timeMaximum',
      rule: {maxTime: '17:00'},
    },
  ];
  for (const {title, question, answer, keyword, rule} of cases)
    it(`stand beside it and are held by problemWith: ${title}`, () => {
      const plan = planFor([question]);
      const schema = responseSchema(plan) as {'x-dweud-rules': object};
      assert.deepEqual(schema['x-dweud-rules'], {q: rule});
      const one = plan.questions.get('q')!;
      assert.equal(interpreter(one.answerSchema!)(answer), undefined, 'the schema lets it pass');
      assert.equal(problemWith(answer, one, today)?.keyword, keyword);
      assert.throws(() => {
        const session = sessionOf(plan);
        session.answer('q', answer);
        session.close({language: 'en', channel: 'web'});
      }, /q is not accepted/);
    });

  it('are not mentioned where there are none, nor are definitions that nothing refers to', () => {
    const number = {name: 'n', type: 'number', label: 'n', min: 0, max: 30};
    const schema = responseSchema(planFor([line('q'), number])) as object;
    assert.deepEqual(Object.keys(schema).sort(), [
      '$schema',
      'additionalProperties',
      'properties',
      'required',
      'type',
    ]);
  });

  it('never let pass what the schema refuses', () => {
    fc.assert(
      fc.property(seeds(), (seed) => {
        const choose = choicesFrom(seed);
        const plan = planOf(randomDefinition(choose), models);
        for (const one of plan.questions.values()) {
          if (one.answerSchema === undefined) continue;
          const interpret = interpreter(one.answerSchema);
          for (let i = 0; i < 5; i++) {
            const answer = someJson(choose);
            const problem = problemWith(answer, one, today);
            if (interpret(answer))
              assert.ok(problem, `${JSON.stringify(one.question)} ${JSON.stringify(answer)}`);
            if (problem) assert.equal(problem.question, one.name);
          }
        }
      }),
      runs(200),
    );
  });
});

describe('the schema of an answer, under attack (SEC-06, SEC-07)', () => {
  const many = Array.from({length: 150_000}, (_, i) => `v${i}`);
  const hostile: Record<string, unknown[]> = {
    radios: [many],
    checkboxes: [many, many.map(() => 'a'), many.map(() => ({})), many.map(() => many.slice(0, 2))],
    select: [many],
    text: [
      'a'.repeat(5_000_000),
      '@'.repeat(200_000),
      `${'a.'.repeat(200_000)}@`,
      `a@${'a.'.repeat(200_000)}`,
      '+'.repeat(200_000),
      ' 1'.repeat(200_000),
      '\u0301'.repeat(200_000),
      'https://'.repeat(50_000),
    ],
    textarea: [
      'a'.repeat(5_000_000),
      `${' '.repeat(200_000)}a`,
      'a '.repeat(200_000),
      '👨‍👩‍👧‍👦'.repeat(50_000),
    ],
    number: ['9'.repeat(1_000_000), `${'1'.repeat(200_000)}.`, ','.repeat(200_000)],
    date: ['1'.repeat(200_000), {day: ' '.repeat(200_000), month: '1'.repeat(200_000), year: 'x'}],
    time: [
      '9'.repeat(1_000_000),
      `${' '.repeat(200_000)}:`,
      '9 '.repeat(200_000),
      'a.'.repeat(200_000),
    ],
    scale: [many, '1'.repeat(1_000_000), many.map(() => 1)],
  };
  const questions: object[] = [
    yesNo('radios'),
    {name: 'checkboxes', type: 'checkboxes', label: 'c', options: [{value: 'a', label: 'a'}]},
    {name: 'select', type: 'select', label: 's', options: [{value: 'a', label: 'a'}]},
    ...[undefined, 'email', 'tel', 'url', 'postcode'].map((format) =>
      line(`text${format ?? ''}`, {maxLength: 100, ...(format && {format})}),
    ),
    {name: 'textarea', type: 'textarea', label: 't', maxLength: 1000},
    {name: 'words', type: 'textarea', label: 't', maxWords: 1000},
    {name: 'number', type: 'number', label: 'n', decimals: 2},
    {name: 'date', type: 'date', label: 'd', max: 'today'},
    {name: 'time', type: 'time', label: 't', max: '17:00'},
    {name: 'scale', type: 'scale', label: 's', from: 0, to: 10, labels: {from: 'a', to: 'b'}},
  ];
  for (const question of questions as {name: string; type: string}[])
    it(`comes to a verdict in time that grows with the answer alone: ${question.name}`, () => {
      const plan = planFor([question]);
      const one = plan.questions.get(question.name)!;
      const compiled = newAjv().compile(one.answerSchema as object);
      hostile[question.type]!.forEach((answer, i) => {
        const session = sessionOf(plan);
        soon(() => session.answer(one.name, answer));
        soon(() => session.problems([one]));
        const problem = soon(() => problemWith(answer, one, today));
        if (!soon(() => compiled(answer))) assert.ok(problem, `${i}`);
      });
    });
});
