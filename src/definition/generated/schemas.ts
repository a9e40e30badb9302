// Generated from schemas/ by `npm run generate`. Do not edit.

const $defs = {
  condition: {
    type: 'object',
    minProperties: 1,
    properties: {
      allOf: {type: 'array', items: {$ref: '#/$defs/condition'}, minItems: 1},
      anyOf: {type: 'array', items: {$ref: '#/$defs/condition'}, minItems: 1},
      not: {$ref: '#/$defs/condition'},
    },
    patternProperties: {
      '^(context\\.)?(?!(not|constructor|prototype)$)[a-z][a-z0-9_]*$': {
        if: {type: 'object'},
        then: {
          if: {required: ['answered']},
          then: {properties: {answered: {type: 'boolean'}}, additionalProperties: false},
          else: {$ref: '#/$defs/matcher'},
        },
        else: {
          type: ['string', 'number', 'boolean', 'null', 'array'],
          items: {type: ['string', 'number', 'boolean', 'null']},
          minItems: 1,
        },
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
      const: {type: ['string', 'number', 'boolean', 'null']},
      enum: {
        type: 'array',
        items: {type: ['string', 'number', 'boolean', 'null']},
        minItems: 1,
        maxItems: 1000,
      },
      minimum: {type: 'number'},
      maximum: {type: 'number'},
      exclusiveMinimum: {type: 'number'},
      exclusiveMaximum: {type: 'number'},
      minLength: {type: 'integer', minimum: 0},
      maxLength: {type: 'integer', minimum: 0},
      minItems: {type: 'integer', minimum: 0},
      maxItems: {type: 'integer', minimum: 0},
      contains: {$ref: '#/$defs/matcher'},
      not: {$ref: '#/$defs/matcher'},
      allOf: {type: 'array', items: {$ref: '#/$defs/matcher'}, minItems: 1},
      anyOf: {type: 'array', items: {$ref: '#/$defs/matcher'}, minItems: 1},
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
      title: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      organisation: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: {
          name: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
          url: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
          contact: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
          alternativeFormats: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
        },
      },
      purpose: {
        type: 'object',
        required: ['why'],
        additionalProperties: false,
        properties: {
          why: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
          canChange: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
          use: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
          decisionBy: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
        },
      },
      privacy: {
        type: 'object',
        required: ['notice'],
        additionalProperties: false,
        properties: {
          notice: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
          url: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
          retention: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
        },
      },
      opens: {
        type: 'string',
        pattern:
          '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
      },
      closes: {
        type: 'string',
        pattern:
          '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
      },
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
            title: {
              type: ['string', 'object'],
              minProperties: 1,
              patternProperties: {
                '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
              },
              additionalProperties: false,
              maxLength: 20000,
            },
            intro: {
              type: ['string', 'object'],
              minProperties: 1,
              patternProperties: {
                '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
              },
              additionalProperties: false,
              maxLength: 20000,
            },
            showIf: {$ref: '#/$defs/condition'},
            afterCheck: {type: 'boolean'},
            questions: {type: 'array', minItems: 1, maxItems: 5000, items: {type: 'object'}},
          },
        },
      },
      confirmation: {
        type: 'object',
        additionalProperties: false,
        properties: {
          title: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
          text: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
          next: {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
        },
      },
    },
  },
  $defs,
};
export const response: object = {
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
    startedAt: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
    },
    submittedAt: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
    },
    answers: {type: 'object'},
    context: {
      type: 'object',
      additionalProperties: {type: ['string', 'number', 'boolean', 'null']},
      maxProperties: 50,
    },
  },
  additionalProperties: false,
};
export const checkboxes: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label', 'options'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'checkboxes'},
      label: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      hint: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      required: {type: 'boolean', default: false},
      showIf: {$ref: '#/$defs/condition'},
      errors: {
        type: 'object',
        patternProperties: {
          '^[a-zA-Z]+$': {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
        },
        additionalProperties: false,
      },
      options: {
        type: 'array',
        items: {
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
            },
            label: {
              type: ['string', 'object'],
              minProperties: 1,
              patternProperties: {
                '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
              },
              additionalProperties: false,
              maxLength: 20000,
            },
            hint: {
              type: ['string', 'object'],
              minProperties: 1,
              patternProperties: {
                '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
              },
              additionalProperties: false,
              maxLength: 20000,
            },
            exclusive: {type: 'boolean'},
            other: {
              type: 'object',
              required: ['label'],
              additionalProperties: false,
              properties: {
                name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
                label: {
                  type: ['string', 'object'],
                  minProperties: 1,
                  patternProperties: {
                    '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
                  },
                  additionalProperties: false,
                  maxLength: 20000,
                },
                hint: {
                  type: ['string', 'object'],
                  minProperties: 1,
                  patternProperties: {
                    '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
                  },
                  additionalProperties: false,
                  maxLength: 20000,
                },
                required: {type: 'boolean'},
                maxLength: {type: 'integer', minimum: 1, maximum: 10000},
                errors: {
                  type: 'object',
                  patternProperties: {
                    '^[a-zA-Z]+$': {
                      type: ['string', 'object'],
                      minProperties: 1,
                      patternProperties: {
                        '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
                      },
                      additionalProperties: false,
                      maxLength: 20000,
                    },
                  },
                  additionalProperties: false,
                },
              },
            },
            followUp: {type: 'object'},
          },
          not: {required: ['other', 'followUp']},
        },
        minItems: 1,
        maxItems: 500,
      },
      divider: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      min: {type: 'integer', minimum: 1},
      max: {type: 'integer', minimum: 1},
    },
    additionalProperties: false,
  },
  $defs,
};
export const content: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'text'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'content'},
      showIf: {$ref: '#/$defs/condition'},
      text: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
    },
    additionalProperties: false,
  },
  $defs,
};
export const date: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'date'},
      label: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      hint: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      required: {type: 'boolean', default: false},
      showIf: {$ref: '#/$defs/condition'},
      errors: {
        type: 'object',
        patternProperties: {
          '^[a-zA-Z]+$': {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
        },
        additionalProperties: false,
      },
      precision: {enum: ['day', 'month', 'year'], default: 'day'},
      min: {type: 'string', pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$'},
      max: {type: 'string', pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$'},
      autocomplete: {enum: ['bday']},
    },
    additionalProperties: false,
  },
  $defs,
};
export const number: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'number'},
      label: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      hint: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      required: {type: 'boolean', default: false},
      showIf: {$ref: '#/$defs/condition'},
      errors: {
        type: 'object',
        patternProperties: {
          '^[a-zA-Z]+$': {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
        },
        additionalProperties: false,
      },
      min: {type: 'number'},
      max: {type: 'number'},
      decimals: {type: 'integer', minimum: 0, maximum: 6, default: 0},
      prefix: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      suffix: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      width: {enum: [2, 3, 4, 5, 10, 20]},
    },
    additionalProperties: false,
  },
  $defs,
};
export const radios: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label', 'options'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'radios'},
      label: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      hint: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      required: {type: 'boolean', default: false},
      showIf: {$ref: '#/$defs/condition'},
      errors: {
        type: 'object',
        patternProperties: {
          '^[a-zA-Z]+$': {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
        },
        additionalProperties: false,
      },
      options: {
        type: 'array',
        items: {
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
            },
            label: {
              type: ['string', 'object'],
              minProperties: 1,
              patternProperties: {
                '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
              },
              additionalProperties: false,
              maxLength: 20000,
            },
            hint: {
              type: ['string', 'object'],
              minProperties: 1,
              patternProperties: {
                '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
              },
              additionalProperties: false,
              maxLength: 20000,
            },
            exclusive: {type: 'boolean'},
            other: {
              type: 'object',
              required: ['label'],
              additionalProperties: false,
              properties: {
                name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
                label: {
                  type: ['string', 'object'],
                  minProperties: 1,
                  patternProperties: {
                    '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
                  },
                  additionalProperties: false,
                  maxLength: 20000,
                },
                hint: {
                  type: ['string', 'object'],
                  minProperties: 1,
                  patternProperties: {
                    '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
                  },
                  additionalProperties: false,
                  maxLength: 20000,
                },
                required: {type: 'boolean'},
                maxLength: {type: 'integer', minimum: 1, maximum: 10000},
                errors: {
                  type: 'object',
                  patternProperties: {
                    '^[a-zA-Z]+$': {
                      type: ['string', 'object'],
                      minProperties: 1,
                      patternProperties: {
                        '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
                      },
                      additionalProperties: false,
                      maxLength: 20000,
                    },
                  },
                  additionalProperties: false,
                },
              },
            },
            followUp: {type: 'object'},
          },
          not: {required: ['other', 'followUp']},
        },
        minItems: 1,
        maxItems: 500,
      },
      divider: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      inline: {type: 'boolean'},
    },
    additionalProperties: false,
  },
  $defs,
};
export const select: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label', 'options'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'select'},
      label: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      hint: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      required: {type: 'boolean', default: false},
      showIf: {$ref: '#/$defs/condition'},
      errors: {
        type: 'object',
        patternProperties: {
          '^[a-zA-Z]+$': {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
        },
        additionalProperties: false,
      },
      options: {
        type: 'array',
        minItems: 1,
        maxItems: 2000,
        items: {
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
            },
            label: {
              type: ['string', 'object'],
              minProperties: 1,
              patternProperties: {
                '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
              },
              additionalProperties: false,
              maxLength: 20000,
            },
          },
        },
      },
      autocomplete: {
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
      },
    },
    additionalProperties: false,
  },
  $defs,
};
export const text: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'text'},
      label: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      hint: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      required: {type: 'boolean', default: false},
      showIf: {$ref: '#/$defs/condition'},
      errors: {
        type: 'object',
        patternProperties: {
          '^[a-zA-Z]+$': {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
        },
        additionalProperties: false,
      },
      format: {enum: ['email', 'tel', 'url', 'postcode']},
      minLength: {type: 'integer', minimum: 1, maximum: 10000},
      maxLength: {type: 'integer', minimum: 1, maximum: 10000},
      autocomplete: {
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
      },
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
    required: ['name', 'type', 'label'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'textarea'},
      label: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      hint: {
        type: ['string', 'object'],
        minProperties: 1,
        patternProperties: {'^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000}},
        additionalProperties: false,
        maxLength: 20000,
      },
      required: {type: 'boolean', default: false},
      showIf: {$ref: '#/$defs/condition'},
      errors: {
        type: 'object',
        patternProperties: {
          '^[a-zA-Z]+$': {
            type: ['string', 'object'],
            minProperties: 1,
            patternProperties: {
              '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', maxLength: 20000},
            },
            additionalProperties: false,
            maxLength: 20000,
          },
        },
        additionalProperties: false,
      },
      maxLength: {type: 'integer', minimum: 1, maximum: 50000},
      maxWords: {type: 'integer', minimum: 1, maximum: 10000},
      rows: {type: 'integer', minimum: 2, maximum: 30, default: 5},
    },
    additionalProperties: false,
    not: {required: ['maxLength', 'maxWords']},
  },
  $defs,
};
