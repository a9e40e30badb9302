import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type {DefinitionError} from '../../src/definition/definition-error.js';
import {limits} from '../../src/definition/limits.js';
import {answerFrom, problemWith} from '../../src/engine/answers.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {autocomplete} from '../../src/questions/autocomplete/model.js';
import {planFor} from '../engine/definitions.js';

const today = '2026-11-23';
const options = [
  {value: 'north', label: {en: 'North', cy: 'Gogledd'}},
  {value: 'south', label: {en: 'South', cy: 'De'}, synonyms: {en: ['Docks']}},
];
const planned = (more: object) =>
  planFor([{name: 'w', type: 'autocomplete', label: 'W', ...more}]).questions.get('w')!;
const say = {
  say: (text: unknown) => ({text: typeof text === 'string' ? text : (text as {en: string}).en}),
} as never;

const shapes = {
  options: {options},
  'options and own words': {options, freeText: true},
  lookup: {lookup: 'wards'},
  'lookup and own words': {lookup: 'wards', freeText: true},
};
const judge = (more: object, typed: unknown) => {
  const one = planned(more);
  const answer = answerFrom(typed, one);
  return {answer, keyword: problemWith(answer, one, today)?.keyword};
};

describe('an answer to an autocomplete', () => {
  it('is what was typed, once that is what an option is called in any language', () => {
    for (const text of ['north', ' GOGLEDD ', 'Gógledd'])
      assert.equal(judge({options}, {text}).answer, 'north');
    assert.equal(judge({options}, {text: 'docks'}).answer, 'south');
  });

  it('keeps a text of an option apart from own words that are the same', () => {
    const own = {options: [{value: 'north', label: 'Up'}], freeText: true};
    assert.deepEqual(judge(own, 'north'), {answer: 'north', keyword: undefined});
    assert.deepEqual(judge(own, {text: 'north'}), {answer: {text: 'north'}, keyword: undefined});
  });

  it('is in composed form, and without the spaces around it', () => {
    assert.deepEqual(judge({options, freeText: true}, {text: ' w\u0302 '}).answer, {text: 'ŵ'});
    assert.deepEqual(judge({lookup: 'l', freeText: true}, {text: ' w\u0302 '}).answer, {
      label: 'ŵ',
    });
  });

  it('is own words after a failed lookup, even where only the list is meant', () => {
    assert.equal(judge({lookup: 'l'}, {text: 'a'}).keyword, 'notListed');
    assert.equal(judge({lookup: 'l'}, {label: 'a'}).keyword, undefined);
    assert.equal(judge({options}, {label: 'a'}).keyword, 'notListed');
  });

  it('may have 200 characters in own words, as a person counts them', () => {
    const family = '👩‍👩‍👧‍👦';
    for (const more of [shapes['options and own words'], shapes['lookup and own words']]) {
      assert.equal(judge(more, {text: family.repeat(200)}).keyword, undefined);
      assert.equal(judge(more, {text: 'x'.repeat(201)}).keyword, 'maxLength');
    }
    assert.equal(judge({lookup: 'l'}, {value: 'v', label: 'x'.repeat(201)}).keyword, 'maxLength');
  });

  it('is in words and in columns whatever is stored', () => {
    const {inWords, columns} = autocomplete;
    const question = {...planned(shapes['options and own words']).question} as never;
    assert.deepEqual(inWords('south', question, say), [{text: 'South'}]);
    assert.deepEqual(inWords({text: 'Elsewhere'}, question, say), [{text: 'Elsewhere'}]);
    assert.deepEqual(inWords('gone', question, say), []);
    const cells = (more: object, answer: unknown) =>
      columns!(planned(more).question as never).map(({name, of}) => [name, of(answer)]);
    assert.deepEqual(cells({options}, 'south'), [['w', 'south']]);
    assert.deepEqual(cells(shapes['options and own words'], 'south'), [
      ['w', 'south'],
      ['w.text', undefined],
    ]);
    assert.deepEqual(cells(shapes['options and own words'], {text: 'x'}), [
      ['w', undefined],
      ['w.text', 'x'],
    ]);
    assert.deepEqual(cells({lookup: 'l'}, {value: 'v', label: 'L'}), [
      ['w', 'v'],
      ['w.label', 'L'],
    ]);
    assert.deepEqual(cells({lookup: 'l'}, undefined), [
      ['w', undefined],
      ['w.label', undefined],
    ]);
  });

  for (const [what, more] of Object.entries(shapes))
    it(`never throws on junk, and a stock validator takes what is accepted: ${what}`, () => {
      const one = planned(more);
      const validate = new Ajv({strict: true, strictTypes: false}).compile(
        one.answerSchema as object,
      );
      const part = fc.oneof(
        fc.string(),
        fc.constantFrom('north', 'North', 'de', ' '),
        fc.anything(),
      );
      const typed = fc.oneof(
        part,
        fc.record({text: part, value: part, label: part}, {requiredKeys: []}),
        fc.array(part),
      );
      fc.assert(
        fc.property(typed, (given) => {
          const answer = answerFrom(given, one);
          for (const {of} of autocomplete.columns!(one.question as never)) of(answer);
          const problem = problemWith(answer, one, today);
          if (answer === undefined || problem) return;
          assert.deepEqual(answerFrom(answer, one), answer);
          assert.ok(validate(JSON.parse(JSON.stringify(answer))), JSON.stringify(answer));
          for (const {text} of autocomplete.inWords(answer as never, one.question as never, say))
            assert.equal(typeof text, 'string');
        }),
        {numRuns: 1000},
      );
    });
});

