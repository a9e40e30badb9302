import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {planned} from '../../../src/authoring/planned.js';
import {routingVerdicts} from '../../../src/authoring/routing/verdicts.js';
import {Session} from '../../../src/engine/session.js';
import {goodAnswer, randomDefinition} from '../../engine/definitions.js';
import {choicesFrom, oneOf, runs, seeds} from '../../engine/runs.js';

describe('what is told of the ways through a document', () => {
  it('is so whatever is answered', () => {
    let [told, held] = [0, 0];
    fc.assert(
      fc.property(seeds(), (seed) => {
        const choose = choicesFrom(seed);
        const document = randomDefinition(choose, 8);
        const verdicts = routingVerdicts(document).filter(({is}) => is !== 'undecided');
        const plan = planned(document).plan!;
        told += verdicts.length;
        const of = (pointer: string) => {
          const at = pointer.replace(/\/showIf$/, '');
          return {
            question: [...plan.questions.values()].find((one) => one.pointer === at),
            page: plan.pages.find((_, index) => at === `/pages/${index}`),
          };
        };
        for (let person = 0; person < 4 && verdicts.length; person++) {
          const context = oneOf<Record<string, string | number>>(choose, [
            {},
            {nation: 'cymru', age: choose(40)},
            {nation: 'lloegr', missing: 'x'},
          ]);
          const session = new Session(plan, {context, now: () => new Date(0), newId: () => 'id'});
          for (let step = 0; step < 12; step++) {
            const one = oneOf(
              choose,
              [...plan.questions.values()].filter(({answerSchema}) => answerSchema),
            );
            if (!one) break;
            session.answer(one.name, goodAnswer(one, choose));
            for (const {pointer, is} of verdicts) {
              const {question, page} = of(pointer);
              if (
                question &&
                (is === 'never' || !question.parent) &&
                session.isOpen(question.page)
              ) {
                assert.equal(session.isOn(question), is === 'always', `${seed} ${pointer}`);
                held++;
              }
              if (page) {
                const shown = session.isOpen(page) && page.questions.some((q) => session.isOn(q));
                assert.ok(is === 'always' ? session.isOpen(page) : !shown, `${seed} ${pointer}`);
                held++;
              }
            }
          }
        }
      }),
      runs(150),
    );
    assert.ok(told > 10 && held > told, `${told} were told, and looked at ${held} times`);
  });
});
