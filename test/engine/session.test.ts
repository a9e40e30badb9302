import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Validator} from '@cfworker/json-schema';
import fc from 'fast-check';
import type {Plan} from '../../src/engine/plan.js';
import {planOf} from '../../src/engine/whole-plan.js';
import type {SessionOptions} from '../../src/engine/live-session.js';
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
  yesNo,
} from './definitions.js';
import {routeOf} from './reference.js';
import {choicesFrom, oneOf, runs, seeds} from './runs.js';

const ids = () => {
  let made = 0;
  return () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
};
const sessionOf = (plan: Plan, options: Partial<SessionOptions> = {}) =>
  new Session(plan, {now: () => new Date('2026-11-23T12:00:00Z'), newId: ids(), ...options});
const web = {language: 'en', channel: 'web'} as const;
const onRoute = (session: Session) =>
  [...session.plan.questions.values()].filter((one) => session.isOn(one)).map(({name}) => name);

/** How often a condition or an answer is interpreted while `work` runs. */
function interpretations(work: () => void): number {
  const {validate} = Validator.prototype;
  let count = 0;
  Validator.prototype.validate = function (this: Validator, value: unknown) {
    count++;
    return validate.call(this, value);
  };
  try {
    work();
  } finally {
    Validator.prototype.validate = validate;
  }
  return count;
}

