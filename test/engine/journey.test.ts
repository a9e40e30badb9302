import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {Journey} from '../../src/engine/journey.js';
import type {Outcome} from '../../src/engine/moves.js';
import type {Layout} from '../../src/engine/way.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {Session} from '../../src/engine/session.js';
import {models} from '../../src/questions/models.js';
import {
  definitionOf,
  goodAnswer,
  line,
  pageOf,
  randomDefinition,
  someAnswer,
  yesNo,
} from './definitions.js';
import {choicesFrom, oneOf, runs, seeds} from './runs.js';

const layouts: readonly Layout[] = ['page', 'question', 'all'];
const start = (
  pages: readonly object[],
  layout: Layout = 'page',
  {hasStart = true, context = {}} = {},
) => {
  const session = new Session(planOf(definitionOf([], {pages}), models), {
    now: () => new Date('2026-11-23T12:00:00Z'),
    newId: () => '00000000-0000-7000-8000-000000000001',
    context,
  });
  return {session, journey: new Journey(session, layout, hasStart)};
};
const words = (name: string, more = {}) => ({name, type: 'content', text: name, ...more});
const ids = (journey: Journey) => journey.steps().map(({id}) => id);
/** An outcome in one word or two. */
const told = (outcome: Outcome): string =>
  outcome.kind === 'moved'
    ? outcome.to.id
    : outcome.kind === 'problems'
      ? `problems ${outcome.problems.map(({question}) => question).join()}`
      : 'send';
/** Presses the button so many times, and says what came of it each time. */
const press = (journey: Journey, times = 1) =>
  Array.from({length: times}, () => told(journey.next()));

const nested = {
  name: 'b',
  type: 'radios',
  label: 'b',
  options: [
    {value: 'x', label: 'x', other: {label: '?', required: true}},
    {value: 'y', label: 'y'},
  ],
};
const threePages = [
  pageOf('one', [yesNo('a'), nested]),
  pageOf('two', [words('c'), words('d', {showIf: {a: 'yes'}}), line('e'), words('f')]),
  pageOf('three', [line('g')]),
];

describe('the steps', () => {
  it('are pages, questions or everything, with a start and a check', () => {
    assert.deepEqual(ids(start(threePages, 'page').journey), [
      'start',
      'page:one',
      'page:two',
      'page:three',
      'check',
    ]);
    assert.deepEqual(ids(start(threePages, 'question').journey), [
      'start',
      'question:a',
      'question:b',
      'question:e',
      'question:f',
      'question:g',
      'check',
    ]);
    assert.deepEqual(ids(start(threePages, 'all').journey), ['all', 'check']);
    for (const layout of layouts) {
      const {journey} = start(threePages, layout, {hasStart: false});
      assert.ok(!ids(journey).includes('start'));
      assert.equal(journey.step.kind, 'questions');
    }
  });

  it('of one question show what is to be read before it, and what is nested in it', () => {
    const {session, journey} = start(threePages, 'question');
    const shown = (id: string) =>
      journey
        .steps()
        .find((step) => step.id === id)!
        .questions.map(({name}) => name);
    assert.deepEqual(shown('question:b'), ['b', 'b_other']);
    assert.deepEqual(shown('question:e'), ['c', 'e']);
    assert.deepEqual(shown('question:f'), ['f']);
    session.answer('a', 'yes');
    assert.deepEqual(shown('question:e'), ['c', 'd', 'e']);
  });

  it('leave out pages that are closed, and pages on which nothing is asked', () => {
    const {session, journey} = start([
      pageOf('one', [yesNo('a')]),
      pageOf('two', [line('b')], {showIf: {a: 'yes'}}),
      pageOf('three', [line('c', {showIf: {a: 'no'}}), words('d', {showIf: {a: 'no'}})]),
      pageOf('four', [line('e')], {showIf: {a: 'yes'}, afterCheck: true}),
    ]);
    assert.deepEqual(ids(journey), ['start', 'page:one', 'check']);
    session.answer('a', 'yes');
    assert.deepEqual(ids(journey), ['start', 'page:one', 'page:two', 'check', 'page:four']);
    session.answer('a', 'no');
    assert.deepEqual(ids(journey), ['start', 'page:one', 'page:three', 'check']);
  });

  it('are counted among those with questions', () => {
    const {journey} = start(threePages);
    assert.equal(journey.progress, undefined);
    press(journey);
    assert.deepEqual(journey.progress, {at: 1, of: 3});
    press(journey, 2);
    assert.deepEqual(journey.progress, {at: 3, of: 3});
    press(journey);
    assert.equal(journey.progress, undefined);
  });
});