describe('an author’s autocomplete', () => {
  const findings = (more: object) => {
    try {
      planned(more);
      return [];
    } catch (error) {
      return (error as DefinitionError).findings.map(({pointer, rule}) => `${pointer} ${rule}`);
    }
  };
  const at = '/pages/0/questions/0';

  it('has options or a lookup, not both, and nothing to sort in a lookup', () => {
    assert.deepEqual(findings({options}), []);
    assert.deepEqual(findings({lookup: 'wards'}), []);
    assert.deepEqual(findings({}), [`${at} schema:required`]);
    assert.equal(findings({options, lookup: 'wards'}).length, 1);
    assert.equal(findings({lookup: 'wards', order: 'alphabetical'}).length, 1);
    assert.deepEqual(findings({options: []}), [`${at}/options schema:minItems`]);
  });

  it('has no two options with one value', () => {
    const again = [...options, {value: 'north', label: 'Again'}];
    assert.deepEqual(findings({options: again}), [`${at}/options/2/value duplicate-value`]);
  });

  it('has synonyms as a list, or as a list for each language', () => {
    const withSynonyms = (synonyms: unknown) =>
      findings({options: [{value: 'a', label: 'A', synonyms}]}).length;
    for (const synonyms of [['B'], {en: ['B'], cy: ['C', 'D']}, [], {}])
      assert.equal(withSynonyms(synonyms), 0, JSON.stringify(synonyms));
    for (const synonyms of ['B', [' '], {en: 'B'}, {English: ['B']}, [['B']]])
      assert.equal(withSynonyms(synonyms), 1, JSON.stringify(synonyms));
  });

  it('may have 10,000 options, and no list but one of options may be so long', () => {
    const many = Array.from({length: limits.options}, (_, index) => ({
      value: `v${index}`,
      label: {en: `Ward ${index}`, cy: `Ward rhif ${index}`},
    }));
    const plan = planFor([{name: 'w', type: 'autocomplete', label: 'W', options: many}]);
    const one = plan.questions.get('w')!;
    assert.equal(problemWith('v9999', one, today), undefined);
    assert.equal(problemWith('v10000', one, today)?.keyword, 'enum');
    assert.equal(answerFrom({text: 'ward rhif 9999'}, one), 'v9999');
    const ajv = new Ajv({
      strict: true,
      strictTypes: false,
      strictRequired: false,
      allowUnionTypes: true,
    });
    const validate = ajv.compile(responseSchema(plan) as object);
    const response = (w: string) => ({
      id: '0192e4a0-0000-7000-8000-000000000000',
      consultation: {id: 'test', version: '1'},
      language: 'en',
      channel: 'web',
      startedAt: '2026-11-23T12:00:00Z',
      submittedAt: '2026-11-23T12:00:00Z',
      answers: {w},
    });
    assert.ok(validate(response('v9999')), JSON.stringify(validate.errors));
    assert.ok(!validate(response('v10000')));
    assert.deepEqual(findings({options: [...many, {value: 'more', label: 'More'}]}), [
      ' limit-members',
    ]);
    assert.deepEqual(findings({options, errors: many}), [' limit-members']);
  });
});

describe('a condition', () => {
  it('reads the value of an option, whether or not own words are taken', () => {
    for (const more of [shapes.options, shapes['options and own words']]) {
      const plan = planFor([
        {name: 'w', type: 'autocomplete', label: 'W', ...more},
        {name: 'why', type: 'text', label: 'Why?', required: true, showIf: {w: 'north'}},
      ]);
      const schema = plan.questions.get('why')!.condition!.schema;
      const holds = new Ajv({strictTypes: false}).compile(schema as object);
      assert.ok(holds({answers: {w: 'north'}}));
      assert.ok(!holds({answers: {w: {text: 'north'}}}));
    }
  });
});