describe('an answer', () => {
  const everyType = planFor([
    yesNo('radios'),
    {name: 'boxes', type: 'checkboxes', label: 'b', options: [{value: 'a', label: 'a'}]},
    {name: 'list', type: 'select', label: 'l', options: [{value: 'a', label: 'a'}]},
    line('text'),
    {name: 'area', type: 'textarea', label: 't'},
    {name: 'number', type: 'number', label: 'n'},
    {name: 'date', type: 'date', label: 'd'},
  ]);
  const names = [...everyType.questions.keys()];

  it('is nothing when nothing was typed or chosen, whatever the type', () => {
    for (const name of names)
      for (const typed of [undefined, null, '', '  ', [], '\u00a0\n']) {
        const session = sessionOf(everyType);
        session.answer(name, goodAnswer(session.question(name), choicesFrom(1)));
        assert.notEqual(session.answerTo(name), undefined, name);
        if (Array.isArray(typed) && name === 'date') continue;
        session.answer(name, typed);
        assert.equal(session.answerTo(name), undefined, `${name} ${JSON.stringify(typed)}`);
        assert.deepEqual(session.problems([session.question(name)]), []);
        assert.deepEqual(session.close(web).answers, {});
      }
  });

  it('may be nought: 0 is an answer', () => {
    for (const typed of [0, '0', ' 0 ', '−0', '0.0']) {
      const session = sessionOf(planFor([{name: 'n', type: 'number', label: 'n', required: true}]));
      session.answer('n', typed);
      assert.ok(Object.is(session.answerTo('n'), 0), JSON.stringify(typed));
      assert.equal(session.typed('n'), typed);
      assert.deepEqual(session.close(web).answers, {n: 0});
    }
  });

  it('may be false: it is kept, and refused as what it is', () => {
    for (const name of names) {
      const session = sessionOf(everyType);
      session.answer(name, false);
      assert.equal(session.typed(name), false);
      assert.equal(session.answerTo(name), false);
      assert.equal(session.problems([session.question(name)]).length, 1, name);
      assert.throws(() => session.close(web), /is not accepted/);
    }
  });

  it('of 0, false, null or an empty text in the context is itself in a condition', () => {
    const cases: [value: string | number | boolean | null, others: unknown[]][] = [
      [0, ['0', false, null, '']],
      [false, [0, 'false', null, '']],
      [null, [0, false, 'null', '']],
      ['', [0, false, null]],
    ];
    for (const [value, others] of cases) {
      const plan = planFor([
        line('same', {showIf: {'context.value': value}}),
        line('listed', {showIf: {'context.value': [value]}}),
        line('answered', {showIf: {'context.value': {answered: true}}}),
        line('unanswered', {showIf: {'context.value': {answered: false}}}),
        line('missing', {showIf: {'context.other': value}}),
        line('another', {showIf: {'context.value': others}}),
      ]);
      assert.deepEqual(onRoute(sessionOf(plan, {context: {value}})), [
        'same',
        'listed',
        'answered',
      ]);
      assert.deepEqual(onRoute(sessionOf(plan)), ['unanswered']);
    }
  });

  it('of 0 is itself in a condition', () => {
    const plan = planFor([
      {name: 'n', type: 'number', label: 'n'},
      line('zero', {showIf: {n: 0}}),
      line('some', {showIf: {n: {exclusiveMinimum: 0}}}),
      line('any', {showIf: {n: {answered: true}}}),
      line('none', {showIf: {n: {answered: false}}}),
    ]);
    const session = sessionOf(plan);
    assert.deepEqual(onRoute(session), ['n', 'none']);
    session.answer('n', '0');
    assert.deepEqual(onRoute(session), ['n', 'zero', 'any']);
    session.answer('n', '1');
    assert.deepEqual(onRoute(session), ['n', 'some', 'any']);
    session.answer('n', '');
    assert.deepEqual(onRoute(session), ['n', 'none']);
  });

  it('is kept while it is off the route, and back when the route is', () => {
    const session = sessionOf(
      planFor([yesNo('a'), line('b', {showIf: {a: 'yes'}, required: true})]),
    );
    session.answer('a', 'yes');
    session.answer('b', ' kept ');
    session.answer('a', 'no');
    assert.deepEqual(onRoute(session), ['a']);
    assert.equal(session.typed('b'), ' kept ');
    assert.equal(session.answerTo('b'), 'kept');
    assert.deepEqual(session.close(web).answers, {a: 'no'});
    session.answer('b', 'changed meanwhile');
    assert.deepEqual(session.close(web).answers, {a: 'no'});
    session.answer('a', 'yes');
    assert.deepEqual(session.close(web).answers, {a: 'yes', b: 'changed meanwhile'});
    session.answer('a', undefined);
    assert.deepEqual(session.close(web).answers, {});
  });

  it('to a name that is no question’s is an exception, as is one to something to read', () => {
    const session = sessionOf(
      planFor([line('a'), {name: 'words', type: 'content', text: 'Words'}]),
    );
    for (const name of ['b', '', 'A', '__proto__', 'constructor', 'toString', 'a '])
      for (const call of [() => session.answer(name, 'x'), () => session.question(name)])
        assert.throws(call, RangeError, name);
    assert.throws(() => session.answer('words', 'read'), RangeError);
    assert.throws(() => session.answer('words', undefined), RangeError);
    assert.deepEqual(session.close(web).answers, {});
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });

  it('off the route is never sent, though conditions once read it (LESSONS 80)', () => {
    const session = sessionOf(
      planFor([
        yesNo('a'),
        yesNo('b', {showIf: {a: 'yes'}}),
        line('c', {showIf: {b: 'yes'}}),
        line('d', {showIf: {not: {b: 'yes'}}}),
      ]),
    );
    for (const [name, typed] of Object.entries({a: 'yes', b: 'yes', c: 'x', d: 'y'}))
      session.answer(name, typed);
    assert.deepEqual(session.close(web).answers, {a: 'yes', b: 'yes', c: 'x'});
    session.answer('a', 'no');
    assert.deepEqual(session.close(web).answers, {a: 'no', d: 'y'});
  });
});

