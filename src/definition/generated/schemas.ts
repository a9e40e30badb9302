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
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
};
export const part10 = {type: 'string', maxLength: 64};
export const part11 = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
};
export const part12 = ['name', 'type', 'label'];
export const part13 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
export const part14 = {type: 'boolean', default: false};
export const part15 = {
  type: 'object',
  patternProperties: {'^[a-zA-Z]+$': part8},
  additionalProperties: false,
};
export const part16 = {
  type: 'string',
  minLength: 1,
  maxLength: 64,
  pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
};
export const part17 = {type: 'integer', minimum: 1, maximum: 10000};
export const part18 = {
  type: 'array',
  items: {
    type: 'object',
    required: ['value', 'label'],
    additionalProperties: false,
    properties: {
      value: part16,
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
          name: part13,
          label: part8,
          hint: part8,
          required: {type: 'boolean'},
          maxLength: part17,
          errors: part15,
        },
      },
      followUp: {type: 'object'},
    },
    not: {required: ['other', 'followUp']},
  },
  minItems: 1,
  maxItems: 500,
};
export const part19 = {
  type: 'object',
  required: ['question'],
  additionalProperties: false,
  properties: {question: part13, chosen: {type: 'boolean', default: true}},
};
export const part20 = {enum: ['author', 'alphabetical', 'random']};
export const part21 = {type: 'integer', minimum: 1};
export const part22 = [{required: ['options']}, {required: ['optionsFrom']}];
export const part23 = {
  type: ['string', 'object'],
  pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$',
  minProperties: 1,
  maxProperties: 1,
  properties: {answer: part13, today: {type: 'integer', minimum: -50000, maximum: 50000}},
  additionalProperties: false,
};
export const part24 = {
  type: ['number', 'object'],
  required: ['answer'],
  properties: {answer: part13},
  additionalProperties: false,
};
export const part25 = {
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
export const consultation: object = {
  ...{
    type: 'object',
    required: ['id', 'version', 'languages', 'title', 'pages'],
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      id: {type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$', maxLength: 64},
      version: {type: 'string', minLength: 1, maxLength: 32},
      languages: {
        type: 'array',
        items: {type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$', maxLength: 35},
        minItems: 1,
        maxItems: 40,
        uniqueItems: true,
      },
      title: part8,
      organisation: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: {name: part8, url: part8, contact: part8, alternativeFormats: part8},
      },
      purpose: {
        type: 'object',
        required: ['why'],
        additionalProperties: false,
        properties: {why: part8, canChange: part8, use: part8, decisionBy: part8},
      },
      privacy: {
        type: 'object',
        required: ['notice'],
        additionalProperties: false,
        properties: {notice: part8, url: part8, retention: part8},
      },
      opens: part9,
      closes: part9,
      pages: {
        type: 'array',
        minItems: 1,
        maxItems: 500,
        items: {
          type: 'object',
          required: ['id', 'title', 'questions'],
          additionalProperties: false,
          properties: {
            id: {type: 'string', pattern: '^[a-z][a-z0-9-]*$', maxLength: 64},
            title: part8,
            intro: part8,
            showIf: part1,
            exitIf: part1,
            exit: {
              type: 'object',
              required: ['title', 'text'],
              additionalProperties: false,
              properties: {title: part8, text: part8},
            },
            afterCheck: {type: 'boolean'},
            questions: {type: 'array', minItems: 1, maxItems: 5000, items: {type: 'object'}},
          },
          if: {required: ['exitIf']},
          then: {required: ['exit']},
        },
      },
      confirmation: {
        type: 'object',
        additionalProperties: false,
        properties: {title: part8, text: part8, next: part8},
      },
    },
  },
  $defs,
};
export const response: object = {
  ...{
    type: 'object',
    required: ['id', 'consultation', 'language', 'channel', 'startedAt', 'submittedAt', 'answers'],
    properties: {
      id: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
      },
      consultation: {
        type: 'object',
        required: ['id', 'version'],
        properties: {id: part10, version: {type: 'string', maxLength: 32}},
        additionalProperties: false,
      },
      language: {type: 'string', maxLength: 35},
      channel: {enum: ['web', 'kiosk', 'interviewer', 'paper']},
      startedAt: part11,
      submittedAt: part11,
      answers: {type: 'object'},
      orders: {
        type: 'object',
        additionalProperties: {type: 'array', items: part10, maxItems: 500},
        maxProperties: 5000,
      },
      context: {type: 'object', additionalProperties: part4, maxProperties: 50},
    },
    additionalProperties: false,
  },
  $defs,
};
export const checkboxes: object = {
  ...{
    type: 'object',
    required: part12,
    properties: {
      name: part13,
      type: {const: 'checkboxes'},
      label: part8,
      hint: part8,
      required: part14,
      showIf: part1,
      errors: part15,
      options: part18,
      optionsFrom: part19,
      order: part20,
      divider: part8,
      min: part21,
      max: part21,
    },
    additionalProperties: false,
    anyOf: part22,
  },
  $defs,
};
export const content: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'text'],
    properties: {name: part13, type: {const: 'content'}, showIf: part1, text: part8},
    additionalProperties: false,
  },
  $defs,
};
export const date: object = {
  ...{
    type: 'object',
    required: part12,
    properties: {
      name: part13,
      type: {const: 'date'},
      label: part8,
      hint: part8,
      required: part14,
      showIf: part1,
      errors: part15,
      precision: {enum: ['day', 'month', 'year'], default: 'day'},
      min: part23,
      max: part23,
      autocomplete: {enum: ['bday']},
    },
    additionalProperties: false,
  },
  $defs,
};
export const number: object = {
  ...{
    type: 'object',
    required: part12,
    properties: {
      name: part13,
      type: {const: 'number'},
      label: part8,
      hint: part8,
      required: part14,
      showIf: part1,
      errors: part15,
      min: part24,
      max: part24,
      decimals: {type: 'integer', minimum: 0, maximum: 6, default: 0},
      prefix: part8,
      suffix: part8,
      width: {enum: [2, 3, 4, 5, 10, 20]},
    },
    additionalProperties: false,
  },
  $defs,
};
export const radios: object = {
  ...{
    type: 'object',
    required: part12,
    properties: {
      name: part13,
      type: {const: 'radios'},
      label: part8,
      hint: part8,
      required: part14,
      showIf: part1,
      errors: part15,
      options: part18,
      optionsFrom: part19,
      order: part20,
      divider: part8,
      inline: {type: 'boolean'},
    },
    additionalProperties: false,
    anyOf: part22,
  },
  $defs,
};
export const select: object = {
  ...{
    type: 'object',
    required: part12,
    properties: {
      name: part13,
      type: {const: 'select'},
      label: part8,
      hint: part8,
      required: part14,
      showIf: part1,
      errors: part15,
      options: {
        type: 'array',
        minItems: 1,
        maxItems: 2000,
        items: {
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {value: part16, label: part8},
        },
      },
      optionsFrom: part19,
      order: part20,
      autocomplete: part25,
    },
    additionalProperties: false,
    anyOf: part22,
  },
  $defs,
};
export const text: object = {
  ...{
    type: 'object',
    required: part12,
    properties: {
      name: part13,
      type: {const: 'text'},
      label: part8,
      hint: part8,
      required: part14,
      showIf: part1,
      errors: part15,
      format: {enum: ['email', 'tel', 'url', 'postcode']},
      minLength: part17,
      maxLength: part17,
      autocomplete: part25,
      spellcheck: {type: 'boolean'},
      width: {enum: [2, 3, 4, 5, 10, 20, 30]},
    },
    additionalProperties: false,
  },
  $defs,
};
export const textarea: object = {
  ...{
    type: 'object',
    required: part12,
    properties: {
      name: part13,
      type: {const: 'textarea'},
      label: part8,
      hint: part8,
      required: part14,
      showIf: part1,
      errors: part15,
      maxLength: {type: 'integer', minimum: 1, maximum: 50000},
      maxWords: part17,
      rows: {type: 'integer', minimum: 2, maximum: 30, default: 5},
    },
    additionalProperties: false,
    not: {required: ['maxLength', 'maxWords']},
  },
  $defs,
};
