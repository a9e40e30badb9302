import fc from 'fast-check';

/** A schema as forms of this kind have them, with everything that a document can say of it. */
export const report = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report a fault',
  description: 'Tell *us* what is broken.',
  type: 'object',
  required: ['firstName', 'age', 'address', 'colour', 'agrees'],
  properties: {
    firstName: {type: 'string', title: 'First name', minLength: 2, maxLength: 40},
    mail: {type: 'string', title: 'E-mail', format: 'email'},
    age: {type: 'integer', title: 'Age', minimum: 0, exclusiveMaximum: 150},
    colour: {title: 'Colour', enum: ['red', 'dark green', 3]},
    address: {
      type: 'object',
      title: 'Where is it?',
      description: 'As on an envelope.',
      required: ['street'],
      properties: {
        street: {type: 'string', title: 'Street'},
        town: {$ref: '#/$defs/town'},
      },
    },
    sure: {type: 'boolean', title: 'Are you sure?'},
    tags: {
      type: 'array',
      title: 'What is it like?',
      uniqueItems: true,
      minItems: 2,
      items: {
        oneOf: [
          {const: 'a', title: 'Loud', description: 'At night too'},
          {const: 'b', title: 'Dark'},
          {const: 'c c', title: 'Wet'},
        ],
      },
    },
    people: {
      type: 'array',
      title: 'Who saw it?',
      maxItems: 4,
      items: {
        type: 'object',
        title: 'Person',
        required: ['name'],
        properties: {
          name: {type: 'string', title: 'Name'},
          born: {type: 'string', format: 'date', title: 'Date of birth'},
        },
      },
    },
    story: {type: 'string', title: 'What happened?', maxLength: 3000},
    cost: {type: 'number', title: 'Cost', multipleOf: 0.01, minimum: 0},
    agrees: {const: true, title: 'Agreement', description: 'I agree to be written to.'},
    kind: {const: 'fault'},
  },
  $defs: {town: {type: ['string', 'null'], title: 'Town', maxLength: 60}},
  if: {properties: {sure: {const: false}}, required: ['sure']},
  then: {properties: {why: {type: 'string', title: 'Why not?'}}, required: ['why']},
  else: {properties: {proof: {type: 'string', title: 'How do you know?'}}},
  dependentSchemas: {
    colour: {
      oneOf: [
        {properties: {colour: {const: 'red'}, shade: {type: 'string', title: 'Which red?'}}},
        {properties: {colour: {enum: ['dark green', 3]}}},
      ],
    },
  },
};

type Schema = Readonly<Record<string, unknown>>;

const title = fc.constantFrom('One', 'Another', 'Which?');
const limited = (least: string, most: string, type: string, more: object = {}) =>
  fc
    .tuple(fc.integer({min: 0, max: 9}), fc.integer({min: 10, max: 200}), title)
    .map(([min, max, words]) => ({type, title: words, ...more, [least]: min, [most]: max}));

const scalar: fc.Arbitrary<Schema> = fc.oneof(
  limited('minLength', 'maxLength', 'string'),
  limited('minimum', 'maximum', 'integer'),
  limited('exclusiveMinimum', 'exclusiveMaximum', 'number', {multipleOf: 0.1}),
  limited('exclusiveMinimum', 'maximum', 'integer'),
  title.map((words) => ({type: 'boolean', title: words})),
  title.map((words) => ({type: ['integer', 'null'], title: words})),
  title.map((words) => ({type: 'string', format: 'date', title: words})),
  fc
    .uniqueArray(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), {
      minLength: 1,
      maxLength: 9,
    })
    .map((values) => ({title: 'Of these', enum: [...values, 'last']})),
  fc.constant({const: 'always'}),
);

const list: fc.Arbitrary<Schema> = fc
  .tuple(fc.uniqueArray(fc.string(), {minLength: 2, maxLength: 8}), fc.nat(2), fc.boolean())
  .map(([values, minItems, isUnique]) => ({
    title: 'All of these',
    type: 'array',
    ...(isUnique
      ? {uniqueItems: true, items: {enum: values}}
      : {items: {type: 'string', title: 'A'}, maxItems: 5}),
    minItems,
  }));

const keys = fc.constantFrom(
  'a',
  'b',
  'firstName',
  'first_name',
  '1st',
  'constructor',
  'ŵy',
  'x y',
  'not',
);

const objectOf = (value: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> =>
  fc
    .tuple(
      fc.dictionary(keys, value, {minKeys: 1, maxKeys: 5}),
      fc.array(fc.boolean(), {minLength: 5, maxLength: 5}),
    )
    .map(([properties, isRequired]) => ({
      ...{type: 'object', title: 'Several', additionalProperties: false},
      // Something in it is asked.
      properties: {...properties, z: {type: 'string', title: 'At last'}},
      required: Object.keys(properties).filter((_, index) => isRequired[index]),
    }));

const inside = fc.oneof({weight: 4, arbitrary: scalar}, list);

/** Schemas of objects, with objects and lists of objects in them. */
export const schemas: fc.Arbitrary<Schema> = objectOf(
  fc.oneof(
    {weight: 4, arbitrary: inside},
    objectOf(inside),
    fc
      .tuple(objectOf(scalar), fc.nat(2))
      .map(([items, minItems]) => ({type: 'array', title: 'Items', items, minItems, maxItems: 6})),
  ),
);