describe('the route', () => {
  it('follows a chain of a thousand conditions, each evaluated once', () => {
    const chain = [
      yesNo('q0'),
      ...Array.from({length: 1000}, (_, i) => yesNo(`q${i + 1}`, {showIf: {[`q${i}`]: 'yes'}})),
    ];
    const session = sessionOf(planFor(chain));
    for (let i = 1000; i >= 0; i--) session.answer(`q${i}`, 'yes');
    assert.equal(onRoute(session).length, 1001);
    assert.equal(
      interpretations(() => session.answer('q0', 'no')),
      1000,
    );
    assert.deepEqual(onRoute(session), ['q0']);
    assert.equal(
      interpretations(() => session.answer('q0', 'yes')),
      1000,
    );
    assert.equal(onRoute(session).length, 1001);
  });

  it('evaluates a condition once though everything it reads changes', () => {
    const wide = Array.from({length: 50}, (_, i) => yesNo(`q${i}`, {showIf: {gate: 'yes'}}));
    const all = Object.fromEntries(wide.map(({name}) => [name as string, 'yes']));
    const session = sessionOf(planFor([yesNo('gate'), ...wide, line('end', {showIf: all})]));
    for (const name of Object.keys(all)) session.answer(name, 'yes');
    assert.equal(
      interpretations(() => session.answer('gate', 'yes')),
      51,
    );
    assert.ok(onRoute(session).includes('end'));
    assert.equal(
      interpretations(() => session.answer('gate', 'no')),
      51,
    );
    assert.deepEqual(onRoute(session), ['gate']);
  });

  it('evaluates in the order of the document what hears of a change from two sides', () => {
    const session = sessionOf(
      planFor([
        yesNo('a'),
        yesNo('b', {showIf: {a: 'yes'}}),
        yesNo('c', {showIf: {b: 'yes'}}),
        line('d', {showIf: {a: 'yes', c: 'yes'}}),
      ]),
    );
    for (const name of ['b', 'c']) session.answer(name, 'yes');
    assert.equal(
      interpretations(() => session.answer('a', 'yes')),
      3,
    );
    assert.deepEqual(onRoute(session), ['a', 'b', 'c', 'd']);
  });

  it('opens and closes pages, with what stands on them and what depends on that', () => {
    const session = sessionOf(
      planOf(
        definitionOf([], {
          pages: [
            pageOf('one', [yesNo('a')]),
            pageOf('two', [yesNo('b'), line('c', {showIf: {b: 'yes'}})], {showIf: {a: 'yes'}}),
            pageOf('three', [line('d')], {showIf: {b: 'yes'}}),
            pageOf('four', [line('e')], {showIf: {b: {answered: false}}}),
          ],
        }),
        models,
      ),
    );
    const open = () =>
      session.plan.pages.filter((page) => session.isOpen(page)).map(({page}) => page.id);
    assert.deepEqual(open(), ['one', 'four']);
    session.answer('b', 'yes');
    assert.deepEqual(open(), ['one', 'four']);
    session.answer('a', 'yes');
    assert.deepEqual(open(), ['one', 'two', 'three']);
    assert.deepEqual(onRoute(session), ['a', 'b', 'c', 'd']);
    session.answer('b', 'no');
    assert.deepEqual(open(), ['one', 'two']);
    assert.deepEqual(onRoute(session), ['a', 'b']);
    session.answer('a', 'no');
    assert.deepEqual(open(), ['one', 'four']);
    assert.deepEqual(onRoute(session), ['a', 'e']);
  });

  it('asks what is nested under a chosen option, in radios and in checkboxes', () => {
    const options = [
      {value: 'a', label: 'a', other: {label: 'Which?'}},
      {value: 'b', label: 'b', other: {label: 'Which?', name: 'b_more'}},
      {value: 'c', label: 'c', followUp: yesNo('c_sure')},
      {value: 'd', label: 'd', followUp: line('d_why', {showIf: {first: 'yes'}})},
    ];
    const session = sessionOf(
      planFor([
        yesNo('first'),
        {name: 'boxes', type: 'checkboxes', label: 'boxes', options},
        line('end', {showIf: {c_sure: 'yes'}}),
      ]),
    );
    assert.deepEqual(onRoute(session), ['first', 'boxes']);
    session.answer('boxes', ['d', 'c', 'a']);
    assert.deepEqual(onRoute(session), ['first', 'boxes', 'boxes_other', 'c_sure']);
    session.answer('c_sure', 'yes');
    session.answer('first', 'yes');
    assert.deepEqual(onRoute(session), ['first', 'boxes', 'boxes_other', 'c_sure', 'd_why', 'end']);
    session.answer('boxes', ['b']);
    assert.deepEqual(onRoute(session), ['first', 'boxes', 'b_more']);
    assert.deepEqual(session.close(web).answers, {first: 'yes', boxes: ['b']});
  });

  it('reads the context as it was when the session began', () => {
    const context: Record<string, string> = {nation: 'cymru'};
    const plan = planFor([
      line('wales', {showIf: {'context.nation': 'cymru'}}),
      line('england', {showIf: {'context.nation': 'lloegr'}}),
    ]);
    const session = sessionOf(plan, {context});
    context['nation'] = 'lloegr';
    assert.deepEqual(onRoute(session), ['wales']);
    assert.deepEqual(session.close(web).context, {nation: 'cymru'});
    assert.throws(() => ((session.context as Record<string, string>)['nation'] = 'x'), TypeError);
    assert.ok(!('context' in sessionOf(plan).close(web)));
  });

  it('reads a definition that nobody may change', () => {
    const freeze = <T>(value: T): T => {
      if (value !== null && typeof value === 'object') {
        Object.values(value).forEach(freeze);
        Object.freeze(value);
      }
      return value;
    };
    const definition = freeze(
      definitionOf([
        {name: 'n', type: 'number', label: 'n'},
        line('old', {showIf: {n: {minimum: 65, not: {const: 99}}}}),
      ]),
    );
    const session = sessionOf(planOf(definition, models));
    session.answer('n', '70');
    assert.deepEqual(onRoute(session), ['n', 'old']);
  });

  it('leaves the definition as the author wrote it', () => {
    const definition = definitionOf([
      {name: 'n', type: 'number', label: 'n'},
      line('old', {showIf: {n: {minimum: 65}}}),
    ]);
    const before = structuredClone(definition);
    sessionOf(planOf(definition, models)).answer('n', 70);
    assert.deepEqual(definition, before);
    const {showIf} = (definition.pages[0]!['questions'] as {showIf: {n: object}}[])[1]!;
    assert.deepEqual(Reflect.ownKeys(showIf.n), ['minimum']);
  });

  it('is, after any answers to any definition, the route of the reference', () => {
    let changes = 0;
    fc.assert(
      fc.property(seeds(), (seed) => {
        const choose = choicesFrom(seed);
        const plan = planOf(randomDefinition(choose, 7), models);
        const context: Record<string, string | number> = choose(2)
          ? {nation: oneOf(choose, ['cymru', 'lloegr']), age: choose(40)}
          : {};
        const session = sessionOf(plan, {context});
        const typed = new Map<string, unknown>();
        const answerable = [...plan.questions.values()].filter((one) => one.answerSchema);
        const told = new Map<string, number>();
        for (const {name} of plan.questions.values())
          session.subscribe(name, () => told.set(name, (told.get(name) ?? 0) + 1));
        for (let step = 0; step < 25 && answerable.length; step++) {
          const before = new Set(onRoute(session));
          const one = oneOf(choose, answerable);
          const value = someAnswer(one, choose);
          told.clear();
          session.answer(one.name, value);
          if (value === undefined || value === null) typed.delete(one.name);
          else typed.set(one.name, value);

          const all = new Map<string, unknown>();
          for (const {name} of answerable)
            if (session.answerTo(name) !== undefined) all.set(name, session.answerTo(name));
          const route = routeOf(plan, all, context);
          const on = onRoute(session);
          assert.deepEqual(on, [...route.on], JSON.stringify(plan.definition));
          for (const page of plan.pages)
            assert.equal(session.isOpen(page), route.pages.has(page.page.id));

          // A session that hears the same answers in another order comes to the same route.
          const fresh = sessionOf(plan, {context});
          for (const [name, again] of [...typed].reverse()) fresh.answer(name, again);
          assert.deepEqual(onRoute(fresh), on);

          // Whoever is concerned is told, once.
          const concerned = new Set([one.name]);
          for (const {name} of plan.questions.values())
            if (before.has(name) !== route.on.has(name)) concerned.add(name);
          changes += concerned.size - 1;
          for (const name of concerned) assert.equal(told.get(name), 1, name);
          for (const count of told.values()) assert.equal(count, 1);

          if (session.problems(plan.questions.values()).length === 0)
            assert.deepEqual(session.close(web).answers, Object.fromEntries(route.answers));
          else assert.throws(() => session.close(web), /is not accepted/);
        }
      }),
      runs(250),
    );
    assert.ok(changes > 0, 'the route changed at times');
  });
});

