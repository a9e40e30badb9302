import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {DefinitionError} from '../../src/definition/definition-error.js';
import type {MatrixQuestion} from '../../src/definition/generated/types.js';
import {interpreter, type JsonSchema} from '../../src/definition/interpret.js';
import {answerFrom, isEmpty, problemWith} from '../../src/engine/answers.js';
import {Session} from '../../src/engine/session.js';
import {examples} from '../../src/questions/matrix/examples.js';
import {matrix as model, type MatrixAnswer} from '../../src/questions/matrix/model.js';
import {judgeOf} from '../../src/receiver/judge.js';
import {planFor} from '../engine/definitions.js';
import {runs} from '../engine/runs.js';
import {plainSpeaker} from './plain-speaker.js';

const today = '2026-11-23';
const item = (value: string, more: object = {}) => ({value, label: value, ...more});
const choice = (more: object = {}): MatrixQuestion => ({
  name: 'm',
  type: 'matrix',
  label: 'm',
  rows: ['r', 's', 't'].map((value) => item(value)),
  columns: [item('a'), item('b'), item('none', {exclusive: true})],
  ...more,
});
const numbers = (more: object = {}): MatrixQuestion => {
  const {columns: _, ...rest} = choice({mode: 'number', ...more});
  return rest;
};
const planned = (question: MatrixQuestion) => planFor([question]).questions.get('m')!;
const problem = (typed: unknown, question: MatrixQuestion) => {
  const one = planned(question);
  return problemWith(answerFrom(typed, one), one, today);
};
const flaws = (question: object) => {
  try {
    planFor([question]);
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return error.findings.map(({pointer, rule}) =>
      `${pointer} ${rule}`.replace('/pages/0/questions/0', ''),
    );
  }
};
const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false});
const accepts = (schema: JsonSchema, answer: unknown) => {
  const verdict = interpreter(schema)(answer) === undefined;
  assert.equal(ajv.validate(schema, JSON.parse(JSON.stringify(answer))), verdict);
  return verdict;
};

describe('what an author may not write in a matrix', () => {
  it('are columns for numbers, bounds for choices, or neither', () => {
    assert.deepEqual(flaws(choice()), []);
    assert.deepEqual(flaws(numbers({min: 0, max: 9})), []);
    assert.deepEqual(flaws({...numbers(), columns: [item('a')]}), ['/columns schema:properties']);
    assert.deepEqual(flaws(choice({min: 1})), ['/min schema:properties']);
    assert.deepEqual(flaws({...numbers(), mode: 'one'}), [' schema:required']);
    assert.deepEqual(flaws({...numbers(), mode: undefined}).length, 1);
    assert.deepEqual(flaws(choice({rows: []})), ['/rows schema:minItems']);
  });

  it('are two rows or columns of one value, and crossed bounds', () => {
    assert.deepEqual(flaws(choice({rows: [item('r'), item('r')]})), [
      '/rows/1/value duplicate-value',
    ]);
    assert.deepEqual(flaws(choice({columns: [item('a'), item('b'), item('a')]})), [
      '/columns/2/value duplicate-value',
    ]);
    assert.deepEqual(flaws(numbers({min: 3, max: 2})), ['/min crossed-bounds']);
  });

  it('are rows whose value means something else (SEC-04)', () => {
    for (const value of ['label', 'hint', 'error', 'constructor', 'toString', 'hasOwnProperty'])
      assert.deepEqual(flaws(choice({rows: [item('r'), item(value)]})), [
        '/rows/1/value reserved-name',
      ]);
  });

  it('are required rows that are not there, or that nothing requires', () => {
    assert.deepEqual(flaws(choice({required: true, requiredRows: ['r', 'gone']})), [
      '/requiredRows/1 unknown-row',
    ]);
    assert.deepEqual(flaws(choice({required: true, requiredRows: []})), []);
    assert.deepEqual(flaws(choice({requiredRows: ['r']})), [' schema:required']);
    assert.deepEqual(flaws(choice({required: false, requiredRows: 'all'})), [
      '/required schema:const',
    ]);
    assert.deepEqual(flaws(choice({required: true, requiredRows: 'some'})), [
      '/requiredRows schema:const',
    ]);
  });
});

