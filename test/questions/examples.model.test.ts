import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import type {Question, Text} from '../../src/definition/generated/types.js';
import * as validators from '../../src/definition/generated/validators.js';
import type {Check} from '../../src/definition/check.js';
import {interpreter} from '../../src/definition/interpret.js';
import {answerFrom, problemWith} from '../../src/engine/answers.js';
import {LiveSession} from '../../src/engine/live-session.js';
import type {Plan} from '../../src/engine/plan.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {speakerFor} from '../../src/i18n/speaker.js';
import type {QuestionExample} from '../../src/questions/example.js';
import {models} from '../../src/questions/models.js';
import {examplesOf} from './examples-of.js';
import {cy, en} from '../i18n/words.js';

const today = '2026-11-23';
const languages = ['en', 'cy'];
const speaker = (language: 'en' | 'cy') => speakerFor(language, languages, {en, cy}[language]);

const planned = (question: Question, earlier: readonly Question[] = []) => {
  const plan = planOf(
    {
      id: 'example',
      version: '1',
      languages,
      title: 'Example',
      pages: [{id: 'page', title: 'Page', questions: [...earlier, question]}],
    },
    models,
  );
  return {plan, one: plan.questions.get(question.name)!};
};

/** What a question's answer is that follows from what was typed for others. */
function derived(plan: Plan, name: string, given: Readonly<Record<string, unknown>>): unknown {
  const newId = () => '00000000-0000-7000-8000-000000000001';
  const session = new LiveSession(plan, {now: () => new Date(today), newId});
  for (const [earlier, typed] of Object.entries(given)) session.answer(earlier, typed);
  return session.answerTo(name);
}

/** Every author's text in a question, with its JSON Pointer. */
function* textsIn(node: unknown, pointer = ''): Generator<[pointer: string, text: Text]> {
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    const at = `${pointer}/${key}`;
    // Lists of words by language, as synonyms are, are no texts, nor are plural forms.
    const isText =
      value !== null &&
      typeof value === 'object' &&
      ('en' in value || 'cy' in value) &&
      Object.values(value as object).every((one) => typeof one === 'string');
    if (isText || ['label', 'hint', 'divider', 'text', 'prefix', 'suffix'].includes(key))
      yield [at, value as Text];
    else if (key === 'errors')
      for (const [keyword, text] of Object.entries(value as Record<string, Text>))
        yield [`${at}/${keyword}`, text];
    else yield* textsIn(value, at);
  }
}

/** A strict Ajv: an unknown keyword, format or `type` that contradicts its neighbours is an error. */
const strict = () => new Ajv({strict: true, strictTypes: false, strictRequired: false});