describe('the cost of an answer', () => {
  /** A form in which one question decides on two others, among many that have conditions of their own. */
  const form = (size: number) =>
    planOf(
      definitionOf([], {
        pages: [
          pageOf('first', [
            yesNo('a'),
            line('b', {showIf: {a: 'yes'}}),
            line('c', {showIf: {a: 'no'}}),
          ]),
          ...Array.from({length: size / 10}, (_, p) =>
            pageOf(
              `p${p}`,
              Array.from({length: 10}, (_, q) =>
                yesNo(`q${p}_${q}`, q ? {showIf: {[`q${p}_${q - 1}`]: 'yes'}} : {}),
              ),
              {showIf: {b: {not: {const: 'stop'}}}},
            ),
          ),
        ],
      }),
      models,
    );

  it('does not grow with the form: conditions evaluated, and subscribers told', () => {
    const costs = [10, 100, 1000].map((size) => {
      const session = sessionOf(form(size));
      const told: string[] = [];
      for (const name of session.plan.questions.keys())
        session.subscribe(name, () => told.push(name));
      const observed: string[][] = [];
      session.observe((names) => observed.push([...names]));
      const cost = (name: string, typed: unknown) => {
        told.length = 0;
        observed.length = 0;
        const evaluated = interpretations(() => session.answer(name, typed));
        return {evaluated, told: [...told], observed: [...observed]};
      };
      return [
        cost('a', 'no'),
        cost('c', 'x'),
        cost('c', 'xy'),
        cost('q0_3', 'yes'),
        cost('a', undefined),
      ];
    });
    assert.deepEqual(costs[1], costs[0]);
    assert.deepEqual(costs[2], costs[0]);
    const [no, x, xy, off] = costs[0]!;
    assert.deepEqual(no, {evaluated: 2, told: ['a', 'c'], observed: [['a', 'c']]});
    assert.deepEqual(x, {evaluated: 0, told: ['c'], observed: [['c']]});
    assert.deepEqual(xy, x);
    assert.deepEqual(off, {evaluated: 0, told: ['q0_3'], observed: [['q0_3']]});
  });

  it('asks a question on a page that opens only when its own condition holds as well', () => {
    const session = sessionOf(form(10));
    session.answer('a', 'yes');
    const told: string[] = [];
    for (const name of session.plan.questions.keys())
      session.subscribe(name, () => told.push(name));
    session.answer('b', 'go');
    // The page opens with its first question: of the others nothing has changed.
    assert.deepEqual(told, ['b', 'q0_0']);
  });
});

