import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {simulate} from '../../../src/authoring/simulation/simulate.js';
import {fromJsonSchema} from '../../../src/definition/from-schema/from-json-schema.js';
import {plainSchemaIn} from '../../../src/definition/from-schema/plain-schema.js';
import {planOf} from '../../../src/engine/whole-plan.js';
import {models} from '../../../src/questions/models.js';
import {report, schemas} from './schemas.js';

type ByKey = Readonly<Record<string, unknown>>;

const now = new Date('2026-11-28T12:00:00Z');
const made = (schema: ByKey, more: object = {}) => fromJsonSchema({schema, ...more});
const object = (properties: ByKey, more: object = {}) => ({
  type: 'object',
  title: 'T',
  properties,
  ...more,
});
const asked = ({pages}: {readonly pages?: unknown}) =>
  (pages as readonly {readonly questions: readonly ByKey[]}[])[0]!.questions;
const planFor = (schema: ByKey, more: object = {}) => planOf(made(schema, more).document, models);
const questionsOf = (schema: ByKey, more: object = {}) =>
  [...planFor(schema, more).questions.values()].map(({question}) => question as ByKey);
const leftOf = (schema: ByKey, more: object = {}) =>
  made(schema, more).left.map(({pointer, says}) => `${pointer} ${says}`);

/** What people answer who go through the form that is made of a schema, as values of the schema. */
function instancesOf(schema: ByKey, count = 20): unknown[] {
  const {document, instanceOf} = made(schema);
  const instances: unknown[] = [];
  simulate(planOf(document, models), {
    ...{count, seed: 1, now},
    take: ({answers}) => instances.push(instanceOf(answers)),
  });
  return instances;
}

const judge = (schema: ByKey) => {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    multipleOfPrecision: 6,
    ownProperties: true,
  });
  const isValid = ajv.compile(schema);
  return (instance: unknown) =>
    isValid(instance) ? undefined : ajv.errorsText(isValid.errors, {dataVar: ''});
};

