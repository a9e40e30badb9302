import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {AnyQuestion} from '../../src/definition/read-definition.js';
import {codesOf} from '../../src/engine/codes-of.js';
import {linesOf} from '../../src/questions/keyings.js';
import {models} from '../../src/questions/models.js';

const option = (value: string) => ({value, label: {en: value}});
const ask = (type: string, more: object): AnyQuestion => ({name: 'q', type, ...more});
const codes = (question: AnyQuestion) =>
  linesOf(question)!.map(({boxes}) => boxes.map(({code}) => code));

describe('the codes beside boxes', () => {
  it('are those of the labelled export', () => {
    const options = ['x', 'y', 'z'].map(option);
    for (const type of ['radios', 'select', 'checkboxes'])
      assert.deepEqual(codes(ask(type, {options})), [['1', '2', '3']]);
    const numbered = ['3', '1', '-2'].map(option);
    assert.deepEqual(codes(ask('radios', {options: numbered})), [['3', '1', '-2']]);
    const [column] = models.get('radios')!.columns!(ask('radios', {options}));
    assert.deepEqual(
      codes(ask('radios', {options}))[0],
      [...codesOf(column!.values!).values()].map(String),
    );
  });

  it('are the points of a scale, and go on after the last for what is outside it', () => {
    const extra = ['none', 'unsure'].map(option);
    assert.deepEqual(codes(ask('scale', {from: 0, to: 3, extra})), [
      ['0', '1', '2', '3', '4', '5'],
    ]);
    const [line] = linesOf(ask('scale', {from: 0, to: 3, extra}))!;
    assert.equal(line!.choose(['0'], undefined), 0);
    assert.equal(line!.choose(['4'], undefined), 'none');
    assert.deepEqual(line!.chosen(0), ['0']);
    assert.deepEqual(line!.chosen('unsure'), ['5']);
    assert.deepEqual(line!.chosen(undefined), []);
  });

  it('choose one, or several, or nothing', () => {
    const options = ['x', 'y', 'z'].map(option);
    const [one] = linesOf(ask('radios', {options}))!;
    assert.deepEqual(
      [one!.choose(['2'], 'x'), one!.choose([], 'x'), one!.chosen('y')],
      ['y', undefined, ['2']],
    );
    const [many] = linesOf(ask('checkboxes', {options}))!;
    assert.deepEqual(many!.choose(['3', '1'], undefined), ['x', 'z']);
    assert.deepEqual(many!.chosen(['z', 'nobody']), ['3']);
    assert.equal(many!.choose([], ['x']), undefined);
    const [agree] = linesOf(ask('consent', {text: {en: 'I agree'}}))!;
    assert.deepEqual(
      [agree!.choose(['1'], undefined), agree!.chosen(true), agree!.chosen(undefined)],
      [true, ['1'], []],
    );
  });

  it('are for each row of a table, and leave the other rows alone', () => {
    const table = {rows: ['a', 'b'].map(option), columns: ['low', 'high'].map(option)};
    const [a, b] = linesOf(ask('matrix', table))!;
    const typed = b!.choose(['2'], a!.choose(['1'], undefined));
    assert.deepEqual(typed, {a: 'low', b: 'high'});
    assert.deepEqual([a!.chosen(typed), b!.chosen(typed)], [['1'], ['2']]);
    assert.deepEqual(a!.choose([], typed), {b: 'high'});
    assert.equal(b!.choose([], {b: 'high'}), undefined);
    const [several] = linesOf(ask('matrix', {...table, mode: 'several'}))!;
    assert.deepEqual(several!.choose(['1', '2'], undefined), {a: ['low', 'high']});
    assert.equal(linesOf(ask('matrix', {...table, mode: 'number'})), undefined);
  });

  it('are no matter of what is written out', () => {
    for (const type of ['text', 'number', 'date', 'ranking', 'address', 'of-the-page'])
      assert.equal(linesOf(ask(type, {})), undefined, type);
  });
});
