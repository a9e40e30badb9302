// Generated from schemas/ by `npm run generate`. Do not edit.

export const part1 = {$ref: '#/$defs/condition'};
export const part2 = {type: 'array', items: part1, minItems: 1};
export const part3 = {$ref: '#/$defs/matcher'};
export const part4 = {type: ['string', 'number', 'boolean', 'null']};
export const part5 = {type: 'integer', minimum: 0};
export const part6 = {type: 'array', items: part3, minItems: 1};
export const part7 = {
  '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', pattern: '\\S', maxLength: 20000},
};
export const part8 = {
  type: ['string', 'object', 'array'],
  minProperties: 1,
  patternProperties: part7,
  additionalProperties: false,
  pattern: '\\S',
  maxLength: 20000,
  items: {
    type: 'object',
    minProperties: 1,
    properties: {when: part1},
    patternProperties: part7,
    additionalProperties: false,
  },
  minItems: 1,
};
export const part9 = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
};
export const part10 = {type: 'string', maxLength: 64};
export const part11 = {
  type: 'object',
  required: ['id', 'version'],
  properties: {id: part10, version: {type: 'string', maxLength: 32}},
  additionalProperties: false,
};
export const part12 = {type: 'string', maxLength: 35};
export const part13 = {type: 'string', minLength: 1, maxLength: 200};
export const part14 = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
};
export const part15 = ['name', 'type', 'label'];
export const part16 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
export const part17 = {type: 'string', minLength: 1, maxLength: 10};
export const part18 = {
  type: 'object',
  patternProperties: {'^[a-zA-Z]+$': part8},
  additionalProperties: false,
};
export const part19 = {
  type: 'string',
  minLength: 1,
  maxLength: 64,
  pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
};
export const part20 = {type: 'integer', minimum: 1, maximum: 10000};
export const part21 = {
  type: 'array',
  items: {
    type: 'object',
    required: ['value', 'label'],
    additionalProperties: false,
    properties: {
      value: part19,
      label: part8,
      hint: part8,
      showIf: part1,
      heading: part8,
      image: {
        type: 'object',
        required: ['src', 'alt'],
        additionalProperties: false,
        properties: {
          src: {type: 'string', maxLength: 2000, pattern: '^(https://|/(?!/)|\\./)\\S+$'},
          alt: part8,
        },
      },
      exclusive: {type: 'boolean'},
      other: {
        type: 'object',
        required: ['label'],
        additionalProperties: false,
        properties: {
          name: part16,
          label: part8,
          hint: part8,
          required: {type: 'boolean'},
          maxLength: part20,
          errors: part18,
        },
      },
      followUp: {type: 'object'},
    },
    not: {required: ['other', 'followUp']},
  },
  minItems: 1,
  maxItems: 500,
};
export const part22 = {
  type: 'object',
  required: ['question'],
  additionalProperties: false,
  properties: {question: part16, chosen: {type: 'boolean'}},
};
export const part23 = {enum: ['author', 'alphabetical', 'random']};
export const part24 = {type: 'integer', minimum: 1};
export const part25 = [{required: ['options']}, {required: ['optionsFrom']}];
export const part26 = {
  type: ['string', 'object'],
  pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$',
  minProperties: 1,
  maxProperties: 1,
  properties: {answer: part16, today: {type: 'integer', minimum: -50000, maximum: 50000}},
  additionalProperties: false,
};
export const part27 = {
  type: ['number', 'object'],
  required: ['answer'],
  properties: {answer: part16},
  additionalProperties: false,
};
export const part28 = {
  enum: [
    'name',
    'given-name',
    'family-name',
    'honorific-prefix',
    'organization',
    'organization-title',
    'email',
    'tel',
    'street-address',
    'address-line1',
    'address-line2',
    'address-level2',
    'postal-code',
    'country-name',
    'bday',
    'bday-day',
    'bday-month',
    'bday-year',
    'sex',
    'language',
    'url',
  ],
};
export const $defs = {
  condition: {
    type: 'object',
    minProperties: 1,
    properties: {allOf: part2, anyOf: part2, not: part1},
    patternProperties: {
      '^(context\\.)?(?!(not|constructor|prototype)$)[a-z][a-z0-9_]*$': {
        if: {type: 'object'},
        then: {
          if: {required: ['answered']},
          then: {properties: {answered: {type: 'boolean'}}, additionalProperties: false},
          else: part3,
        },
        else: {type: ['string', 'number', 'boolean', 'null', 'array'], items: part4, minItems: 1},
      },
    },
    additionalProperties: false,
  },
  matcher: {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: {
      type: {enum: ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']},
      const: part4,
      enum: {type: 'array', items: part4, minItems: 1, maxItems: 1000},
      minimum: {type: 'number'},
      maximum: {type: 'number'},
      exclusiveMinimum: {type: 'number'},
      exclusiveMaximum: {type: 'number'},
      minLength: part5,
      maxLength: part5,
      minItems: part5,
      maxItems: part5,
      contains: part3,
      not: part3,
      allOf: part6,
      anyOf: part6,
    },
  },
};
