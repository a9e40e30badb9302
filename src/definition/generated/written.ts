// Generated from schemas/ by `npm run generate`. Do not edit.
export const written: ReadonlyMap<string, object> = new Map([
  [
    'https://dweud.example/schemas/autocomplete.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/autocomplete.schema.json',
      title: 'Autocomplete',
      description:
        'What the answer is about the person who answers, so that the browser can fill it in (WCAG 2.2, 1.3.5). Never for data about somebody else.',
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
  ],
  [
    'https://dweud.example/schemas/bank.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/bank.schema.json',
      title: 'BankEntry',
      description:
        'An entry of the bank of questions: a page that a consultation can use, with the sources of its words.',
      type: 'object',
      required: ['id', 'about', 'source', 'words', 'page'],
      additionalProperties: false,
      properties: {
        $schema: {type: 'string'},
        id: {
          type: 'string',
          pattern: '^[a-z][a-z-]*(/[a-z][a-z-]*)?@[1-9][0-9]*$',
          description:
            'The name that definitions use after `bank:`, and its version. A version never changes once it has been released.',
        },
        about: {type: 'string', description: 'What it is for, in English: for authors.'},
        source: {
          type: 'array',
          minItems: 1,
          description: 'Where its words, or the need for them, come from.',
          items: {
            type: 'object',
            required: ['title', 'publisher', 'url'],
            additionalProperties: false,
            anyOf: [{required: ['read']}, {required: ['recordedIn']}],
            properties: {
              title: {type: 'string'},
              publisher: {type: 'string'},
              url: {type: 'string', pattern: '^https?://'},
              published: {
                type: 'string',
                pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                description: 'When it was published.',
              },
              read: {
                type: 'string',
                pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                description:
                  'When a copy of it was compared with this entry; the copy may have been older than that.',
              },
              recordedIn: {
                type: 'string',
                description:
                  'The note in this repository that says what was taken from it, where it was not read again for this entry.',
              },
              licence: {type: 'string'},
              note: {type: 'string', description: 'What was taken from it.'},
            },
          },
        },
        words: {
          type: 'object',
          description:
            'By the name of a question, and `page` for title and introduction: whether the words of its label and its answers, with what stands under an answer, are `published` (as a source has them), `adapted` (a source’s phrases or categories in words of our own), or a `draft` of our own. Hints under a question, labels of text boxes for somebody’s own words, errors and “Prefer not to say” are drafts everywhere. A draft in Welsh has not been reviewed by a translator.',
          additionalProperties: {
            type: 'object',
            required: ['en', 'cy'],
            additionalProperties: false,
            properties: {
              en: {enum: ['published', 'adapted', 'draft']},
              cy: {enum: ['published', 'adapted', 'draft']},
              sources: {
                type: 'array',
                minItems: 1,
                items: {type: 'integer', minimum: 0},
                description: 'The sources, counted from 0.',
              },
            },
          },
        },
        page: {
          type: 'object',
          required: ['title', 'questions'],
          additionalProperties: false,
          properties: {
            title: {
              $ref: 'https://dweud.example/schemas/consultation.schema.json#/$defs/page/properties/title',
            },
            intro: {
              $ref: 'https://dweud.example/schemas/consultation.schema.json#/$defs/page/properties/intro',
            },
            showIf: {
              $ref: 'https://dweud.example/schemas/consultation.schema.json#/$defs/page/properties/showIf',
            },
            exitIf: {
              $ref: 'https://dweud.example/schemas/consultation.schema.json#/$defs/page/properties/exitIf',
            },
            exit: {
              $ref: 'https://dweud.example/schemas/consultation.schema.json#/$defs/page/properties/exit',
            },
            afterCheck: {
              $ref: 'https://dweud.example/schemas/consultation.schema.json#/$defs/page/properties/afterCheck',
            },
            personal: {
              $ref: 'https://dweud.example/schemas/consultation.schema.json#/$defs/page/properties/personal',
            },
            questions: {
              $ref: 'https://dweud.example/schemas/consultation.schema.json#/$defs/page/properties/questions',
            },
          },
        },
      },
    },
  ],
  [
    'https://dweud.example/schemas/calculation.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/calculation.schema.json',
      title: 'Calculation',
      description:
        'A number that follows from earlier answers: a number as it is, `{"answer": "name"}` (with `part`, one row of a matrix, or one question of every item of a repeat), or one operation over calculations. `sum`, `minimum` and `maximum` leave out what has no number, and take every number of a matrix or of the items; `difference` (the first less the second) and `product` need every one; `count` counts choices and rows, `answered` counts questions; `days`, `months` and `years` are whole ones between two dates.',
      type: ['number', 'object'],
      if: {required: ['answer']},
      then: {
        properties: {
          answer: {
            $ref: 'https://dweud.example/schemas/name.schema.json',
            description: 'The name of an earlier question.',
          },
          part: {
            type: 'string',
            minLength: 1,
            maxLength: 64,
            description:
              'The value of the row of a matrix that is meant, or the name of the question of each item of a repeat.',
          },
        },
        additionalProperties: false,
      },
      else: {
        properties: {
          sum: {$ref: '#/$defs/operands'},
          difference: {type: 'array', items: {$ref: '#'}, minItems: 2, maxItems: 2},
          product: {$ref: '#/$defs/operands'},
          minimum: {$ref: '#/$defs/operands'},
          maximum: {$ref: '#/$defs/operands'},
          count: {$ref: '#/$defs/answers'},
          answered: {$ref: '#/$defs/answers'},
          days: {$ref: '#/$defs/period'},
          months: {$ref: '#/$defs/period'},
          years: {$ref: '#/$defs/period'},
        },
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
      },
      $defs: {
        operands: {type: 'array', items: {$ref: '#'}, minItems: 1, maxItems: 50},
        answer: {
          type: 'object',
          required: ['answer'],
          properties: {
            answer: {$ref: 'https://dweud.example/schemas/name.schema.json'},
            part: {type: 'string', minLength: 1, maxLength: 64},
          },
          additionalProperties: false,
        },
        answers: {type: 'array', items: {$ref: '#/$defs/answer'}, minItems: 1, maxItems: 50},
        date: {
          if: {type: 'string'},
          then: {pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
          else: {$ref: '#/$defs/answer'},
        },
        period: {
          type: 'object',
          required: ['from', 'to'],
          properties: {from: {$ref: '#/$defs/date'}, to: {$ref: '#/$defs/date'}},
          additionalProperties: false,
        },
      },
      tsType:
        'number | { answer: string; part?: string } | { sum: Calculation[] } | { difference: Calculation[] } | { product: Calculation[] } | { minimum: Calculation[] } | { maximum: Calculation[] } | { count: { answer: string; part?: string }[] } | { answered: { answer: string; part?: string }[] } | { days: { from: string | { answer: string; part?: string }; to: string | { answer: string; part?: string } } } | { months: { from: string | { answer: string; part?: string }; to: string | { answer: string; part?: string } } } | { years: { from: string | { answer: string; part?: string }; to: string | { answer: string; part?: string } } }',
    },
  ],
  [
    'https://dweud.example/schemas/condition.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/condition.schema.json',
      title: 'Condition',
      description:
        'Holds when every entry holds. An entry matches the answer to the question it names (or, as `context.name`, what the host page supplied) against a scalar (equal to it, or contained in it where the answer is a list), a list of scalars (any of them), `{"answered": true}` or `false`, or a small JSON Schema, in which a bound such as `minimum` holds for numbers alone. `allOf`, `anyOf` and `not` combine conditions.',
      type: 'object',
      minProperties: 1,
      properties: {
        allOf: {type: 'array', items: {$ref: '#'}, minItems: 1},
        anyOf: {type: 'array', items: {$ref: '#'}, minItems: 1},
        not: {$ref: '#'},
      },
      patternProperties: {
        '^(context\\.)?(?!(not|constructor|prototype)$)[a-z][a-z0-9_]*$': {$ref: '#/$defs/match'},
      },
      additionalProperties: false,
      $defs: {
        match: {
          title: 'Match',
          if: {type: 'object'},
          then: {
            if: {required: ['answered']},
            then: {properties: {answered: {type: 'boolean'}}, additionalProperties: false},
            else: {$ref: 'https://dweud.example/schemas/matcher.schema.json'},
          },
          else: {
            type: ['string', 'number', 'boolean', 'null', 'array'],
            items: {type: ['string', 'number', 'boolean', 'null']},
            minItems: 1,
          },
          tsType:
            'string | number | boolean | null | (string | number | boolean | null)[] | { answered: boolean } | Matcher',
        },
      },
      tsType:
        '{ allOf?: Condition[]; anyOf?: Condition[]; not?: Condition } & { [name: string]: unknown }',
    },
  ],
  [
    'https://dweud.example/schemas/consultation.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/consultation.schema.json',
      title: 'Definition',
      description: 'A consultation, as its author writes it.',
      type: 'object',
      required: ['id', 'version', 'languages', 'title', 'pages'],
      additionalProperties: false,
      properties: {
        $schema: {
          type: 'string',
          description: 'Where an editor finds the schema. Nothing else reads it.',
        },
        policy: {
          enum: ['equal', 'draft'],
          description:
            'Whether `dweud check` refuses the document when words are missing in one of its languages, or nobody has signed them, or they are older than what they translate (`equal`, the default where Welsh is promised beside another language), or warns of it (`draft`).',
        },
        grace: {
          type: 'integer',
          minimum: 0,
          maximum: 90,
          description:
            'Days of 24 hours after `closes` in which the receiver still takes what was sent before `closes` and could not be delivered then; 1 unless stated. The form does not read it.',
        },
        effectsOnWelsh: {
          title: 'EffectsOnWelsh',
          description:
            'Why the questions on effects on the Welsh language, which the Welsh Language Standards ask of a consultation on a policy decision, are not asked, or where they are.',
          type: 'object',
          required: ['notAsked'],
          additionalProperties: false,
          properties: {
            notAsked: {
              type: 'string',
              pattern: '\\S',
              maxLength: 2000,
              description:
                'The reason, for whoever checks the document. It is in the file that the public can download.',
            },
          },
        },
        id: {
          type: 'string',
          pattern: '^[a-z0-9][a-z0-9-]*$',
          maxLength: 64,
          description: 'Stable; part of every response.',
        },
        version: {
          type: 'string',
          minLength: 1,
          maxLength: 32,
          description: 'Raised when questions change.',
        },
        languages: {
          type: 'array',
          items: {type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$', maxLength: 35},
          minItems: 1,
          maxItems: 40,
          uniqueItems: true,
          description:
            'All languages that the document promises, as BCP 47 tags. The first is the default.',
          tsType: '[string, ...string[]]',
        },
        title: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The name of the consultation.',
        },
        organisation: {
          title: 'Organisation',
          type: 'object',
          required: ['name'],
          additionalProperties: false,
          properties: {
            name: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'Who asks.',
            },
            url: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'Its website.',
            },
            contact: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'How to reach a person: Markdown.',
              contentMediaType: 'text/markdown',
            },
            alternativeFormats: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description:
                'How to take part in another way: paper, large print, Easy Read, BSL, telephone. Markdown.',
              contentMediaType: 'text/markdown',
            },
          },
          description: 'Who asks, and how to reach them.',
        },
        purpose: {
          title: 'Purpose',
          description: 'Shown before the first question.',
          type: 'object',
          required: ['why'],
          additionalProperties: false,
          properties: {
            why: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'Why you are asking. Markdown.',
              contentMediaType: 'text/markdown',
            },
            canChange: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What can and cannot be influenced. Markdown.',
              contentMediaType: 'text/markdown',
            },
            use: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'How the answers will be used and when results are published. Markdown.',
              contentMediaType: 'text/markdown',
            },
            decisionBy: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'Who decides, and when. Markdown.',
              contentMediaType: 'text/markdown',
            },
          },
        },
        privacy: {
          title: 'Privacy',
          type: 'object',
          required: ['notice'],
          additionalProperties: false,
          properties: {
            notice: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What happens to personal data (UK GDPR, article 13). Markdown.',
              contentMediaType: 'text/markdown',
            },
            url: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'The address of the full privacy notice.',
            },
            retention: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'How long answers are kept. Markdown.',
              contentMediaType: 'text/markdown',
            },
          },
          description: 'What is said of personal data, before anything is asked.',
        },
        opens: {
          type: 'string',
          pattern:
            '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
          description:
            'When answers are first accepted: ISO 8601. Without an offset it is the time on a clock in Europe/London.',
        },
        closes: {
          type: 'string',
          pattern:
            '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
          description:
            'When answers are last accepted: ISO 8601. Without an offset it is the time on a clock in Europe/London.',
        },
        notice: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description:
            'Stays in view on every screen, for example whom to ring in an emergency. Markdown.',
          contentMediaType: 'text/markdown',
        },
        pages: {
          type: 'array',
          minItems: 1,
          maxItems: 500,
          items: {
            if: {type: 'object', required: ['use']},
            then: {$ref: '#/$defs/bankPage'},
            else: {$ref: '#/$defs/page'},
          },
          description:
            'The pages in their order: pages of this document, and pages of the bank (`use`).',
        },
        confirmation: {
          title: 'Confirmation',
          type: 'object',
          additionalProperties: false,
          properties: {
            title: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'The heading once the response has been received.',
            },
            text: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'Thanks. Markdown.',
              contentMediaType: 'text/markdown',
            },
            next: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What happens next, and when. Markdown.',
              contentMediaType: 'text/markdown',
            },
          },
          description: 'What is shown once the response has been received.',
        },
      },
      $defs: {
        bankPage: {
          title: 'BankPage',
          description:
            'A page of the bank of questions. What it has besides `id` and `use` takes the place of what the bank says.',
          type: 'object',
          required: ['id', 'use'],
          additionalProperties: false,
          properties: {
            use: {
              type: 'string',
              pattern: '^bank:[a-z][a-z-]*(/[a-z][a-z-]*)?(@[1-9][0-9]*)?$',
              description:
                'An entry of the bank, for example `bank:equality-monitoring/wales@1`. Without a version it is the newest that the installed Dweud has, which may change with it.',
            },
            id: {$ref: '#/$defs/page/properties/id'},
            title: {$ref: '#/$defs/page/properties/title'},
            intro: {$ref: '#/$defs/page/properties/intro'},
            showIf: {$ref: '#/$defs/page/properties/showIf'},
            exitIf: {$ref: '#/$defs/page/properties/exitIf'},
            exit: {$ref: '#/$defs/page/properties/exit'},
            afterCheck: {$ref: '#/$defs/page/properties/afterCheck'},
            personal: {$ref: '#/$defs/page/properties/personal'},
            questions: {$ref: '#/$defs/page/properties/questions'},
          },
        },
        page: {
          title: 'Page',
          type: 'object',
          required: ['id', 'title', 'questions'],
          additionalProperties: false,
          properties: {
            id: {
              type: 'string',
              pattern: '^[a-z][a-z0-9-]*$',
              maxLength: 64,
              description:
                'The name of the page in the document, for tools and for the address. It stays the same from version to version.',
            },
            title: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'The heading of the page.',
            },
            intro: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'Shown under the heading. Markdown.',
              contentMediaType: 'text/markdown',
            },
            showIf: {
              $ref: 'https://dweud.example/schemas/condition.schema.json',
              description: 'Shows this page only while the condition holds.',
            },
            exitIf: {
              $ref: 'https://dweud.example/schemas/condition.schema.json',
              description:
                'People for whom it holds leave here, for the page `exit`: nothing is sent.',
            },
            exit: {
              title: 'Exit',
              type: 'object',
              required: ['title', 'text'],
              additionalProperties: false,
              description: 'What is shown to people who leave here.',
              properties: {
                title: {
                  $ref: 'https://dweud.example/schemas/text.schema.json',
                  description: 'The heading.',
                },
                text: {
                  $ref: 'https://dweud.example/schemas/text.schema.json',
                  description: 'Why this is the end, and where they can go. Markdown.',
                  contentMediaType: 'text/markdown',
                },
              },
            },
            afterCheck: {
              type: 'boolean',
              description:
                'Asked after the person has checked their answers and before they send: for optional equality questions. Such pages come last.',
            },
            personal: {
              type: 'boolean',
              description: 'Whether its questions are `personal`, unless they say otherwise.',
            },
            questions: {
              type: 'array',
              minItems: 1,
              maxItems: 5000,
              items: {$ref: 'https://dweud.example/schemas/question.schema.json'},
              description: 'What is asked here, in this order.',
            },
          },
          if: {required: ['exitIf']},
          then: {required: ['exit']},
        },
      },
    },
  ],
  [
    'https://dweud.example/schemas/contact-details.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/contact-details.schema.json',
      title: 'ContactDetails',
      description:
        'The second parcel: answers to questions that are `separate`. Nothing in it leads to the response that was given with it.',
      type: 'object',
      required: ['id', 'consultation', 'language', 'day', 'answers'],
      properties: {
        id: {
          type: 'string',
          pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
          description: 'Made for this parcel alone, at random; the idempotency key.',
        },
        consultation: {
          title: 'ConsultationReference',
          type: 'object',
          required: ['id', 'version'],
          properties: {
            id: {type: 'string', maxLength: 64},
            version: {type: 'string', maxLength: 32},
          },
          additionalProperties: false,
        },
        language: {
          type: 'string',
          maxLength: 35,
          description: 'The language in which the person would be written to.',
        },
        day: {
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          description: 'The day in London; no time, which would lead to the response.',
        },
        answers: {
          type: 'object',
          description: 'By question name; only questions that are `separate`.',
          minProperties: 1,
          tsType: '{ [name: string]: unknown }',
        },
      },
      additionalProperties: false,
    },
  ],
  [
    'https://dweud.example/schemas/counted.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/counted.schema.json',
      title: 'Counted',
      description:
        'A number of things in words, by language and by plural category of CLDR (`zero`, `one`, `two`, `few`, `many`, `other`); `{n}` stands for the number. Welsh has all six.',
      type: 'object',
      minProperties: 1,
      additionalProperties: {
        type: 'object',
        required: ['other'],
        additionalProperties: false,
        properties: {
          zero: {
            type: 'string',
            description: 'For none, where the language has a form of its own (Welsh, Arabic).',
          },
          one: {type: 'string', description: 'For one, and what is counted like it.'},
          two: {type: 'string', description: 'For two (Welsh, Arabic).'},
          few: {
            type: 'string',
            description:
              'For a few: in Welsh three, in Polish and Ukrainian two to four and others.',
          },
          many: {
            type: 'string',
            description: 'For many: in Welsh six, in Polish and Ukrainian five and more.',
          },
          other: {type: 'string', description: 'For every other number.'},
        },
      },
    },
  ],
  [
    'https://dweud.example/schemas/errors.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/errors.schema.json',
      title: 'Errors',
      description:
        "The author's own words for an error, by the keyword that failed: `required`, `maxLength`, `minimum`, `format` and so on.",
      type: 'object',
      patternProperties: {'^[a-zA-Z]+$': {$ref: 'https://dweud.example/schemas/text.schema.json'}},
      additionalProperties: false,
      tsType: '{ [keyword: string]: Text }',
    },
  ],
  [
    'https://dweud.example/schemas/matcher.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/matcher.schema.json',
      title: 'Matcher',
      description:
        'The part of JSON Schema that a condition may ask of an answer. It holds no patterns, so that no document can make a browser hang.',
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
        contains: {$ref: '#'},
        not: {$ref: '#'},
        allOf: {type: 'array', items: {$ref: '#'}, minItems: 1},
        anyOf: {type: 'array', items: {$ref: '#'}, minItems: 1},
      },
    },
  ],
  [
    'https://dweud.example/schemas/name.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/name.schema.json',
      title: 'Name',
      description: 'The name of a question and the key of its answer. Unique in the document.',
      type: 'string',
      pattern: '^[a-z][a-z0-9_]*$',
      maxLength: 64,
    },
  ],
  [
    'https://dweud.example/schemas/option.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/option.schema.json',
      title: 'Option',
      type: 'object',
      required: ['value', 'label'],
      additionalProperties: false,
      properties: {
        value: {
          type: 'string',
          minLength: 1,
          maxLength: 64,
          pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
          description: 'What is stored when this option is chosen.',
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'What the person reads.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'One short sentence under the label, without links.',
        },
        showIf: {
          $ref: 'https://dweud.example/schemas/condition.schema.json',
          description: 'Offers this option only while the condition holds.',
        },
        heading: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'A heading above this option, which begins a group of options.',
        },
        image: {$ref: '#/$defs/image'},
        exclusive: {
          type: 'boolean',
          description:
            'Checkboxes only: choosing this option clears all others, for example "None of these".',
        },
        other: {$ref: '#/$defs/other'},
        followUp: {
          $ref: 'https://dweud.example/schemas/question.schema.json',
          description:
            'One question, preferably a simple one (text, textarea, number or select), that appears under this option when it is chosen.',
        },
      },
      not: {required: ['other', 'followUp']},
      $defs: {
        image: {
          title: 'Image',
          type: 'object',
          required: ['src', 'alt'],
          additionalProperties: false,
          description: 'A picture beside the label.',
          properties: {
            src: {
              type: 'string',
              maxLength: 2000,
              pattern: '^(https://|/(?!/)|\\./)\\S+$',
              description: 'Its address.',
            },
            alt: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What it shows, in every language of the document.',
            },
          },
        },
        other: {
          title: 'Other',
          description:
            "A text box under the option, for the person's own words. The text is stored under `<question>_other`, or under `name` when it is given: a question with several such options names all but one.",
          type: 'object',
          required: ['label'],
          additionalProperties: false,
          properties: {
            name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
            label: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'The label of the text box.',
            },
            hint: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'A hint for the text box.',
            },
            required: {
              type: 'boolean',
              description: 'Whether the text must be given where this option is chosen.',
            },
            maxLength: {
              type: 'integer',
              minimum: 1,
              maximum: 10000,
              description: 'How many characters at most.',
            },
            errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
          },
        },
      },
    },
  ],
  [
    'https://dweud.example/schemas/options-from.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/options-from.schema.json',
      title: 'OptionsFrom',
      type: 'object',
      required: ['question'],
      additionalProperties: false,
      description:
        'Takes over the options of an earlier question: those that were chosen there or, with `chosen` false, those that were not. Own options follow.',
      properties: {
        question: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        chosen: {
          type: 'boolean',
          default: true,
          description:
            'Whether the options that were chosen there are taken over, or (`false`) those that were not. True unless stated.',
        },
      },
    },
  ],
  [
    'https://dweud.example/schemas/question.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/question.schema.json',
      title: 'Question',
      type: 'object',
      required: ['type'],
      discriminator: {propertyName: 'type'},
      oneOf: [
        {$ref: 'https://dweud.example/schemas/questions/radios.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/checkboxes.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/select.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/autocomplete.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/text.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/textarea.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/number.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/date.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/matrix.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/calculated.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/impact.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/content.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/ranking.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/allocation.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/scale.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/time.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/contact.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/consent.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/address.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/location.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/repeat.schema.json'},
        {$ref: 'https://dweud.example/schemas/questions/file.schema.json'},
      ],
    },
  ],
  [
    'https://dweud.example/schemas/receipt.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/receipt.schema.json',
      title: 'Receipt',
      description:
        'What a backend answers once it has stored a response. Anything else counts as not received.',
      type: 'object',
      required: ['id', 'reference'],
      properties: {
        id: {type: 'string', description: "The response's own id, echoed."},
        reference: {
          type: 'string',
          minLength: 1,
          maxLength: 100,
          description: 'What the person can quote.',
        },
        receivedAt: {type: 'string', description: 'UTC, ISO 8601.'},
      },
    },
  ],
  [
    'https://dweud.example/schemas/response.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/response.schema.json',
      title: 'Response',
      description:
        'What a backend receives. `responseSchema(definition)` narrows `answers` to one consultation.',
      type: 'object',
      required: [
        'id',
        'consultation',
        'language',
        'channel',
        'startedAt',
        'submittedAt',
        'answers',
      ],
      properties: {
        id: {
          type: 'string',
          pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
          description: 'Made once, in the browser; the idempotency key.',
        },
        consultation: {
          title: 'ConsultationReference',
          type: 'object',
          required: ['id', 'version'],
          properties: {
            id: {type: 'string', maxLength: 64},
            version: {type: 'string', maxLength: 32},
          },
          additionalProperties: false,
        },
        language: {type: 'string', maxLength: 35, description: 'The language it was submitted in.'},
        channel: {enum: ['web', 'kiosk', 'interviewer', 'paper']},
        collection: {
          title: 'Collection',
          type: 'object',
          description:
            "Where it was collected, when that was on a device of the organisation's: what the page says of itself.",
          properties: {
            event: {type: 'string', minLength: 1, maxLength: 200},
            device: {type: 'string', minLength: 1, maxLength: 200},
          },
          additionalProperties: false,
        },
        startedAt: {
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
          description: 'UTC.',
        },
        submittedAt: {
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
          description: 'UTC.',
        },
        answers: {
          type: 'object',
          description: 'By question name; only questions that were on the route.',
          tsType: '{ [name: string]: unknown }',
        },
        answerLanguages: {
          type: 'object',
          description:
            'By question, the language that an answer was given in, where it is not the one that the response was submitted in.',
          additionalProperties: {type: 'string', maxLength: 35},
          maxProperties: 5000,
          tsType: '{ [name: string]: string }',
        },
        orders: {
          type: 'object',
          description: 'By question, the order in which options were offered where it is random.',
          additionalProperties: {
            type: 'array',
            items: {type: 'string', maxLength: 64},
            maxItems: 500,
          },
          maxProperties: 5000,
          tsType: '{ [name: string]: readonly string[] }',
        },
        context: {
          type: 'object',
          description: 'What the host page chose to add; nothing by default.',
          additionalProperties: {type: ['string', 'number', 'boolean', 'null']},
          maxProperties: 50,
          tsType: '{ [name: string]: string | number | boolean | null }',
        },
      },
      additionalProperties: false,
    },
  ],
  [
    'https://dweud.example/schemas/text.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/text.schema.json',
      title: 'Text',
      description:
        'Words for people: a string (the same in every language), a map from BCP 47 language tag to string, or a list of such maps as variants, the first whose `when` holds; the last has none. `{{name}}` stands for the answer to an earlier question, in words. Never HTML.',
      type: ['string', 'object', 'array'],
      minProperties: 1,
      patternProperties: {
        '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', pattern: '\\S', maxLength: 20000},
      },
      additionalProperties: false,
      pattern: '\\S',
      maxLength: 20000,
      tsType:
        'string | { [language: string]: string } | ({ when?: Condition } & { [language: string]: unknown })[]',
      items: {
        type: 'object',
        minProperties: 1,
        properties: {when: {$ref: 'https://dweud.example/schemas/condition.schema.json'}},
        patternProperties: {
          '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'string', pattern: '\\S', maxLength: 20000},
        },
        additionalProperties: false,
      },
      minItems: 1,
    },
  ],
  [
    'https://dweud.example/schemas/translations.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/translations.schema.json',
      title: 'Translations',
      description:
        'Who has signed which words of a consultation, in a file beside it: `NAME.translations.json` for `NAME.json`. It is not served to the public.',
      type: 'object',
      required: ['consultation'],
      additionalProperties: false,
      properties: {
        $schema: {type: 'string'},
        consultation: {
          type: 'string',
          pattern: '^[a-z0-9][a-z0-9-]*$',
          maxLength: 64,
          description: 'The `id` of the consultation.',
        },
        source: {
          type: 'string',
          pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$',
          description:
            'The language in which the words are written first. The first of the document unless stated.',
        },
        signed: {
          type: 'object',
          description: 'By language and by the key of a text: the words that somebody signed.',
          patternProperties: {
            '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {
              type: 'object',
              additionalProperties: {$ref: '#/$defs/signature'},
            },
          },
          additionalProperties: false,
        },
        allow: {
          type: 'array',
          items: {$ref: '#/$defs/exception'},
          description: 'What a rule of `dweud check` would find and is meant.',
        },
        limits: {
          type: 'array',
          items: {$ref: '#/$defs/limit'},
          description:
            'How long translations may be, where there is less room than the schemas leave. Of several for a text the least counts.',
        },
      },
      $defs: {
        limit: {
          title: 'TextLimit',
          type: 'object',
          required: ['key', 'characters'],
          additionalProperties: false,
          properties: {
            key: {
              type: 'string',
              minLength: 1,
              description:
                'The key of a text, or the beginning of several with `*` at its end: `question.area.option.*`.',
            },
            characters: {
              type: 'integer',
              minimum: 1,
              description: 'The most characters (code points) that a translation may have.',
            },
          },
        },
        signature: {
          title: 'Signature',
          type: 'object',
          required: ['source', 'text', 'signedBy', 'signedOn'],
          additionalProperties: false,
          properties: {
            source: {
              title: 'SignedSource',
              type: 'object',
              required: ['language', 'text'],
              additionalProperties: false,
              description: 'What it was a translation of, as it was then.',
              properties: {
                language: {type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$'},
                text: {type: 'string'},
              },
            },
            text: {type: 'string', description: 'The words that were signed.'},
            signedBy: {
              type: 'string',
              pattern: '\\S',
              maxLength: 200,
              description:
                'Who answers for these words: a person, with their qualification or their company.',
            },
            signedOn: {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'The day.'},
            reason: {type: 'string', description: 'Why the words were changed last.'},
          },
        },
        exception: {
          title: 'Exception',
          type: 'object',
          required: ['rule', 'key', 'reason'],
          additionalProperties: false,
          properties: {
            rule: {type: 'string', pattern: '^[a-z][a-z-]*$', description: 'The name of the rule.'},
            key: {
              type: 'string',
              minLength: 1,
              description:
                'The key of a text, or the beginning of several with `*` at its end: `question.area.option.*`.',
            },
            language: {
              type: 'string',
              pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$',
              description: 'In this language only.',
            },
            reason: {type: 'string', pattern: '\\S', description: 'Why it is right as it is.'},
          },
        },
      },
    },
  ],
  [
    'https://dweud.example/schemas/questions/address.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/address.schema.json',
      title: 'AddressQuestion',
      description: 'A postal address in the United Kingdom.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'address'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        lookup: {
          $ref: 'https://dweud.example/schemas/name.schema.json',
          description:
            'The name of a function of the host page that finds addresses by a postcode: `form.services = {addresses: {homes: async (postcode, {language, signal}) => [{line1, line2, town, county, postcode}]}}`. Without it, or where the page offers none of that name, the person writes the address.',
        },
        county: {
          type: 'boolean',
          default: false,
          description:
            'Whether there is a box for the county, which nobody has to fill in. False unless stated: no letter needs it.',
        },
        autocomplete: {
          type: 'boolean',
          default: false,
          description:
            "Whether it is the person's own address, so that the browser can fill it in (WCAG 2.2, 1.3.5). False unless stated.",
        },
      },
      additionalProperties: false,
    },
  ],
  [
    'https://dweud.example/schemas/questions/allocation.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/allocation.schema.json',
      title: 'AllocationQuestion',
      description:
        "A total shared out among several things: points, per cent or pounds. The answer is an object from an option's value to its share, a number. Options whose box is empty are absent.",
      type: 'object',
      required: ['name', 'type', 'label', 'total'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'allocation'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question, which says what is shared out and what for.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description:
            'Whether an answer must be given. False unless stated: then all boxes may stay empty, but what is begun must keep the rule.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        options: {
          type: 'array',
          items: {$ref: '#/$defs/option'},
          minItems: 1,
          maxItems: 200,
          description: 'What gets a share.',
        },
        optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
        order: {
          enum: ['author', 'alphabetical', 'random'],
          description:
            "The order in which options are offered. `alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. `author` keeps the order of the document.",
        },
        total: {
          type: ['number', 'object'],
          exclusiveMinimum: 0,
          maximum: 100000000000,
          required: ['answer'],
          properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
          additionalProperties: false,
          description:
            'What there is to share out. No more than two digits after the decimal point. Or `{"answer": "name"}` for the answer to an earlier question, in whole steps: the question is asked once that is a step at least, and its options have no `min` and `max`.',
          tsType: 'number | { answer: string }',
        },
        rule: {
          enum: ['exactly', 'at-most'],
          default: 'exactly',
          description: 'Whether all of the total must be shared out, or some of it may be left.',
        },
        unit: {
          enum: ['points', 'percent', 'pounds'],
          default: 'points',
          description: 'What the total and the shares are counted in.',
        },
        step: {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 100000000000,
          default: 1,
          description:
            'Every share is a multiple of this: 0.01 for pounds and pence, 5 for steps of five.',
        },
      },
      additionalProperties: false,
      anyOf: [{required: ['options']}, {required: ['optionsFrom']}],
      $defs: {
        option: {
          title: 'AllocationOption',
          type: 'object',
          required: ['value', 'label'],
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
              description: "The key of the option's share.",
            },
            label: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the person reads.',
            },
            hint: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'One short sentence under the label, without links.',
            },
            image: {$ref: 'https://dweud.example/schemas/option.schema.json#/$defs/image'},
            min: {
              type: 'number',
              minimum: 0,
              default: 0,
              description: 'The least share of this option, once anything is shared out.',
            },
            max: {
              type: 'number',
              minimum: 0,
              description: 'The greatest share of this option. The total unless stated.',
            },
            showIf: {
              $ref: 'https://dweud.example/schemas/condition.schema.json',
              description: 'When the option is offered. Always unless stated.',
            },
          },
          additionalProperties: false,
        },
      },
    },
  ],
  [
    'https://dweud.example/schemas/questions/autocomplete.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/autocomplete.schema.json',
      title: 'AutocompleteQuestion',
      description:
        'One answer out of a long list, found by typing a part of it. For fewer than ten options, ask with radios.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'autocomplete'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        options: {
          type: 'array',
          minItems: 1,
          maxItems: 10000,
          items: {$ref: '#/$defs/listed'},
          description: 'The list. Either this, `optionsFrom` or both, or `lookup`.',
        },
        optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
        lookup: {
          $ref: 'https://dweud.example/schemas/name.schema.json',
          description:
            'The name of a function of the host page that finds answers: `form.services = {lookups: {wards: async (text, {language, signal}) => [{value, label}]}}`. Either this or a list.',
        },
        freeText: {
          type: 'boolean',
          default: false,
          description:
            'Whether the person may answer in words that are not in the list. False unless stated.',
        },
        order: {
          enum: ['given', 'alphabetical'],
          default: 'given',
          description:
            "The options in the order of the list, or by the alphabet of the person's language: in Welsh, ch, dd and ll are letters. Not with `lookup`, whose answers stay in the order in which they come.",
        },
        plain: {
          type: 'boolean',
          default: false,
          description:
            'Whether the question is asked with native controls alone: a select, and for a lookup a box, a button and a select. The answer is the same.',
        },
        autocomplete: {$ref: 'https://dweud.example/schemas/autocomplete.schema.json'},
      },
      if: {required: ['lookup']},
      then: {properties: {options: false, optionsFrom: false, order: false}},
      else: {anyOf: [{required: ['options']}, {required: ['optionsFrom']}]},
      additionalProperties: false,
      $defs: {
        listed: {
          title: 'Listed',
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
              description: 'What is stored when this option is chosen.',
            },
            label: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the person reads.',
            },
            hint: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description:
                'One short sentence under the label in the list of results. A native select, which some people choose, shows none: the label must do without.',
            },
            showIf: {
              $ref: 'https://dweud.example/schemas/condition.schema.json',
              description: 'When the option is offered. Always unless stated.',
            },
            heading: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'A heading above this option, which begins a group of options.',
            },
            synonyms: {
              type: ['array', 'object'],
              description:
                'Other words that find this option and are not shown: a list, or a map from BCP 47 language tag to a list. All of them find it in every language, and so do its labels.',
              items: {$ref: '#/$defs/synonym'},
              maxItems: 20,
              patternProperties: {
                '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {
                  type: 'array',
                  items: {$ref: '#/$defs/synonym'},
                  maxItems: 20,
                },
              },
              additionalProperties: false,
              tsType: 'string[] | { [language: string]: string[] }',
            },
          },
        },
        synonym: {type: 'string', pattern: '\\S', maxLength: 200},
      },
    },
  ],
  [
    'https://dweud.example/schemas/questions/calculated.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/calculated.schema.json',
      title: 'CalculatedQuestion',
      description:
        'A number that follows from earlier answers. Nobody is asked for it. With a `label` it is shown, otherwise it is only part of the response.',
      type: 'object',
      required: ['name', 'type', 'value'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'calculated'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'What the number is. Without a label it is not shown.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        value: {
          $ref: 'https://dweud.example/schemas/calculation.schema.json',
          description:
            'How the number follows from earlier answers: an operation such as `{"sum": [{"answer": "adults"}, {"answer": "children"}]}`.',
        },
        decimals: {
          type: 'integer',
          minimum: 0,
          maximum: 6,
          description:
            'How many digits may follow the decimal point: the number is rounded to them, half away from nought. Exact unless stated.',
        },
        prefix: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Before the number, for example £.',
        },
        suffix: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'After the number, for example %.',
        },
      },
      additionalProperties: false,
    },
  ],
  [
    'https://dweud.example/schemas/questions/checkboxes.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/checkboxes.schema.json',
      title: 'CheckboxesQuestion',
      description:
        "Any number of answers out of a short list. The answer is a list of the chosen options' values, in the order of the options.",
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'checkboxes'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        options: {
          type: 'array',
          items: {$ref: 'https://dweud.example/schemas/option.schema.json'},
          minItems: 1,
          maxItems: 500,
          description: 'What can be chosen, in this order.',
        },
        optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
        order: {
          enum: ['author', 'alphabetical', 'random'],
          description:
            "`alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. What is exclusive or has a text box stays at the end. `author` keeps the order of the document.",
        },
        divider: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'A word such as "or" before the last option.',
        },
        min: {type: 'integer', minimum: 1, description: 'The least number of choices.'},
        max: {type: 'integer', minimum: 1, description: 'The greatest number of choices.'},
      },
      additionalProperties: false,
      anyOf: [{required: ['options']}, {required: ['optionsFrom']}],
    },
  ],
  [
    'https://dweud.example/schemas/questions/consent.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/consent.schema.json',
      title: 'ConsentQuestion',
      description:
        'One checkbox with its own statement. The answer is `true`; without the tick there is none.',
      type: 'object',
      required: ['name', 'type', 'label', 'text'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'consent'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        text: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description:
            'What the person agrees to, beside the checkbox: a whole sentence that says who does what with which details.',
        },
        separate: {
          type: 'boolean',
          description:
            'The consent leaves by itself, to `contact-endpoint`, without anything that leads to the response. Conditions and texts of the response cannot read it.',
        },
      },
      additionalProperties: false,
    },
  ],
  [
    'https://dweud.example/schemas/questions/contact.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/contact.schema.json',
      title: 'ContactQuestion',
      description: 'How a person can be reached: only the details that are asked for.',
      type: 'object',
      required: ['name', 'type', 'label', 'fields'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'contact'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        fields: {
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: {enum: ['name', 'organisation', 'email', 'phone', 'address', 'postcode']},
          description:
            'The details that are asked for, in this order. Ask for no more than you will use.',
        },
        needs: {
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: {enum: ['name', 'organisation', 'email', 'phone', 'address', 'postcode']},
          description:
            'The details that cannot be left out once any is given. One way to reach the person (`email`, `phone` or `address`) is needed in any case.',
        },
        separate: {
          type: 'boolean',
          description:
            'What is given leaves by itself, to `contact-endpoint`, without anything that leads to the response. Conditions and texts of the response cannot read it.',
        },
        consent: {
          $ref: 'https://dweud.example/schemas/name.schema.json',
          description:
            'The name of an earlier `consent`: only who has agreed is asked. A question that is not `separate` has to name one.',
        },
        offerIf: {
          $ref: 'https://dweud.example/schemas/condition.schema.json',
          description:
            'When the details are asked for at once. Otherwise there is one checkbox, with which anybody can ask to be contacted.',
        },
      },
      additionalProperties: false,
      anyOf: [
        {properties: {separate: {const: true}}, required: ['separate']},
        {required: ['consent']},
      ],
      not: {properties: {required: {const: true}}, required: ['required', 'offerIf']},
    },
  ],
  [
    'https://dweud.example/schemas/questions/content.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/content.schema.json',
      title: 'ContentBlock',
      description: 'Something to read between the questions. It has no answer.',
      type: 'object',
      required: ['name', 'type', 'text'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'content'},
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        text: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Markdown: paragraphs, headings, emphasis, lists and links.',
          contentMediaType: 'text/markdown',
        },
      },
      additionalProperties: false,
    },
  ],
  [
    'https://dweud.example/schemas/questions/date.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/date.schema.json',
      title: 'DateQuestion',
      description:
        'A date, typed in up to three boxes. The answer is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, by `precision`.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'date'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        precision: {
          enum: ['day', 'month', 'year'],
          default: 'day',
          description: 'How much of the date is asked for.',
        },
        min: {
          type: ['string', 'object'],
          pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$',
          minProperties: 1,
          maxProperties: 1,
          properties: {
            answer: {$ref: 'https://dweud.example/schemas/name.schema.json'},
            today: {
              type: 'integer',
              minimum: -50000,
              maximum: 50000,
              description: 'So many days after today; before it where the number is negative.',
            },
          },
          additionalProperties: false,
          description:
            'The earliest date: `YYYY-MM-DD`, `today`, `{"today": -30}` for thirty days before today, or `{"answer": "name"}` for the answer to an earlier question.',
          tsType: 'string | { answer: string } | { today: number }',
        },
        max: {
          type: ['string', 'object'],
          pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$',
          minProperties: 1,
          maxProperties: 1,
          properties: {
            answer: {$ref: 'https://dweud.example/schemas/name.schema.json'},
            today: {
              type: 'integer',
              minimum: -50000,
              maximum: 50000,
              description: 'So many days after today; before it where the number is negative.',
            },
          },
          additionalProperties: false,
          description:
            'The latest date: `YYYY-MM-DD`, `today`, `{"today": -30}` for thirty days before today, or `{"answer": "name"}` for the answer to an earlier question.',
          tsType: 'string | { answer: string } | { today: number }',
        },
        autocomplete: {
          enum: ['bday'],
          description:
            '`bday` where it is the date of birth of the person who answers, so that a browser can fill it in.',
        },
      },
      additionalProperties: false,
    },
  ],
  [
    'https://dweud.example/schemas/questions/file.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/file.schema.json',
      title: 'FileQuestion',
      description:
        "Files that the person sends along, such as an organisation's full response. The answer is a list with the `id`, `name`, `size` and `type` of each; the files themselves are sent by themselves, as soon as they are chosen.",
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'file'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description:
            'Help with the answer, under the question. What may be chosen stands under it already.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether a file must be sent. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        accept: {
          type: 'array',
          minItems: 1,
          maxItems: 10,
          uniqueItems: true,
          default: ['pdf', 'docx', 'odt', 'jpg', 'png'],
          items: {enum: ['pdf', 'docx', 'odt', 'rtf', 'txt', 'xlsx', 'ods', 'csv', 'jpg', 'png']},
          description:
            'The kinds of file that are taken, in the order in which people read them. `pdf`, `docx`, `odt`, `jpg` and `png` unless stated.',
        },
        maxSize: {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 10,
          description:
            'How large one file may be, in megabytes of 1,048,576 bytes. 10 unless stated.',
        },
        min: {
          type: 'integer',
          minimum: 1,
          maximum: 20,
          default: 1,
          description:
            'The fewest files of an answer. 1 unless stated; without `required` there may also be none.',
        },
        max: {
          type: 'integer',
          minimum: 1,
          maximum: 20,
          default: 1,
          description: 'The most files of an answer. 1 unless stated.',
        },
      },
      additionalProperties: false,
    },
  ],
  [
    'https://dweud.example/schemas/questions/impact.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/impact.schema.json',
      title: 'ImpactQuestion',
      description:
        'One answer out of a short list, with what each option would cost a household in each council tax band. The answer is the `value` of the chosen option.',
      type: 'object',
      required: ['name', 'type', 'label', 'nation', 'options'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'impact'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        nation: {
          enum: ['wales', 'england'],
          description: 'Whose bands these are: A to I in Wales, A to H in England.',
        },
        bandDNow: {
          type: 'number',
          minimum: 0,
          maximum: 100000,
          description:
            "What a Band D property pays a year now, in pounds. With it each option says how much more or less it would be; 0, when the options' own figures are changes already. Without it each option says what it would cost altogether.",
        },
        band: {
          type: 'object',
          required: ['answer'],
          properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
          additionalProperties: false,
          description:
            '`{"answer": "name"}`: an earlier question that asks for the band, with options whose values are its letter, alone or last (`D`, `band_d`). Without it people can pick a band here, which nobody is told.',
          tsType: '{ answer: string }',
        },
        options: {
          type: 'array',
          items: {$ref: '#/$defs/option'},
          minItems: 1,
          maxItems: 50,
          description: 'The answers to choose from, with what each would cost.',
        },
        order: {
          enum: ['author', 'alphabetical', 'random'],
          description:
            "`alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. What is exclusive or has a text box stays at the end. `author` keeps the order of the document.",
        },
        divider: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'A word such as "or" before the last option.',
        },
      },
      additionalProperties: false,
      $defs: {
        option: {
          title: 'ImpactOption',
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
              description: 'What is stored when this option is chosen.',
            },
            label: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the person reads.',
            },
            hint: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'One short sentence under the label, without links.',
            },
            showIf: {
              $ref: 'https://dweud.example/schemas/condition.schema.json',
              description: 'Offers this option only while the condition holds.',
            },
            bandD: {
              type: 'number',
              minimum: -100000,
              maximum: 100000,
              description:
                'What a Band D property would pay a year, in pounds and whole pence. An option without it, such as “I do not know”, has no cost.',
            },
            other: {$ref: 'https://dweud.example/schemas/option.schema.json#/$defs/other'},
            followUp: {
              $ref: 'https://dweud.example/schemas/question.schema.json',
              description:
                'One question, preferably a simple one, that appears under this option when it is chosen.',
            },
          },
          not: {required: ['other', 'followUp']},
          tsType: 'Option & { bandD?: number }',
        },
      },
    },
  ],
  [
    'https://dweud.example/schemas/questions/location.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/location.schema.json',
      title: 'LocationQuestion',
      description:
        'A place: in words, from a list of areas, or on a map where the host page names one. The answer is an object with `point`, `place` and `area`, each of them optional, of which at least one is there.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'location'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given, in any of the ways. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        place: {
          type: 'boolean',
          default: true,
          description:
            "Whether there is a box for the place in the person's own words. True unless stated; without it there must be `areas`.",
        },
        placeLabel: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description:
            'What the box asks for. Unless stated: a place name, a road, or the first part of a postcode.',
        },
        areas: {
          type: 'array',
          minItems: 1,
          maxItems: 500,
          items: {$ref: '#/$defs/area'},
          description: 'Areas to choose from, in a native select.',
        },
        areaLabel: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'What the list of areas is called. “Area” unless stated.',
        },
        centre: {
          title: 'LocationCentre',
          type: 'object',
          required: ['lon', 'lat'],
          additionalProperties: false,
          properties: {lon: {$ref: '#/$defs/lon'}, lat: {$ref: '#/$defs/lat'}},
          description:
            'What is in the middle of the map when it opens, in degrees: `lon` to the east and `lat` to the north. Unless stated, the middle of `bounds`, or else of the United Kingdom.',
        },
        zoom: {
          type: 'integer',
          minimum: 0,
          maximum: 22,
          description:
            'How near the map is when it opens: 10 shows a county, 13 a town, 16 a few streets. Unless stated, `bounds` as a whole are in view, or else a city around `centre`.',
        },
        bounds: {
          title: 'LocationBounds',
          type: 'object',
          required: ['west', 'south', 'east', 'north'],
          additionalProperties: false,
          properties: {
            west: {$ref: '#/$defs/lon'},
            south: {$ref: '#/$defs/lat'},
            east: {$ref: '#/$defs/lon'},
            north: {$ref: '#/$defs/lat'},
          },
          description:
            'The area that the question is about, in degrees. A point outside it is not accepted; words are.',
        },
        precision: {
          type: 'integer',
          minimum: 0,
          maximum: 5,
          default: 3,
          description:
            'How many decimals of a degree are kept of a point: 5 is about a metre, 4 ten metres, 3 a hundred metres, 2 a kilometre, 1 ten kilometres, 0 a hundred. A more exact point never leaves the page. 3 unless stated.',
        },
        plain: {
          type: 'boolean',
          default: false,
          description:
            'Whether the question is asked without a map, even where the host page names one. The answer is the same.',
        },
      },
      if: {properties: {place: {const: false}}, required: ['place']},
      then: {required: ['areas'], properties: {placeLabel: false}},
      additionalProperties: false,
      $defs: {
        lon: {
          type: 'number',
          minimum: -180,
          maximum: 180,
          description: 'Degrees east of Greenwich (WGS 84).',
        },
        lat: {
          type: 'number',
          minimum: -85,
          maximum: 85,
          description: 'Degrees north of the equator (WGS 84).',
        },
        area: {
          title: 'LocationArea',
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
              description: 'What is stored when this area is chosen.',
            },
            label: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the person reads.',
            },
          },
        },
      },
    },
  ],
  [
    'https://dweud.example/schemas/questions/matrix.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/matrix.schema.json',
      title: 'MatrixQuestion',
      description:
        "The same question about several things: one row for each. The answer is an object from a row's value to a column's value, to a list of them, or to a number. Rows without an answer are absent.",
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'matrix'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question that is asked of every row.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description:
            'Whether an answer must be given: in every row, unless `requiredRows` says otherwise. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        requiredRows: {
          if: {type: 'string'},
          then: {const: 'all'},
          else: {type: 'array', items: {$ref: '#/$defs/value'}, maxItems: 200, uniqueItems: true},
          tsType: "'all' | string[]",
          default: 'all',
          description:
            'The rows of a required matrix that must be answered: `all`, or a list of their values. With an empty list an answer in any one row will do. A row that is not asked is never required.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        mode: {
          enum: ['one', 'several', 'number'],
          default: 'one',
          description:
            'What is answered in a row: one of the columns, several of them, or a number in place of columns.',
        },
        rows: {
          type: 'array',
          items: {$ref: '#/$defs/row'},
          minItems: 1,
          maxItems: 200,
          description: 'What is asked about.',
        },
        rowsFrom: {
          $ref: 'https://dweud.example/schemas/options-from.schema.json',
          description:
            'Takes over the options of an earlier question as rows: those that were chosen there or, with `chosen` false, those that were not. Own rows follow.',
        },
        order: {
          enum: ['author', 'alphabetical', 'random'],
          description:
            "The order of the rows. `alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. `author` keeps the order of the document. Columns always do.",
        },
        columns: {
          type: 'array',
          items: {$ref: '#/$defs/column'},
          minItems: 1,
          maxItems: 30,
          description: 'The answers to choose from, in every row. Not for numbers.',
        },
        layout: {
          enum: ['auto', 'stacked'],
          default: 'auto',
          description:
            '`auto` is a table where there is room for it and one group of choices under the other where there is not; `stacked` is never a table.',
        },
        min: {
          type: ['number', 'object'],
          required: ['answer'],
          properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
          additionalProperties: false,
          description:
            'The least number in a row, or `{"answer": "name"}` for the answer to an earlier question.',
          tsType: 'number | { answer: string }',
        },
        max: {
          type: ['number', 'object'],
          required: ['answer'],
          properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
          additionalProperties: false,
          description:
            'The greatest number in a row, or `{"answer": "name"}` for the answer to an earlier question.',
          tsType: 'number | { answer: string }',
        },
        decimals: {
          type: 'integer',
          minimum: 0,
          maximum: 6,
          default: 0,
          description: 'How many digits may follow the decimal point of a number.',
        },
        prefix: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Before the box of a number, for example £.',
        },
        suffix: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'After the box of a number, for example %.',
        },
        width: {
          enum: [2, 3, 4, 5, 10, 20],
          description: 'How many digits the box of a number has room for.',
        },
      },
      allOf: [
        {
          if: {properties: {mode: {const: 'number'}}, required: ['mode']},
          then: {properties: {columns: false}},
          else: {
            required: ['columns'],
            properties: {
              min: false,
              max: false,
              decimals: false,
              prefix: false,
              suffix: false,
              width: false,
            },
          },
        },
        {
          if: {required: ['requiredRows']},
          then: {properties: {required: {const: true}}, required: ['required']},
        },
      ],
      additionalProperties: false,
      $defs: {
        value: {
          type: 'string',
          minLength: 1,
          maxLength: 64,
          pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
        },
        row: {
          title: 'MatrixRow',
          type: 'object',
          required: ['value', 'label'],
          properties: {
            value: {$ref: '#/$defs/value', description: "The key of the row's answer."},
            label: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the person reads.',
            },
            hint: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'One short sentence under the label, without links.',
            },
            showIf: {
              $ref: 'https://dweud.example/schemas/condition.schema.json',
              description: 'When the row is asked. Always unless stated.',
            },
            heading: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'A heading above this row, which begins a group of rows.',
            },
          },
          additionalProperties: false,
        },
        column: {
          title: 'MatrixColumn',
          type: 'object',
          required: ['value', 'label'],
          properties: {
            value: {
              $ref: '#/$defs/value',
              description: 'What is stored when the column is chosen.',
            },
            label: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the person reads: short, so that a table has room for it.',
            },
            exclusive: {
              type: 'boolean',
              description:
                'With several answers in a row only: choosing this column clears the row\'s others, for example "None of these".',
            },
            showIf: {
              $ref: 'https://dweud.example/schemas/condition.schema.json',
              description: 'When the column is offered. Always unless stated.',
            },
          },
          additionalProperties: false,
        },
      },
      anyOf: [{required: ['rows']}, {required: ['rowsFrom']}],
    },
  ],
  [
    'https://dweud.example/schemas/questions/number.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/number.schema.json',
      title: 'NumberQuestion',
      description: 'A number, typed. The answer is a JSON number.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'number'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        min: {
          type: ['number', 'object'],
          required: ['answer'],
          properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
          additionalProperties: false,
          description:
            'The least number, or `{"answer": "name"}` for the answer to an earlier question.',
          tsType: 'number | { answer: string }',
        },
        max: {
          type: ['number', 'object'],
          required: ['answer'],
          properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
          additionalProperties: false,
          description:
            'The greatest number, or `{"answer": "name"}` for the answer to an earlier question.',
          tsType: 'number | { answer: string }',
        },
        decimals: {
          type: 'integer',
          minimum: 0,
          maximum: 6,
          default: 0,
          description: 'How many digits may follow the decimal point.',
        },
        prefix: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Before the box, for example £.',
        },
        suffix: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'After the box, for example %.',
        },
        width: {
          enum: [2, 3, 4, 5, 10, 20],
          description: 'How many characters wide the box is: a hint at how long the number may be.',
        },
      },
      additionalProperties: false,
    },
  ],
  [
    'https://dweud.example/schemas/questions/radios.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/radios.schema.json',
      title: 'RadiosQuestion',
      description:
        'One answer out of a short list. The answer is the `value` of the chosen option.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'radios'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        options: {
          type: 'array',
          items: {$ref: 'https://dweud.example/schemas/option.schema.json'},
          minItems: 1,
          maxItems: 500,
          description: 'What can be chosen, in this order.',
        },
        optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
        order: {
          enum: ['author', 'alphabetical', 'random'],
          description:
            "`alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. What is exclusive or has a text box stays at the end. `author` keeps the order of the document.",
        },
        divider: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'A word such as "or" before the last option.',
        },
        inline: {
          type: 'boolean',
          description: 'Side by side. Only for two short options without anything to reveal.',
        },
      },
      additionalProperties: false,
      anyOf: [{required: ['options']}, {required: ['optionsFrom']}],
    },
  ],
  [
    'https://dweud.example/schemas/questions/ranking.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/ranking.schema.json',
      title: 'RankingQuestion',
      description:
        'Several things put in order, the best or most important first. The answer lists the values of the options that were ranked; nothing is ranked until the person chooses.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'ranking'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description:
            'The question, which says what comes first: the most important, for example.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description:
            'Whether at least one option, or as many as `min` says, must be ranked. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        options: {
          type: 'array',
          items: {$ref: '#/$defs/option'},
          minItems: 1,
          maxItems: 100,
          description: 'What is put in order.',
        },
        optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
        order: {
          enum: ['author', 'alphabetical', 'random'],
          description:
            "The order in which options are offered. `alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. `author` keeps the order of the document.",
        },
        min: {
          type: 'integer',
          minimum: 1,
          default: 1,
          description: 'The least number of options to rank. Where fewer are offered, all of them.',
        },
        max: {
          type: 'integer',
          minimum: 1,
          description:
            'The greatest number of options to rank, for example the first three. All of them unless stated.',
        },
      },
      additionalProperties: false,
      anyOf: [{required: ['options']}, {required: ['optionsFrom']}],
      $defs: {
        option: {
          title: 'RankingOption',
          type: 'object',
          required: ['value', 'label'],
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
              description: 'What is stored when this option is ranked.',
            },
            label: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the person reads.',
            },
            hint: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'One short sentence under the label, without links.',
            },
            image: {$ref: 'https://dweud.example/schemas/option.schema.json#/$defs/image'},
            showIf: {
              $ref: 'https://dweud.example/schemas/condition.schema.json',
              description: 'When the option is offered. Always unless stated.',
            },
          },
          additionalProperties: false,
        },
      },
    },
  ],
  [
    'https://dweud.example/schemas/questions/repeat.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/repeat.schema.json',
      title: 'RepeatQuestion',
      description:
        "The same questions about each of several people or things. The answer is a list of objects, each with an item's answers by the names of its questions.",
      type: 'object',
      required: ['name', 'type', 'label', 'item', 'add', 'questions'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'repeat'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question: what the items are about.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether there must be an item. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        item: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description:
            'What an item is called before its number, for example `Child`: items are `Child 1`, `Child 2`.',
        },
        add: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The button that adds an item, for example `Add a child`.',
        },
        addAnother: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description:
            'The same button once there is an item, for example `Add another child`. As `add` unless stated.',
        },
        count: {
          $ref: 'https://dweud.example/schemas/counted.schema.json',
          description:
            'How many items there are, by language and by plural category of CLDR (`zero`, `one`, `two`, `few`, `many`, `other`); `{n}` stands for the number. Welsh has all six. Without it the number is said with `items`.',
        },
        questions: {
          type: 'array',
          minItems: 1,
          maxItems: 30,
          items: {$ref: 'https://dweud.example/schemas/question.schema.json'},
          description:
            "What is asked about each item: questions of any type but `repeat`. Their names are the item's own, and their conditions, bounds and texts read the item's answers alone.",
        },
        min: {
          type: ['integer', 'object'],
          minimum: 1,
          maximum: 20,
          required: ['answer'],
          properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
          additionalProperties: false,
          description:
            'The fewest items. With `required` it is 1 unless stated; without, an answer may still be left out as a whole. Or `{"answer": "name"}` for the answer to an earlier question. Where it is more than `max`, it is that.',
          tsType: 'number | { answer: string }',
        },
        max: {
          type: ['integer', 'object'],
          minimum: 1,
          maximum: 20,
          default: 10,
          required: ['answer'],
          properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
          additionalProperties: false,
          description:
            'The most items, at most 20. An export has columns for all of them. Or `{"answer": "name"}` for the answer to an earlier question. At nought the question is not asked.',
          tsType: 'number | { answer: string }',
        },
      },
      additionalProperties: false,
    },
  ],
  [
    'https://dweud.example/schemas/questions/scale.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/scale.schema.json',
      title: 'ScaleQuestion',
      description:
        'One point of a scale, or a choice outside it. The answer is the number of the point, or the `value` of the other choice.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'scale'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        from: {
          type: 'integer',
          minimum: -1000,
          maximum: 1000,
          description:
            'The first point, with `to`: a scale of bare numbers, 11 at most, each one more than the one before.',
        },
        to: {type: 'integer', minimum: -1000, maximum: 1000, description: 'The last point.'},
        labels: {
          title: 'ScaleLabels',
          description:
            'What the two ends of a scale of bare numbers mean. In lower case they read best, since a number stands before them.',
          type: 'object',
          required: ['from', 'to'],
          additionalProperties: false,
          properties: {
            from: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the first point means, for example “very unlikely”.',
            },
            to: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the last point means, for example “very likely”.',
            },
          },
        },
        points: {
          type: 'array',
          minItems: 2,
          maxItems: 11,
          items: {$ref: '#/$defs/point'},
          description:
            'Points with words for each, in ascending order, in place of `from`, `to` and `labels`.',
        },
        extra: {
          type: 'array',
          minItems: 1,
          maxItems: 5,
          items: {$ref: '#/$defs/extra'},
          description:
            'Choices outside the scale, such as “Don’t know”, after a line. They count in no average.',
        },
        faces: {
          type: 'boolean',
          default: false,
          description:
            'A face over each point, from sad to happy, for Easy Read and young people. Decoration only: it says nothing that the words do not.',
        },
      },
      additionalProperties: false,
      if: {required: ['points']},
      then: {properties: {from: false, to: false, labels: false}},
      else: {required: ['from', 'to', 'labels']},
      $defs: {
        point: {
          title: 'ScalePoint',
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {
            value: {
              type: 'integer',
              minimum: -1000,
              maximum: 1000,
              description: 'The number that is stored, and that stands before the words.',
            },
            label: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the point means, for example “very satisfied”.',
            },
          },
        },
        extra: {
          title: 'ScaleExtra',
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
              description: 'What is stored when this choice is made.',
            },
            label: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the person reads.',
            },
          },
        },
      },
    },
  ],
  [
    'https://dweud.example/schemas/questions/select.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/select.schema.json',
      title: 'SelectQuestion',
      description: 'One answer out of a list, as a native select.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'select'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        options: {
          type: 'array',
          minItems: 1,
          maxItems: 2000,
          items: {$ref: '#/$defs/choice'},
          description: 'What can be chosen, in this order.',
        },
        optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
        order: {
          enum: ['author', 'alphabetical', 'random'],
          description:
            "`alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. What is exclusive or has a text box stays at the end. `author` keeps the order of the document.",
        },
        autocomplete: {$ref: 'https://dweud.example/schemas/autocomplete.schema.json'},
      },
      additionalProperties: false,
      $defs: {
        choice: {
          title: 'Choice',
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
              description:
                'What is stored. It stays the same from version to version and in every language.',
            },
            label: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description: 'What the person reads.',
            },
            showIf: {
              $ref: 'https://dweud.example/schemas/condition.schema.json',
              description: 'Offers this option only while the condition holds.',
            },
            heading: {
              $ref: 'https://dweud.example/schemas/text.schema.json',
              description:
                'A heading above this option, which begins a group of options. A native select shows no hints and no images, so there are none.',
            },
          },
        },
      },
      anyOf: [{required: ['options']}, {required: ['optionsFrom']}],
    },
  ],
  [
    'https://dweud.example/schemas/questions/text.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/text.schema.json',
      title: 'TextQuestion',
      description: 'A single line of text.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'text'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        format: {
          enum: ['email', 'tel', 'url', 'postcode'],
          description: 'What kind of text it must be.',
        },
        minLength: {
          type: 'integer',
          minimum: 1,
          maximum: 10000,
          description: 'How many characters at least.',
        },
        maxLength: {
          type: 'integer',
          minimum: 1,
          maximum: 10000,
          description: 'In characters as a person counts them (graphemes).',
        },
        autocomplete: {$ref: 'https://dweud.example/schemas/autocomplete.schema.json'},
        spellcheck: {
          type: 'boolean',
          description:
            'Whether the browser marks what it takes for misspelt. Not for names, addresses and codes.',
        },
        width: {
          enum: [2, 3, 4, 5, 10, 20, 30],
          description: 'The width of the box in characters, a hint at the length of the answer.',
        },
      },
      additionalProperties: false,
    },
  ],
  [
    'https://dweud.example/schemas/questions/textarea.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/textarea.schema.json',
      title: 'TextareaQuestion',
      description: 'Several lines of text, with a live count of what remains.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'textarea'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        maxLength: {
          type: 'integer',
          minimum: 1,
          maximum: 50000,
          description: 'In characters as a person counts them (graphemes).',
        },
        maxWords: {
          type: 'integer',
          minimum: 1,
          maximum: 10000,
          description: 'How many words at most.',
        },
        rows: {
          type: 'integer',
          minimum: 2,
          maximum: 30,
          default: 5,
          description: 'How many lines are shown at first.',
        },
      },
      additionalProperties: false,
      not: {required: ['maxLength', 'maxWords']},
    },
  ],
  [
    'https://dweud.example/schemas/questions/time.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dweud.example/schemas/questions/time.schema.json',
      title: 'TimeQuestion',
      description:
        'A time of day, typed as people write it. The answer is `HH:MM` by the 24-hour clock.',
      type: 'object',
      required: ['name', 'type', 'label'],
      properties: {
        name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        type: {const: 'time'},
        number: {
          type: 'string',
          minLength: 1,
          maxLength: 10,
          description:
            "The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.",
        },
        label: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'The question.',
        },
        hint: {
          $ref: 'https://dweud.example/schemas/text.schema.json',
          description: 'Help with the answer, under the question.',
        },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether an answer must be given. False unless stated.',
        },
        personal: {
          type: 'boolean',
          description:
            'Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.',
        },
        showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
        errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
        min: {
          type: ['string', 'object'],
          pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
          required: ['answer'],
          properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
          additionalProperties: false,
          description:
            'The earliest time: `HH:MM`, 00:00 to 23:59, or `{"answer": "name"}` for the answer to an earlier question.',
          tsType: 'string | { answer: string }',
        },
        max: {
          type: ['string', 'object'],
          pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
          required: ['answer'],
          properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
          additionalProperties: false,
          description:
            'The latest time: `HH:MM`, 00:00 to 23:59, or `{"answer": "name"}` for the answer to an earlier question.',
          tsType: 'string | { answer: string }',
        },
      },
      additionalProperties: false,
    },
  ],
]);
