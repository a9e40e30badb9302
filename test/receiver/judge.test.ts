import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import type {Response as ConsultationResponse} from '../../src/definition/generated/types.js';
import type {Plan} from '../../src/engine/plan.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {Session} from '../../src/engine/session.js';
import {models} from '../../src/questions/models.js';
import {createReceiver, judgeOf, type Store} from '../../src/receiver/index.js';
import {goodAnswer, randomDefinition, someAnswer, someJson} from '../engine/definitions.js';
import {choicesFrom, oneOf, runs, seeds, type Choose} from '../engine/runs.js';
import {aResponse, definition, plan as buses} from './consultation.js';
import {jsonOf, post} from './requests.js';

const now = () => new Date('2026-11-22T23:30:00Z');
const newId = () => '0192f0c0-0000-7000-8000-000000000000';

/** A consultation as somebody might fill it in: changing their mind, leaving out what may be left out. */
function filledIn(plan: Plan, choose: Choose): Session {
  const context = choose(2) ? {context: {nation: 'cymru', age: choose(40)}} : {};
  const session = new Session(plan, {now, newId, ...context});
  const asked = [...plan.questions.values()].filter((one) => one.answerSchema !== undefined);
  for (let count = asked.length && choose(asked.length * 2); count > 0; count--) {
    const one = oneOf(choose, asked);
    session.answer(one.name, someAnswer(one, choose));
  }
  // Whoever presses Send corrects what is wrong until nothing is.
  for (let round = 0; round <= asked.length; round++)
    for (const {question} of session.problems(plan.questions.values()))
      session.answer(question, goodAnswer(session.question(question), choose));
  return session;
}

const sent = (session: Session) =>
  JSON.parse(
    JSON.stringify(session.close({language: 'cy', channel: 'web'})),
  ) as ConsultationResponse & {answers: Record<string, unknown>};

/** Holds nothing and takes everything: the verdict alone is asked for. */
const store: Store = {
  add: () => Promise.resolve(true),
  find: () => Promise.resolve(undefined),
  async *responses() {},
  count: () => Promise.resolve(0),
  close: () => Promise.resolve(),
};

describe('the receiver', () => {
  test('accepts a response whose context the host page did not keep clean (T-10)', async () => {
    const receive = createReceiver({definitions: [definition], store, now});
    const context = {
      half: 'a\ud800b\udfff',
      control: 'c\u0000\u0007\u009fd\te\r\n',
      whole: '👩‍👧 w\u0302',
      [`na\u0000me`]: 1,
      yes: true,
      none: null,
    };
    const session = new Session(buses, {now, newId, context});
    session.answer('rides', 'yes');
    const response = sent(session);
    assert.deepEqual(response.context, {
      half: 'ab',
      control: 'cd\te\r\n',
      whole: '👩‍👧 w\u0302',
      name: 1,
      yes: true,
      none: null,
    });
    assert.equal((await receive(post(response))).status, 201);
  });

  test('accepts whatever the browser accepts (SEC-19)', async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(seeds(), async (seed) => {
        const choose = choicesFrom(seed);
        const random = choose(10) ? randomDefinition(choose) : definition;
        const plan = planOf(random, models);
        const receive = createReceiver({definitions: [random], store, now});
        for (let i = 0; i < 5; i++) {
          const response = sent(filledIn(plan, choose));
          const answer = await receive(post(response));
          assert.equal(answer.status, 201, await answer.text());
          for (const name of Object.keys(response.answers))
            kinds.add(plan.questions.get(name)!.question.type);
        }
      }),
      runs(60),
    );
    assert.equal(kinds.size, 7, 'every type that takes an answer was answered');
  });

  test('refuses, with a pointer to it, whatever was changed for the worse (SEC-04, SEC-19)', () => {
    const made: Record<string, number> = {};
    fc.assert(
      fc.property(seeds(), (seed) => {
        const choose = choicesFrom(seed);
        const plan = planOf(choose(10) ? randomDefinition(choose) : definition, models);
        const judge = judgeOf(plan);
        const session = filledIn(plan, choose);
        const response = sent(session);
        assert.deepEqual(judge(response), []);
        const refuses = (kind: string, name: string, change: (answers: object) => void) => {
          const changed = structuredClone(response);
          change(changed.answers);
          const faults = judge(JSON.parse(JSON.stringify(changed)));
          assert.ok(
            faults.some(
              ({pointer}) =>
                pointer === `/answers/${name}` || pointer.startsWith(`/answers/${name}/`),
            ),
            `${kind} ${name}: ${JSON.stringify({faults, changed, of: plan.definition})}`,
          );
          made[kind] = (made[kind] ?? 0) + 1;
        };
        const put = (name: string, value: unknown) => (answers: object) =>
          void Object.defineProperty(answers, name, {value, enumerable: true, configurable: true});
        for (const one of plan.questions.values()) {
          const {name, question, model, answerSchema} = one;
          if (answerSchema === undefined) refuses('no question', name, put(name, 'read'));
          else if (!session.isOn(one)) {
            const typed = goodAnswer(one, choose);
            refuses('off the route', name, put(name, model.parse?.(typed, question) ?? typed));
          } else {
            refuses('wrong type', name, put(name, oneOf<unknown>(choose, [{}, null, true, [{}]])));
            if (question.required)
              refuses('missing', name, (answers) => Reflect.deleteProperty(answers, name));
          }
        }
        for (const name of ['constructor', '__proto__', 'toString', 'nobody', 'Q0', ''])
          refuses('unknown name', name, put(name, someJson(choose)));
      }),
      runs(80),
    );
    assert.deepEqual(Object.keys(made).sort(), [
      'missing',
      'no question',
      'off the route',
      'unknown name',
      'wrong type',
    ]);
  });

  test('never throws, whatever it is given', () => {
    const judge = judgeOf(buses);
    const response = aResponse();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.ok(judge(value).length);
        assert.ok(judge({...response, answers: value}).length);
        const answers = Object.fromEntries(
          [...buses.questions.keys()].map((name) => [name, value]),
        );
        assert.ok(judge({...response, answers}).length);
      }),
      runs(300),
    );
  });

  test('takes today from the day of submission in London, as the form does', async () => {
    const judge = judgeOf(buses);
    const at = (submittedAt: string) => ({
      ...response,
      submittedAt,
    });
    const session = new Session(buses, {now, newId});
    session.answer('rides', 'yes');
    session.answer('last', {day: '22', month: '11', year: '2026'});
    const response = sent(session);
    assert.deepEqual(judge(response), []);
    assert.deepEqual(
      judge(at('2026-11-21T23:59:59Z')).map(({pointer, keyword}) => [pointer, keyword]),
      [['/answers/last', 'datePast']],
    );
    // In summer a day begins in London while it is still the day before in UTC.
    const june = {...response, answers: {rides: 'yes', last: '2026-06-02'}};
    assert.deepEqual(judge({...june, submittedAt: '2026-06-01T23:00:00Z'}), []);
    assert.equal(judge({...june, submittedAt: '2026-06-01T22:59:59Z'}).length, 1);
    const receive = createReceiver({definitions: [definition], store, now});
    const answer = await receive(post(at('2026-11-21T23:59:59Z')));
    assert.equal((await jsonOf(answer)).errors?.[0]?.keyword, 'datePast');
  });
});
