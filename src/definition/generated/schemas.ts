// Generated from schemas/ by `npm run generate`. Do not edit.

export const part1 = {$ref: '#/$defs/condition'};
export const part2 = {type: 'array', items: part1, minItems: 1};
export const part3 = {$ref: '#/$defs/matcher'};
export const part4 = {type: ['string', 'number', 'boolean', 'null']};
export const part5 = {type: 'integer', minimum: 0};
export const part6 = {type: 'array', items: part3, minItems: 1};
export const part7 = {
  type: ['string', 'object'],
  minProperties: 1,
  patternProperties: {
    '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', pattern: '\\S', maxLength: 20000},
  },
  additionalProperties: false,
  pattern: '\\S',
  maxLength: 20000,
};
export const part8 = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
};
export const part9 = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
};
export const part10 = ['name', 'type', 'label', 'options'];
export const part11 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
export const part12 = {type: 'boolean', default: false};
export const part13 = {
  type: 'object',
  patternProperties: {'^[a-zA-Z]+$': part7},
  additionalProperties: false,
};
export const part14 = {
  type: 'string',
  minLength: 1,
  maxLength: 64,
  pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
};
export const part15 = {type: 'integer', minimum: 1, maximum: 10000};
export const part16 = {
  type: 'array',
  items: {
    type: 'object',
    required: ['value', 'label'],
    additionalProperties: false,
    properties: {
      value: part14,
      label: part7,
      hint: part7,
      exclusive: {type: 'boolean'},
      other: {
        type: 'object',
        required: ['label'],
        additionalProperties: false,
        properties: {
          name: part11,
          label: part7,
          hint: part7,
          required: {type: 'boolean'},
          maxLength: part15,
          errors: part13,
        },
      },
      followUp: {type: 'object'},
    },
    not: {required: ['other', 'followUp']},
  },
  minItems: 1,
  maxItems: 500,
};
export const part17 = {type: 'integer', minimum: 1};
export const part18 = ['name', 'type', 'label'];
export const part19 = {type: 'string', pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$'};
export const part20 = {
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
      title: part7,
      organisation: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: {name: part7, url: part7, contact: part7, alternativeFormats: part7},
      },
      purpose: {
        type: 'object',
        required: ['why'],
        additionalProperties: false,
        properties: {why: part7, canChange: part7, use: part7, decisionBy: part7},
      },
      privacy: {
        type: 'object',
        required: ['notice'],
        additionalProperties: false,
        properties: {notice: part7, url: part7, retention: part7},
      },
      opens: part8,
      closes: part8,
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
            title: part7,
            intro: part7,
            showIf: part1,
            afterCheck: {type: 'boolean'},
            questions: {type: 'array', minItems: 1, maxItems: 5000, items: {type: 'object'}},
          },
        },
      },
      confirmation: {
        type: 'object',
        additionalProperties: false,
        properties: {title: part7, text: part7, next: part7},
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
        properties: {id: {type: 'string', maxLength: 64}, version: {type: 'string', maxLength: 32}},
        additionalProperties: false,
      },
      language: {type: 'string', maxLength: 35},
      channel: {enum: ['web', 'kiosk', 'interviewer', 'paper']},
      startedAt: part9,
      submittedAt: part9,
      answers: {type: 'object'},
      context: {type: 'object', additionalProperties: part4, maxProperties: 50},
    },
    additionalProperties: false,
  },
  $defs,
};
export const checkboxes: object = {
  ...{
    type: 'object',
    required: part10,
    properties: {
      name: part11,
      type: {const: 'checkboxes'},
      label: part7,
      hint: part7,
      required: part12,
      showIf: part1,
      errors: part13,
      options: part16,
      divider: part7,
      min: part17,
      max: part17,
    },
    additionalProperties: false,
  },
  $defs,
};
export const content: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'text'],
    properties: {name: part11, type: {const: 'content'}, showIf: part1, text: part7},
    additionalProperties: false,
  },
  $defs,
};
export const date: object = {
  ...{
    type: 'object',
    required: part18,
    properties: {
      name: part11,
      type: {const: 'date'},
      label: part7,
      hint: part7,
      required: part12,
      showIf: part1,
      errors: part13,
      precision: {enum: ['day', 'month', 'year'], default: 'day'},
      min: part19,
      max: part19,
      autocomplete: {enum: ['bday']},
    },
    additionalProperties: false,
  },
  $defs,
};
export const number: object = {
  ...{
    type: 'object',
    required: part18,
    properties: {
      name: part11,
      type: {const: 'number'},
      label: part7,
      hint: part7,
      required: part12,
      showIf: part1,
      errors: part13,
      min: {type: 'number'},
      max: {type: 'number'},
      decimals: {type: 'integer', minimum: 0, maximum: 6, default: 0},
      prefix: part7,
      suffix: part7,
      width: {enum: [2, 3, 4, 5, 10, 20]},
    },
    additionalProperties: false,
  },
  $defs,
};
export const radios: object = {
  ...{
    type: 'object',
    required: part10,
    properties: {
      name: part11,
      type: {const: 'radios'},
      label: part7,
      hint: part7,
      required: part12,
      showIf: part1,
      errors: part13,
      options: part16,
      divider: part7,
      inline: {type: 'boolean'},
    },
    additionalProperties: false,
  },
  $defs,
};
export const select: object = {
  ...{
    type: 'object',
    required: part10,
    properties: {
      name: part11,
      type: {const: 'select'},
      label: part7,
      hint: part7,
      required: part12,
      showIf: part1,
      errors: part13,
      options: {
        type: 'array',
        minItems: 1,
        maxItems: 2000,
        items: {
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {value: part14, label: part7},
        },
      },
      order: {enum: ['given', 'alphabetical'], default: 'given'},
      autocomplete: part20,
    },
    additionalProperties: false,
  },
  $defs,
};
export const text: object = {
  ...{
    type: 'object',
    required: part18,
    properties: {
      name: part11,
      type: {const: 'text'},
      label: part7,
      hint: part7,
      required: part12,
      showIf: part1,
      errors: part13,
      format: {enum: ['email', 'tel', 'url', 'postcode']},
      minLength: part15,
      maxLength: part15,
      autocomplete: part20,
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
    required: part18,
    properties: {
      name: part11,
      type: {const: 'textarea'},
      label: part7,
      hint: part7,
      required: part12,
      showIf: part1,
      errors: part13,
      maxLength: {type: 'integer', minimum: 1, maximum: 50000},
      maxWords: part15,
      rows: {type: 'integer', minimum: 2, maximum: 30, default: 5},
    },
    additionalProperties: false,
    not: {required: ['maxLength', 'maxWords']},
  },
  $defs,
};
