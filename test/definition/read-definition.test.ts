import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type {Check} from '../../src/definition/check.js';
import {DefinitionError} from '../../src/definition/definition-error.js';
import {consultation} from '../../src/definition/generated/schemas.js';
import * as validators from '../../src/definition/generated/validators.js';
import {interpreter, type JsonSchema} from '../../src/definition/interpret.js';
import {readDefinition, type AnyQuestion} from '../../src/definition/read-definition.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {models} from '../../src/questions/models.js';
import {
  definitionOf,
  line,
  pageOf,
  randomDefinition,
  someAnswer,
  yesNo,
} from '../engine/definitions.js';
import {choicesFrom, oneOf, runs, seeds, type Choose} from '../engine/runs.js';
import {examplesOf} from '../questions/examples-of.js';

const compiled = validators as unknown as Record<string, Check>;
const interpreted = new Map([
  ['consultation', interpreter(consultation as JsonSchema)],
  ...[...models].map(([type, {schema}]) => [type, interpreter(schema)] as const),
]);

const rulesOf = (input: unknown): string[] => {
  try {
    readDefinition(input, models);
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.findings.map(({pointer, rule}) => `${pointer} ${rule}`);
  }
};

describe('readDefinition', () => {
  it('gives back the definition itself', () => {
    const definition = definitionOf([line('a')]);
    assert.equal(readDefinition(definition, models), definition);
  });

  it('accepts the demo’s consultations', () => {
    for (const name of ['precept-2027', 'closed', 'not-yet-open']) {
      const url = new URL(`../../demo/consultations/${name}.json`, import.meta.url);
      const definition: unknown = JSON.parse(readFileSync(url, 'utf8'));
      assert.deepEqual(rulesOf(definition), []);
      assert.ok(validators.checkConsultation(definition));
      planOf(definition, models);
    }
  });

  const sound = definitionOf([line('a'), yesNo('b')]);
  const without = (key: string) => {
    const {[key]: _, ...rest} = sound;
    return rest;
  };
  const page = (more: object) => ({...sound, pages: [pageOf('p', [line('a')], {...more})]});
  const question = (more: object) => definitionOf([line('a'), {...line('b'), ...more}]);

  const faults: [title: string, input: unknown, finding: string][] = [
    ['no id', without('id'), ' schema:required'],
    ['no version', without('version'), ' schema:required'],
    ['no languages', without('languages'), ' schema:required'],
    ['no title', without('title'), ' schema:required'],
    ['no pages', without('pages'), ' schema:required'],
    ['an id in capitals', {...sound, id: 'Test'}, '/id schema:pattern'],
    ['a long id', {...sound, id: 'a'.repeat(65)}, '/id schema:maxLength'],
    ['a version that is a number', {...sound, version: 1}, '/version schema:type'],
    ['an empty version', {...sound, version: ''}, '/version schema:minLength'],
    ['no language at all', {...sound, languages: []}, '/languages schema:minItems'],
    ['one language twice', {...sound, languages: ['en', 'en']}, '/languages schema:uniqueItems'],
    ['a language in words', {...sound, languages: ['English']}, '/languages/0 schema:pattern'],
    ['a title that is a number', {...sound, title: 5}, '/title schema:type'],
    ['a title in no language', {...sound, title: {}}, '/title schema:minProperties'],
    ['a title in a list', {...sound, title: ['x']}, '/title/0 schema:type'],
    [
      'a title in English words',
      {...sound, title: {English: 'x'}},
      '/title/English schema:additionalProperties',
    ],
    ['a title with a number in it', {...sound, title: {en: 5}}, '/title/en schema:type'],
    [
      'a property that there is not',
      {...sound, colour: 'red'},
      '/colour schema:additionalProperties',
    ],
    ['a key of an odd kind', {...sound, 'a/b~c%': 1}, '/a~1b~0c% schema:additionalProperties'],
    [
      'an organisation without a name',
      {...sound, organisation: {}},
      '/organisation schema:required',
    ],
    ['no page', {...sound, pages: []}, '/pages schema:minItems'],
    ['pages that are no list', {...sound, pages: {}}, '/pages schema:type'],
    ['a page that is none', {...sound, pages: [null]}, '/pages/0 schema:type'],
    ['a page without questions', page({questions: []}), '/pages/0/questions schema:minItems'],
    ['a page’s id with a capital', page({id: 'P'}), '/pages/0/id schema:pattern'],
    ['a question that is none', page({questions: ['a']}), '/pages/0/questions/0 schema:type'],
    [
      'a type that there is not',
      question({type: 'slider'}),
      '/pages/0/questions/1/type unknown-type',
    ],
    ['a type that is none', question({type: ['text']}), '/pages/0/questions/1/type unknown-type'],
    ['an inherited type', question({type: 'toString'}), '/pages/0/questions/1/type unknown-type'],
    ['no type', question({type: null}), '/pages/0/questions/1/type unknown-type'],
    [
      'a question’s unknown property',
      question({pattern: '(a+)+$'}),
      '/pages/0/questions/1/pattern schema:additionalProperties',
    ],
    ['no label', definitionOf([{name: 'a', type: 'text'}]), '/pages/0/questions/0 schema:required'],
    [
      'required that is a word',
      question({required: 'yes'}),
      '/pages/0/questions/1/required schema:type',
    ],
    [
      'a format that there is not',
      question({format: 'regex'}),
      '/pages/0/questions/1/format schema:enum',
    ],
    [
      'a length of nought',
      question({maxLength: 0}),
      '/pages/0/questions/1/maxLength schema:minimum',
    ],
    [
      'a length without end',
      question({maxLength: 1e9}),
      '/pages/0/questions/1/maxLength schema:maximum',
    ],
    ['half a length', question({maxLength: 1.5}), '/pages/0/questions/1/maxLength schema:type'],
    [
      'a limit on characters and on words',
      definitionOf([{name: 'a', type: 'textarea', label: 'a', maxLength: 5, maxWords: 5}]),
      '/pages/0/questions/0 schema:not',
    ],
    [
      'no option',
      definitionOf([{...yesNo('a'), options: []}]),
      '/pages/0/questions/0/options schema:minItems',
    ],
    [
      'an option with a text box and a question',
      definitionOf([
        {
          ...yesNo('a'),
          options: [{value: 'x', label: 'x', other: {label: 'x'}, followUp: line('b')}],
        },
      ]),
      '/pages/0/questions/0/options/0 schema:not',
    ],
    [
      'a follow-up of an unknown type',
      definitionOf([
        {...yesNo('a'), options: [{value: 'x', label: 'x', followUp: {name: 'b', type: 'x'}}]},
      ]),
      '/pages/0/questions/0/options/0/followUp/type unknown-type',
    ],
    [
      'a follow-up without a label',
      definitionOf([
        {...yesNo('a'), options: [{value: 'x', label: 'x', followUp: {name: 'b', type: 'text'}}]},
      ]),
      '/pages/0/questions/0/options/0/followUp schema:required',
    ],
    [
      'a text box with a format',
      definitionOf([
        {...yesNo('a'), options: [{value: 'x', label: 'x', other: {label: 'x', format: 'email'}}]},
      ]),
      '/pages/0/questions/0/options/0/other/format schema:additionalProperties',
    ],
    [
      'a value with a space',
      definitionOf([{...yesNo('a'), options: [{value: 'x y', label: 'x'}]}]),
      '/pages/0/questions/0/options/0/value schema:pattern',
    ],
    [
      'too many decimals',
      definitionOf([{name: 'a', type: 'number', label: 'a', decimals: 7}]),
      '/pages/0/questions/0/decimals schema:maximum',
    ],
    [
      'a bound that is no date',
      definitionOf([{name: 'a', type: 'date', label: 'a', max: 'tomorrow'}]),
      '/pages/0/questions/0/max schema:pattern',
    ],
    [
      'something to read that is required',
      definitionOf([{name: 'a', type: 'content', text: 'x', required: true}]),
      '/pages/0/questions/0/required schema:additionalProperties',
    ],
  ];
  for (const [title, input, finding] of faults)
    it(`refuses ${title}, and says where`, () => {
      assert.deepEqual(rulesOf(input), [finding]);
      // The compiled schemas refuse it as well, unless it takes knowledge of the types.
      if (!finding.includes('/questions/')) assert.ok(!validators.checkConsultation(input));
    });

  it('refuses a value that two options share: nobody could tell which was chosen', () => {
    const options = ['a', 'b', 'a', 'c', 'a'].map((value) => ({value, label: value}));
    for (const type of ['radios', 'checkboxes', 'select'])
      assert.deepEqual(rulesOf(definitionOf([line('x'), {name: 'q', type, label: 'q', options}])), [
        '/pages/0/questions/1/options/2/value duplicate-value',
        '/pages/0/questions/1/options/4/value duplicate-value',
      ]);
    const followUp = {name: 'f', type: 'select', label: 'f', options: options.slice(0, 3)};
    assert.deepEqual(
      rulesOf(definitionOf([{...yesNo('q'), options: [{value: 'yes', label: 'Yes', followUp}]}])),
      ['/pages/0/questions/0/options/0/followUp/options/2/value duplicate-value'],
    );
  });

  it('names every faulty question at once', () => {
    assert.deepEqual(
      rulesOf(
        definitionOf([], {
          pages: [
            pageOf('a', [{...line('a'), colour: 1}, line('b'), {name: 'c', type: 'x'}]),
            pageOf('b', [
              {
                ...yesNo('d'),
                options: [{value: 'x', label: 'x', followUp: {name: 'e', type: 'date'}}],
              },
            ]),
          ],
        }),
      ),
      [
        '/pages/0/questions/0/colour schema:additionalProperties',
        '/pages/0/questions/2/type unknown-type',
        '/pages/1/questions/0/options/0/followUp schema:required',
      ],
    );
  });

  it('knows the types that it is given, and no other', () => {
    const types = new Map([['mood', {schema: {required: ['label']}}]]);
    const mood = {name: 'a', type: 'mood', label: 'a', faces: 5};
    readDefinition(definitionOf([mood]), types);
    assert.throws(() => readDefinition(definitionOf([line('a')]), types), DefinitionError);
    assert.throws(() => readDefinition(definitionOf([{name: 'a', type: 'mood'}]), types), {
      findings: [{pointer: '/pages/0/questions/0', rule: 'schema:required', detail: ['label']}],
    });
  });
});