describe('an answer to a matrix', () => {
  it('holds the rows that were answered, in their order, and in each the columns in theirs', () => {
    const one = planned(choice({mode: 'several'}));
    const answer = answerFrom({t: ['b', 'a', 'b'], s: [], gone: ['a'], r: ['none']}, one);
    assert.deepEqual(answer, {r: ['none'], t: ['a', 'b']});
    assert.deepEqual(Object.keys(answer as object), ['r', 't']);
  });

  it('is none when no row was answered', () => {
    for (const mode of ['one', 'several'] as const)
      for (const typed of [
        undefined,
        null,
        '',
        ' ',
        [],
        {},
        {r: ''},
        {r: null, s: []},
        {gone: 'a'},
      ])
        assert.equal(answerFrom(typed, planned(choice({mode}))), undefined, JSON.stringify(typed));
    assert.ok(!isEmpty({r: 0}, planned(numbers())));
    assert.deepEqual(answerFrom({r: 0, s: '0', t: ' '}, planned(numbers())), {r: 0, s: 0});
  });

  it('keeps what cannot be read as it was typed, row by row (PAT-04)', () => {
    const typed = {r: '1,234', s: '12 or so', t: '£5'};
    assert.deepEqual(answerFrom(typed, planned(numbers())), {r: 1234, s: '12 or so', t: 5});
    for (const junk of ['text', 5, true, ['a']])
      assert.deepEqual(answerFrom(junk, planned(choice())), junk);
  });

  it('is read as people write numbers (PAT-11)', () => {
    assert.deepEqual(problem({r: '1', s: '2.5'}, numbers())?.keyword, 'notWhole');
    assert.deepEqual(problem({r: '1', s: '2.555'}, numbers({decimals: 2}))?.keyword, 'decimals');
    assert.equal(problem({r: '1', s: '2.55'}, numbers({decimals: 2})), undefined);
  });
});

describe('a fault in a matrix', () => {
  it('names every row that is missing, and leads to the first', () => {
    const question = choice({required: true});
    assert.deepEqual(problem({s: 'a'}, question), {
      question: 'm',
      keyword: 'rowsMissing',
      params: {missing: ['r', 't'], rows: ['r', 't'], asks: 'select', parts: ['r', 't']},
    });
    assert.deepEqual(problem({}, question)?.params, {asks: 'select'});
    assert.deepEqual(problem({}, numbers({required: true}))?.params, {asks: 'enter'});
    assert.equal(problem({s: '1'}, numbers({required: true}))?.params['asks'], 'enter');
  });

  it('is a missing row only where the author requires it', () => {
    const some = choice({required: true, requiredRows: ['s']});
    assert.equal(problem({s: 'a'}, some), undefined);
    assert.deepEqual(problem({r: 'a'}, some)?.params['missing'], ['s']);
    const any = choice({required: true, requiredRows: []});
    assert.equal(problem({t: 'a'}, any), undefined);
    assert.equal(problem({}, any)?.keyword, 'required');
    assert.equal(problem({t: 'a'}, choice()), undefined);
  });

  it('names the row in which it is', () => {
    const cases: [MatrixQuestion, unknown, string][] = [
      [choice(), {r: 'a', s: 'gone'}, 'enum'],
      [choice(), {r: 'a', s: 5}, 'enum'],
      [choice({mode: 'several'}), {s: ['a', 'none']}, 'exclusive'],
      [choice({mode: 'several'}), {s: 'a'}, 'type'],
      [numbers(), {r: '1', s: 'x'}, 'notNumber'],
      [numbers({min: 2}), {r: '2', s: '1'}, 'minimum'],
      [numbers({max: 2}), {r: '2', s: {t: 1}}, 'notNumber'],
    ];
    for (const [question, typed, keyword] of cases) {
      const found = problem(typed, question);
      assert.equal(found?.keyword, keyword);
      assert.equal(found.params['partLabel'], 's');
      assert.deepEqual(found.params['parts'], ['s']);
    }
  });
});