describe('the way through', () => {
  it('goes on, and sends at the end', () => {
    for (const layout of layouts) {
      const {journey} = start(threePages, layout);
      const way = ids(journey);
      assert.equal(journey.step.id, way[0]);
      assert.equal(journey.isLast, false);
      assert.deepEqual(press(journey, way.length), [...way.slice(1), 'send']);
      assert.ok(journey.isLast);
      assert.deepEqual(press(journey, 2), ['send', 'send']);
      assert.equal(journey.step.id, 'check');
    }
  });

  it('goes back the same way', () => {
    const {journey} = start(threePages);
    press(journey, 4);
    const back = [];
    for (let to = journey.previous; to; to = journey.previous) back.push(journey.go(to.id).id);
    assert.deepEqual(back, ['page:three', 'page:two', 'page:one', 'start']);
  });

  it('is held up by a problem on the step, in the order of the questions, nested ones included', () => {
    const pages = [
      pageOf('one', [line('x', {required: true}), {...nested, required: true}]),
      pageOf('two', [line('y', {required: true})]),
    ];
    const {session, journey} = start(pages, 'page', {hasStart: false});
    assert.deepEqual(press(journey), ['problems x,b']);
    assert.equal(journey.step.id, 'page:one');
    session.answer('b', 'x');
    assert.deepEqual(press(journey), ['problems x,b_other']);
    session.answer('b_other', 'z');
    session.answer('x', 'z');
    assert.deepEqual(press(journey, 2), ['page:two', 'problems y']);
  });

  it('has pages after the check, and sends only behind them', () => {
    for (const layout of layouts) {
      const {session, journey} = start(
        [
          pageOf('one', [line('a')]),
          pageOf('two', [line('b', {required: true})], {afterCheck: true}),
          pageOf('three', [line('c')], {afterCheck: true}),
        ],
        layout,
        {hasStart: false},
      );
      const way = ids(journey);
      assert.deepEqual(
        way,
        {
          page: ['page:one', 'check', 'page:two', 'page:three'],
          question: ['question:a', 'check', 'question:b', 'question:c'],
          all: ['all', 'check', 'all:after'],
        }[layout],
      );
      assert.deepEqual(
        journey
          .steps()
          .find(({kind}) => kind === 'check')!
          .questions.map(({name}) => name),
        ['a'],
      );
      assert.deepEqual(press(journey, 3), ['check', way[2], 'problems b']);
      session.answer('b', 'x');
      assert.equal(press(journey, way.length - 2).at(-1), 'send');
      assert.ok(journey.isLast);
    }
  });

  it('knows only one step when everything is optional and after the check', () => {
    const {journey} = start([pageOf('one', [line('a')], {afterCheck: true})], 'page', {
      hasStart: false,
    });
    assert.deepEqual(ids(journey), ['check', 'page:one']);
    assert.deepEqual(press(journey, 2), ['page:one', 'send']);
  });
});