for (const [type, model] of models) {
  const examples: readonly QuestionExample[] = examplesOf.get(type) ?? [];
  describe(`examples of ${type}`, () => {
    it('exist, under titles and names of their own', () => {
      assert.ok(examples.length > 0);
      assert.equal(new Set(examples.map(({title}) => title)).size, examples.length);
      assert.equal(new Set(examples.map(({question}) => question.name)).size, examples.length);
    });

    // What reads other questions, and what every type has, is tested by itself.
    const reads = ['showIf', 'optionsFrom', 'rowsFrom', 'number', 'offerIf', 'consent', 'personal'];
    it('show every property that an author may write', () => {
      const {properties} = model.schema as {properties: object};
      const shown = new Set(examples.flatMap(({question}) => Object.keys(question)));
      const unseen = Object.keys(properties).filter(
        (key) => !shown.has(key) && !reads.includes(key),
      );
      assert.deepEqual(unseen, []);
    });

    for (const {title, question, earlier, good, bad} of examples)
      describe(title, () => {
        it('is accepted by the compiled and by the interpreted schema', () => {
          const compiled = (validators as unknown as Record<string, Check>)[type]!;
          assert.ok(compiled(question), JSON.stringify(compiled.errors));
          assert.equal(interpreter(model.schema)(question), undefined);
        });

        it('is complete in English and in Welsh, with typographic apostrophes (CY-01, CYE-13)', () => {
          for (const [pointer, text] of textsIn(question)) {
            const said = (typeof text === 'string' ? {both: text} : text) as Record<string, string>;
            if (typeof text !== 'string')
              assert.deepEqual(Object.keys(text).sort(), ['cy', 'en'], pointer);
            else assert.match(text, /^[£%]$/u, `${pointer} needs words in two languages`);
            for (const words of Object.values(said)) {
              assert.ok(words.trim(), pointer);
              assert.doesNotMatch(words, /['‘]/u, pointer);
            }
            if (typeof text !== 'string' && words(said['en']!).length > 2)
              assert.notEqual(said['cy'], said['en'], pointer);
          }
        });

        it('has an answer schema that is valid in strict draft 2020-12', () => {
          const {answerSchema} = planned(question, earlier).one;
          if (answerSchema === undefined) return;
          const ajv = strict();
          assert.ok(ajv.validateSchema(answerSchema), JSON.stringify(ajv.errors));
          ajv.compile(answerSchema as object);
        });

        good.forEach(({typed, answer, words, given}) => {
          it(`accepts ${JSON.stringify(given ?? typed)}`, () => {
            const {plan, one} = planned(question, earlier);
            const parsed = given ? derived(plan, question.name, given) : answerFrom(typed, one);
            assert.deepEqual(parsed, answer);
            assert.ok(!Object.is(parsed, -0));
            assert.equal(
              problemWith(parsed, {...one, question: {...one.question, required: false}}, today),
              undefined,
            );
            if (parsed === undefined) return;
            assert.equal(problemWith(parsed, one, today), undefined);
            // What was accepted once is accepted as it was stored, for instance from a draft.
            assert.deepEqual(answerFrom(parsed, one), model.derive ? undefined : parsed);
            const validate = strict().compile(one.answerSchema as object);
            assert.ok(
              validate(JSON.parse(JSON.stringify(parsed))),
              JSON.stringify(validate.errors),
            );
            for (const language of ['en', 'cy'] as const) {
              const said = model.inWords(parsed, one.question, speaker(language));
              for (const line of said) assert.equal(line.language, undefined);
              if (words)
                assert.deepEqual(
                  said.map(({text}) => text),
                  words[language],
                );
            }
            for (const {of} of model.columns?.(one.question) ?? []) of(parsed);
          });
        });

        bad.forEach(({typed, keyword}) => {
          it(`refuses ${JSON.stringify(typed)} by ${keyword}`, () => {
            const {one} = planned(question, earlier);
            const problem = problemWith(answerFrom(typed, one), one, today);
            assert.equal(problem?.keyword, keyword);
            assert.equal(problem?.question, question.name);
          });
        });

        it('uses keywords in `errors` that can occur', () => {
          const keywords = new Set(bad.map(({keyword}) => keyword));
          const {errors = {}} = question as {errors?: Record<string, Text>};
          for (const keyword of Object.keys(errors)) assert.ok(keywords.has(keyword), keyword);
        });
      });
  });
}

function words(text: string): string[] {
  return text.split(/\s+/u);
}

it('all examples together make one definition, and one response schema for any Ajv', () => {
  const questions = [...examplesOf.values()]
    .flat()
    .flatMap(({question, earlier = []}) => [...earlier, question]);
  const plan = planOf(
    {
      id: 'examples',
      version: '1',
      languages,
      title: 'Examples',
      pages: [{id: 'page', title: 'Page', questions}],
    },
    models,
  );
  assert.ok(plan.questions.size > questions.length, 'nested questions are questions');
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    keywords: ['x-dweud-rules'],
  });
  ajv.compile(responseSchema(plan) as object);
});

it('no example of a type is missing from the list', () => {
  assert.deepEqual([...examplesOf.keys()].sort(), [...models.keys()].sort());
  for (const [type, examples] of examplesOf)
    for (const {question} of examples) assert.equal(question.type, type);
});
