import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {variablesDiffer} from '../../../src/authoring/rules/variables-differ.js';
import {definitionOf} from '../../engine/definitions.js';
import {foundIn, saidOf} from './found.js';

const said = (en: string, cy: string) => saidOf(variablesDiffer, {en, cy});

describe('variables-differ (CYQ-02)', () => {
  it('finds the space that ONSdigital/eq-questionnaire-runner lost', () => {
    assert.deepEqual(said('Remove {{item_name}}', 'Dileu{{item_name}}'), [
      'A word touches a variable in the Welsh, and none does in the English. A space is missing.',
    ]);
    assert.equal(said('less than {{total}}', 'lai na{{total}}').length, 1);
  });

  it('finds a variable that is missing, and one too many', () => {
    assert.deepEqual(said('Hello {{name}}', 'Helo'), [
      '{{name}} is missing in the Welsh. Put it in.',
    ]);
    assert.match(said('Hello', 'Helo {{ name }}').join(), /^\{\{name\}\} is in the Welsh/);
    assert.match(said('{{a}}', '{{b}}').join(), /^\{\{a\}\} is missing/);
  });

  it('finds a number that a form of it does not say', () => {
    const count = (other: string) => ({
      en: {one: '1 branch', other: '{n} branches'},
      cy: {one: '1 gangen', other},
    });
    const said = (other: string) =>
      foundIn(variablesDiffer, definitionOf([{name: 'a', type: 'repeat', count: count(other)}]));
    assert.deepEqual(said('Sawl cangen'), [
      'question.a.count.other cy: {n} is missing in the Welsh: nobody is told the number. Put it in.',
    ]);
    assert.equal(said('{n}cangen').length, 1);
    assert.deepEqual(said('{n} cangen'), []);
  });

  it('leaves other orders, repetitions and punctuation alone', () => {
    assert.deepEqual(said('{{a}} and {{b}}', '{{ b }} + {{a}}'), []);
    assert.deepEqual(said('Is {{a}} right?', '{{a}}: ydy {{a}} yn gywir?'), []);
    assert.deepEqual(said('The {{a}}s', 'Y {{a}}au'), []);
  });

  it('leaves a variable beside letters of a script without spaces alone', () => {
    const title = {en: 'Remove {{a}}', 'zh-Hans': '删除{{a}}'};
    const document = definitionOf([], {languages: ['en', 'zh-Hans'], title});
    assert.deepEqual(foundIn(variablesDiffer, document), []);
  });
});