describe('a change (PAT-19)', () => {
  const branching = [
    pageOf('one', [yesNo('a')]),
    pageOf('two', [line('b')]),
    pageOf('extra', [line('c', {showIf: {a: 'yes'}})]),
    pageOf('more', [line('d', {required: true})], {showIf: {a: 'yes'}}),
    pageOf('last', [line('e')]),
  ];
  const atCheck = (pages = branching, layout: Layout = 'page') => {
    const made = start(pages, layout, {hasStart: false});
    while (made.journey.step.kind !== 'check') made.journey.next();
    return made;
  };

  it('leads to the question, and Continue back to the check', () => {
    for (const layout of ['page', 'question'] as const) {
      const {session, journey} = atCheck(branching, layout);
      const at = layout === 'page' ? 'page:two' : 'question:b';
      assert.equal(journey.change('b').id, at);
      assert.ok(journey.isChange);
      assert.equal(journey.previous?.id, 'check');
      session.answer('b', 'new');
      assert.deepEqual(press(journey), ['check']);
      assert.ok(!journey.isChange);
      assert.deepEqual(press(journey), ['send']);
    }
  });

  it('leads to the question that holds the one that is changed', () => {
    const {session, journey} = atCheck([pageOf('one', [yesNo('a'), nested])], 'question');
    session.answer('b', 'x');
    assert.equal(journey.change('b_other').id, 'question:b');
  });

  it('asks a new branch before it leads back, though all of it is optional', () => {
    const optional = branching.filter(({id}) => id !== 'more');
    for (const layout of ['page', 'question'] as const) {
      const {session, journey} = atCheck(optional, layout);
      journey.change('a');
      session.answer('a', 'yes');
      const at = layout === 'page' ? 'page:extra' : 'question:c';
      assert.deepEqual(press(journey, 3), [at, 'check', 'send']);
    }
  });

  it('asks every page of a new branch, and lets none of its problems pass', () => {
    const {session, journey} = atCheck();
    journey.change('a');
    session.answer('a', 'yes');
    assert.deepEqual(press(journey, 3), ['page:extra', 'page:more', 'problems d']);
    assert.equal(journey.previous?.id, 'check');
    session.answer('d', 'x');
    assert.deepEqual(press(journey, 2), ['check', 'send']);
  });

  it('asks the new branch also when the person goes back to the check instead', () => {
    const {session, journey} = atCheck();
    journey.change('a');
    session.answer('a', 'yes');
    journey.go('check');
    assert.ok(!journey.isChange);
    assert.deepEqual(press(journey), ['page:extra']);
    assert.deepEqual(press(journey), ['page:more']);
    session.answer('d', 'x');
    assert.deepEqual(press(journey, 2), ['check', 'send']);
  });

  it('does not ask again what was seen, when a branch closes and opens', () => {
    const {session, journey} = atCheck();
    journey.change('a');
    session.answer('a', 'yes');
    press(journey);
    session.answer('d', 'x');
    assert.deepEqual(press(journey, 2), ['page:more', 'check']);
    journey.change('a');
    session.answer('a', 'no');
    assert.deepEqual(press(journey), ['check']);
    journey.change('a');
    session.answer('a', 'yes');
    assert.deepEqual(press(journey, 2), ['check', 'send']);
  });

  it('of an answer into a wrong one keeps the step', () => {
    const {session, journey} = atCheck([
      pageOf('one', [line('mail', {format: 'email'})]),
      pageOf('two', [line('b')]),
    ]);
    journey.change('mail');
    session.answer('mail', 'nobody');
    assert.deepEqual(press(journey), ['problems mail']);
    journey.go('check');
    assert.deepEqual(press(journey), ['problems mail']);
    assert.equal(journey.step.id, 'page:one');
    session.answer('mail', '');
    assert.deepEqual(press(journey, 2), ['check', 'send']);
  });

  it('on the one page that holds everything shows the new branch there', () => {
    const {session, journey} = start(branching, 'all', {hasStart: false});
    assert.deepEqual(
      journey.step.pages.map(({page}) => page.id),
      ['one', 'two', 'last'],
    );
    assert.equal(journey.refresh(), false);
    session.answer('a', 'yes');
    assert.equal(journey.refresh(), true);
    assert.deepEqual(
      journey.step.pages.map(({page}) => page.id),
      ['one', 'two', 'extra', 'more', 'last'],
    );
    assert.deepEqual(press(journey), ['problems d']);
    session.answer('d', 'x');
    assert.deepEqual(press(journey, 2), ['check', 'send']);
  });

  it('of a name that is no question’s is an exception, and of one that is not asked leads nowhere', () => {
    const {journey} = atCheck();
    assert.throws(() => journey.change('none'), RangeError);
    assert.equal(journey.change('d').id, 'check');
    assert.ok(!journey.isChange);
  });
});

