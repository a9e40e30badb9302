import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {columnsOfOne} from '../../src/engine/columns-of-one.js';
import type {CellKind} from '../../src/engine/question-model.js';
import {answerFrom} from '../../src/engine/answers.js';
import {models} from '../../src/questions/models.js';
import {planFor} from '../engine/definitions.js';
import {examplesOf} from './examples-of.js';

const typeOf: Readonly<Record<CellKind, string>> = {
  text: 'string',
  choice: 'string',
  date: 'string',
  time: 'string',
  number: 'number',
  flag: 'boolean',
};
const forms: Partial<Record<CellKind, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d\d:\d\d$/,
};

describe('the columns of a question', () => {
  for (const type of models.keys())
    it(`hold what they say that they hold: ${type}`, () => {
      for (const {question, earlier = [], good} of examplesOf.get(type) ?? []) {
        const one = planFor([...earlier, question]).questions.get(question.name)!;
        for (const {kind = 'text', name, of, values, about = []} of columnsOfOne(one)) {
          if (kind === 'choice') assert.ok(values?.length, name);
          for (const text of about) assert.notEqual(text, undefined, name);
          for (const {typed, given, answer} of good) {
            const cell = of(given ? answer : answerFrom(typed, one));
            if (cell === undefined) continue;
            assert.equal(typeof cell, typeOf[kind], `${name}: ${JSON.stringify(cell)}`);
            if (forms[kind]) assert.match(String(cell), forms[kind], name);
            if (kind === 'choice')
              assert.ok(
                values!.some(({value}) => value === cell),
                `${name}: ${JSON.stringify(cell)}`,
              );
          }
        }
      }
    });

  it('say what they are about in the author’s words, from the outside in', () => {
    const item = (value: string) => ({value, label: {en: value, cy: `${value}-cy`}});
    const [rows, columns] = [[item('r')], [item('a'), item('b')]];
    const plan = planFor([
      {name: 'm', type: 'matrix', label: 'm', mode: 'several', rows, columns},
      {
        name: 'p',
        type: 'repeat',
        label: 'p',
        item: 'Person',
        add: 'Add a person',
        max: 2,
        questions: [{name: 'who', type: 'checkboxes', label: 'Who', options: columns}],
      },
    ]);
    const about = (name: string) =>
      columnsOfOne(plan.questions.get(name)!).map((column) => [column.name, column.about ?? []]);
    assert.deepEqual(about('m'), [
      ['m_r_a', [rows[0]!.label, columns[0]!.label]],
      ['m_r_b', [rows[0]!.label, columns[1]!.label]],
    ]);
    assert.deepEqual(about('p').at(-1), ['p_2_who.b', ['2', 'Who', columns[1]!.label]]);
  });
});