describe('rows and columns with a condition', () => {
  const question = choice({
    required: true,
    rows: [item('r'), item('s', {showIf: {'context.nation': 'wales'}})],
  });

  it('leave the schema without what is not always asked, and stand beside it (0004)', () => {
    assert.deepEqual((model.answerSchema(question) as {required: string[]}).required, ['r']);
    assert.deepEqual(model.rules!(question)['requiredRows'], ['s']);
    assert.equal(model.rules!(choice({required: true}))['requiredRows'], undefined);
    assert.deepEqual(model.rules!(numbers({decimals: 2}))['maxDecimals'], 2);
  });

  it('are required when they are asked', () => {
    assert.equal(model.check!({r: 'a'}, question, today)?.keyword, 'rowsMissing');
    const offered = {...question, rows: question.rows.slice(0, 1)};
    assert.equal(model.check!({r: 'a'}, offered, today), undefined);
    const listed = {...offered, requiredRows: ['r', 's']};
    assert.equal(model.check!({r: 'a'}, listed, today), undefined);
  });

  const answer = fc.dictionary(fc.constantFrom('r', 's', 't'), fc.constantFrom('a', 'b', 'none'), {
    minKeys: 1,
    noNullPrototype: true,
  });
  const answers = {
    one: answer,
    several: fc.dictionary(
      fc.constantFrom('r', 's', 't'),
      fc.subarray(['a', 'b', 'none'], {minLength: 1}),
      {minKeys: 1, noNullPrototype: true},
    ),
    number: fc.dictionary(fc.constantFrom('r', 's', 't'), fc.integer(), {
      minKeys: 1,
      noNullPrototype: true,
    }),
  };
  for (const mode of ['one', 'several', 'number'] as const)
    it(`take with them what was answered there, and nothing else (${mode})`, () => {
      const whole = mode === 'number' ? numbers() : choice({mode});
      fc.assert(
        fc.property(
          answers[mode] as fc.Arbitrary<MatrixAnswer>,
          fc.constantFrom('rows', 'columns'),
          fc.nat(2),
          (given, list, at) => {
            const members = list === 'rows' ? whole.rows : (whole.columns ?? []);
            const gone = members[at]?.value ?? 'a';
            const left = {
              ...whole,
              ...(whole.columns || list === 'rows'
                ? {[list]: members.filter(({value}) => value !== gone)}
                : {}),
            } as MatrixQuestion;
            const without = model.without!(list, gone, whole);
            const cells = Object.entries(given);
            const uses =
              list === 'rows'
                ? Object.hasOwn(given, gone)
                : cells.some(([, cell]) => [cell].flat().includes(gone));
            assert.equal(accepts(without, given), !uses);
            const fitting = model.fit!(given, left) as typeof given | undefined;
            if (!uses) assert.deepEqual(fitting, given);
            if (fitting === undefined) return;
            assert.ok(accepts(without, fitting));
            for (const [row, cell] of Object.entries(fitting))
              for (const one of [cell].flat()) assert.ok([given[row]].flat().includes(one));
          },
        ),
        runs(300) as object,
      );
    });

  it('leave nothing of an answer that was all theirs', () => {
    const left = {...choice(), columns: [item('a')]};
    assert.equal(model.fit!({r: 'b'}, left), undefined);
    assert.deepEqual(model.fit!({r: 'b', s: 'a'}, left), {s: 'a'});
    assert.equal(model.fit!({r: ['b']}, {...left, mode: 'several'}), undefined);
    assert.equal(model.without!('options', 'a', choice()), true);
  });
});