describe('the browser’s Back and Forward', () => {
  it('go by id, and stay where they are when the route has no such step', () => {
    const {session, journey} = start([
      pageOf('one', [yesNo('a')]),
      pageOf('two', [line('b')], {showIf: {a: 'yes'}}),
    ]);
    session.answer('a', 'yes');
    press(journey, 2);
    assert.equal(journey.go('page:one').id, 'page:one');
    session.answer('a', 'no');
    assert.equal(journey.go('page:two').id, 'page:one');
    for (const id of ['', 'page:none', '__proto__', 'constructor', 'question:a'])
      assert.equal(journey.go(id).id, 'page:one');
    assert.equal(journey.go('start').id, 'start');
    assert.deepEqual(press(journey, 3), ['page:one', 'check', 'send']);
  });

  it('lead past nothing that must be asked', () => {
    const pages = [
      pageOf('one', [line('a', {required: true})]),
      pageOf('two', [line('b')]),
      pageOf('three', [line('c', {required: true})], {afterCheck: true}),
      pageOf('four', [line('d')], {afterCheck: true}),
    ];
    for (const id of ['check', 'page:two', 'page:three', 'page:four']) {
      const {session, journey} = start(pages);
      journey.go(id);
      const outcomes: string[] = [];
      const shown = [journey.step.id];
      for (let i = 0; i < 20 && outcomes.at(-1) !== 'send'; i++) {
        const outcome = journey.next();
        outcomes.push(told(outcome));
        shown.push(journey.step.id);
        if (outcome.kind !== 'problems') continue;
        for (const {question} of outcome.problems) {
          assert.ok(journey.step.questions.includes(session.question(question)));
          session.answer(question, 'x');
        }
      }
      assert.equal(outcomes.at(-1), 'send', `${id}: ${outcomes.join(', ')}`);
      assert.deepEqual(session.close({language: 'en', channel: 'web'}).answers, {a: 'x', c: 'x'});
      for (const page of ['one', 'two', 'three', 'four'])
        assert.ok(shown.includes(`page:${page}`), `${id}: ${page} was never shown`);
    }
  });
});

describe('a step that the route loses while it is shown', () => {
  const pages = [
    pageOf('one', [yesNo('a')]),
    pageOf('two', [line('b')], {showIf: {a: 'yes'}}),
    pageOf('three', [line('c')]),
    pageOf('four', [line('d')], {showIf: {a: 'yes'}, afterCheck: true}),
    pageOf('five', [line('e')], {afterCheck: true}),
  ];
  for (const layout of ['page', 'question'] as const) {
    const name = (page: string, question: string) =>
      layout === 'page' ? `page:${page}` : `question:${question}`;
    it(`is left for the one that follows, or the one before it: ${layout}`, () => {
      const {session, journey} = start(pages, layout);
      session.answer('a', 'yes');
      press(journey, 2);
      assert.equal(journey.step.id, name('two', 'b'));
      session.answer('a', 'no');
      assert.equal(journey.isLast, false);
      assert.equal(journey.progress, undefined);
      assert.equal(journey.previous?.id, name('one', 'a'));
      assert.deepEqual(press(journey), [name('three', 'c')]);
    });

    it(`leads to the check when it was shown for a change: ${layout}`, () => {
      const {session, journey} = start(pages, layout);
      session.answer('a', 'yes');
      journey.go('check');
      press(journey, 3);
      journey.go('check');
      journey.change('b');
      session.answer('a', 'no');
      assert.equal(journey.previous?.id, 'check');
    });

    it(`is left in the same way after the check: ${layout}`, () => {
      const {session, journey} = start(pages, layout);
      session.answer('a', 'yes');
      press(journey, 5);
      assert.equal(journey.step.id, name('four', 'd'));
      session.answer('a', 'no');
      assert.equal(journey.previous?.id, 'check');
      assert.deepEqual(press(journey, 2), [name('five', 'e'), 'send']);
    });
  }

  it('may be the last, or the only one', () => {
    const {session, journey} = start([
      pageOf('one', [yesNo('a')]),
      pageOf('two', [line('b')], {showIf: {a: 'yes'}, afterCheck: true}),
    ]);
    session.answer('a', 'yes');
    press(journey, 3);
    assert.equal(journey.step.id, 'page:two');
    session.answer('a', 'no');
    assert.deepEqual(press(journey), ['send']);
  });
});