describe('subscribers', () => {
  const plan = planFor([line('a'), line('b')]);

  it('that leave during a notification are not told, and the others are', () => {
    const session = sessionOf(plan);
    const told: string[] = [];
    const leave: (() => void)[] = [];
    leave.push(
      session.subscribe('a', () => {
        told.push('first');
        leave.forEach((one) => one());
      }),
      session.subscribe('a', () => told.push('second')),
    );
    session.subscribe('a', () => told.push('third'));
    session.answer('a', 'x');
    assert.deepEqual(told, ['first', 'third']);
    session.answer('a', 'y');
    assert.deepEqual(told, ['first', 'third', 'third']);
  });

  it('that arrive during a notification are told from the next one on', () => {
    const session = sessionOf(plan);
    let arrivals = 0;
    let late = 0;
    const arrive = (): void => {
      // A bound, so that a failure is an assertion and not a hang.
      if (arrivals++ > 100) return;
      stop();
      stop = session.subscribe('a', () => {
        late++;
        arrive();
      });
    };
    let stop = session.subscribe('a', arrive);
    session.answer('a', 'x');
    assert.deepEqual([arrivals, late], [1, 0]);
    session.answer('a', 'y');
    assert.deepEqual([arrivals, late], [2, 1]);
  });

  it('of everything may come and go as well', () => {
    const session = sessionOf(plan);
    const told: string[] = [];
    const leave: (() => void)[] = [];
    leave.push(
      session.observe((names) => {
        told.push(`first ${[...names].join()}`);
        leave[1]!();
        session.observe(() => told.push('late'));
        leave[0]!();
      }),
      session.observe(() => told.push('second')),
    );
    session.answer('a', 'x');
    assert.deepEqual(told, ['first a']);
    session.answer('b', 'x');
    assert.deepEqual(told, ['first a', 'late']);
  });

  it('may answer, and everybody sees the last word', () => {
    const session = sessionOf(plan);
    const seen: unknown[] = [];
    session.subscribe('a', () => {
      if (session.answerTo('b') === undefined) session.answer('b', 'from a');
    });
    session.subscribe('b', () => seen.push(session.answerTo('b')));
    session.observe((names) => seen.push([...names].join()));
    session.answer('a', 'x');
    assert.deepEqual(seen, ['from a', 'b', 'a']);
  });

  it('hear nothing of other questions, and nothing after they have left twice', () => {
    const session = sessionOf(plan);
    let told = 0;
    const stop = session.subscribe('a', () => told++);
    session.answer('b', 'x');
    assert.equal(told, 0);
    stop();
    stop();
    session.answer('a', 'x');
    assert.equal(told, 0);
  });
});