/** What may come where something else was. */
const junk: readonly ((choose: Choose) => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1.5,
  () => 1e308,
  () => '',
  () => 'x',
  () => 'q0',
  () => 'today',
  () => 'constructor',
  () => '\ud800',
  () => 'y'.repeat(20_001),
  () => [],
  () => [[]],
  () => ['en', 'en'],
  () => ({}),
  () => ({en: 'x', cy: 'y'}),
  () => ({answered: true}),
  () => ({answered: false, x: 1}),
  () => ({minimum: 5}),
  () => ({not: {const: 1}}),
  () => ({q0: 'a'}),
  () => ({not: {q1: ['a', null]}}),
  () => ({allOf: [{q2: {contains: {type: 'string'}}}]}),
  () => JSON.parse('{"__proto__": {"label": "x"}, "constructor": {"prototype": 1}}') as unknown,
  () => ({value: 'a', label: 'A', other: {label: 'Other', required: true}}),
  () => ({$ref: '#'}),
  (choose) =>
    oneOf(
      choose,
      [...examplesOf.values()].flat().map(({question}) => question),
    ),
];
const keys = [
  'type',
  'name',
  'label',
  'showIf',
  'options',
  'value',
  'required',
  'min',
  'max',
  'maxLength',
  'errors',
  'other',
  'followUp',
  'exclusive',
  'afterCheck',
  'id',
  'cy',
  'not',
  'anyOf',
  'q0',
  'q3',
  'context.nation',
  '__proto__',
  'constructor',
  'toString',
  'A b/c~d%',
];