describe('any walk through any form', () => {
  it('never sends with a problem anywhere, and can always be finished', () => {
    let sent = 0;
    let changes = 0;
    fc.assert(
      fc.property(seeds(), (seed) => {
        const choose = choicesFrom(seed);
        const plan = planOf(randomDefinition(choose), models);
        const context: Record<string, string | number> = choose(2)
          ? {nation: oneOf(choose, ['cymru', 'lloegr']), age: choose(40)}
          : {};
        const session = new Session(plan, {
          now: () => new Date('2026-11-23T12:00:00Z'),
          newId: () => '00000000-0000-7000-8000-000000000001',
          context,
        });
        const layout = oneOf(choose, layouts);
        const journey = new Journey(session, layout, choose(2) === 0);
        const answerable = [...plan.questions.values()].filter((one) => one.answerSchema);
        const everything = () => session.problems(plan.questions.values());
        const shown = new Set<string>();
        const look = () => {
          if (choose(2)) journey.refresh();
          if (journey.step.kind !== 'questions') return;
          for (const one of journey.step.questions) if (session.isOn(one)) shown.add(one.name);
        };
        const next = () => {
          journey.refresh();
          look();
          const before = journey.step.id;
          const outcome = journey.next();
          if (outcome.kind === 'send') {
            sent++;
            assert.deepEqual(everything(), [], 'sent without a problem');
            session.close({language: 'en', channel: 'web'});
            for (const one of answerable)
              if (session.isOn(one)) assert.ok(shown.has(one.name), `${one.name} was never shown`);
          } else if (outcome.kind === 'moved') assert.equal(outcome.to, journey.step);
          else {
            assert.ok(outcome.problems.length > 0);
            for (const {question} of outcome.problems)
              assert.ok(
                journey.step.questions.includes(session.question(question)),
                `${question} at ${before}`,
              );
          }
          look();
          return outcome;
        };

        const visited = new Set<string>([journey.step.id]);
        for (let step = 0; step < 40; step++) {
          look();
          visited.add(journey.step.id);
          switch (choose(8)) {
            case 0: {
              const to = journey.previous;
              if (to) assert.equal(journey.go(to.id).id, to.id);
              break;
            }
            case 1:
              journey.go(oneOf(choose, [...visited, 'check', 'page:p2', 'question:q3']));
              break;
            case 2:
              if (journey.step.kind === 'check' && answerable.length) {
                changes++;
                journey.change(oneOf(choose, answerable).name);
              }
              break;
            case 3:
            case 4:
              next();
              break;
            default: {
              // Mostly on the step, at times somewhere else: a host page may answer as well.
              const here = journey.step.questions.filter(
                (one) => one.answerSchema && session.isOn(one),
              );
              const from = here.length && choose(6) ? here : answerable;
              if (from.length) {
                const one = oneOf(choose, from);
                session.answer(one.name, someAnswer(one, choose));
              }
            }
          }
          const {progress} = journey;
          if (progress) assert.ok(progress.at >= 1 && progress.at <= progress.of);
          assert.equal(new Set(ids(journey)).size, ids(journey).length, 'ids are unique');
        }

        // A person who answers what is asked for, and only presses Continue, arrives.
        let outcome = next();
        for (let press = 0; outcome.kind !== 'send'; press++) {
          assert.ok(press < 200, `stuck at ${journey.step.id}`);
          if (outcome.kind === 'problems')
            for (const {question} of outcome.problems)
              session.answer(question, goodAnswer(session.question(question), choose));
          outcome = next();
        }
      }),
      runs(400),
    );
    assert.ok(sent > 0 && changes > 0);
  });
});