describe('a matrix in words and in an export', () => {
  it('is one line for each row that was answered, with what several say after each other', () => {
    const question = choice({mode: 'several'});
    assert.deepEqual(model.inWords({t: ['a', 'b'], r: ['none']}, question, plainSpeaker), [
      {text: 'r: none'},
      {text: 't: a, b'},
    ]);
    const pounds = numbers({prefix: '£', suffix: ' a week', decimals: 2});
    assert.deepEqual(model.inWords({s: 2.5}, pounds, plainSpeaker), [{text: 's: £2.50 a week'}]);
  });

  it('marks a line that is all in another language', () => {
    const [row, column] = [
      {value: 'r', label: {en: 'Row'}},
      {value: 'a', label: {en: 'Yes'}},
    ];
    const english = choice({rows: [row], columns: [column]});
    assert.deepEqual(model.inWords({r: 'a'}, english, plainSpeaker), [
      {text: 'Row: Yes', language: 'en'},
    ]);
    const half = choice({rows: [row], columns: [item('a', {label: {cy: 'Ie'}})]});
    assert.deepEqual(model.inWords({r: 'a'}, half, plainSpeaker), [{text: 'Row: Ie'}]);
  });

  it('has a column for each row, and for several one for each row and column (LESSONS 83)', () => {
    const cells = (question: MatrixQuestion, answer: unknown) =>
      model.columns!(question).map(({name, of}) => [name, of(answer)]);
    assert.deepEqual(cells(choice(), {r: 'a', t: 'none'}), [
      ['m_r', 'a'],
      ['m_s', undefined],
      ['m_t', 'none'],
    ]);
    assert.deepEqual(cells(numbers(), {r: 0}), [
      ['m_r', 0],
      ['m_s', undefined],
      ['m_t', undefined],
    ]);
    const rows = [item('r'), item('s')];
    assert.deepEqual(cells(choice({mode: 'several', rows}), {r: ['a']}), [
      ['m_r_a', true],
      ['m_r_b', false],
      ['m_r_none', false],
      ['m_s_a', undefined],
      ['m_s_b', undefined],
      ['m_s_none', undefined],
    ]);
    for (const junk of [undefined, 'text', ['a'], {r: {x: 1}}, {r: null}])
      for (const [, cell] of cells(choice(), junk)) assert.equal(cell, undefined);
  });
});

describe('a response with a matrix', () => {
  const plan = planFor(examples.map(({question}) => question));
  const judge = judgeOf(plan);
  const response = () => {
    const session = new Session(plan, {
      now: () => new Date(`${today}T12:00:00Z`),
      newId: randomUUID,
    });
    for (const {question, good} of examples) session.answer(question.name, good[0]!.typed);
    return structuredClone(session.close({language: 'cy', channel: 'web'}));
  };

  it('is accepted by the receiver as the form made it', () => {
    assert.deepEqual(judge(response()), []);
  });

  it('is refused by the receiver for a row that nobody asked about, or that is missing', () => {
    const {answers} = response();
    const faults = (confidence: object) =>
      judge({...response(), answers: {...answers, confidence}}).map(
        ({pointer, keyword}) => `${pointer} ${keyword}`,
      );
    const {fair: _, ...rest} = answers['confidence'] as Record<string, string>;
    assert.deepEqual(faults(rest), ['/answers/confidence/fair required']);
    assert.deepEqual(faults({...rest, fair: 'agree', more: 'agree'}), [
      '/answers/confidence/more unknownName',
    ]);
    assert.deepEqual(faults({...rest, fair: ''}), ['/answers/confidence/fair enum']);
  });
});

describe('whatever a matrix is given', () => {
  const cell = fc.oneof(
    fc.anything(),
    fc.constantFrom('a', 'b', 'none', 'gone', '', ' 12 ', '1e3', '£2', 0, 7),
    fc.array(fc.constantFrom('a', 'b', 'none', 'gone', 5)),
  );
  const typed = fc.oneof(
    fc.anything(),
    fc.dictionary(fc.constantFrom('r', 's', 't', 'gone', '__proto__', 'constructor'), cell),
  );
  const questions = [
    ...[choice(), choice({mode: 'several'}), numbers({min: 0, max: 9})],
    ...[choice({required: true}), choice({required: true, mode: 'several', requiredRows: ['s']})],
    choice({required: true, requiredRows: []}),
  ];
  const plannedOnce = new Map(questions.map((question) => [question, planned(question)]));

  it('throws nothing, and what it accepts its schema accepts, in both validators', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...questions), (given, question) => {
        const one = plannedOnce.get(question)!;
        const answer = answerFrom(given, one);
        model.fit!(answer, question);
        for (const {of} of model.columns!(question)) of(answer);
        const found = problemWith(answer, one, today);
        if (found || answer === undefined) return;
        assert.ok(accepts(one.answerSchema!, answer));
        assert.deepEqual(answerFrom(answer, one), answer);
        model.inWords(answer as MatrixAnswer, question, plainSpeaker);
      }),
      runs(2000) as object,
    );
  });
});