describe('a consultation made of a JSON Schema', () => {
  it('asks what the schema describes', () => {
    const {document, left} = made(report);
    const plan = planOf(document, models);
    assert.deepEqual(
      plan.pages.map(({page: {id}, questions}) => [
        id,
        questions.map(({name, question: {type}}) => `${name} ${type}`),
      ]),
      [
        ['report-a-fault', ['first_name text', 'mail text', 'age number', 'colour radios']],
        ['address', ['address_street text', 'address_town text']],
        [
          'report-a-fault-2',
          [
            'sure radios',
            'tags checkboxes',
            'people repeat',
            'story textarea',
            'cost number',
            'agrees consent',
            'why text',
            'proof text',
            'shade text',
          ],
        ],
      ],
    );
    const of = (name: string) => plan.questions.get(name)!.question as ByKey;
    assert.deepEqual(of('age'), {
      ...{name: 'age', type: 'number', required: true, min: 0, max: 149},
      label: {en: 'Age'},
    });
    assert.equal(of('mail')['format'], 'email');
    assert.equal(of('cost')['decimals'], 2);
    assert.equal(of('tags')['min'], 2);
    assert.deepEqual(of('why')['showIf'], {sure: ['false']});
    assert.deepEqual(of('shade')['showIf'], {colour: ['red']});
    assert.deepEqual(
      (of('colour')['options'] as {value: string}[]).map(({value}) => value),
      ['red', 'dark_green', '3'],
    );
    assert.deepEqual(left, [
      {
        loses: 'question',
        pointer: '/properties/kind',
        says: 'It can be "fault" alone, and need not be. It is not asked.',
      },
    ]);
  });

  it('gives back what was answered as a value of the schema', () => {
    const {instanceOf} = made(report);
    assert.deepEqual(
      instanceOf({
        ...{first_name: 'Ann', age: 44, colour: 'dark_green', address_street: 'High Street'},
        ...{sure: 'false', why: 'It was dark', tags: ['b', 'c_c'], agrees: true},
        people: [{name: 'Bob'}],
      }),
      {
        ...{firstName: 'Ann', age: 44, colour: 'dark green', address: {street: 'High Street'}},
        ...{sure: false, why: 'It was dark', tags: ['b', 'c c'], agrees: true},
        people: [{name: 'Bob'}],
      },
    );
  });

  it('is answered with values that the schema accepts', () => {
    const fault = judge(report);
    const instances = instancesOf(report, 300);
    assert.ok(instances.length > 200);
    for (const one of instances) assert.equal(fault(one), undefined, JSON.stringify(one));
  });

  it('is so for any schema that is carried over whole', () => {
    let count = 0;
    fc.assert(
      fc.property(schemas, (schema) => {
        const {left, document} = made(schema);
        const says = left.filter(
          ({says}) => !/left out as a whole|the most that are asked|It is not asked/.test(says),
        );
        assert.deepEqual(says, [], JSON.stringify(schema));
        planOf(document, models);
        const fault = judge(schema);
        for (const one of instancesOf(schema, 8)) {
          count++;
          assert.equal(fault(one), undefined, `${JSON.stringify(schema)} ${JSON.stringify(one)}`);
        }
      }),
      {numRuns: 150},
    );
    assert.ok(count > 500, String(count));
  });

  it('drops nothing in silence: every word of a schema is carried over or listed', () => {
    const walk = (value: unknown, pointer: string): string[] => {
      if (value === null || typeof value !== 'object') return [];
      const own =
        Array.isArray(value) || /\/(properties|\$defs|dependentSchemas)$/.test(pointer)
          ? []
          : [pointer];
      return [
        ...own,
        ...Object.entries(value).flatMap(([key, one]) => walk(one, `${pointer}/${key}`)),
      ];
    };
    const places = walk(report, '');
    assert.ok(places.length > 30);
    for (const pointer of places) {
      const schema = structuredClone(report) as ByKey;
      const at = pointer
        .split('/')
        .slice(1)
        .reduce((part, key) => part[key] as ByKey, schema) as Record<string, unknown>;
      at['contentMediaType'] = 'text/html';
      const says = leftOf(schema).join('\n');
      assert.match(says, /contentMediaType|cannot say this/, pointer);
    }
  });

  const listed: [string, ByKey, RegExp, object?][] = [
    [
      'a pattern',
      object({a: {type: 'string', title: 'A', pattern: '^a'}}),
      /^\/properties\/a\/pattern .*not held/m,
    ],
    [
      'a format',
      object({a: {type: 'string', title: 'A', format: 'uuid'}}),
      /^\/properties\/a\/format /m,
    ],
    [
      'a default',
      object({a: {type: 'string', title: 'A', default: 'x'}}),
      /^\/properties\/a\/default .*gives no answer/m,
    ],
    ['what has no title', object({firstName: {type: 'string'}}), /“First name”/],
    [
      'several types',
      object({a: {type: ['string', 'integer'], title: 'A'}}),
      /one of several types.*`string`/,
    ],
    [
      'what holds itself',
      object({a: {$ref: '#'}, b: {type: 'string', title: 'B'}}),
      /^\/properties\/a .*holds itself/m,
    ],
    [
      'references in a circle',
      object(
        {a: {$ref: '#/$defs/x'}, b: {type: 'string', title: 'B'}},
        {$defs: {x: {$ref: '#/$defs/y'}, y: {$ref: '#/$defs/x'}}},
      ),
      /refers to what it stands in/,
    ],
    [
      'another document',
      object({a: {$ref: 'https://example.org/x.json'}, b: {type: 'string', title: 'B'}}),
      /not fetched/,
    ],
    [
      'a reference to nothing',
      object({a: {$ref: '#/$defs/x'}, b: {type: 'string', title: 'B'}}),
      /Nothing stands at #\/\$defs\/x/,
    ],
    [
      'what nothing refers to',
      object({b: {type: 'string', title: 'B'}}, {$defs: {x: {}}}),
      /^\/\$defs\/x Nothing/m,
    ],
    [
      'no schema at all',
      object({a: false, b: {type: 'string', title: 'B'}, c: 7}),
      /^\/properties\/a .*\n\/properties\/c /m,
    ],
    [
      'a list of lists',
      object({
        a: {type: 'array', title: 'A', items: {type: 'array', items: {type: 'string'}}},
        b: {type: 'string', title: 'B'},
      }),
      /a list is not asked/,
    ],
    [
      'a tuple',
      object({
        a: {type: 'array', title: 'A', prefixItems: [{type: 'string'}]},
        b: {type: 'string', title: 'B'},
      }),
      /^\/properties\/a No question/m,
    ],
    [
      'a required property that nothing describes',
      object({b: {type: 'string', title: 'B'}}, {required: ['b', 'z']}),
      /`z` is required, and nothing says what/,
    ],
    [
      'what is required at times',
      object(
        {a: {type: 'string', title: 'A'}, b: {type: 'string', title: 'B'}},
        {dependentRequired: {a: ['b']}},
      ),
      /\/dependentRequired\/a A question is not required/,
    ],
    [
      'the same in draft-07',
      object(
        {a: {type: 'string', title: 'A'}, b: {type: 'string', title: 'B'}},
        {dependencies: {a: ['b']}},
      ),
      /\/dependencies\/a A question is not required/,
    ],
    [
      'what a condition cannot say',
      object(
        {a: {type: 'string', title: 'A'}},
        {if: {properties: {a: {pattern: 'x'}}}, then: {properties: {b: {type: 'string'}}}},
      ),
      /^\/if A condition cannot say this/m,
    ],
    [
      'what holds at times of what is asked already',
      object(
        {a: {type: 'integer', title: 'A'}, b: {type: 'boolean', title: 'B'}},
        {
          if: {properties: {b: {const: true}}, required: ['b']},
          then: {properties: {a: {minimum: 5}}},
        },
      ),
      /`a` is asked already/,
    ],
    [
      'two things that differ',
      object({a: {title: 'A', type: 'string', allOf: [{title: 'B'}]}}),
      /`title` is said twice/,
    ],
    [
      'more values than a list has',
      object({
        a: {enum: Array.from({length: 2001}, (_, index) => index), title: 'A'},
        b: {type: 'string', title: 'B'},
      }),
      /2001 values, and 2000 are the most/,
    ],
    [
      'what RJSF says and a form has not',
      object({a: {type: 'string', title: 'A'}}),
      /^\/uiSchema\/a\/ui:placeholder .*\n.*\/uiSchema\/zz The schema asks nothing/m,
      {uiSchema: {a: {'ui:placeholder': 'x'}, zz: {}}},
    ],
    [
      'yes and no in a language that has no words for them',
      object({a: {type: 'boolean', title: 'A'}}),
      /in English/,
      {language: 'fr'},
    ],
  ];
  for (const [what, schema, words, more] of listed)
    it(`lists ${what}`, () => {
      assert.match(
        leftOf(schema, more)
          .sort((a, b) => (a < b ? -1 : 1))
          .join('\n'),
        words,
      );
      planFor(schema, more);
    });

  it('follows what RJSF says of it', () => {
    const schema = object({
      a: {type: 'string', title: 'A', description: 'By the schema'},
      b: {type: 'boolean', title: 'B'},
      c: {enum: ['x', 'y'], title: 'C'},
      d: {type: 'string', default: 'seen by nobody'},
    });
    const uiSchema = {
      'ui:order': ['c', '*', 'a'],
      a: {'ui:widget': 'textarea', 'ui:options': {rows: 9}, 'ui:help': 'And by us'},
      b: {'ui:enumNames': ['Of course', 'Never']},
      c: {'ui:widget': 'select', 'ui:title': 'Which?', 'ui:enumNames': ['Ex', 'Why']},
      d: {'ui:widget': 'hidden'},
    };
    const [c, b, a] = questionsOf(schema, {uiSchema});
    assert.deepEqual(leftOf(schema, {uiSchema}), [
      '/properties/d It is hidden, and not asked. A value of the schema has its `default`; a response has not.',
    ]);
    assert.deepEqual([c!['type'], c!['label']], ['select', {en: 'Which?'}]);
    assert.deepEqual((c!['options'] as {label: object}[])[1]!.label, {en: 'Why'});
    assert.deepEqual((b!['options'] as {label: object}[])[0]!.label, {en: 'Of course'});
    assert.deepEqual(
      [a!['type'], a!['rows'], a!['hint']],
      ['textarea', 9, {en: 'By the schema And by us'}],
    );
    assert.deepEqual(made(schema, {uiSchema}).instanceOf({}), {d: 'seen by nobody'});
  });

  it('lists every widget that it does not have, and what is hidden', () => {
    const schema = object({
      a: {type: 'string', title: 'A'},
      b: {type: 'integer', title: 'B'},
      c: {enum: ['x', 'y'], title: 'C'},
      d: {type: 'string', format: 'date', title: 'D'},
      e: {type: 'boolean', title: 'E'},
    });
    const uiSchema = {
      a: {'ui:widget': 'password'},
      b: {'ui:options': {widget: 'range'}},
      c: {'ui:widget': 'FancyPicker'},
      d: {'ui:widget': 'hidden'},
      e: {'ui:widget': 'checkbox'},
    };
    const widget = 'There is no such widget for it. It is asked as values of its type are.';
    assert.deepEqual(leftOf(schema, {uiSchema}).sort(), [
      '/properties/d It is hidden, and not asked.',
      `/uiSchema/a/ui:widget ${widget}`,
      `/uiSchema/b/ui:options/widget ${widget}`,
      `/uiSchema/c/ui:widget ${widget}`,
    ]);
  });

  it('says what is lost with what is left, however its sentence reads', () => {
    const schema = {
      type: 'object',
      properties: {
        kind: {const: 'fault'},
        code: {type: 'string', title: 'Code', pattern: '^A', examples: ['A1']},
        sure: {type: 'boolean', title: 'Sure', default: true},
        worn: {type: 'string', title: 'Worn'},
        more: {type: 'object', title: 'More', additionalProperties: {type: 'string'}},
        bare: {type: 'string'},
        inside: {title: 'Inside', $ref: 'other.json'},
      },
      dependentRequired: {code: ['worn']},
      if: {properties: {code: {pattern: 'x'}}},
      then: {properties: {late: {type: 'string', title: 'Late'}}},
      $defs: {idle: {type: 'string'}},
    };
    const uiSchema = {code: {'ui:placeholder': 'A1'}};
    const losses = Object.fromEntries(
      made(schema, {uiSchema, language: 'cy'}).left.map(({pointer, loses}) => [pointer, loses]),
    );
    assert.deepEqual(losses, {
      '/properties/kind': 'question',
      '/properties/code/pattern': 'answers',
      '/properties/code/examples': 'aside',
      '/properties/sure': 'words',
      '/properties/sure/default': 'answers',
      '/properties/more/additionalProperties': 'question',
      '/properties/bare': undefined,
      '/properties/inside': 'question',
      '/properties/inside/$ref': 'question',
      '/dependentRequired/code': 'condition',
      '/if': 'question',
      '/if/properties/code/pattern': 'answers',
      '/$defs/idle': 'aside',
      '/uiSchema/code/ui:placeholder': 'aside',
    });
  });

  it('makes no option of a value without words, and lists it', () => {
    const {document, left} = made({
      type: 'object',
      properties: {
        any: {title: 'Any', enum: ['a', {x: 1}, ['b'], null]},
        named: {title: 'Named', enum: [{x: 1}, {x: 2}], enumNames: ['One', 'Two']},
        titled: {title: 'Titled', oneOf: [{const: {x: 1}, title: 'One'}, {const: ['b']}]},
      },
    });
    const options = asked(document).map((one) =>
      (one['options'] as {label: {en: string}}[]).map(({label}) => label.en),
    );
    assert.deepEqual(options, [['a'], ['One', 'Two'], ['One']]);
    assert.deepEqual(
      left.map(({loses, pointer}) => [loses, pointer]),
      [
        ['question', '/properties/any/enum/1'],
        ['question', '/properties/any/enum/2'],
        ['question', '/properties/titled/oneOf/1'],
      ],
    );
  });

  it('has a browser fill in what it can, and lists what it cannot (W-06)', () => {
    const properties = {
      first: {type: 'string', title: 'First name'},
      mail: {type: 'string', title: 'Mail', format: 'email'},
      other: {type: 'string', title: 'Other', format: 'email'},
    };
    const uiSchema = {
      first: {'ui:autocomplete': 'given-name'},
      mail: {'ui:options': {autocomplete: 'off'}},
    };
    const {document, left} = made({type: 'object', properties}, {uiSchema});
    assert.deepEqual(
      asked(document).map((one) => one['autocomplete']),
      ['given-name', 'email', 'email'],
    );
    assert.deepEqual(
      left.map(({pointer}) => pointer),
      ['/uiSchema/mail/ui:options/autocomplete'],
    );
  });

  it('gives every page an id of its own', () => {
    const page = (title: string) => ({...object({q: {type: 'string', title}}), title});
    const {document} = made({...object({a_3: page('One'), a: page('Two'), A: page('Three')})}, {});
    const ids = (document['pages'] as {id: string}[]).map(({id}) => id);
    assert.deepEqual([ids.length, new Set(ids).size], [3, 3]);
  });

  it('is in the language that it is said to be in (WL-01)', () => {
    const schema = object(
      {
        a: {type: 'boolean', title: 'Cytuno?'},
        b: {type: 'array', title: 'Plant', items: {type: 'string', title: 'Plentyn'}},
      },
      {title: 'Holiadur'},
    );
    const {document} = made(schema, {language: 'cy'});
    assert.deepEqual(document['languages'], ['cy']);
    assert.ok(!JSON.stringify(document).includes('"en"'));
    assert.throws(() => made(schema, {language: '<b>'}), /language tag/);
  });

  it('takes no text for another answer or for Markdown (SEC-05)', () => {
    const schema = object(
      {a: {type: 'string', title: '{{b}} <script>'}},
      {description: '[x](javascript:alert(1)) {{a}}'},
    );
    const {document} = made(schema);
    assert.ok(!JSON.stringify(document).includes('{{'));
    assert.match(JSON.stringify(document), /\\\\\[x\\\\\]\\\\\(/);
    planOf(document, models);
  });

  for (const [what, schema, words] of [
    [
      'no object',
      {$schema: 'https://json-schema.org/draft/2020-12/schema', type: 'string'},
      /no schema of an object/,
    ],
    ['nothing to ask', object({a: {const: 1}}), /nothing in it that can be asked/],
    [
      'references that multiply',
      object(
        {a: {$ref: '#/$defs/d0'}},
        {
          $defs: Object.fromEntries(
            Array.from({length: 30}, (_, depth) => [
              `d${depth}`,
              depth === 29
                ? {type: 'string'}
                : object({x: {$ref: `#/$defs/d${depth + 1}`}, y: {$ref: `#/$defs/d${depth + 1}`}}),
            ]),
          ),
        },
      ),
      /more of it than any form has/,
    ],
  ] as [string, ByKey, RegExp][])
    it(`refuses ${what}`, () => {
      assert.throws(() => made(schema), words);
    });

  it('is told from a consultation', () => {
    assert.equal(plainSchemaIn({pages: [], properties: {}}), undefined);
    assert.equal(
      plainSchemaIn({$schema: 'https://dweud.example/schemas/consultation.schema.json'}),
      undefined,
    );
    assert.equal(plainSchemaIn([]), undefined);
    assert.equal(plainSchemaIn(null), undefined);
    assert.ok(plainSchemaIn({$schema: 'http://json-schema.org/draft-07/schema#'}));
    assert.equal(plainSchemaIn({schema: object({}), uiSchema: 1})!.uiSchema, 1);
  });
});

describe('a JSON Schema that means harm', () => {
  it('is refused, or made, without a wait', () => {
    const chain = object(
      {a: {$ref: '#/$defs/d0'}, b: {type: 'string', title: 'B'}},
      {
        $defs: Object.fromEntries(
          Array.from({length: 20_000}, (_, depth) => [
            `d${depth}`,
            {$ref: `#/$defs/d${depth + 1}`},
          ]),
        ),
      },
    );
    assert.throws(() => made(chain), /for too long/);
    const signs = Object.fromEntries(
      Array.from({length: 4_000}, (_, index) => [
        '!'.repeat(index + 1),
        {type: 'string', title: 'Q'},
      ]),
    );
    assert.equal(questionsOf(object(signs)).length, 4_000);
  });

  it('with a property that has no name, or bounds that cross, is asked all the same', () => {
    const crossed = {type: 'integer', title: 'N', minimum: 5, maximum: 1};
    const schema = object({'': {type: 'string'}, n: crossed});
    assert.deepEqual(
      questionsOf(schema).map(({label}) => label),
      [{en: 'Form'}, {en: 'N'}],
    );
    assert.match(leftOf(schema).join('\n'), /No number is at least 5 and at most 1/);
  });

  it('turns no text around (SEC-05)', () => {
    const {document} = made(object({a: {type: 'string', title: '\u202egnp.exe\u2066'}}));
    assert.match(JSON.stringify(document), /"gnp\.exe"/);
  });

  it('and null among the values means that none need be given', () => {
    const schema = object({a: {title: 'A', enum: ['x', null]}}, {required: ['a']});
    assert.equal(questionsOf(schema)[0]!['required'], undefined);
    assert.deepEqual(made(schema).instanceOf({}), {a: null});
  });
});