/** A definition with some of its nodes deleted, replaced, added or swapped. */
function mutate(definition: object, choose: Choose): unknown {
  const root = {definition: structuredClone(definition) as unknown};
  for (let edits = 1 + choose(2); edits > 0; edits--) {
    const nodes: object[] = [];
    const walk = (node: unknown, depth: number) => {
      if (node === null || typeof node !== 'object' || depth > 45) return;
      nodes.push(node);
      for (const child of Object.values(node)) walk(child, depth + 1);
    };
    walk(root, 0);
    const node = oneOf(choose, nodes);
    const present = Object.keys(node);
    const key = oneOf(choose, present.length ? present : keys);
    const set = (name: string, value: unknown) =>
      Object.defineProperty(node, name, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    const made = () => structuredClone(oneOf(choose, junk)(choose));
    switch (choose(6)) {
      case 0:
        if (Array.isArray(node)) node.splice(choose(node.length), 1);
        else delete (node as Record<string, unknown>)[key];
        break;
      case 1:
      case 2:
        set(key, made());
        break;
      case 3:
        if (Array.isArray(node)) node.splice(choose(node.length + 1), 0, made());
        else set(oneOf(choose, keys), made());
        break;
      case 4:
        if (Array.isArray(node)) node.push(structuredClone(oneOf(choose, nodes)));
        else set(key, structuredClone(oneOf(choose, nodes)));
        break;
      default: {
        const other = oneOf(choose, nodes);
        const its = Object.keys(other);
        if (its.length) set(key, structuredClone((other as never)[oneOf(choose, its)]));
      }
    }
  }
  return root.definition ?? null;
}

describe('any definition, changed at random', () => {
  const untouched = Object.getOwnPropertyNames(Object.prototype).join();

  /** The verdicts of both validators on a value, which must be one. */
  const verdict = (name: string, value: unknown, exported = name): boolean => {
    const failure = interpreted.get(name)!(value);
    const check = compiled[exported]!;
    const byAjv = check(value);
    // Half a surrogate pair in a key is the one thing that only the interpreter refuses.
    if (failure?.keyword === 'unreadable') {
      assert.match(JSON.stringify(value), /"[^"]*\\ud[89a-f][^"]*":/);
      return false;
    }
    assert.equal(
      failure === undefined,
      byAjv,
      `${name}: ${JSON.stringify(failure)} ${JSON.stringify(check.errors)} ${JSON.stringify(value)}`,
    );
    return byAjv;
  };

  it('is a plan that works, or a DefinitionError, by either validator', () => {
    let plans = 0;
    let errors = 0;
    fc.assert(
      fc.property(seeds(), (seed) => {
        const choose = choicesFrom(seed);
        const base =
          choose(4) === 0
            ? definitionOf(
                Array.from({length: 3}, () => {
                  const examples = oneOf(choose, [...examplesOf.values()]);
                  return structuredClone(oneOf(choose, examples).question);
                }),
              )
            : randomDefinition(choose);
        const input = mutate(base, choose);
        const before = JSON.stringify(input);

        let found: DefinitionError | undefined;
        let plan;
        try {
          plan = planOf(input, models);
          plans++;
        } catch (error) {
          if (!(error instanceof DefinitionError)) throw error;
          assert.ok(error.findings.length && error.message);
          found = error;
          errors++;
        }
        assert.equal(JSON.stringify(input), before, 'the definition is left alone');
        assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), untouched);

        // The compiled validators, put together as readDefinition puts the interpreted ones together.
        let sound = verdict('consultation', input, 'checkConsultation');
        const visit = (question: AnyQuestion) => {
          const model = models.get(question.type);
          if (!model || !verdict(question.type, question)) return void (sound = false);
          const inner = [...(model.nested?.(question) ?? []), ...(model.items?.(question) ?? [])];
          for (const one of inner) visit(one.question);
        };
        if (sound)
          for (const page of (input as {pages: {questions: AnyQuestion[]}[]}).pages)
            page.questions.forEach(visit);
        const bySchema = found?.findings.some(({rule}) => /^(schema|unknown-type)/.test(rule));
        assert.equal(sound, !bySchema, String(found));

        if (!plan) return;
        const ajv = new Ajv({strict: true, keywords: ['x-dweud-rules']});
        assert.ok(
          ajv.validateSchema(responseSchema(plan)),
          `${JSON.stringify(ajv.errors)} ${before}`,
        );
        const session = new Session(plan, {
          now: () => new Date('2026-11-23T12:00:00Z'),
          newId: () => '00000000-0000-7000-8000-000000000001',
        });
        for (const one of plan.questions.values())
          if (one.answerSchema !== undefined) session.answer(one.name, tryAnswer(one, choose));
        session.problems(plan.questions.values());
        assert.equal(JSON.stringify(input), before);
      }),
      runs(800),
    );
    assert.ok(plans > (plans + errors) / 20, `${plans} plans`);
    assert.ok(errors > plans / 4, `${errors} errors`);
  });
});

/** A mutated question may have no answer that is accepted: then anything will do. */
function tryAnswer(one: Parameters<typeof someAnswer>[0], choose: Choose): unknown {
  try {
    return someAnswer(one, choose);
  } catch {
    return 'x';
  }
}