describe('closing', () => {
  it('gives the same response until an answer changes, and another id after that', () => {
    const session = sessionOf(planFor([yesNo('a'), line('b', {showIf: {a: 'yes'}})]));
    session.answer('a', 'no');
    const first = session.close(web);
    assert.equal(session.close(web), first);
    session.answer('a', 'yes');
    const second = session.close(web);
    assert.notEqual(second.id, first.id);
    assert.deepEqual(second.answers, {a: 'yes'});
    session.answer('a', 'no');
    const third = session.close(web);
    assert.notEqual(third.id, second.id);
    assert.notEqual(third.id, first.id);
  });

  it('gives the same response after an answer that is no other (LESSONS 68)', () => {
    const session = sessionOf(
      planFor([
        line('a'),
        {name: 'n', type: 'number', label: 'n'},
        {
          name: 'boxes',
          type: 'checkboxes',
          label: 'b',
          options: ['x', 'y'].map((value) => ({value, label: value})),
        },
        {
          name: 'matrix',
          type: 'matrix',
          mode: 'several',
          label: 'm',
          rows: ['r', 's'].map((value) => ({value, label: value})),
          columns: ['x', 'y'].map((value) => ({value, label: value})),
        },
        line('off', {showIf: {a: 'never'}}),
      ]),
    );
    session.answer('a', 'x');
    session.answer('n', '1');
    session.answer('boxes', ['y', 'x']);
    session.answer('matrix', {r: ['y', 'x']});
    const {id} = session.close(web);
    session.answer('a', ' x ');
    session.answer('n', '1.0');
    session.answer('boxes', ['x', 'y']);
    session.answer('matrix', {s: [], r: ['x', 'y']});
    session.answer('off', 'not asked');
    assert.equal(session.close(web).id, id);
    session.answer('boxes', ['x']);
    const {id: other} = session.close(web);
    assert.notEqual(other, id);
    for (const matrix of [{s: ['x', 'y']}, {r: ['x', 'y'], s: ['x']}, {r: ['x']}, undefined]) {
      const before = session.close(web).id;
      session.answer('matrix', matrix);
      assert.notEqual(session.close(web).id, before, JSON.stringify(matrix));
    }
  });

  it('copies deeply: nobody who holds an answer can change the response', () => {
    const session = sessionOf(
      planFor([
        {
          name: 'boxes',
          type: 'checkboxes',
          label: 'b',
          options: ['x', 'y'].map((value) => ({value, label: value})),
        },
      ]),
    );
    const typed = ['x', 'y'];
    session.answer('boxes', typed);
    const response = session.close(web);
    typed.push('z');
    (session.answerTo('boxes') as string[]).push('z');
    assert.deepEqual(response.answers, {boxes: ['x', 'y']});
    assert.deepEqual(session.close(web).answers, {boxes: ['x', 'y']});
  });

  it('is refused while an answer is missing or not accepted, with the question’s name only (SEC-18)', () => {
    const session = sessionOf(
      planFor([line('a', {required: true}), line('mail', {format: 'email'})]),
    );
    assert.throws(() => session.close(web), {message: 'a is not accepted: required.'});
    session.answer('a', 'x');
    session.answer('mail', 'secret');
    assert.throws(() => session.close(web), {message: 'mail is not accepted: format.'});
    session.answer('mail', '');
    assert.deepEqual(session.close(web).answers, {a: 'x'});
  });

  it('writes when it was begun and when it was closed', () => {
    let time = Date.UTC(2026, 10, 23, 12);
    const session = sessionOf(planFor([line('a')]), {now: () => new Date(time)});
    time += 60_000;
    assert.deepEqual(
      (({startedAt, submittedAt}) => ({startedAt, submittedAt}))(session.close(web)),
      {startedAt: '2026-11-23T12:00:00.000Z', submittedAt: '2026-11-23T12:01:00.000Z'},
    );
  });

  it('gives the response the id that it is to have, or all that it had before (REL-03)', () => {
    const plan = planFor([{name: 'd', type: 'date', label: 'd', max: 'today'}]);
    const day = {day: '23', month: '11', year: '2026'};
    const at = (now: string) => {
      const session = sessionOf(plan, {now: () => new Date(now)});
      session.answer('d', day);
      return session;
    };
    const id = '3f0c2a1e-8d4b-4c6f-9a7e-5b1d2c3e4f5a';
    const first = at('2026-11-23T12:00:00Z').close({...web, as: {id}});
    assert.equal(first.id, id);
    assert.equal(first.submittedAt, '2026-11-23T12:00:00.000Z');
    const {startedAt, submittedAt, language} = first;
    const as = {id, startedAt, submittedAt, language, orders: {a: ['y', 'x']}};
    const later = at('2026-11-24T12:00:00Z');
    assert.deepEqual(later.close({...web, language: 'cy', as}), {...first, orders: as.orders});
    // A bound of "today" is judged on the day that the response says.
    const tomorrow = at('2026-11-24T12:00:00Z');
    tomorrow.answer('d', {...day, day: '24'});
    assert.throws(() => tomorrow.close({...web, as}), /d is not accepted/);
  });

  it('asks the calendar in London, whatever the device’s zone', () => {
    const plan = planFor([{name: 'd', type: 'date', label: 'd', max: 'today'}]);
    // Half past midnight on 1 July in London.
    const session = sessionOf(plan, {now: () => new Date('2026-06-30T23:30:00Z')});
    assert.equal(session.today, '2026-07-01');
    session.answer('d', '2026-07-01');
    assert.deepEqual(session.problems(plan.questions.values()), []);
    session.answer('d', '2026-07-02');
    assert.equal(session.problems(plan.questions.values())[0]?.keyword, 'datePast');
  });
});
