// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
var ucs2length = {};

var hasRequiredUcs2length;

function requireUcs2length() {
  if (hasRequiredUcs2length) return ucs2length;
  hasRequiredUcs2length = 1;
  Object.defineProperty(ucs2length, '__esModule', {value: true});
  // https://mathiasbynens.be/notes/javascript-encoding
  // https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
  function ucs2length$1(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
      length++;
      value = str.charCodeAt(pos++);
      if (value >= 0xd800 && value <= 0xdbff && pos < len) {
        // high surrogate, and there is a next character
        value = str.charCodeAt(pos);
        if ((value & 0xfc00) === 0xdc00) pos++; // low surrogate
      }
    }
    return length;
  }
  ucs2length.default = ucs2length$1;

  return ucs2length;
}

var equal = {};

var fastDeepEqual;
var hasRequiredFastDeepEqual;

function requireFastDeepEqual() {
  if (hasRequiredFastDeepEqual) return fastDeepEqual;
  hasRequiredFastDeepEqual = 1;

  // do not edit .js files directly - edit src/index.jst

  fastDeepEqual = function equal(a, b) {
    if (a === b) return true;

    if (a && b && typeof a == 'object' && typeof b == 'object') {
      if (a.constructor !== b.constructor) return false;

      var length, i, keys;
      if (Array.isArray(a)) {
        length = a.length;
        if (length != b.length) return false;
        for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
        return true;
      }

      if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
      if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
      if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

      keys = Object.keys(a);
      length = keys.length;
      if (length !== Object.keys(b).length) return false;

      for (i = length; i-- !== 0;)
        if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

      for (i = length; i-- !== 0;) {
        var key = keys[i];

        if (!equal(a[key], b[key])) return false;
      }

      return true;
    }

    // true if both NaN, false otherwise
    return a !== a && b !== b;
  };
  return fastDeepEqual;
}

var hasRequiredEqual;

function requireEqual() {
  if (hasRequiredEqual) return equal;
  hasRequiredEqual = 1;
  Object.defineProperty(equal, '__esModule', {value: true});
  // https://github.com/ajv-validator/ajv/issues/889
  const equal$1 = requireFastDeepEqual();

  equal.default = equal$1;

  return equal;
}

const checkConsultation = validate52;
const schema19 = {
  properties: {
    $schema: true,
    policy: true,
    grace: {type: 'integer', minimum: 0, maximum: 90},
    effectsOnWelsh: true,
    id: {type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$', maxLength: 64},
    version: {type: 'string', minLength: 1, maxLength: 32},
    languages: {
      type: 'array',
      items: {type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$', maxLength: 35},
      minItems: 1,
      maxItems: 40,
      uniqueItems: true,
    },
    title: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    organisation: {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        url: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        contact: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        alternativeFormats: {$ref: 'https://dweud.example/schemas/text.schema.json'},
      },
    },
    purpose: {
      type: 'object',
      required: ['why'],
      additionalProperties: false,
      properties: {
        why: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        canChange: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        use: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        decisionBy: {$ref: 'https://dweud.example/schemas/text.schema.json'},
      },
    },
    privacy: {
      type: 'object',
      required: ['notice'],
      additionalProperties: false,
      properties: {
        notice: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        url: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        retention: {$ref: 'https://dweud.example/schemas/text.schema.json'},
      },
    },
    opens: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
    },
    closes: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
    },
    notice: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    pages: {type: 'array', minItems: 1, maxItems: 500, items: {$ref: '#/$defs/page'}},
    confirmation: {
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        text: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        next: {$ref: 'https://dweud.example/schemas/text.schema.json'},
      },
    },
  },
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = /*@__PURE__*/ requireUcs2length().default;
const pattern3 = new RegExp('^[a-z0-9][a-z0-9-]*$', 'u');
const pattern4 = new RegExp('^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$', 'u');
const pattern14 = new RegExp(
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
  'u',
);
const schema20 = {type: ['string', 'object', 'array']};
const pattern5 = new RegExp('\\S', 'u');
const pattern7 = new RegExp('^(context\\.)?(?!(not|constructor|prototype)$)[a-z][a-z0-9_]*$', 'u');
const schema22 = {
  else: {
    type: ['string', 'number', 'boolean', 'null', 'array'],
    items: {type: ['string', 'number', 'boolean', 'null']},
  },
};
const schema23 = {
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
};
function validate56(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        validate56.errors = [
          {
            instancePath,
            schemaPath: '#/minProperties',
            keyword: 'minProperties',
            params: {limit: 1},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema23.properties, key0)) {
            validate56.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type;
            const _errs2 = errors;
            if (!(
              data0 === 'string' ||
              data0 === 'number' ||
              data0 === 'integer' ||
              data0 === 'boolean' ||
              data0 === 'array' ||
              data0 === 'object' ||
              data0 === 'null'
            )) {
              validate56.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/enum',
                  keyword: 'enum',
                  params: {allowedValues: schema23.properties.type.enum},
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.const !== undefined) {
              let data1 = data.const;
              const _errs3 = errors;
              if (
                typeof data1 !== 'string' &&
                !(typeof data1 == 'number' && isFinite(data1)) &&
                typeof data1 !== 'boolean' &&
                data1 !== null
              ) {
                validate56.errors = [
                  {
                    instancePath: instancePath + '/const',
                    schemaPath: '#/properties/const/type',
                    keyword: 'type',
                    params: {type: schema23.properties.const.type},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.enum !== undefined) {
                let data2 = data.enum;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data2)) {
                    if (data2.length > 1000) {
                      validate56.errors = [
                        {
                          instancePath: instancePath + '/enum',
                          schemaPath: '#/properties/enum/maxItems',
                          keyword: 'maxItems',
                          params: {limit: 1000},
                        },
                      ];
                      return false;
                    } else {
                      if (data2.length < 1) {
                        validate56.errors = [
                          {
                            instancePath: instancePath + '/enum',
                            schemaPath: '#/properties/enum/minItems',
                            keyword: 'minItems',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data3 = data2[i0];
                          const _errs7 = errors;
                          if (
                            typeof data3 !== 'string' &&
                            !(typeof data3 == 'number' && isFinite(data3)) &&
                            typeof data3 !== 'boolean' &&
                            data3 !== null
                          ) {
                            validate56.errors = [
                              {
                                instancePath: instancePath + '/enum/' + i0,
                                schemaPath: '#/properties/enum/items/type',
                                keyword: 'type',
                                params: {type: schema23.properties.enum.items.type},
                              },
                            ];
                            return false;
                          }
                          var valid1 = _errs7 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    validate56.errors = [
                      {
                        instancePath: instancePath + '/enum',
                        schemaPath: '#/properties/enum/type',
                        keyword: 'type',
                        params: {type: 'array'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.minimum !== undefined) {
                  let data4 = data.minimum;
                  const _errs9 = errors;
                  if (!(typeof data4 == 'number' && isFinite(data4))) {
                    validate56.errors = [
                      {
                        instancePath: instancePath + '/minimum',
                        schemaPath: '#/properties/minimum/type',
                        keyword: 'type',
                        params: {type: 'number'},
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.maximum !== undefined) {
                    let data5 = data.maximum;
                    const _errs11 = errors;
                    if (!(typeof data5 == 'number' && isFinite(data5))) {
                      validate56.errors = [
                        {
                          instancePath: instancePath + '/maximum',
                          schemaPath: '#/properties/maximum/type',
                          keyword: 'type',
                          params: {type: 'number'},
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.exclusiveMinimum !== undefined) {
                      let data6 = data.exclusiveMinimum;
                      const _errs13 = errors;
                      if (!(typeof data6 == 'number' && isFinite(data6))) {
                        validate56.errors = [
                          {
                            instancePath: instancePath + '/exclusiveMinimum',
                            schemaPath: '#/properties/exclusiveMinimum/type',
                            keyword: 'type',
                            params: {type: 'number'},
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.exclusiveMaximum !== undefined) {
                        let data7 = data.exclusiveMaximum;
                        const _errs15 = errors;
                        if (!(typeof data7 == 'number' && isFinite(data7))) {
                          validate56.errors = [
                            {
                              instancePath: instancePath + '/exclusiveMaximum',
                              schemaPath: '#/properties/exclusiveMaximum/type',
                              keyword: 'type',
                              params: {type: 'number'},
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.minLength !== undefined) {
                          let data8 = data.minLength;
                          const _errs17 = errors;
                          if (!(
                            typeof data8 == 'number' &&
                            !(data8 % 1) &&
                            !isNaN(data8) &&
                            isFinite(data8)
                          )) {
                            validate56.errors = [
                              {
                                instancePath: instancePath + '/minLength',
                                schemaPath: '#/properties/minLength/type',
                                keyword: 'type',
                                params: {type: 'integer'},
                              },
                            ];
                            return false;
                          }
                          if (errors === _errs17) {
                            if (typeof data8 == 'number' && isFinite(data8)) {
                              if (data8 < 0 || isNaN(data8)) {
                                validate56.errors = [
                                  {
                                    instancePath: instancePath + '/minLength',
                                    schemaPath: '#/properties/minLength/minimum',
                                    keyword: 'minimum',
                                    params: {comparison: '>=', limit: 0},
                                  },
                                ];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.maxLength !== undefined) {
                            let data9 = data.maxLength;
                            const _errs19 = errors;
                            if (!(
                              typeof data9 == 'number' &&
                              !(data9 % 1) &&
                              !isNaN(data9) &&
                              isFinite(data9)
                            )) {
                              validate56.errors = [
                                {
                                  instancePath: instancePath + '/maxLength',
                                  schemaPath: '#/properties/maxLength/type',
                                  keyword: 'type',
                                  params: {type: 'integer'},
                                },
                              ];
                              return false;
                            }
                            if (errors === _errs19) {
                              if (typeof data9 == 'number' && isFinite(data9)) {
                                if (data9 < 0 || isNaN(data9)) {
                                  validate56.errors = [
                                    {
                                      instancePath: instancePath + '/maxLength',
                                      schemaPath: '#/properties/maxLength/minimum',
                                      keyword: 'minimum',
                                      params: {comparison: '>=', limit: 0},
                                    },
                                  ];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.minItems !== undefined) {
                              let data10 = data.minItems;
                              const _errs21 = errors;
                              if (!(
                                typeof data10 == 'number' &&
                                !(data10 % 1) &&
                                !isNaN(data10) &&
                                isFinite(data10)
                              )) {
                                validate56.errors = [
                                  {
                                    instancePath: instancePath + '/minItems',
                                    schemaPath: '#/properties/minItems/type',
                                    keyword: 'type',
                                    params: {type: 'integer'},
                                  },
                                ];
                                return false;
                              }
                              if (errors === _errs21) {
                                if (typeof data10 == 'number' && isFinite(data10)) {
                                  if (data10 < 0 || isNaN(data10)) {
                                    validate56.errors = [
                                      {
                                        instancePath: instancePath + '/minItems',
                                        schemaPath: '#/properties/minItems/minimum',
                                        keyword: 'minimum',
                                        params: {comparison: '>=', limit: 0},
                                      },
                                    ];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.maxItems !== undefined) {
                                let data11 = data.maxItems;
                                const _errs23 = errors;
                                if (!(
                                  typeof data11 == 'number' &&
                                  !(data11 % 1) &&
                                  !isNaN(data11) &&
                                  isFinite(data11)
                                )) {
                                  validate56.errors = [
                                    {
                                      instancePath: instancePath + '/maxItems',
                                      schemaPath: '#/properties/maxItems/type',
                                      keyword: 'type',
                                      params: {type: 'integer'},
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs23) {
                                  if (typeof data11 == 'number' && isFinite(data11)) {
                                    if (data11 < 0 || isNaN(data11)) {
                                      validate56.errors = [
                                        {
                                          instancePath: instancePath + '/maxItems',
                                          schemaPath: '#/properties/maxItems/minimum',
                                          keyword: 'minimum',
                                          params: {comparison: '>=', limit: 0},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.contains !== undefined) {
                                  const _errs25 = errors;
                                  if (
                                    !validate56(data.contains, {
                                      instancePath: instancePath + '/contains',
                                      parentData: data,
                                      parentDataProperty: 'contains',
                                      rootData,
                                      dynamicAnchors,
                                    })
                                  ) {
                                    vErrors =
                                      vErrors === null
                                        ? validate56.errors
                                        : vErrors.concat(validate56.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.not !== undefined) {
                                    const _errs26 = errors;
                                    if (
                                      !validate56(data.not, {
                                        instancePath: instancePath + '/not',
                                        parentData: data,
                                        parentDataProperty: 'not',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate56.errors
                                          : vErrors.concat(validate56.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.allOf !== undefined) {
                                      let data14 = data.allOf;
                                      const _errs27 = errors;
                                      if (errors === _errs27) {
                                        if (Array.isArray(data14)) {
                                          if (data14.length < 1) {
                                            validate56.errors = [
                                              {
                                                instancePath: instancePath + '/allOf',
                                                schemaPath: '#/properties/allOf/minItems',
                                                keyword: 'minItems',
                                                params: {limit: 1},
                                              },
                                            ];
                                            return false;
                                          } else {
                                            var valid2 = true;
                                            const len1 = data14.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              const _errs29 = errors;
                                              if (
                                                !validate56(data14[i1], {
                                                  instancePath: instancePath + '/allOf/' + i1,
                                                  parentData: data14,
                                                  parentDataProperty: i1,
                                                  rootData,
                                                  dynamicAnchors,
                                                })
                                              ) {
                                                vErrors =
                                                  vErrors === null
                                                    ? validate56.errors
                                                    : vErrors.concat(validate56.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid2 = _errs29 === errors;
                                              if (!valid2) {
                                                break;
                                              }
                                            }
                                          }
                                        } else {
                                          validate56.errors = [
                                            {
                                              instancePath: instancePath + '/allOf',
                                              schemaPath: '#/properties/allOf/type',
                                              keyword: 'type',
                                              params: {type: 'array'},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs27 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.anyOf !== undefined) {
                                        let data16 = data.anyOf;
                                        const _errs30 = errors;
                                        if (errors === _errs30) {
                                          if (Array.isArray(data16)) {
                                            if (data16.length < 1) {
                                              validate56.errors = [
                                                {
                                                  instancePath: instancePath + '/anyOf',
                                                  schemaPath: '#/properties/anyOf/minItems',
                                                  keyword: 'minItems',
                                                  params: {limit: 1},
                                                },
                                              ];
                                              return false;
                                            } else {
                                              var valid3 = true;
                                              const len2 = data16.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs32 = errors;
                                                if (
                                                  !validate56(data16[i2], {
                                                    instancePath: instancePath + '/anyOf/' + i2,
                                                    parentData: data16,
                                                    parentDataProperty: i2,
                                                    rootData,
                                                    dynamicAnchors,
                                                  })
                                                ) {
                                                  vErrors =
                                                    vErrors === null
                                                      ? validate56.errors
                                                      : vErrors.concat(validate56.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid3 = _errs32 === errors;
                                                if (!valid3) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate56.errors = [
                                              {
                                                instancePath: instancePath + '/anyOf',
                                                schemaPath: '#/properties/anyOf/type',
                                                keyword: 'type',
                                                params: {type: 'array'},
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs30 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate56.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate55(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.answered === undefined && 'answered') {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        const _errs7 = errors;
        for (const key0 in data) {
          if (!(key0 === 'answered')) {
            validate55.errors = [
              {
                instancePath,
                schemaPath: '#/then/then/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs7 === errors) {
          if (data.answered !== undefined) {
            if (typeof data.answered !== 'boolean') {
              validate55.errors = [
                {
                  instancePath: instancePath + '/answered',
                  schemaPath: '#/then/then/properties/answered/type',
                  keyword: 'type',
                  params: {type: 'boolean'},
                },
              ];
              return false;
            }
          }
        }
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      if (valid1) {
        var props0 = true;
      }
      ifClause1 = 'then';
    } else {
      const _errs10 = errors;
      if (
        !validate56(data, {instancePath, parentData, parentDataProperty, rootData, dynamicAnchors})
      ) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs10 === errors;
      valid1 = _valid1;
      if (valid1) {
        if (props0 !== true) {
          props0 = true;
        }
      }
      ifClause1 = 'else';
    }
    if (!valid1) {
      const err2 = {
        instancePath,
        schemaPath: '#/then/if',
        keyword: 'if',
        params: {failingKeyword: ifClause1},
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
      validate55.errors = vErrors;
      return false;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = 'then';
  } else {
    const _errs11 = errors;
    if (
      typeof data !== 'string' &&
      !(typeof data == 'number' && isFinite(data)) &&
      typeof data !== 'boolean' &&
      data !== null &&
      !Array.isArray(data)
    ) {
      validate55.errors = [
        {
          instancePath,
          schemaPath: '#/else/type',
          keyword: 'type',
          params: {type: schema22.else.type},
        },
      ];
      return false;
    }
    if (errors === _errs11) {
      if (Array.isArray(data)) {
        if (data.length < 1) {
          validate55.errors = [
            {instancePath, schemaPath: '#/else/minItems', keyword: 'minItems', params: {limit: 1}},
          ];
          return false;
        } else {
          var valid3 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data[i0];
            const _errs13 = errors;
            if (
              typeof data1 !== 'string' &&
              !(typeof data1 == 'number' && isFinite(data1)) &&
              typeof data1 !== 'boolean' &&
              data1 !== null
            ) {
              validate55.errors = [
                {
                  instancePath: instancePath + '/' + i0,
                  schemaPath: '#/else/items/type',
                  keyword: 'type',
                  params: {type: schema22.else.items.type},
                },
              ];
              return false;
            }
            var valid3 = _errs13 === errors;
            if (!valid3) {
              break;
            }
          }
        }
      }
    }
    var _valid0 = _errs11 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = 'else';
  }
  if (!valid0) {
    const err3 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: {failingKeyword: ifClause0},
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate55.errors = vErrors;
    return false;
  }
  validate55.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate55.evaluated = {dynamicProps: true, dynamicItems: true};
function validate54(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        validate54.errors = [
          {
            instancePath,
            schemaPath: '#/minProperties',
            keyword: 'minProperties',
            params: {limit: 1},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'allOf' || key0 === 'anyOf' || key0 === 'not' || pattern7.test(key0))) {
            validate54.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.allOf !== undefined) {
            let data0 = data.allOf;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length < 1) {
                  validate54.errors = [
                    {
                      instancePath: instancePath + '/allOf',
                      schemaPath: '#/properties/allOf/minItems',
                      keyword: 'minItems',
                      params: {limit: 1},
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (
                      !validate54(data0[i0], {
                        instancePath: instancePath + '/allOf/' + i0,
                        parentData: data0,
                        parentDataProperty: i0,
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate54.errors = [
                  {
                    instancePath: instancePath + '/allOf',
                    schemaPath: '#/properties/allOf/type',
                    keyword: 'type',
                    params: {type: 'array'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.anyOf !== undefined) {
              let data2 = data.anyOf;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate54.errors = [
                      {
                        instancePath: instancePath + '/anyOf',
                        schemaPath: '#/properties/anyOf/minItems',
                        keyword: 'minItems',
                        params: {limit: 1},
                      },
                    ];
                    return false;
                  } else {
                    var valid2 = true;
                    const len1 = data2.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs7 = errors;
                      if (
                        !validate54(data2[i1], {
                          instancePath: instancePath + '/anyOf/' + i1,
                          parentData: data2,
                          parentDataProperty: i1,
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors =
                          vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs7 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  validate54.errors = [
                    {
                      instancePath: instancePath + '/anyOf',
                      schemaPath: '#/properties/anyOf/type',
                      keyword: 'type',
                      params: {type: 'array'},
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.not !== undefined) {
                const _errs8 = errors;
                if (
                  !validate54(data.not, {
                    instancePath: instancePath + '/not',
                    parentData: data,
                    parentDataProperty: 'not',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                var valid3 = true;
                for (const key1 in data) {
                  if (pattern7.test(key1)) {
                    const _errs9 = errors;
                    if (
                      !validate55(data[key1], {
                        instancePath:
                          instancePath + '/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data,
                        parentDataProperty: key1,
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs9 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate54.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate53(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if ((!data || typeof data != 'object') && typeof data !== 'string') {
    validate53.errors = [
      {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: schema20.type}},
    ];
    return false;
  }
  if (errors === 0) {
    if (typeof data === 'string') {
      if (func2(data) > 20000) {
        validate53.errors = [
          {instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: {limit: 20000}},
        ];
        return false;
      } else {
        if (!pattern5.test(data)) {
          validate53.errors = [
            {instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: {pattern: '\\S'}},
          ];
          return false;
        }
      }
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length < 1) {
          validate53.errors = [
            {instancePath, schemaPath: '#/minItems', keyword: 'minItems', params: {limit: 1}},
          ];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            const _errs1 = errors;
            if (errors === _errs1) {
              if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                if (Object.keys(data0).length < 1) {
                  validate53.errors = [
                    {
                      instancePath: instancePath + '/' + i0,
                      schemaPath: '#/items/minProperties',
                      keyword: 'minProperties',
                      params: {limit: 1},
                    },
                  ];
                  return false;
                } else {
                  const _errs3 = errors;
                  for (const key0 in data0) {
                    if (!(key0 === 'when' || pattern4.test(key0))) {
                      validate53.errors = [
                        {
                          instancePath: instancePath + '/' + i0,
                          schemaPath: '#/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: {additionalProperty: key0},
                        },
                      ];
                      return false;
                    }
                  }
                  if (_errs3 === errors) {
                    if (data0.when !== undefined) {
                      const _errs4 = errors;
                      if (
                        !validate54(data0.when, {
                          instancePath: instancePath + '/' + i0 + '/when',
                          parentData: data0,
                          parentDataProperty: 'when',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors =
                          vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      var valid2 = true;
                      for (const key1 in data0) {
                        if (pattern4.test(key1)) {
                          let data2 = data0[key1];
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === 'string') {
                              if (func2(data2) > 20000) {
                                validate53.errors = [
                                  {
                                    instancePath:
                                      instancePath +
                                      '/' +
                                      i0 +
                                      '/' +
                                      key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                                    schemaPath:
                                      '#/items/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B1%2C8%7D)*%24/maxLength',
                                    keyword: 'maxLength',
                                    params: {limit: 20000},
                                  },
                                ];
                                return false;
                              } else {
                                if (!pattern5.test(data2)) {
                                  validate53.errors = [
                                    {
                                      instancePath:
                                        instancePath +
                                        '/' +
                                        i0 +
                                        '/' +
                                        key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                                      schemaPath:
                                        '#/items/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B1%2C8%7D)*%24/pattern',
                                      keyword: 'pattern',
                                      params: {pattern: '\\S'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                            } else {
                              validate53.errors = [
                                {
                                  instancePath:
                                    instancePath +
                                    '/' +
                                    i0 +
                                    '/' +
                                    key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                                  schemaPath:
                                    '#/items/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B1%2C8%7D)*%24/type',
                                  keyword: 'type',
                                  params: {type: 'string'},
                                },
                              ];
                              return false;
                            }
                          }
                          var valid2 = _errs5 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validate53.errors = [
                  {
                    instancePath: instancePath + '/' + i0,
                    schemaPath: '#/items/type',
                    keyword: 'type',
                    params: {type: 'object'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
      if (errors === 0) {
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          if (Object.keys(data).length < 1) {
            validate53.errors = [
              {
                instancePath,
                schemaPath: '#/minProperties',
                keyword: 'minProperties',
                params: {limit: 1},
              },
            ];
            return false;
          } else {
            const _errs7 = errors;
            for (const key2 in data) {
              if (!pattern4.test(key2)) {
                validate53.errors = [
                  {
                    instancePath,
                    schemaPath: '#/additionalProperties',
                    keyword: 'additionalProperties',
                    params: {additionalProperty: key2},
                  },
                ];
                return false;
              }
            }
            if (_errs7 === errors) {
              var valid3 = true;
              for (const key3 in data) {
                if (pattern4.test(key3)) {
                  let data3 = data[key3];
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === 'string') {
                      if (func2(data3) > 20000) {
                        validate53.errors = [
                          {
                            instancePath:
                              instancePath + '/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                            schemaPath:
                              '#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B1%2C8%7D)*%24/maxLength',
                            keyword: 'maxLength',
                            params: {limit: 20000},
                          },
                        ];
                        return false;
                      } else {
                        if (!pattern5.test(data3)) {
                          validate53.errors = [
                            {
                              instancePath:
                                instancePath + '/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                              schemaPath:
                                '#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B1%2C8%7D)*%24/pattern',
                              keyword: 'pattern',
                              params: {pattern: '\\S'},
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate53.errors = [
                        {
                          instancePath:
                            instancePath + '/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                          schemaPath:
                            '#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B1%2C8%7D)*%24/type',
                          keyword: 'type',
                          params: {type: 'string'},
                        },
                      ];
                      return false;
                    }
                  }
                  var valid3 = _errs8 === errors;
                  if (!valid3) {
                    break;
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = {props: true, items: true, dynamicProps: false, dynamicItems: false};
const schema24 = {
  properties: {
    id: {type: 'string', pattern: '^[a-z][a-z0-9-]*$', maxLength: 64},
    title: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    intro: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    exitIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    exit: {
      type: 'object',
      required: ['title', 'text'],
      additionalProperties: false,
      properties: {
        title: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        text: {$ref: 'https://dweud.example/schemas/text.schema.json'},
      },
    },
    afterCheck: {type: 'boolean'},
    personal: {type: 'boolean'},
    questions: {
      type: 'array',
      minItems: 1,
      maxItems: 5000,
      items: {$ref: 'https://dweud.example/schemas/question.schema.json'},
    },
  },
};
const pattern16 = new RegExp('^[a-z][a-z0-9-]*$', 'u');
function validate80(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    validate80.errors = [
      {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
    ];
    return false;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = {dynamicProps: false, dynamicItems: false};
function validate73(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.exitIf === undefined && 'exitIf') {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1;
      if (data.exit === undefined && (missing1 = 'exit')) {
        validate73.errors = [
          {
            instancePath,
            schemaPath: '#/then/required',
            keyword: 'required',
            params: {missingProperty: missing1},
          },
        ];
        return false;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err1 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: {failingKeyword: 'then'},
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate73.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2;
      if (
        (data.id === undefined && (missing2 = 'id')) ||
        (data.title === undefined && (missing2 = 'title')) ||
        (data.questions === undefined && (missing2 = 'questions'))
      ) {
        validate73.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing2},
          },
        ];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func1.call(schema24.properties, key0)) {
            validate73.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs4 === errors) {
          if (data.id !== undefined) {
            let data0 = data.id;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 64) {
                  validate73.errors = [
                    {
                      instancePath: instancePath + '/id',
                      schemaPath: '#/properties/id/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 64},
                    },
                  ];
                  return false;
                } else {
                  if (!pattern16.test(data0)) {
                    validate73.errors = [
                      {
                        instancePath: instancePath + '/id',
                        schemaPath: '#/properties/id/pattern',
                        keyword: 'pattern',
                        params: {pattern: '^[a-z][a-z0-9-]*$'},
                      },
                    ];
                    return false;
                  }
                }
              } else {
                validate73.errors = [
                  {
                    instancePath: instancePath + '/id',
                    schemaPath: '#/properties/id/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.title !== undefined) {
              const _errs7 = errors;
              if (
                !validate53(data.title, {
                  instancePath: instancePath + '/title',
                  parentData: data,
                  parentDataProperty: 'title',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.intro !== undefined) {
                const _errs8 = errors;
                if (
                  !validate53(data.intro, {
                    instancePath: instancePath + '/intro',
                    parentData: data,
                    parentDataProperty: 'intro',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.showIf !== undefined) {
                  const _errs9 = errors;
                  if (
                    !validate54(data.showIf, {
                      instancePath: instancePath + '/showIf',
                      parentData: data,
                      parentDataProperty: 'showIf',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.exitIf !== undefined) {
                    const _errs10 = errors;
                    if (
                      !validate54(data.exitIf, {
                        instancePath: instancePath + '/exitIf',
                        parentData: data,
                        parentDataProperty: 'exitIf',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs10 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.exit !== undefined) {
                      let data5 = data.exit;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
                          let missing3;
                          if (
                            (data5.title === undefined && (missing3 = 'title')) ||
                            (data5.text === undefined && (missing3 = 'text'))
                          ) {
                            validate73.errors = [
                              {
                                instancePath: instancePath + '/exit',
                                schemaPath: '#/properties/exit/required',
                                keyword: 'required',
                                params: {missingProperty: missing3},
                              },
                            ];
                            return false;
                          } else {
                            const _errs13 = errors;
                            for (const key1 in data5) {
                              if (!(key1 === 'title' || key1 === 'text')) {
                                validate73.errors = [
                                  {
                                    instancePath: instancePath + '/exit',
                                    schemaPath: '#/properties/exit/additionalProperties',
                                    keyword: 'additionalProperties',
                                    params: {additionalProperty: key1},
                                  },
                                ];
                                return false;
                              }
                            }
                            if (_errs13 === errors) {
                              if (data5.title !== undefined) {
                                const _errs14 = errors;
                                if (
                                  !validate53(data5.title, {
                                    instancePath: instancePath + '/exit/title',
                                    parentData: data5,
                                    parentDataProperty: 'title',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate53.errors
                                      : vErrors.concat(validate53.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs14 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data5.text !== undefined) {
                                  const _errs15 = errors;
                                  if (
                                    !validate53(data5.text, {
                                      instancePath: instancePath + '/exit/text',
                                      parentData: data5,
                                      parentDataProperty: 'text',
                                      rootData,
                                      dynamicAnchors,
                                    })
                                  ) {
                                    vErrors =
                                      vErrors === null
                                        ? validate53.errors
                                        : vErrors.concat(validate53.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs15 === errors;
                                } else {
                                  var valid2 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate73.errors = [
                            {
                              instancePath: instancePath + '/exit',
                              schemaPath: '#/properties/exit/type',
                              keyword: 'type',
                              params: {type: 'object'},
                            },
                          ];
                          return false;
                        }
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.afterCheck !== undefined) {
                        const _errs16 = errors;
                        if (typeof data.afterCheck !== 'boolean') {
                          validate73.errors = [
                            {
                              instancePath: instancePath + '/afterCheck',
                              schemaPath: '#/properties/afterCheck/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid1 = _errs16 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.personal !== undefined) {
                          const _errs18 = errors;
                          if (typeof data.personal !== 'boolean') {
                            validate73.errors = [
                              {
                                instancePath: instancePath + '/personal',
                                schemaPath: '#/properties/personal/type',
                                keyword: 'type',
                                params: {type: 'boolean'},
                              },
                            ];
                            return false;
                          }
                          var valid1 = _errs18 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.questions !== undefined) {
                            let data10 = data.questions;
                            const _errs20 = errors;
                            if (errors === _errs20) {
                              if (Array.isArray(data10)) {
                                if (data10.length > 5000) {
                                  validate73.errors = [
                                    {
                                      instancePath: instancePath + '/questions',
                                      schemaPath: '#/properties/questions/maxItems',
                                      keyword: 'maxItems',
                                      params: {limit: 5000},
                                    },
                                  ];
                                  return false;
                                } else {
                                  if (data10.length < 1) {
                                    validate73.errors = [
                                      {
                                        instancePath: instancePath + '/questions',
                                        schemaPath: '#/properties/questions/minItems',
                                        keyword: 'minItems',
                                        params: {limit: 1},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    var valid3 = true;
                                    const len0 = data10.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs22 = errors;
                                      if (
                                        !validate80(data10[i0], {
                                          instancePath: instancePath + '/questions/' + i0,
                                          parentData: data10,
                                          parentDataProperty: i0,
                                          rootData,
                                          dynamicAnchors,
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null
                                            ? validate80.errors
                                            : vErrors.concat(validate80.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid3 = _errs22 === errors;
                                      if (!valid3) {
                                        break;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate73.errors = [
                                  {
                                    instancePath: instancePath + '/questions',
                                    schemaPath: '#/properties/questions/type',
                                    keyword: 'type',
                                    params: {type: 'array'},
                                  },
                                ];
                                return false;
                              }
                            }
                            var valid1 = _errs20 === errors;
                          } else {
                            var valid1 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate73.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate52(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === undefined && (missing0 = 'id')) ||
        (data.version === undefined && (missing0 = 'version')) ||
        (data.languages === undefined && (missing0 = 'languages')) ||
        (data.title === undefined && (missing0 = 'title')) ||
        (data.pages === undefined && (missing0 = 'pages'))
      ) {
        validate52.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema19.properties, key0)) {
            validate52.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.grace !== undefined) {
            let data0 = data.grace;
            const _errs2 = errors;
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate52.errors = [
                {
                  instancePath: instancePath + '/grace',
                  schemaPath: '#/properties/grace/type',
                  keyword: 'type',
                  params: {type: 'integer'},
                },
              ];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 90 || isNaN(data0)) {
                  validate52.errors = [
                    {
                      instancePath: instancePath + '/grace',
                      schemaPath: '#/properties/grace/maximum',
                      keyword: 'maximum',
                      params: {comparison: '<=', limit: 90},
                    },
                  ];
                  return false;
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate52.errors = [
                      {
                        instancePath: instancePath + '/grace',
                        schemaPath: '#/properties/grace/minimum',
                        keyword: 'minimum',
                        params: {comparison: '>=', limit: 0},
                      },
                    ];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== undefined) {
              let data1 = data.id;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === 'string') {
                  if (func2(data1) > 64) {
                    validate52.errors = [
                      {
                        instancePath: instancePath + '/id',
                        schemaPath: '#/properties/id/maxLength',
                        keyword: 'maxLength',
                        params: {limit: 64},
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern3.test(data1)) {
                      validate52.errors = [
                        {
                          instancePath: instancePath + '/id',
                          schemaPath: '#/properties/id/pattern',
                          keyword: 'pattern',
                          params: {pattern: '^[a-z0-9][a-z0-9-]*$'},
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate52.errors = [
                    {
                      instancePath: instancePath + '/id',
                      schemaPath: '#/properties/id/type',
                      keyword: 'type',
                      params: {type: 'string'},
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== undefined) {
                let data2 = data.version;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 32) {
                      validate52.errors = [
                        {
                          instancePath: instancePath + '/version',
                          schemaPath: '#/properties/version/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 32},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate52.errors = [
                          {
                            instancePath: instancePath + '/version',
                            schemaPath: '#/properties/version/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate52.errors = [
                      {
                        instancePath: instancePath + '/version',
                        schemaPath: '#/properties/version/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.languages !== undefined) {
                  let data3 = data.languages;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      if (data3.length > 40) {
                        validate52.errors = [
                          {
                            instancePath: instancePath + '/languages',
                            schemaPath: '#/properties/languages/maxItems',
                            keyword: 'maxItems',
                            params: {limit: 40},
                          },
                        ];
                        return false;
                      } else {
                        if (data3.length < 1) {
                          validate52.errors = [
                            {
                              instancePath: instancePath + '/languages',
                              schemaPath: '#/properties/languages/minItems',
                              keyword: 'minItems',
                              params: {limit: 1},
                            },
                          ];
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data3.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data4 = data3[i0];
                            const _errs10 = errors;
                            if (errors === _errs10) {
                              if (typeof data4 === 'string') {
                                if (func2(data4) > 35) {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + '/languages/' + i0,
                                      schemaPath: '#/properties/languages/items/maxLength',
                                      keyword: 'maxLength',
                                      params: {limit: 35},
                                    },
                                  ];
                                  return false;
                                } else {
                                  if (!pattern4.test(data4)) {
                                    validate52.errors = [
                                      {
                                        instancePath: instancePath + '/languages/' + i0,
                                        schemaPath: '#/properties/languages/items/pattern',
                                        keyword: 'pattern',
                                        params: {pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$'},
                                      },
                                    ];
                                    return false;
                                  }
                                }
                              } else {
                                validate52.errors = [
                                  {
                                    instancePath: instancePath + '/languages/' + i0,
                                    schemaPath: '#/properties/languages/items/type',
                                    keyword: 'type',
                                    params: {type: 'string'},
                                  },
                                ];
                                return false;
                              }
                            }
                            var valid1 = _errs10 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                          if (valid1) {
                            let i1 = data3.length;
                            let j0;
                            if (i1 > 1) {
                              const indices0 = {};
                              for (; i1--;) {
                                let item0 = data3[i1];
                                if (typeof item0 !== 'string') {
                                  continue;
                                }
                                if (typeof indices0[item0] == 'number') {
                                  j0 = indices0[item0];
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + '/languages',
                                      schemaPath: '#/properties/languages/uniqueItems',
                                      keyword: 'uniqueItems',
                                      params: {i: i1, j: j0},
                                    },
                                  ];
                                  return false;
                                }
                                indices0[item0] = i1;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate52.errors = [
                        {
                          instancePath: instancePath + '/languages',
                          schemaPath: '#/properties/languages/type',
                          keyword: 'type',
                          params: {type: 'array'},
                        },
                      ];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.title !== undefined) {
                    const _errs12 = errors;
                    if (
                      !validate53(data.title, {
                        instancePath: instancePath + '/title',
                        parentData: data,
                        parentDataProperty: 'title',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.organisation !== undefined) {
                      let data6 = data.organisation;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
                          let missing1;
                          if (data6.name === undefined && (missing1 = 'name')) {
                            validate52.errors = [
                              {
                                instancePath: instancePath + '/organisation',
                                schemaPath: '#/properties/organisation/required',
                                keyword: 'required',
                                params: {missingProperty: missing1},
                              },
                            ];
                            return false;
                          } else {
                            const _errs15 = errors;
                            for (const key1 in data6) {
                              if (!(
                                key1 === 'name' ||
                                key1 === 'url' ||
                                key1 === 'contact' ||
                                key1 === 'alternativeFormats'
                              )) {
                                validate52.errors = [
                                  {
                                    instancePath: instancePath + '/organisation',
                                    schemaPath: '#/properties/organisation/additionalProperties',
                                    keyword: 'additionalProperties',
                                    params: {additionalProperty: key1},
                                  },
                                ];
                                return false;
                              }
                            }
                            if (_errs15 === errors) {
                              if (data6.name !== undefined) {
                                const _errs16 = errors;
                                if (
                                  !validate53(data6.name, {
                                    instancePath: instancePath + '/organisation/name',
                                    parentData: data6,
                                    parentDataProperty: 'name',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate53.errors
                                      : vErrors.concat(validate53.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs16 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data6.url !== undefined) {
                                  const _errs17 = errors;
                                  if (
                                    !validate53(data6.url, {
                                      instancePath: instancePath + '/organisation/url',
                                      parentData: data6,
                                      parentDataProperty: 'url',
                                      rootData,
                                      dynamicAnchors,
                                    })
                                  ) {
                                    vErrors =
                                      vErrors === null
                                        ? validate53.errors
                                        : vErrors.concat(validate53.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs17 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data6.contact !== undefined) {
                                    const _errs18 = errors;
                                    if (
                                      !validate53(data6.contact, {
                                        instancePath: instancePath + '/organisation/contact',
                                        parentData: data6,
                                        parentDataProperty: 'contact',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate53.errors
                                          : vErrors.concat(validate53.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs18 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data6.alternativeFormats !== undefined) {
                                      const _errs19 = errors;
                                      if (
                                        !validate53(data6.alternativeFormats, {
                                          instancePath:
                                            instancePath + '/organisation/alternativeFormats',
                                          parentData: data6,
                                          parentDataProperty: 'alternativeFormats',
                                          rootData,
                                          dynamicAnchors,
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null
                                            ? validate53.errors
                                            : vErrors.concat(validate53.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid3 = _errs19 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate52.errors = [
                            {
                              instancePath: instancePath + '/organisation',
                              schemaPath: '#/properties/organisation/type',
                              keyword: 'type',
                              params: {type: 'object'},
                            },
                          ];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.purpose !== undefined) {
                        let data11 = data.purpose;
                        const _errs20 = errors;
                        if (errors === _errs20) {
                          if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
                            let missing2;
                            if (data11.why === undefined && (missing2 = 'why')) {
                              validate52.errors = [
                                {
                                  instancePath: instancePath + '/purpose',
                                  schemaPath: '#/properties/purpose/required',
                                  keyword: 'required',
                                  params: {missingProperty: missing2},
                                },
                              ];
                              return false;
                            } else {
                              const _errs22 = errors;
                              for (const key2 in data11) {
                                if (!(
                                  key2 === 'why' ||
                                  key2 === 'canChange' ||
                                  key2 === 'use' ||
                                  key2 === 'decisionBy'
                                )) {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + '/purpose',
                                      schemaPath: '#/properties/purpose/additionalProperties',
                                      keyword: 'additionalProperties',
                                      params: {additionalProperty: key2},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              if (_errs22 === errors) {
                                if (data11.why !== undefined) {
                                  const _errs23 = errors;
                                  if (
                                    !validate53(data11.why, {
                                      instancePath: instancePath + '/purpose/why',
                                      parentData: data11,
                                      parentDataProperty: 'why',
                                      rootData,
                                      dynamicAnchors,
                                    })
                                  ) {
                                    vErrors =
                                      vErrors === null
                                        ? validate53.errors
                                        : vErrors.concat(validate53.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid4 = _errs23 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data11.canChange !== undefined) {
                                    const _errs24 = errors;
                                    if (
                                      !validate53(data11.canChange, {
                                        instancePath: instancePath + '/purpose/canChange',
                                        parentData: data11,
                                        parentDataProperty: 'canChange',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate53.errors
                                          : vErrors.concat(validate53.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid4 = _errs24 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data11.use !== undefined) {
                                      const _errs25 = errors;
                                      if (
                                        !validate53(data11.use, {
                                          instancePath: instancePath + '/purpose/use',
                                          parentData: data11,
                                          parentDataProperty: 'use',
                                          rootData,
                                          dynamicAnchors,
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null
                                            ? validate53.errors
                                            : vErrors.concat(validate53.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs25 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data11.decisionBy !== undefined) {
                                        const _errs26 = errors;
                                        if (
                                          !validate53(data11.decisionBy, {
                                            instancePath: instancePath + '/purpose/decisionBy',
                                            parentData: data11,
                                            parentDataProperty: 'decisionBy',
                                            rootData,
                                            dynamicAnchors,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate53.errors
                                              : vErrors.concat(validate53.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid4 = _errs26 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate52.errors = [
                              {
                                instancePath: instancePath + '/purpose',
                                schemaPath: '#/properties/purpose/type',
                                keyword: 'type',
                                params: {type: 'object'},
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs20 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.privacy !== undefined) {
                          let data16 = data.privacy;
                          const _errs27 = errors;
                          if (errors === _errs27) {
                            if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
                              let missing3;
                              if (data16.notice === undefined && (missing3 = 'notice')) {
                                validate52.errors = [
                                  {
                                    instancePath: instancePath + '/privacy',
                                    schemaPath: '#/properties/privacy/required',
                                    keyword: 'required',
                                    params: {missingProperty: missing3},
                                  },
                                ];
                                return false;
                              } else {
                                const _errs29 = errors;
                                for (const key3 in data16) {
                                  if (!(
                                    key3 === 'notice' ||
                                    key3 === 'url' ||
                                    key3 === 'retention'
                                  )) {
                                    validate52.errors = [
                                      {
                                        instancePath: instancePath + '/privacy',
                                        schemaPath: '#/properties/privacy/additionalProperties',
                                        keyword: 'additionalProperties',
                                        params: {additionalProperty: key3},
                                      },
                                    ];
                                    return false;
                                  }
                                }
                                if (_errs29 === errors) {
                                  if (data16.notice !== undefined) {
                                    const _errs30 = errors;
                                    if (
                                      !validate53(data16.notice, {
                                        instancePath: instancePath + '/privacy/notice',
                                        parentData: data16,
                                        parentDataProperty: 'notice',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate53.errors
                                          : vErrors.concat(validate53.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid5 = _errs30 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data16.url !== undefined) {
                                      const _errs31 = errors;
                                      if (
                                        !validate53(data16.url, {
                                          instancePath: instancePath + '/privacy/url',
                                          parentData: data16,
                                          parentDataProperty: 'url',
                                          rootData,
                                          dynamicAnchors,
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null
                                            ? validate53.errors
                                            : vErrors.concat(validate53.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid5 = _errs31 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data16.retention !== undefined) {
                                        const _errs32 = errors;
                                        if (
                                          !validate53(data16.retention, {
                                            instancePath: instancePath + '/privacy/retention',
                                            parentData: data16,
                                            parentDataProperty: 'retention',
                                            rootData,
                                            dynamicAnchors,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate53.errors
                                              : vErrors.concat(validate53.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid5 = _errs32 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate52.errors = [
                                {
                                  instancePath: instancePath + '/privacy',
                                  schemaPath: '#/properties/privacy/type',
                                  keyword: 'type',
                                  params: {type: 'object'},
                                },
                              ];
                              return false;
                            }
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.opens !== undefined) {
                            let data20 = data.opens;
                            const _errs33 = errors;
                            if (errors === _errs33) {
                              if (typeof data20 === 'string') {
                                if (!pattern14.test(data20)) {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + '/opens',
                                      schemaPath: '#/properties/opens/pattern',
                                      keyword: 'pattern',
                                      params: {
                                        pattern:
                                          '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
                                      },
                                    },
                                  ];
                                  return false;
                                }
                              } else {
                                validate52.errors = [
                                  {
                                    instancePath: instancePath + '/opens',
                                    schemaPath: '#/properties/opens/type',
                                    keyword: 'type',
                                    params: {type: 'string'},
                                  },
                                ];
                                return false;
                              }
                            }
                            var valid0 = _errs33 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.closes !== undefined) {
                              let data21 = data.closes;
                              const _errs35 = errors;
                              if (errors === _errs35) {
                                if (typeof data21 === 'string') {
                                  if (!pattern14.test(data21)) {
                                    validate52.errors = [
                                      {
                                        instancePath: instancePath + '/closes',
                                        schemaPath: '#/properties/closes/pattern',
                                        keyword: 'pattern',
                                        params: {
                                          pattern:
                                            '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
                                        },
                                      },
                                    ];
                                    return false;
                                  }
                                } else {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + '/closes',
                                      schemaPath: '#/properties/closes/type',
                                      keyword: 'type',
                                      params: {type: 'string'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid0 = _errs35 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.notice !== undefined) {
                                const _errs37 = errors;
                                if (
                                  !validate53(data.notice, {
                                    instancePath: instancePath + '/notice',
                                    parentData: data,
                                    parentDataProperty: 'notice',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate53.errors
                                      : vErrors.concat(validate53.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs37 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.pages !== undefined) {
                                  let data23 = data.pages;
                                  const _errs38 = errors;
                                  if (errors === _errs38) {
                                    if (Array.isArray(data23)) {
                                      if (data23.length > 500) {
                                        validate52.errors = [
                                          {
                                            instancePath: instancePath + '/pages',
                                            schemaPath: '#/properties/pages/maxItems',
                                            keyword: 'maxItems',
                                            params: {limit: 500},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        if (data23.length < 1) {
                                          validate52.errors = [
                                            {
                                              instancePath: instancePath + '/pages',
                                              schemaPath: '#/properties/pages/minItems',
                                              keyword: 'minItems',
                                              params: {limit: 1},
                                            },
                                          ];
                                          return false;
                                        } else {
                                          var valid6 = true;
                                          const len1 = data23.length;
                                          for (let i2 = 0; i2 < len1; i2++) {
                                            const _errs40 = errors;
                                            if (
                                              !validate73(data23[i2], {
                                                instancePath: instancePath + '/pages/' + i2,
                                                parentData: data23,
                                                parentDataProperty: i2,
                                                rootData,
                                                dynamicAnchors,
                                              })
                                            ) {
                                              vErrors =
                                                vErrors === null
                                                  ? validate73.errors
                                                  : vErrors.concat(validate73.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid6 = _errs40 === errors;
                                            if (!valid6) {
                                              break;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate52.errors = [
                                        {
                                          instancePath: instancePath + '/pages',
                                          schemaPath: '#/properties/pages/type',
                                          keyword: 'type',
                                          params: {type: 'array'},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs38 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.confirmation !== undefined) {
                                    let data25 = data.confirmation;
                                    const _errs41 = errors;
                                    if (errors === _errs41) {
                                      if (
                                        data25 &&
                                        typeof data25 == 'object' &&
                                        !Array.isArray(data25)
                                      ) {
                                        const _errs43 = errors;
                                        for (const key4 in data25) {
                                          if (!(
                                            key4 === 'title' ||
                                            key4 === 'text' ||
                                            key4 === 'next'
                                          )) {
                                            validate52.errors = [
                                              {
                                                instancePath: instancePath + '/confirmation',
                                                schemaPath:
                                                  '#/properties/confirmation/additionalProperties',
                                                keyword: 'additionalProperties',
                                                params: {additionalProperty: key4},
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                        if (_errs43 === errors) {
                                          if (data25.title !== undefined) {
                                            const _errs44 = errors;
                                            if (
                                              !validate53(data25.title, {
                                                instancePath: instancePath + '/confirmation/title',
                                                parentData: data25,
                                                parentDataProperty: 'title',
                                                rootData,
                                                dynamicAnchors,
                                              })
                                            ) {
                                              vErrors =
                                                vErrors === null
                                                  ? validate53.errors
                                                  : vErrors.concat(validate53.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid7 = _errs44 === errors;
                                          } else {
                                            var valid7 = true;
                                          }
                                          if (valid7) {
                                            if (data25.text !== undefined) {
                                              const _errs45 = errors;
                                              if (
                                                !validate53(data25.text, {
                                                  instancePath: instancePath + '/confirmation/text',
                                                  parentData: data25,
                                                  parentDataProperty: 'text',
                                                  rootData,
                                                  dynamicAnchors,
                                                })
                                              ) {
                                                vErrors =
                                                  vErrors === null
                                                    ? validate53.errors
                                                    : vErrors.concat(validate53.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid7 = _errs45 === errors;
                                            } else {
                                              var valid7 = true;
                                            }
                                            if (valid7) {
                                              if (data25.next !== undefined) {
                                                const _errs46 = errors;
                                                if (
                                                  !validate53(data25.next, {
                                                    instancePath:
                                                      instancePath + '/confirmation/next',
                                                    parentData: data25,
                                                    parentDataProperty: 'next',
                                                    rootData,
                                                    dynamicAnchors,
                                                  })
                                                ) {
                                                  vErrors =
                                                    vErrors === null
                                                      ? validate53.errors
                                                      : vErrors.concat(validate53.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid7 = _errs46 === errors;
                                              } else {
                                                var valid7 = true;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate52.errors = [
                                          {
                                            instancePath: instancePath + '/confirmation',
                                            schemaPath: '#/properties/confirmation/type',
                                            keyword: 'type',
                                            params: {type: 'object'},
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs41 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate52.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const checkResponse = validate86;
const schema26 = {
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
    collection: {
      type: 'object',
      properties: {
        event: {type: 'string', minLength: 1, maxLength: 200},
        device: {type: 'string', minLength: 1, maxLength: 200},
      },
      additionalProperties: false,
    },
    startedAt: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
    },
    submittedAt: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
    },
    answers: {type: 'object'},
    answerLanguages: {
      type: 'object',
      additionalProperties: {type: 'string', maxLength: 35},
      maxProperties: 5000,
    },
    orders: {
      type: 'object',
      additionalProperties: {type: 'array', items: {type: 'string', maxLength: 64}, maxItems: 500},
      maxProperties: 5000,
    },
    context: {
      type: 'object',
      additionalProperties: {type: ['string', 'number', 'boolean', 'null']},
      maxProperties: 50,
    },
  },
};
const pattern17 = new RegExp(
  '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
  'u',
);
const pattern18 = new RegExp('^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$', 'u');
function validate86(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === undefined && (missing0 = 'id')) ||
        (data.consultation === undefined && (missing0 = 'consultation')) ||
        (data.language === undefined && (missing0 = 'language')) ||
        (data.channel === undefined && (missing0 = 'channel')) ||
        (data.startedAt === undefined && (missing0 = 'startedAt')) ||
        (data.submittedAt === undefined && (missing0 = 'submittedAt')) ||
        (data.answers === undefined && (missing0 = 'answers'))
      ) {
        validate86.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        for (const key0 in data) {
          if (!func1.call(schema26.properties, key0)) {
            validate86.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        {
          if (data.id !== undefined) {
            let data0 = data.id;
            const _errs2 = errors;
            {
              if (typeof data0 === 'string') {
                if (!pattern17.test(data0)) {
                  validate86.errors = [
                    {
                      instancePath: instancePath + '/id',
                      schemaPath: '#/properties/id/pattern',
                      keyword: 'pattern',
                      params: {
                        pattern:
                          '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
                      },
                    },
                  ];
                  return false;
                }
              } else {
                validate86.errors = [
                  {
                    instancePath: instancePath + '/id',
                    schemaPath: '#/properties/id/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.consultation !== undefined) {
              let data1 = data.consultation;
              const _errs4 = errors;
              {
                if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
                  let missing1;
                  if (
                    (data1.id === undefined && (missing1 = 'id')) ||
                    (data1.version === undefined && (missing1 = 'version'))
                  ) {
                    validate86.errors = [
                      {
                        instancePath: instancePath + '/consultation',
                        schemaPath: '#/properties/consultation/required',
                        keyword: 'required',
                        params: {missingProperty: missing1},
                      },
                    ];
                    return false;
                  } else {
                    for (const key1 in data1) {
                      if (!(key1 === 'id' || key1 === 'version')) {
                        validate86.errors = [
                          {
                            instancePath: instancePath + '/consultation',
                            schemaPath: '#/properties/consultation/additionalProperties',
                            keyword: 'additionalProperties',
                            params: {additionalProperty: key1},
                          },
                        ];
                        return false;
                      }
                    }
                    {
                      if (data1.id !== undefined) {
                        let data2 = data1.id;
                        const _errs7 = errors;
                        {
                          if (typeof data2 === 'string') {
                            if (func2(data2) > 64) {
                              validate86.errors = [
                                {
                                  instancePath: instancePath + '/consultation/id',
                                  schemaPath: '#/properties/consultation/properties/id/maxLength',
                                  keyword: 'maxLength',
                                  params: {limit: 64},
                                },
                              ];
                              return false;
                            }
                          } else {
                            validate86.errors = [
                              {
                                instancePath: instancePath + '/consultation/id',
                                schemaPath: '#/properties/consultation/properties/id/type',
                                keyword: 'type',
                                params: {type: 'string'},
                              },
                            ];
                            return false;
                          }
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.version !== undefined) {
                          let data3 = data1.version;
                          const _errs9 = errors;
                          {
                            if (typeof data3 === 'string') {
                              if (func2(data3) > 32) {
                                validate86.errors = [
                                  {
                                    instancePath: instancePath + '/consultation/version',
                                    schemaPath:
                                      '#/properties/consultation/properties/version/maxLength',
                                    keyword: 'maxLength',
                                    params: {limit: 32},
                                  },
                                ];
                                return false;
                              }
                            } else {
                              validate86.errors = [
                                {
                                  instancePath: instancePath + '/consultation/version',
                                  schemaPath: '#/properties/consultation/properties/version/type',
                                  keyword: 'type',
                                  params: {type: 'string'},
                                },
                              ];
                              return false;
                            }
                          }
                          var valid1 = _errs9 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate86.errors = [
                    {
                      instancePath: instancePath + '/consultation',
                      schemaPath: '#/properties/consultation/type',
                      keyword: 'type',
                      params: {type: 'object'},
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.language !== undefined) {
                let data4 = data.language;
                const _errs11 = errors;
                {
                  if (typeof data4 === 'string') {
                    if (func2(data4) > 35) {
                      validate86.errors = [
                        {
                          instancePath: instancePath + '/language',
                          schemaPath: '#/properties/language/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 35},
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate86.errors = [
                      {
                        instancePath: instancePath + '/language',
                        schemaPath: '#/properties/language/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.channel !== undefined) {
                  let data5 = data.channel;
                  const _errs13 = errors;
                  if (!(
                    data5 === 'web' ||
                    data5 === 'kiosk' ||
                    data5 === 'interviewer' ||
                    data5 === 'paper'
                  )) {
                    validate86.errors = [
                      {
                        instancePath: instancePath + '/channel',
                        schemaPath: '#/properties/channel/enum',
                        keyword: 'enum',
                        params: {allowedValues: schema26.properties.channel.enum},
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.collection !== undefined) {
                    let data6 = data.collection;
                    const _errs14 = errors;
                    {
                      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
                        for (const key2 in data6) {
                          if (!(key2 === 'event' || key2 === 'device')) {
                            validate86.errors = [
                              {
                                instancePath: instancePath + '/collection',
                                schemaPath: '#/properties/collection/additionalProperties',
                                keyword: 'additionalProperties',
                                params: {additionalProperty: key2},
                              },
                            ];
                            return false;
                          }
                        }
                        {
                          if (data6.event !== undefined) {
                            let data7 = data6.event;
                            const _errs17 = errors;
                            {
                              if (typeof data7 === 'string') {
                                if (func2(data7) > 200) {
                                  validate86.errors = [
                                    {
                                      instancePath: instancePath + '/collection/event',
                                      schemaPath:
                                        '#/properties/collection/properties/event/maxLength',
                                      keyword: 'maxLength',
                                      params: {limit: 200},
                                    },
                                  ];
                                  return false;
                                } else {
                                  if (func2(data7) < 1) {
                                    validate86.errors = [
                                      {
                                        instancePath: instancePath + '/collection/event',
                                        schemaPath:
                                          '#/properties/collection/properties/event/minLength',
                                        keyword: 'minLength',
                                        params: {limit: 1},
                                      },
                                    ];
                                    return false;
                                  }
                                }
                              } else {
                                validate86.errors = [
                                  {
                                    instancePath: instancePath + '/collection/event',
                                    schemaPath: '#/properties/collection/properties/event/type',
                                    keyword: 'type',
                                    params: {type: 'string'},
                                  },
                                ];
                                return false;
                              }
                            }
                            var valid2 = _errs17 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data6.device !== undefined) {
                              let data8 = data6.device;
                              const _errs19 = errors;
                              {
                                if (typeof data8 === 'string') {
                                  if (func2(data8) > 200) {
                                    validate86.errors = [
                                      {
                                        instancePath: instancePath + '/collection/device',
                                        schemaPath:
                                          '#/properties/collection/properties/device/maxLength',
                                        keyword: 'maxLength',
                                        params: {limit: 200},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (func2(data8) < 1) {
                                      validate86.errors = [
                                        {
                                          instancePath: instancePath + '/collection/device',
                                          schemaPath:
                                            '#/properties/collection/properties/device/minLength',
                                          keyword: 'minLength',
                                          params: {limit: 1},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate86.errors = [
                                    {
                                      instancePath: instancePath + '/collection/device',
                                      schemaPath: '#/properties/collection/properties/device/type',
                                      keyword: 'type',
                                      params: {type: 'string'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid2 = _errs19 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      } else {
                        validate86.errors = [
                          {
                            instancePath: instancePath + '/collection',
                            schemaPath: '#/properties/collection/type',
                            keyword: 'type',
                            params: {type: 'object'},
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.startedAt !== undefined) {
                      let data9 = data.startedAt;
                      const _errs21 = errors;
                      {
                        if (typeof data9 === 'string') {
                          if (!pattern18.test(data9)) {
                            validate86.errors = [
                              {
                                instancePath: instancePath + '/startedAt',
                                schemaPath: '#/properties/startedAt/pattern',
                                keyword: 'pattern',
                                params: {
                                  pattern:
                                    '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
                                },
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate86.errors = [
                            {
                              instancePath: instancePath + '/startedAt',
                              schemaPath: '#/properties/startedAt/type',
                              keyword: 'type',
                              params: {type: 'string'},
                            },
                          ];
                          return false;
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.submittedAt !== undefined) {
                        let data10 = data.submittedAt;
                        const _errs23 = errors;
                        {
                          if (typeof data10 === 'string') {
                            if (!pattern18.test(data10)) {
                              validate86.errors = [
                                {
                                  instancePath: instancePath + '/submittedAt',
                                  schemaPath: '#/properties/submittedAt/pattern',
                                  keyword: 'pattern',
                                  params: {
                                    pattern:
                                      '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
                                  },
                                },
                              ];
                              return false;
                            }
                          } else {
                            validate86.errors = [
                              {
                                instancePath: instancePath + '/submittedAt',
                                schemaPath: '#/properties/submittedAt/type',
                                keyword: 'type',
                                params: {type: 'string'},
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.answers !== undefined) {
                          let data11 = data.answers;
                          const _errs25 = errors;
                          if (!(data11 && typeof data11 == 'object' && !Array.isArray(data11))) {
                            validate86.errors = [
                              {
                                instancePath: instancePath + '/answers',
                                schemaPath: '#/properties/answers/type',
                                keyword: 'type',
                                params: {type: 'object'},
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs25 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.answerLanguages !== undefined) {
                            let data12 = data.answerLanguages;
                            const _errs27 = errors;
                            {
                              if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
                                if (Object.keys(data12).length > 5000) {
                                  validate86.errors = [
                                    {
                                      instancePath: instancePath + '/answerLanguages',
                                      schemaPath: '#/properties/answerLanguages/maxProperties',
                                      keyword: 'maxProperties',
                                      params: {limit: 5000},
                                    },
                                  ];
                                  return false;
                                } else {
                                  for (const key3 in data12) {
                                    let data13 = data12[key3];
                                    const _errs30 = errors;
                                    {
                                      if (typeof data13 === 'string') {
                                        if (func2(data13) > 35) {
                                          validate86.errors = [
                                            {
                                              instancePath:
                                                instancePath +
                                                '/answerLanguages/' +
                                                key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                                              schemaPath:
                                                '#/properties/answerLanguages/additionalProperties/maxLength',
                                              keyword: 'maxLength',
                                              params: {limit: 35},
                                            },
                                          ];
                                          return false;
                                        }
                                      } else {
                                        validate86.errors = [
                                          {
                                            instancePath:
                                              instancePath +
                                              '/answerLanguages/' +
                                              key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                                            schemaPath:
                                              '#/properties/answerLanguages/additionalProperties/type',
                                            keyword: 'type',
                                            params: {type: 'string'},
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                    var valid3 = _errs30 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate86.errors = [
                                  {
                                    instancePath: instancePath + '/answerLanguages',
                                    schemaPath: '#/properties/answerLanguages/type',
                                    keyword: 'type',
                                    params: {type: 'object'},
                                  },
                                ];
                                return false;
                              }
                            }
                            var valid0 = _errs27 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.orders !== undefined) {
                              let data14 = data.orders;
                              const _errs32 = errors;
                              {
                                if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
                                  if (Object.keys(data14).length > 5000) {
                                    validate86.errors = [
                                      {
                                        instancePath: instancePath + '/orders',
                                        schemaPath: '#/properties/orders/maxProperties',
                                        keyword: 'maxProperties',
                                        params: {limit: 5000},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    for (const key4 in data14) {
                                      let data15 = data14[key4];
                                      const _errs35 = errors;
                                      {
                                        if (Array.isArray(data15)) {
                                          if (data15.length > 500) {
                                            validate86.errors = [
                                              {
                                                instancePath:
                                                  instancePath +
                                                  '/orders/' +
                                                  key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                                                schemaPath:
                                                  '#/properties/orders/additionalProperties/maxItems',
                                                keyword: 'maxItems',
                                                params: {limit: 500},
                                              },
                                            ];
                                            return false;
                                          } else {
                                            var valid5 = true;
                                            const len0 = data15.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                              let data16 = data15[i0];
                                              const _errs37 = errors;
                                              {
                                                if (typeof data16 === 'string') {
                                                  if (func2(data16) > 64) {
                                                    validate86.errors = [
                                                      {
                                                        instancePath:
                                                          instancePath +
                                                          '/orders/' +
                                                          key4
                                                            .replace(/~/g, '~0')
                                                            .replace(/\//g, '~1') +
                                                          '/' +
                                                          i0,
                                                        schemaPath:
                                                          '#/properties/orders/additionalProperties/items/maxLength',
                                                        keyword: 'maxLength',
                                                        params: {limit: 64},
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                } else {
                                                  validate86.errors = [
                                                    {
                                                      instancePath:
                                                        instancePath +
                                                        '/orders/' +
                                                        key4
                                                          .replace(/~/g, '~0')
                                                          .replace(/\//g, '~1') +
                                                        '/' +
                                                        i0,
                                                      schemaPath:
                                                        '#/properties/orders/additionalProperties/items/type',
                                                      keyword: 'type',
                                                      params: {type: 'string'},
                                                    },
                                                  ];
                                                  return false;
                                                }
                                              }
                                              var valid5 = _errs37 === errors;
                                              if (!valid5) {
                                                break;
                                              }
                                            }
                                          }
                                        } else {
                                          validate86.errors = [
                                            {
                                              instancePath:
                                                instancePath +
                                                '/orders/' +
                                                key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                                              schemaPath:
                                                '#/properties/orders/additionalProperties/type',
                                              keyword: 'type',
                                              params: {type: 'array'},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                      var valid4 = _errs35 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate86.errors = [
                                    {
                                      instancePath: instancePath + '/orders',
                                      schemaPath: '#/properties/orders/type',
                                      keyword: 'type',
                                      params: {type: 'object'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid0 = _errs32 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.context !== undefined) {
                                let data17 = data.context;
                                const _errs39 = errors;
                                {
                                  if (
                                    data17 &&
                                    typeof data17 == 'object' &&
                                    !Array.isArray(data17)
                                  ) {
                                    if (Object.keys(data17).length > 50) {
                                      validate86.errors = [
                                        {
                                          instancePath: instancePath + '/context',
                                          schemaPath: '#/properties/context/maxProperties',
                                          keyword: 'maxProperties',
                                          params: {limit: 50},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      for (const key5 in data17) {
                                        let data18 = data17[key5];
                                        const _errs42 = errors;
                                        if (
                                          typeof data18 !== 'string' &&
                                          !(typeof data18 == 'number' && isFinite(data18)) &&
                                          typeof data18 !== 'boolean' &&
                                          data18 !== null
                                        ) {
                                          validate86.errors = [
                                            {
                                              instancePath:
                                                instancePath +
                                                '/context/' +
                                                key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                                              schemaPath:
                                                '#/properties/context/additionalProperties/type',
                                              keyword: 'type',
                                              params: {
                                                type: schema26.properties.context
                                                  .additionalProperties.type,
                                              },
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid6 = _errs42 === errors;
                                        if (!valid6) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate86.errors = [
                                      {
                                        instancePath: instancePath + '/context',
                                        schemaPath: '#/properties/context/type',
                                        keyword: 'type',
                                        params: {type: 'object'},
                                      },
                                    ];
                                    return false;
                                  }
                                }
                                var valid0 = _errs39 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate86.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const address = validate87;
const schema27 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'address'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    lookup: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    county: {type: 'boolean'},
    autocomplete: {type: 'boolean'},
  },
};
const pattern20 = new RegExp('^[a-z][a-z0-9_]*$', 'u');
function validate88(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  {
    if (typeof data === 'string') {
      if (func2(data) > 64) {
        validate88.errors = [
          {instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: {limit: 64}},
        ];
        return false;
      } else {
        if (!pattern20.test(data)) {
          validate88.errors = [
            {
              instancePath,
              schemaPath: '#/pattern',
              keyword: 'pattern',
              params: {pattern: '^[a-z][a-z0-9_]*$'},
            },
          ];
          return false;
        }
      }
    } else {
      validate88.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'string'}},
      ];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = {dynamicProps: false, dynamicItems: false};
const pattern21 = new RegExp('^[a-zA-Z]+$', 'u');
function validate93(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!pattern21.test(key0)) {
          validate93.errors = [
            {
              instancePath,
              schemaPath: '#/additionalProperties',
              keyword: 'additionalProperties',
              params: {additionalProperty: key0},
            },
          ];
          return false;
        }
      }
      if (_errs1 === errors) {
        var valid0 = true;
        for (const key1 in data) {
          if (pattern21.test(key1)) {
            const _errs2 = errors;
            if (
              !validate53(data[key1], {
                instancePath: instancePath + '/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                parentData: data,
                parentDataProperty: key1,
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate93.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate87(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate87.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema27.properties, key0)) {
            validate87.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== undefined) {
              const _errs3 = errors;
              if ('address' !== data.type) {
                validate87.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'address'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate87.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate87.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate87.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hint !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.required !== undefined) {
                      const _errs8 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate87.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.personal !== undefined) {
                        const _errs10 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate87.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.showIf !== undefined) {
                          const _errs12 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.errors !== undefined) {
                            const _errs13 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.lookup !== undefined) {
                              const _errs14 = errors;
                              if (
                                !validate88(data.lookup, {
                                  instancePath: instancePath + '/lookup',
                                  parentData: data,
                                  parentDataProperty: 'lookup',
                                  rootData,
                                  dynamicAnchors,
                                })
                              ) {
                                vErrors =
                                  vErrors === null
                                    ? validate88.errors
                                    : vErrors.concat(validate88.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.county !== undefined) {
                                const _errs15 = errors;
                                if (typeof data.county !== 'boolean') {
                                  validate87.errors = [
                                    {
                                      instancePath: instancePath + '/county',
                                      schemaPath: '#/properties/county/type',
                                      keyword: 'type',
                                      params: {type: 'boolean'},
                                    },
                                  ];
                                  return false;
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.autocomplete !== undefined) {
                                  const _errs17 = errors;
                                  if (typeof data.autocomplete !== 'boolean') {
                                    validate87.errors = [
                                      {
                                        instancePath: instancePath + '/autocomplete',
                                        schemaPath: '#/properties/autocomplete/type',
                                        keyword: 'type',
                                        params: {type: 'boolean'},
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid0 = _errs17 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate87.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const allocation = validate97;
const schema30 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'allocation'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    options: {type: 'array', items: {$ref: '#/$defs/option'}, minItems: 1, maxItems: 200},
    optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
    order: {enum: ['author', 'alphabetical', 'random']},
    total: {
      type: ['number', 'object'],
      exclusiveMinimum: 0,
      maximum: 100000000000,
      required: ['answer'],
      properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
      additionalProperties: false,
    },
    rule: {enum: ['exactly', 'at-most']},
    unit: {enum: ['points', 'percent', 'pounds']},
    step: {type: 'number', exclusiveMinimum: 0, maximum: 100000000000},
  },
};
const pattern23 = new RegExp('^[A-Za-z0-9][A-Za-z0-9_.-]*$', 'u');
const pattern25 = new RegExp('^(https://|/(?!/)|\\./)\\S+$', 'u');
function validate121(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.src === undefined && (missing0 = 'src')) ||
        (data.alt === undefined && (missing0 = 'alt'))
      ) {
        validate121.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'src' || key0 === 'alt')) {
            validate121.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.src !== undefined) {
            let data0 = data.src;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 2000) {
                  validate121.errors = [
                    {
                      instancePath: instancePath + '/src',
                      schemaPath: '#/properties/src/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 2000},
                    },
                  ];
                  return false;
                } else {
                  if (!pattern25.test(data0)) {
                    validate121.errors = [
                      {
                        instancePath: instancePath + '/src',
                        schemaPath: '#/properties/src/pattern',
                        keyword: 'pattern',
                        params: {pattern: '^(https://|/(?!/)|\\./)\\S+$'},
                      },
                    ];
                    return false;
                  }
                }
              } else {
                validate121.errors = [
                  {
                    instancePath: instancePath + '/src',
                    schemaPath: '#/properties/src/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.alt !== undefined) {
              const _errs4 = errors;
              if (
                !validate53(data.alt, {
                  instancePath: instancePath + '/alt',
                  parentData: data,
                  parentDataProperty: 'alt',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate121.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate103(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.value === undefined && (missing0 = 'value')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate103.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(
            key0 === 'value' ||
            key0 === 'label' ||
            key0 === 'hint' ||
            key0 === 'image' ||
            key0 === 'min' ||
            key0 === 'max' ||
            key0 === 'showIf'
          )) {
            validate103.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.value !== undefined) {
            let data0 = data.value;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 64) {
                  validate103.errors = [
                    {
                      instancePath: instancePath + '/value',
                      schemaPath: '#/properties/value/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 64},
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate103.errors = [
                      {
                        instancePath: instancePath + '/value',
                        schemaPath: '#/properties/value/minLength',
                        keyword: 'minLength',
                        params: {limit: 1},
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern23.test(data0)) {
                      validate103.errors = [
                        {
                          instancePath: instancePath + '/value',
                          schemaPath: '#/properties/value/pattern',
                          keyword: 'pattern',
                          params: {pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'},
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate103.errors = [
                  {
                    instancePath: instancePath + '/value',
                    schemaPath: '#/properties/value/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== undefined) {
              const _errs4 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.hint !== undefined) {
                const _errs5 = errors;
                if (
                  !validate53(data.hint, {
                    instancePath: instancePath + '/hint',
                    parentData: data,
                    parentDataProperty: 'hint',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.image !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate121(data.image, {
                      instancePath: instancePath + '/image',
                      parentData: data,
                      parentDataProperty: 'image',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.min !== undefined) {
                    let data4 = data.min;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate103.errors = [
                            {
                              instancePath: instancePath + '/min',
                              schemaPath: '#/properties/min/minimum',
                              keyword: 'minimum',
                              params: {comparison: '>=', limit: 0},
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate103.errors = [
                          {
                            instancePath: instancePath + '/min',
                            schemaPath: '#/properties/min/type',
                            keyword: 'type',
                            params: {type: 'number'},
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.max !== undefined) {
                      let data5 = data.max;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data5 == 'number' && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate103.errors = [
                              {
                                instancePath: instancePath + '/max',
                                schemaPath: '#/properties/max/minimum',
                                keyword: 'minimum',
                                params: {comparison: '>=', limit: 0},
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate103.errors = [
                            {
                              instancePath: instancePath + '/max',
                              schemaPath: '#/properties/max/type',
                              keyword: 'type',
                              params: {type: 'number'},
                            },
                          ];
                          return false;
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.showIf !== undefined) {
                        const _errs11 = errors;
                        if (
                          !validate54(data.showIf, {
                            instancePath: instancePath + '/showIf',
                            parentData: data,
                            parentDataProperty: 'showIf',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors =
                            vErrors === null
                              ? validate54.errors
                              : vErrors.concat(validate54.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate103.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate126(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.question === undefined && (missing0 = 'question')) {
        validate126.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'question' || key0 === 'chosen')) {
            validate126.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.question !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.question, {
                instancePath: instancePath + '/question',
                parentData: data,
                parentDataProperty: 'question',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.chosen !== undefined) {
              const _errs3 = errors;
              if (typeof data.chosen !== 'boolean') {
                validate126.errors = [
                  {
                    instancePath: instancePath + '/chosen',
                    schemaPath: '#/properties/chosen/type',
                    keyword: 'type',
                    params: {type: 'boolean'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate126.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate97(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    if (data.options === undefined && (missing0 = 'options')) {
      const err0 = {
        instancePath,
        schemaPath: '#/anyOf/0/required',
        keyword: 'required',
        params: {missingProperty: missing0},
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing1;
    if (data.optionsFrom === undefined && (missing1 = 'optionsFrom')) {
      const err1 = {
        instancePath,
        schemaPath: '#/anyOf/1/required',
        keyword: 'required',
        params: {missingProperty: missing1},
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = {instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {}};
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate97.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2;
      if (
        (data.name === undefined && (missing2 = 'name')) ||
        (data.type === undefined && (missing2 = 'type')) ||
        (data.label === undefined && (missing2 = 'label')) ||
        (data.total === undefined && (missing2 = 'total'))
      ) {
        validate97.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing2},
          },
        ];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func1.call(schema30.properties, key0)) {
            validate97.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs4 === errors) {
          if (data.name !== undefined) {
            const _errs5 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.type !== undefined) {
              const _errs6 = errors;
              if ('allocation' !== data.type) {
                validate97.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'allocation'},
                  },
                ];
                return false;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate97.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate97.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate97.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.label !== undefined) {
                  const _errs9 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.hint !== undefined) {
                    const _errs10 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs10 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.required !== undefined) {
                      const _errs11 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate97.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.personal !== undefined) {
                        const _errs13 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate97.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid1 = _errs13 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.showIf !== undefined) {
                          const _errs15 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs15 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.errors !== undefined) {
                            const _errs16 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs16 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.options !== undefined) {
                              let data9 = data.options;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (Array.isArray(data9)) {
                                  if (data9.length > 200) {
                                    validate97.errors = [
                                      {
                                        instancePath: instancePath + '/options',
                                        schemaPath: '#/properties/options/maxItems',
                                        keyword: 'maxItems',
                                        params: {limit: 200},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data9.length < 1) {
                                      validate97.errors = [
                                        {
                                          instancePath: instancePath + '/options',
                                          schemaPath: '#/properties/options/minItems',
                                          keyword: 'minItems',
                                          params: {limit: 1},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      var valid2 = true;
                                      const len0 = data9.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs19 = errors;
                                        if (
                                          !validate103(data9[i0], {
                                            instancePath: instancePath + '/options/' + i0,
                                            parentData: data9,
                                            parentDataProperty: i0,
                                            rootData,
                                            dynamicAnchors,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate103.errors
                                              : vErrors.concat(validate103.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs19 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate97.errors = [
                                    {
                                      instancePath: instancePath + '/options',
                                      schemaPath: '#/properties/options/type',
                                      keyword: 'type',
                                      params: {type: 'array'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid1 = _errs17 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.optionsFrom !== undefined) {
                                const _errs20 = errors;
                                if (
                                  !validate126(data.optionsFrom, {
                                    instancePath: instancePath + '/optionsFrom',
                                    parentData: data,
                                    parentDataProperty: 'optionsFrom',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate126.errors
                                      : vErrors.concat(validate126.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs20 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.order !== undefined) {
                                  let data12 = data.order;
                                  const _errs21 = errors;
                                  if (!(
                                    data12 === 'author' ||
                                    data12 === 'alphabetical' ||
                                    data12 === 'random'
                                  )) {
                                    validate97.errors = [
                                      {
                                        instancePath: instancePath + '/order',
                                        schemaPath: '#/properties/order/enum',
                                        keyword: 'enum',
                                        params: {allowedValues: schema30.properties.order.enum},
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid1 = _errs21 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.total !== undefined) {
                                    let data13 = data.total;
                                    const _errs22 = errors;
                                    if (
                                      !(typeof data13 == 'number' && isFinite(data13)) &&
                                      !(
                                        data13 &&
                                        typeof data13 == 'object' &&
                                        !Array.isArray(data13)
                                      )
                                    ) {
                                      validate97.errors = [
                                        {
                                          instancePath: instancePath + '/total',
                                          schemaPath: '#/properties/total/type',
                                          keyword: 'type',
                                          params: {type: schema30.properties.total.type},
                                        },
                                      ];
                                      return false;
                                    }
                                    if (errors === _errs22) {
                                      if (typeof data13 == 'number' && isFinite(data13)) {
                                        if (data13 > 100000000000 || isNaN(data13)) {
                                          validate97.errors = [
                                            {
                                              instancePath: instancePath + '/total',
                                              schemaPath: '#/properties/total/maximum',
                                              keyword: 'maximum',
                                              params: {comparison: '<=', limit: 100000000000},
                                            },
                                          ];
                                          return false;
                                        } else {
                                          if (data13 <= 0 || isNaN(data13)) {
                                            validate97.errors = [
                                              {
                                                instancePath: instancePath + '/total',
                                                schemaPath: '#/properties/total/exclusiveMinimum',
                                                keyword: 'exclusiveMinimum',
                                                params: {comparison: '>', limit: 0},
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                      }
                                      if (errors === _errs22) {
                                        if (
                                          data13 &&
                                          typeof data13 == 'object' &&
                                          !Array.isArray(data13)
                                        ) {
                                          let missing3;
                                          if (
                                            data13.answer === undefined &&
                                            (missing3 = 'answer')
                                          ) {
                                            validate97.errors = [
                                              {
                                                instancePath: instancePath + '/total',
                                                schemaPath: '#/properties/total/required',
                                                keyword: 'required',
                                                params: {missingProperty: missing3},
                                              },
                                            ];
                                            return false;
                                          } else {
                                            const _errs24 = errors;
                                            for (const key1 in data13) {
                                              if (!(key1 === 'answer')) {
                                                validate97.errors = [
                                                  {
                                                    instancePath: instancePath + '/total',
                                                    schemaPath:
                                                      '#/properties/total/additionalProperties',
                                                    keyword: 'additionalProperties',
                                                    params: {additionalProperty: key1},
                                                  },
                                                ];
                                                return false;
                                              }
                                            }
                                            if (_errs24 === errors) {
                                              if (data13.answer !== undefined) {
                                                if (
                                                  !validate88(data13.answer, {
                                                    instancePath: instancePath + '/total/answer',
                                                    parentData: data13,
                                                    parentDataProperty: 'answer',
                                                    rootData,
                                                    dynamicAnchors,
                                                  })
                                                ) {
                                                  vErrors =
                                                    vErrors === null
                                                      ? validate88.errors
                                                      : vErrors.concat(validate88.errors);
                                                  errors = vErrors.length;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                    var valid1 = _errs22 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.rule !== undefined) {
                                      let data15 = data.rule;
                                      const _errs26 = errors;
                                      if (!(data15 === 'exactly' || data15 === 'at-most')) {
                                        validate97.errors = [
                                          {
                                            instancePath: instancePath + '/rule',
                                            schemaPath: '#/properties/rule/enum',
                                            keyword: 'enum',
                                            params: {allowedValues: schema30.properties.rule.enum},
                                          },
                                        ];
                                        return false;
                                      }
                                      var valid1 = _errs26 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.unit !== undefined) {
                                        let data16 = data.unit;
                                        const _errs27 = errors;
                                        if (!(
                                          data16 === 'points' ||
                                          data16 === 'percent' ||
                                          data16 === 'pounds'
                                        )) {
                                          validate97.errors = [
                                            {
                                              instancePath: instancePath + '/unit',
                                              schemaPath: '#/properties/unit/enum',
                                              keyword: 'enum',
                                              params: {
                                                allowedValues: schema30.properties.unit.enum,
                                              },
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid1 = _errs27 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.step !== undefined) {
                                          let data17 = data.step;
                                          const _errs28 = errors;
                                          if (errors === _errs28) {
                                            if (typeof data17 == 'number' && isFinite(data17)) {
                                              if (data17 > 100000000000 || isNaN(data17)) {
                                                validate97.errors = [
                                                  {
                                                    instancePath: instancePath + '/step',
                                                    schemaPath: '#/properties/step/maximum',
                                                    keyword: 'maximum',
                                                    params: {comparison: '<=', limit: 100000000000},
                                                  },
                                                ];
                                                return false;
                                              } else {
                                                if (data17 <= 0 || isNaN(data17)) {
                                                  validate97.errors = [
                                                    {
                                                      instancePath: instancePath + '/step',
                                                      schemaPath:
                                                        '#/properties/step/exclusiveMinimum',
                                                      keyword: 'exclusiveMinimum',
                                                      params: {comparison: '>', limit: 0},
                                                    },
                                                  ];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate97.errors = [
                                                {
                                                  instancePath: instancePath + '/step',
                                                  schemaPath: '#/properties/step/type',
                                                  keyword: 'type',
                                                  params: {type: 'number'},
                                                },
                                              ];
                                              return false;
                                            }
                                          }
                                          var valid1 = _errs28 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate97.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const autocomplete = validate130;
const schema37 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'autocomplete'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    options: {type: 'array', minItems: 1, maxItems: 10000, items: {$ref: '#/$defs/listed'}},
    optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
    lookup: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    freeText: {type: 'boolean'},
    order: {enum: ['given', 'alphabetical']},
    plain: {type: 'boolean'},
    autocomplete: {$ref: 'https://dweud.example/schemas/autocomplete.schema.json'},
  },
};
const schema38 = {properties: {synonyms: {type: ['array', 'object']}}};
function validate141(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  {
    if (typeof data === 'string') {
      if (func2(data) > 200) {
        validate141.errors = [
          {instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: {limit: 200}},
        ];
        return false;
      } else {
        if (!pattern5.test(data)) {
          validate141.errors = [
            {instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: {pattern: '\\S'}},
          ];
          return false;
        }
      }
    } else {
      validate141.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'string'}},
      ];
      return false;
    }
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = {dynamicProps: false, dynamicItems: false};
function validate136(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.value === undefined && (missing0 = 'value')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate136.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(
            key0 === 'value' ||
            key0 === 'label' ||
            key0 === 'hint' ||
            key0 === 'showIf' ||
            key0 === 'heading' ||
            key0 === 'synonyms'
          )) {
            validate136.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.value !== undefined) {
            let data0 = data.value;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 64) {
                  validate136.errors = [
                    {
                      instancePath: instancePath + '/value',
                      schemaPath: '#/properties/value/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 64},
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate136.errors = [
                      {
                        instancePath: instancePath + '/value',
                        schemaPath: '#/properties/value/minLength',
                        keyword: 'minLength',
                        params: {limit: 1},
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern23.test(data0)) {
                      validate136.errors = [
                        {
                          instancePath: instancePath + '/value',
                          schemaPath: '#/properties/value/pattern',
                          keyword: 'pattern',
                          params: {pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'},
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate136.errors = [
                  {
                    instancePath: instancePath + '/value',
                    schemaPath: '#/properties/value/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== undefined) {
              const _errs4 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.hint !== undefined) {
                const _errs5 = errors;
                if (
                  !validate53(data.hint, {
                    instancePath: instancePath + '/hint',
                    parentData: data,
                    parentDataProperty: 'hint',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.showIf !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate54(data.showIf, {
                      instancePath: instancePath + '/showIf',
                      parentData: data,
                      parentDataProperty: 'showIf',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.heading !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate53(data.heading, {
                        instancePath: instancePath + '/heading',
                        parentData: data,
                        parentDataProperty: 'heading',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.synonyms !== undefined) {
                      let data5 = data.synonyms;
                      const _errs8 = errors;
                      if (!data5 || typeof data5 != 'object') {
                        validate136.errors = [
                          {
                            instancePath: instancePath + '/synonyms',
                            schemaPath: '#/properties/synonyms/type',
                            keyword: 'type',
                            params: {type: schema38.properties.synonyms.type},
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs8) {
                        if (Array.isArray(data5)) {
                          if (data5.length > 20) {
                            validate136.errors = [
                              {
                                instancePath: instancePath + '/synonyms',
                                schemaPath: '#/properties/synonyms/maxItems',
                                keyword: 'maxItems',
                                params: {limit: 20},
                              },
                            ];
                            return false;
                          } else {
                            var valid1 = true;
                            const len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs10 = errors;
                              if (
                                !validate141(data5[i0], {
                                  instancePath: instancePath + '/synonyms/' + i0,
                                  parentData: data5,
                                  parentDataProperty: i0,
                                  rootData,
                                  dynamicAnchors,
                                })
                              ) {
                                vErrors =
                                  vErrors === null
                                    ? validate141.errors
                                    : vErrors.concat(validate141.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs10 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                        }
                        if (errors === _errs8) {
                          if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
                            const _errs11 = errors;
                            for (const key1 in data5) {
                              if (!pattern4.test(key1)) {
                                validate136.errors = [
                                  {
                                    instancePath: instancePath + '/synonyms',
                                    schemaPath: '#/properties/synonyms/additionalProperties',
                                    keyword: 'additionalProperties',
                                    params: {additionalProperty: key1},
                                  },
                                ];
                                return false;
                              }
                            }
                            if (_errs11 === errors) {
                              var valid2 = true;
                              for (const key2 in data5) {
                                if (pattern4.test(key2)) {
                                  let data7 = data5[key2];
                                  const _errs12 = errors;
                                  if (errors === _errs12) {
                                    if (Array.isArray(data7)) {
                                      if (data7.length > 20) {
                                        validate136.errors = [
                                          {
                                            instancePath:
                                              instancePath +
                                              '/synonyms/' +
                                              key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                                            schemaPath:
                                              '#/properties/synonyms/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B1%2C8%7D)*%24/maxItems',
                                            keyword: 'maxItems',
                                            params: {limit: 20},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        var valid3 = true;
                                        const len1 = data7.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          const _errs14 = errors;
                                          if (
                                            !validate141(data7[i1], {
                                              instancePath:
                                                instancePath +
                                                '/synonyms/' +
                                                key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                                '/' +
                                                i1,
                                              parentData: data7,
                                              parentDataProperty: i1,
                                              rootData,
                                              dynamicAnchors,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null
                                                ? validate141.errors
                                                : vErrors.concat(validate141.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid3 = _errs14 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate136.errors = [
                                        {
                                          instancePath:
                                            instancePath +
                                            '/synonyms/' +
                                            key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                                          schemaPath:
                                            '#/properties/synonyms/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B1%2C8%7D)*%24/type',
                                          keyword: 'type',
                                          params: {type: 'array'},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs12 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate136.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const schema40 = {
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
function validate147(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(
    data === 'name' ||
    data === 'given-name' ||
    data === 'family-name' ||
    data === 'honorific-prefix' ||
    data === 'organization' ||
    data === 'organization-title' ||
    data === 'email' ||
    data === 'tel' ||
    data === 'street-address' ||
    data === 'address-line1' ||
    data === 'address-line2' ||
    data === 'address-level2' ||
    data === 'postal-code' ||
    data === 'country-name' ||
    data === 'bday' ||
    data === 'bday-day' ||
    data === 'bday-month' ||
    data === 'bday-year' ||
    data === 'sex' ||
    data === 'language' ||
    data === 'url'
  )) {
    validate147.errors = [
      {instancePath, schemaPath: '#/enum', keyword: 'enum', params: {allowedValues: schema40.enum}},
    ];
    return false;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
validate147.evaluated = {dynamicProps: false, dynamicItems: false};
function validate130(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.lookup === undefined && 'lookup') {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.options !== undefined) {
        var valid1 = false;
        validate130.errors = [
          {
            instancePath: instancePath + '/options',
            schemaPath: '#/then/properties/options/false schema',
            keyword: 'false schema',
            params: {},
          },
        ];
        return false;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.optionsFrom !== undefined) {
          var valid1 = false;
          validate130.errors = [
            {
              instancePath: instancePath + '/optionsFrom',
              schemaPath: '#/then/properties/optionsFrom/false schema',
              keyword: 'false schema',
              params: {},
            },
          ];
          return false;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.order !== undefined) {
            var valid1 = false;
            validate130.errors = [
              {
                instancePath: instancePath + '/order',
                schemaPath: '#/then/properties/order/false schema',
                keyword: 'false schema',
                params: {},
              },
            ];
            return false;
          } else {
            var valid1 = true;
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.options = true;
      props0.optionsFrom = true;
      props0.order = true;
    }
    ifClause0 = 'then';
  } else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid2 = false;
    const _errs6 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1;
      if (data.options === undefined && (missing1 = 'options')) {
        const err1 = {
          instancePath,
          schemaPath: '#/else/anyOf/0/required',
          keyword: 'required',
          params: {missingProperty: missing1},
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid1 = _errs6 === errors;
    valid2 = valid2 || _valid1;
    const _errs7 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2;
      if (data.optionsFrom === undefined && (missing2 = 'optionsFrom')) {
        const err2 = {
          instancePath,
          schemaPath: '#/else/anyOf/1/required',
          keyword: 'required',
          params: {missingProperty: missing2},
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid1 = _errs7 === errors;
    valid2 = valid2 || _valid1;
    if (!valid2) {
      const err3 = {instancePath, schemaPath: '#/else/anyOf', keyword: 'anyOf', params: {}};
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
      validate130.errors = vErrors;
      return false;
    } else {
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = 'else';
  }
  if (!valid0) {
    const err4 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: {failingKeyword: ifClause0},
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate130.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing3;
      if (
        (data.name === undefined && (missing3 = 'name')) ||
        (data.type === undefined && (missing3 = 'type')) ||
        (data.label === undefined && (missing3 = 'label'))
      ) {
        validate130.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing3},
          },
        ];
        return false;
      } else {
        const _errs8 = errors;
        for (const key0 in data) {
          if (!func1.call(schema37.properties, key0)) {
            validate130.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs8 === errors) {
          if (data.name !== undefined) {
            const _errs9 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs9 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.type !== undefined) {
              const _errs10 = errors;
              if ('autocomplete' !== data.type) {
                validate130.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'autocomplete'},
                  },
                ];
                return false;
              }
              var valid3 = _errs10 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.number !== undefined) {
                let data5 = data.number;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data5 === 'string') {
                    if (func2(data5) > 10) {
                      validate130.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data5) < 1) {
                        validate130.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate130.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid3 = _errs11 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.label !== undefined) {
                  const _errs13 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs13 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data.hint !== undefined) {
                    const _errs14 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs14 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data.required !== undefined) {
                      const _errs15 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate130.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid3 = _errs15 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data.personal !== undefined) {
                        const _errs17 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate130.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid3 = _errs17 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data.showIf !== undefined) {
                          const _errs19 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs19 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data.errors !== undefined) {
                            const _errs20 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid3 = _errs20 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data.options !== undefined) {
                              let data12 = data.options;
                              const _errs21 = errors;
                              if (errors === _errs21) {
                                if (Array.isArray(data12)) {
                                  if (data12.length > 10000) {
                                    validate130.errors = [
                                      {
                                        instancePath: instancePath + '/options',
                                        schemaPath: '#/properties/options/maxItems',
                                        keyword: 'maxItems',
                                        params: {limit: 10000},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data12.length < 1) {
                                      validate130.errors = [
                                        {
                                          instancePath: instancePath + '/options',
                                          schemaPath: '#/properties/options/minItems',
                                          keyword: 'minItems',
                                          params: {limit: 1},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      var valid4 = true;
                                      const len0 = data12.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs23 = errors;
                                        if (
                                          !validate136(data12[i0], {
                                            instancePath: instancePath + '/options/' + i0,
                                            parentData: data12,
                                            parentDataProperty: i0,
                                            rootData,
                                            dynamicAnchors,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate136.errors
                                              : vErrors.concat(validate136.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid4 = _errs23 === errors;
                                        if (!valid4) {
                                          break;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate130.errors = [
                                    {
                                      instancePath: instancePath + '/options',
                                      schemaPath: '#/properties/options/type',
                                      keyword: 'type',
                                      params: {type: 'array'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid3 = _errs21 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data.optionsFrom !== undefined) {
                                const _errs24 = errors;
                                if (
                                  !validate126(data.optionsFrom, {
                                    instancePath: instancePath + '/optionsFrom',
                                    parentData: data,
                                    parentDataProperty: 'optionsFrom',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate126.errors
                                      : vErrors.concat(validate126.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs24 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data.lookup !== undefined) {
                                  const _errs25 = errors;
                                  if (
                                    !validate88(data.lookup, {
                                      instancePath: instancePath + '/lookup',
                                      parentData: data,
                                      parentDataProperty: 'lookup',
                                      rootData,
                                      dynamicAnchors,
                                    })
                                  ) {
                                    vErrors =
                                      vErrors === null
                                        ? validate88.errors
                                        : vErrors.concat(validate88.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs25 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data.freeText !== undefined) {
                                    const _errs26 = errors;
                                    if (typeof data.freeText !== 'boolean') {
                                      validate130.errors = [
                                        {
                                          instancePath: instancePath + '/freeText',
                                          schemaPath: '#/properties/freeText/type',
                                          keyword: 'type',
                                          params: {type: 'boolean'},
                                        },
                                      ];
                                      return false;
                                    }
                                    var valid3 = _errs26 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data.order !== undefined) {
                                      let data17 = data.order;
                                      const _errs28 = errors;
                                      if (!(data17 === 'given' || data17 === 'alphabetical')) {
                                        validate130.errors = [
                                          {
                                            instancePath: instancePath + '/order',
                                            schemaPath: '#/properties/order/enum',
                                            keyword: 'enum',
                                            params: {allowedValues: schema37.properties.order.enum},
                                          },
                                        ];
                                        return false;
                                      }
                                      var valid3 = _errs28 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data.plain !== undefined) {
                                        const _errs29 = errors;
                                        if (typeof data.plain !== 'boolean') {
                                          validate130.errors = [
                                            {
                                              instancePath: instancePath + '/plain',
                                              schemaPath: '#/properties/plain/type',
                                              keyword: 'type',
                                              params: {type: 'boolean'},
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid3 = _errs29 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data.autocomplete !== undefined) {
                                          const _errs31 = errors;
                                          if (
                                            !validate147(data.autocomplete, {
                                              instancePath: instancePath + '/autocomplete',
                                              parentData: data,
                                              parentDataProperty: 'autocomplete',
                                              rootData,
                                              dynamicAnchors,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null
                                                ? validate147.errors
                                                : vErrors.concat(validate147.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid3 = _errs31 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate130.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const calculated = validate149;
const schema41 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'calculated'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    value: {$ref: 'https://dweud.example/schemas/calculation.schema.json'},
    decimals: {type: 'integer', minimum: 0, maximum: 6},
    prefix: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    suffix: {$ref: 'https://dweud.example/schemas/text.schema.json'},
  },
};
const schema42 = {
  type: ['number', 'object'],
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
  },
};
const root0 = {validate: validate153};
function validate155(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 50) {
        validate155.errors = [
          {instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: {limit: 50}},
        ];
        return false;
      } else {
        if (data.length < 1) {
          validate155.errors = [
            {instancePath, schemaPath: '#/minItems', keyword: 'minItems', params: {limit: 1}},
          ];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (
              !root0.validate(data[i0], {
                instancePath: instancePath + '/' + i0,
                parentData: data,
                parentDataProperty: i0,
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors =
                vErrors === null ? root0.validate.errors : vErrors.concat(root0.validate.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate155.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'array'}},
      ];
      return false;
    }
  }
  validate155.errors = vErrors;
  return errors === 0;
}
validate155.evaluated = {items: true, dynamicProps: false, dynamicItems: false};
function validate161(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.answer === undefined && (missing0 = 'answer')) {
        validate161.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'answer' || key0 === 'part')) {
            validate161.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.answer !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.answer, {
                instancePath: instancePath + '/answer',
                parentData: data,
                parentDataProperty: 'answer',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.part !== undefined) {
              let data1 = data.part;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === 'string') {
                  if (func2(data1) > 64) {
                    validate161.errors = [
                      {
                        instancePath: instancePath + '/part',
                        schemaPath: '#/properties/part/maxLength',
                        keyword: 'maxLength',
                        params: {limit: 64},
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data1) < 1) {
                      validate161.errors = [
                        {
                          instancePath: instancePath + '/part',
                          schemaPath: '#/properties/part/minLength',
                          keyword: 'minLength',
                          params: {limit: 1},
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate161.errors = [
                    {
                      instancePath: instancePath + '/part',
                      schemaPath: '#/properties/part/type',
                      keyword: 'type',
                      params: {type: 'string'},
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate161.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate161.errors = vErrors;
  return errors === 0;
}
validate161.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate160(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 50) {
        validate160.errors = [
          {instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: {limit: 50}},
        ];
        return false;
      } else {
        if (data.length < 1) {
          validate160.errors = [
            {instancePath, schemaPath: '#/minItems', keyword: 'minItems', params: {limit: 1}},
          ];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (
              !validate161(data[i0], {
                instancePath: instancePath + '/' + i0,
                parentData: data,
                parentDataProperty: i0,
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate160.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'array'}},
      ];
      return false;
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = {items: true, dynamicProps: false, dynamicItems: false};
const pattern31 = new RegExp('^\\d{4}-\\d{2}-\\d{2}$', 'u');
function validate167(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (typeof data !== 'string') {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (typeof data === 'string') {
      if (!pattern31.test(data)) {
        validate167.errors = [
          {
            instancePath,
            schemaPath: '#/then/pattern',
            keyword: 'pattern',
            params: {pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
          },
        ];
        return false;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = 'then';
  } else {
    const _errs4 = errors;
    if (
      !validate161(data, {instancePath, parentData, parentDataProperty, rootData, dynamicAnchors})
    ) {
      vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = 'else';
  }
  if (!valid0) {
    const err1 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: {failingKeyword: ifClause0},
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate167.errors = vErrors;
    return false;
  }
  validate167.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate167.evaluated = {dynamicProps: true, dynamicItems: false};
function validate166(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.from === undefined && (missing0 = 'from')) ||
        (data.to === undefined && (missing0 = 'to'))
      ) {
        validate166.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'from' || key0 === 'to')) {
            validate166.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.from !== undefined) {
            const _errs2 = errors;
            if (
              !validate167(data.from, {
                instancePath: instancePath + '/from',
                parentData: data,
                parentDataProperty: 'from',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== undefined) {
              const _errs3 = errors;
              if (
                !validate167(data.to, {
                  instancePath: instancePath + '/to',
                  parentData: data,
                  parentDataProperty: 'to',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors =
                  vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate166.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate153(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (
    !(typeof data == 'number' && isFinite(data)) &&
    !(data && typeof data == 'object' && !Array.isArray(data))
  ) {
    validate153.errors = [
      {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: schema42.type}},
    ];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.answer === undefined && 'answer') {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs4 = errors;
      for (const key0 in data) {
        if (!(key0 === 'answer' || key0 === 'part')) {
          validate153.errors = [
            {
              instancePath,
              schemaPath: '#/then/additionalProperties',
              keyword: 'additionalProperties',
              params: {additionalProperty: key0},
            },
          ];
          return false;
        }
      }
      if (_errs4 === errors) {
        if (data.answer !== undefined) {
          const _errs5 = errors;
          if (
            !validate88(data.answer, {
              instancePath: instancePath + '/answer',
              parentData: data,
              parentDataProperty: 'answer',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs5 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.part !== undefined) {
            let data1 = data.part;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (typeof data1 === 'string') {
                if (func2(data1) > 64) {
                  validate153.errors = [
                    {
                      instancePath: instancePath + '/part',
                      schemaPath: '#/then/properties/part/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 64},
                    },
                  ];
                  return false;
                } else {
                  if (func2(data1) < 1) {
                    validate153.errors = [
                      {
                        instancePath: instancePath + '/part',
                        schemaPath: '#/then/properties/part/minLength',
                        keyword: 'minLength',
                        params: {limit: 1},
                      },
                    ];
                    return false;
                  }
                }
              } else {
                validate153.errors = [
                  {
                    instancePath: instancePath + '/part',
                    schemaPath: '#/then/properties/part/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid1 = _errs6 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = 'then';
  } else {
    const _errs8 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate153.errors = [
          {
            instancePath,
            schemaPath: '#/else/maxProperties',
            keyword: 'maxProperties',
            params: {limit: 1},
          },
        ];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate153.errors = [
            {
              instancePath,
              schemaPath: '#/else/minProperties',
              keyword: 'minProperties',
              params: {limit: 1},
            },
          ];
          return false;
        } else {
          const _errs9 = errors;
          for (const key1 in data) {
            if (!func1.call(schema42.else.properties, key1)) {
              validate153.errors = [
                {
                  instancePath,
                  schemaPath: '#/else/additionalProperties',
                  keyword: 'additionalProperties',
                  params: {additionalProperty: key1},
                },
              ];
              return false;
            }
          }
          if (_errs9 === errors) {
            if (data.sum !== undefined) {
              const _errs10 = errors;
              if (
                !validate155(data.sum, {
                  instancePath: instancePath + '/sum',
                  parentData: data,
                  parentDataProperty: 'sum',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors =
                  vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs10 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.difference !== undefined) {
                let data3 = data.difference;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (Array.isArray(data3)) {
                    if (data3.length > 2) {
                      validate153.errors = [
                        {
                          instancePath: instancePath + '/difference',
                          schemaPath: '#/else/properties/difference/maxItems',
                          keyword: 'maxItems',
                          params: {limit: 2},
                        },
                      ];
                      return false;
                    } else {
                      if (data3.length < 2) {
                        validate153.errors = [
                          {
                            instancePath: instancePath + '/difference',
                            schemaPath: '#/else/properties/difference/minItems',
                            keyword: 'minItems',
                            params: {limit: 2},
                          },
                        ];
                        return false;
                      } else {
                        var valid3 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs13 = errors;
                          if (
                            !validate153(data3[i0], {
                              instancePath: instancePath + '/difference/' + i0,
                              parentData: data3,
                              parentDataProperty: i0,
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate153.errors
                                : vErrors.concat(validate153.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs13 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    validate153.errors = [
                      {
                        instancePath: instancePath + '/difference',
                        schemaPath: '#/else/properties/difference/type',
                        keyword: 'type',
                        params: {type: 'array'},
                      },
                    ];
                    return false;
                  }
                }
                var valid2 = _errs11 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.product !== undefined) {
                  const _errs14 = errors;
                  if (
                    !validate155(data.product, {
                      instancePath: instancePath + '/product',
                      parentData: data,
                      parentDataProperty: 'product',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs14 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.minimum !== undefined) {
                    const _errs15 = errors;
                    if (
                      !validate155(data.minimum, {
                        instancePath: instancePath + '/minimum',
                        parentData: data,
                        parentDataProperty: 'minimum',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs15 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.maximum !== undefined) {
                      const _errs16 = errors;
                      if (
                        !validate155(data.maximum, {
                          instancePath: instancePath + '/maximum',
                          parentData: data,
                          parentDataProperty: 'maximum',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors =
                          vErrors === null
                            ? validate155.errors
                            : vErrors.concat(validate155.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs16 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data.count !== undefined) {
                        const _errs17 = errors;
                        if (
                          !validate160(data.count, {
                            instancePath: instancePath + '/count',
                            parentData: data,
                            parentDataProperty: 'count',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors =
                            vErrors === null
                              ? validate160.errors
                              : vErrors.concat(validate160.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs17 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data.answered !== undefined) {
                          const _errs18 = errors;
                          if (
                            !validate160(data.answered, {
                              instancePath: instancePath + '/answered',
                              parentData: data,
                              parentDataProperty: 'answered',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate160.errors
                                : vErrors.concat(validate160.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs18 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data.days !== undefined) {
                            const _errs19 = errors;
                            if (
                              !validate166(data.days, {
                                instancePath: instancePath + '/days',
                                parentData: data,
                                parentDataProperty: 'days',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate166.errors
                                  : vErrors.concat(validate166.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs19 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data.months !== undefined) {
                              const _errs20 = errors;
                              if (
                                !validate166(data.months, {
                                  instancePath: instancePath + '/months',
                                  parentData: data,
                                  parentDataProperty: 'months',
                                  rootData,
                                  dynamicAnchors,
                                })
                              ) {
                                vErrors =
                                  vErrors === null
                                    ? validate166.errors
                                    : vErrors.concat(validate166.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs20 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data.years !== undefined) {
                                const _errs21 = errors;
                                if (
                                  !validate166(data.years, {
                                    instancePath: instancePath + '/years',
                                    parentData: data,
                                    parentDataProperty: 'years',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate166.errors
                                      : vErrors.concat(validate166.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs21 === errors;
                              } else {
                                var valid2 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = true;
      }
    }
    ifClause0 = 'else';
  }
  if (!valid0) {
    const err1 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: {failingKeyword: ifClause0},
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate153.errors = vErrors;
    return false;
  }
  validate153.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate153.evaluated = {dynamicProps: true, dynamicItems: false};
function validate149(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.value === undefined && (missing0 = 'value'))
      ) {
        validate149.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema41.properties, key0)) {
            validate149.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== undefined) {
              const _errs3 = errors;
              if ('calculated' !== data.type) {
                validate149.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'calculated'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate149.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate149.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate149.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.showIf !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate54(data.showIf, {
                        instancePath: instancePath + '/showIf',
                        parentData: data,
                        parentDataProperty: 'showIf',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.value !== undefined) {
                      const _errs8 = errors;
                      if (
                        !validate153(data.value, {
                          instancePath: instancePath + '/value',
                          parentData: data,
                          parentDataProperty: 'value',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors =
                          vErrors === null
                            ? validate153.errors
                            : vErrors.concat(validate153.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.decimals !== undefined) {
                        let data6 = data.decimals;
                        const _errs9 = errors;
                        if (!(
                          typeof data6 == 'number' &&
                          !(data6 % 1) &&
                          !isNaN(data6) &&
                          isFinite(data6)
                        )) {
                          validate149.errors = [
                            {
                              instancePath: instancePath + '/decimals',
                              schemaPath: '#/properties/decimals/type',
                              keyword: 'type',
                              params: {type: 'integer'},
                            },
                          ];
                          return false;
                        }
                        if (errors === _errs9) {
                          if (typeof data6 == 'number' && isFinite(data6)) {
                            if (data6 > 6 || isNaN(data6)) {
                              validate149.errors = [
                                {
                                  instancePath: instancePath + '/decimals',
                                  schemaPath: '#/properties/decimals/maximum',
                                  keyword: 'maximum',
                                  params: {comparison: '<=', limit: 6},
                                },
                              ];
                              return false;
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate149.errors = [
                                  {
                                    instancePath: instancePath + '/decimals',
                                    schemaPath: '#/properties/decimals/minimum',
                                    keyword: 'minimum',
                                    params: {comparison: '>=', limit: 0},
                                  },
                                ];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.prefix !== undefined) {
                          const _errs11 = errors;
                          if (
                            !validate53(data.prefix, {
                              instancePath: instancePath + '/prefix',
                              parentData: data,
                              parentDataProperty: 'prefix',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate53.errors
                                : vErrors.concat(validate53.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.suffix !== undefined) {
                            const _errs12 = errors;
                            if (
                              !validate53(data.suffix, {
                                instancePath: instancePath + '/suffix',
                                parentData: data,
                                parentDataProperty: 'suffix',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate53.errors
                                  : vErrors.concat(validate53.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs12 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate149.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const checkboxes = validate177;
const schema48 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'checkboxes'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    options: {
      type: 'array',
      items: {$ref: 'https://dweud.example/schemas/option.schema.json'},
      minItems: 1,
      maxItems: 500,
    },
    optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
    order: {enum: ['author', 'alphabetical', 'random']},
    divider: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    min: {type: 'integer', minimum: 1},
    max: {type: 'integer', minimum: 1},
  },
};
const schema32 = {
  properties: {
    value: {type: 'string', minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    heading: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    image: {$ref: '#/$defs/image'},
    exclusive: {type: 'boolean'},
    other: {$ref: '#/$defs/other'},
    followUp: {$ref: 'https://dweud.example/schemas/question.schema.json'},
  },
};
function validate111(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.src === undefined && (missing0 = 'src')) ||
        (data.alt === undefined && (missing0 = 'alt'))
      ) {
        validate111.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'src' || key0 === 'alt')) {
            validate111.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.src !== undefined) {
            let data0 = data.src;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 2000) {
                  validate111.errors = [
                    {
                      instancePath: instancePath + '/src',
                      schemaPath: '#/properties/src/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 2000},
                    },
                  ];
                  return false;
                } else {
                  if (!pattern25.test(data0)) {
                    validate111.errors = [
                      {
                        instancePath: instancePath + '/src',
                        schemaPath: '#/properties/src/pattern',
                        keyword: 'pattern',
                        params: {pattern: '^(https://|/(?!/)|\\./)\\S+$'},
                      },
                    ];
                    return false;
                  }
                }
              } else {
                validate111.errors = [
                  {
                    instancePath: instancePath + '/src',
                    schemaPath: '#/properties/src/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.alt !== undefined) {
              const _errs4 = errors;
              if (
                !validate53(data.alt, {
                  instancePath: instancePath + '/alt',
                  parentData: data,
                  parentDataProperty: 'alt',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate111.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate114(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.label === undefined && (missing0 = 'label')) {
        validate114.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(
            key0 === 'name' ||
            key0 === 'label' ||
            key0 === 'hint' ||
            key0 === 'required' ||
            key0 === 'maxLength' ||
            key0 === 'errors'
          )) {
            validate114.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== undefined) {
              const _errs3 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.hint !== undefined) {
                const _errs4 = errors;
                if (
                  !validate53(data.hint, {
                    instancePath: instancePath + '/hint',
                    parentData: data,
                    parentDataProperty: 'hint',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.required !== undefined) {
                  const _errs5 = errors;
                  if (typeof data.required !== 'boolean') {
                    validate114.errors = [
                      {
                        instancePath: instancePath + '/required',
                        schemaPath: '#/properties/required/type',
                        keyword: 'type',
                        params: {type: 'boolean'},
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.maxLength !== undefined) {
                    let data4 = data.maxLength;
                    const _errs7 = errors;
                    if (!(
                      typeof data4 == 'number' &&
                      !(data4 % 1) &&
                      !isNaN(data4) &&
                      isFinite(data4)
                    )) {
                      validate114.errors = [
                        {
                          instancePath: instancePath + '/maxLength',
                          schemaPath: '#/properties/maxLength/type',
                          keyword: 'type',
                          params: {type: 'integer'},
                        },
                      ];
                      return false;
                    }
                    if (errors === _errs7) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 > 10000 || isNaN(data4)) {
                          validate114.errors = [
                            {
                              instancePath: instancePath + '/maxLength',
                              schemaPath: '#/properties/maxLength/maximum',
                              keyword: 'maximum',
                              params: {comparison: '<=', limit: 10000},
                            },
                          ];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate114.errors = [
                              {
                                instancePath: instancePath + '/maxLength',
                                schemaPath: '#/properties/maxLength/minimum',
                                keyword: 'minimum',
                                params: {comparison: '>=', limit: 1},
                              },
                            ];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.errors !== undefined) {
                      const _errs9 = errors;
                      if (
                        !validate93(data.errors, {
                          instancePath: instancePath + '/errors',
                          parentData: data,
                          parentDataProperty: 'errors',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors =
                          vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate114.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate106(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((data.other === undefined && 'other') || (data.followUp === undefined && 'followUp')) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    validate106.errors = [{instancePath, schemaPath: '#/not', keyword: 'not', params: {}}];
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1;
      if (
        (data.value === undefined && (missing1 = 'value')) ||
        (data.label === undefined && (missing1 = 'label'))
      ) {
        validate106.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing1},
          },
        ];
        return false;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!func1.call(schema32.properties, key0)) {
            validate106.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs3 === errors) {
          if (data.value !== undefined) {
            let data0 = data.value;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 64) {
                  validate106.errors = [
                    {
                      instancePath: instancePath + '/value',
                      schemaPath: '#/properties/value/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 64},
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate106.errors = [
                      {
                        instancePath: instancePath + '/value',
                        schemaPath: '#/properties/value/minLength',
                        keyword: 'minLength',
                        params: {limit: 1},
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern23.test(data0)) {
                      validate106.errors = [
                        {
                          instancePath: instancePath + '/value',
                          schemaPath: '#/properties/value/pattern',
                          keyword: 'pattern',
                          params: {pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'},
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate106.errors = [
                  {
                    instancePath: instancePath + '/value',
                    schemaPath: '#/properties/value/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.label !== undefined) {
              const _errs6 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.hint !== undefined) {
                const _errs7 = errors;
                if (
                  !validate53(data.hint, {
                    instancePath: instancePath + '/hint',
                    parentData: data,
                    parentDataProperty: 'hint',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.showIf !== undefined) {
                  const _errs8 = errors;
                  if (
                    !validate54(data.showIf, {
                      instancePath: instancePath + '/showIf',
                      parentData: data,
                      parentDataProperty: 'showIf',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs8 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.heading !== undefined) {
                    const _errs9 = errors;
                    if (
                      !validate53(data.heading, {
                        instancePath: instancePath + '/heading',
                        parentData: data,
                        parentDataProperty: 'heading',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.image !== undefined) {
                      const _errs10 = errors;
                      if (
                        !validate111(data.image, {
                          instancePath: instancePath + '/image',
                          parentData: data,
                          parentDataProperty: 'image',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors =
                          vErrors === null
                            ? validate111.errors
                            : vErrors.concat(validate111.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs10 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.exclusive !== undefined) {
                        const _errs11 = errors;
                        if (typeof data.exclusive !== 'boolean') {
                          validate106.errors = [
                            {
                              instancePath: instancePath + '/exclusive',
                              schemaPath: '#/properties/exclusive/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.other !== undefined) {
                          const _errs13 = errors;
                          if (
                            !validate114(data.other, {
                              instancePath: instancePath + '/other',
                              parentData: data,
                              parentDataProperty: 'other',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate114.errors
                                : vErrors.concat(validate114.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs13 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.followUp !== undefined) {
                            const _errs14 = errors;
                            if (
                              !validate80(data.followUp, {
                                instancePath: instancePath + '/followUp',
                                parentData: data,
                                parentDataProperty: 'followUp',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate80.errors
                                  : vErrors.concat(validate80.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs14 === errors;
                          } else {
                            var valid1 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate106.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate177(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    if (data.options === undefined && (missing0 = 'options')) {
      const err0 = {
        instancePath,
        schemaPath: '#/anyOf/0/required',
        keyword: 'required',
        params: {missingProperty: missing0},
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing1;
    if (data.optionsFrom === undefined && (missing1 = 'optionsFrom')) {
      const err1 = {
        instancePath,
        schemaPath: '#/anyOf/1/required',
        keyword: 'required',
        params: {missingProperty: missing1},
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = {instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {}};
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate177.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2;
      if (
        (data.name === undefined && (missing2 = 'name')) ||
        (data.type === undefined && (missing2 = 'type')) ||
        (data.label === undefined && (missing2 = 'label'))
      ) {
        validate177.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing2},
          },
        ];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func1.call(schema48.properties, key0)) {
            validate177.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs4 === errors) {
          if (data.name !== undefined) {
            const _errs5 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.type !== undefined) {
              const _errs6 = errors;
              if ('checkboxes' !== data.type) {
                validate177.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'checkboxes'},
                  },
                ];
                return false;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate177.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate177.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate177.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.label !== undefined) {
                  const _errs9 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.hint !== undefined) {
                    const _errs10 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs10 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.required !== undefined) {
                      const _errs11 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate177.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.personal !== undefined) {
                        const _errs13 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate177.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid1 = _errs13 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.showIf !== undefined) {
                          const _errs15 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs15 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.errors !== undefined) {
                            const _errs16 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs16 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.options !== undefined) {
                              let data9 = data.options;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (Array.isArray(data9)) {
                                  if (data9.length > 500) {
                                    validate177.errors = [
                                      {
                                        instancePath: instancePath + '/options',
                                        schemaPath: '#/properties/options/maxItems',
                                        keyword: 'maxItems',
                                        params: {limit: 500},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data9.length < 1) {
                                      validate177.errors = [
                                        {
                                          instancePath: instancePath + '/options',
                                          schemaPath: '#/properties/options/minItems',
                                          keyword: 'minItems',
                                          params: {limit: 1},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      var valid2 = true;
                                      const len0 = data9.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs19 = errors;
                                        if (
                                          !validate106(data9[i0], {
                                            instancePath: instancePath + '/options/' + i0,
                                            parentData: data9,
                                            parentDataProperty: i0,
                                            rootData,
                                            dynamicAnchors,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate106.errors
                                              : vErrors.concat(validate106.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs19 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate177.errors = [
                                    {
                                      instancePath: instancePath + '/options',
                                      schemaPath: '#/properties/options/type',
                                      keyword: 'type',
                                      params: {type: 'array'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid1 = _errs17 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.optionsFrom !== undefined) {
                                const _errs20 = errors;
                                if (
                                  !validate126(data.optionsFrom, {
                                    instancePath: instancePath + '/optionsFrom',
                                    parentData: data,
                                    parentDataProperty: 'optionsFrom',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate126.errors
                                      : vErrors.concat(validate126.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs20 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.order !== undefined) {
                                  let data12 = data.order;
                                  const _errs21 = errors;
                                  if (!(
                                    data12 === 'author' ||
                                    data12 === 'alphabetical' ||
                                    data12 === 'random'
                                  )) {
                                    validate177.errors = [
                                      {
                                        instancePath: instancePath + '/order',
                                        schemaPath: '#/properties/order/enum',
                                        keyword: 'enum',
                                        params: {allowedValues: schema48.properties.order.enum},
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid1 = _errs21 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.divider !== undefined) {
                                    const _errs22 = errors;
                                    if (
                                      !validate53(data.divider, {
                                        instancePath: instancePath + '/divider',
                                        parentData: data,
                                        parentDataProperty: 'divider',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate53.errors
                                          : vErrors.concat(validate53.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid1 = _errs22 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.min !== undefined) {
                                      let data14 = data.min;
                                      const _errs23 = errors;
                                      if (!(
                                        typeof data14 == 'number' &&
                                        !(data14 % 1) &&
                                        !isNaN(data14) &&
                                        isFinite(data14)
                                      )) {
                                        validate177.errors = [
                                          {
                                            instancePath: instancePath + '/min',
                                            schemaPath: '#/properties/min/type',
                                            keyword: 'type',
                                            params: {type: 'integer'},
                                          },
                                        ];
                                        return false;
                                      }
                                      if (errors === _errs23) {
                                        if (typeof data14 == 'number' && isFinite(data14)) {
                                          if (data14 < 1 || isNaN(data14)) {
                                            validate177.errors = [
                                              {
                                                instancePath: instancePath + '/min',
                                                schemaPath: '#/properties/min/minimum',
                                                keyword: 'minimum',
                                                params: {comparison: '>=', limit: 1},
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid1 = _errs23 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.max !== undefined) {
                                        let data15 = data.max;
                                        const _errs25 = errors;
                                        if (!(
                                          typeof data15 == 'number' &&
                                          !(data15 % 1) &&
                                          !isNaN(data15) &&
                                          isFinite(data15)
                                        )) {
                                          validate177.errors = [
                                            {
                                              instancePath: instancePath + '/max',
                                              schemaPath: '#/properties/max/type',
                                              keyword: 'type',
                                              params: {type: 'integer'},
                                            },
                                          ];
                                          return false;
                                        }
                                        if (errors === _errs25) {
                                          if (typeof data15 == 'number' && isFinite(data15)) {
                                            if (data15 < 1 || isNaN(data15)) {
                                              validate177.errors = [
                                                {
                                                  instancePath: instancePath + '/max',
                                                  schemaPath: '#/properties/max/minimum',
                                                  keyword: 'minimum',
                                                  params: {comparison: '>=', limit: 1},
                                                },
                                              ];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid1 = _errs25 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate177.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate177.errors = vErrors;
  return errors === 0;
}
validate177.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const consent = validate186;
const schema49 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'consent'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    text: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    separate: {type: 'boolean'},
  },
};
function validate186(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.label === undefined && (missing0 = 'label')) ||
        (data.text === undefined && (missing0 = 'text'))
      ) {
        validate186.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema49.properties, key0)) {
            validate186.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== undefined) {
              const _errs3 = errors;
              if ('consent' !== data.type) {
                validate186.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'consent'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate186.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate186.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate186.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hint !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.required !== undefined) {
                      const _errs8 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate186.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.personal !== undefined) {
                        const _errs10 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate186.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.showIf !== undefined) {
                          const _errs12 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.errors !== undefined) {
                            const _errs13 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.text !== undefined) {
                              const _errs14 = errors;
                              if (
                                !validate53(data.text, {
                                  instancePath: instancePath + '/text',
                                  parentData: data,
                                  parentDataProperty: 'text',
                                  rootData,
                                  dynamicAnchors,
                                })
                              ) {
                                vErrors =
                                  vErrors === null
                                    ? validate53.errors
                                    : vErrors.concat(validate53.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.separate !== undefined) {
                                const _errs15 = errors;
                                if (typeof data.separate !== 'boolean') {
                                  validate186.errors = [
                                    {
                                      instancePath: instancePath + '/separate',
                                      schemaPath: '#/properties/separate/type',
                                      keyword: 'type',
                                      params: {type: 'boolean'},
                                    },
                                  ];
                                  return false;
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate186.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}
validate186.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const contact = validate193;
const schema50 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'contact'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    fields: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {enum: ['name', 'organisation', 'email', 'phone', 'address', 'postcode']},
    },
    needs: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {enum: ['name', 'organisation', 'email', 'phone', 'address', 'postcode']},
    },
    separate: {type: 'boolean'},
    consent: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    offerIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
  },
};
const func0 = /*@__PURE__*/ requireEqual().default;
function validate193(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((data.required === undefined && 'required') || (data.offerIf === undefined && 'offerIf')) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.required !== undefined) {
        if (true !== data.required) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    validate193.errors = [{instancePath, schemaPath: '#/not', keyword: 'not', params: {}}];
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
    const _errs4 = errors;
    let valid2 = false;
    const _errs5 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1;
      if (data.separate === undefined && (missing1 = 'separate')) {
        const err2 = {
          instancePath,
          schemaPath: '#/anyOf/0/required',
          keyword: 'required',
          params: {missingProperty: missing1},
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (data.separate !== undefined) {
          if (true !== data.separate) {
            const err3 = {
              instancePath: instancePath + '/separate',
              schemaPath: '#/anyOf/0/properties/separate/const',
              keyword: 'const',
              params: {allowedValue: true},
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid2 = valid2 || _valid0;
    if (_valid0) {
      var props0 = {};
      props0.separate = true;
    }
    const _errs7 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2;
      if (data.consent === undefined && (missing2 = 'consent')) {
        const err4 = {
          instancePath,
          schemaPath: '#/anyOf/1/required',
          keyword: 'required',
          params: {missingProperty: missing2},
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    valid2 = valid2 || _valid0;
    if (!valid2) {
      const err5 = {instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {}};
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate193.errors = vErrors;
      return false;
    } else {
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing3;
      if (
        (data.name === undefined && (missing3 = 'name')) ||
        (data.type === undefined && (missing3 = 'type')) ||
        (data.label === undefined && (missing3 = 'label')) ||
        (data.fields === undefined && (missing3 = 'fields'))
      ) {
        validate193.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing3},
          },
        ];
        return false;
      } else {
        const _errs8 = errors;
        for (const key0 in data) {
          if (!func1.call(schema50.properties, key0)) {
            validate193.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs8 === errors) {
          if (data.name !== undefined) {
            const _errs9 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid4 = _errs9 === errors;
          } else {
            var valid4 = true;
          }
          if (valid4) {
            if (data.type !== undefined) {
              const _errs10 = errors;
              if ('contact' !== data.type) {
                validate193.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'contact'},
                  },
                ];
                return false;
              }
              var valid4 = _errs10 === errors;
            } else {
              var valid4 = true;
            }
            if (valid4) {
              if (data.number !== undefined) {
                let data4 = data.number;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data4 === 'string') {
                    if (func2(data4) > 10) {
                      validate193.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data4) < 1) {
                        validate193.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate193.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid4 = _errs11 === errors;
              } else {
                var valid4 = true;
              }
              if (valid4) {
                if (data.label !== undefined) {
                  const _errs13 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid4 = _errs13 === errors;
                } else {
                  var valid4 = true;
                }
                if (valid4) {
                  if (data.hint !== undefined) {
                    const _errs14 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid4 = _errs14 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.required !== undefined) {
                      const _errs15 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate193.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid4 = _errs15 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data.personal !== undefined) {
                        const _errs17 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate193.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid4 = _errs17 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data.showIf !== undefined) {
                          const _errs19 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs19 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data.errors !== undefined) {
                            const _errs20 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs20 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data.fields !== undefined) {
                              let data11 = data.fields;
                              const _errs21 = errors;
                              if (errors === _errs21) {
                                if (Array.isArray(data11)) {
                                  if (data11.length < 1) {
                                    validate193.errors = [
                                      {
                                        instancePath: instancePath + '/fields',
                                        schemaPath: '#/properties/fields/minItems',
                                        keyword: 'minItems',
                                        params: {limit: 1},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    var valid5 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data12 = data11[i0];
                                      const _errs23 = errors;
                                      if (!(
                                        data12 === 'name' ||
                                        data12 === 'organisation' ||
                                        data12 === 'email' ||
                                        data12 === 'phone' ||
                                        data12 === 'address' ||
                                        data12 === 'postcode'
                                      )) {
                                        validate193.errors = [
                                          {
                                            instancePath: instancePath + '/fields/' + i0,
                                            schemaPath: '#/properties/fields/items/enum',
                                            keyword: 'enum',
                                            params: {
                                              allowedValues: schema50.properties.fields.items.enum,
                                            },
                                          },
                                        ];
                                        return false;
                                      }
                                      var valid5 = _errs23 === errors;
                                      if (!valid5) {
                                        break;
                                      }
                                    }
                                    if (valid5) {
                                      let i1 = data11.length;
                                      let j0;
                                      if (i1 > 1) {
                                        for (; i1--;) {
                                          for (j0 = i1; j0--;) {
                                            if (func0(data11[i1], data11[j0])) {
                                              validate193.errors = [
                                                {
                                                  instancePath: instancePath + '/fields',
                                                  schemaPath: '#/properties/fields/uniqueItems',
                                                  keyword: 'uniqueItems',
                                                  params: {i: i1, j: j0},
                                                },
                                              ];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate193.errors = [
                                    {
                                      instancePath: instancePath + '/fields',
                                      schemaPath: '#/properties/fields/type',
                                      keyword: 'type',
                                      params: {type: 'array'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid4 = _errs21 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data.needs !== undefined) {
                                let data13 = data.needs;
                                const _errs24 = errors;
                                if (errors === _errs24) {
                                  if (Array.isArray(data13)) {
                                    if (data13.length < 1) {
                                      validate193.errors = [
                                        {
                                          instancePath: instancePath + '/needs',
                                          schemaPath: '#/properties/needs/minItems',
                                          keyword: 'minItems',
                                          params: {limit: 1},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      var valid7 = true;
                                      const len1 = data13.length;
                                      for (let i2 = 0; i2 < len1; i2++) {
                                        let data14 = data13[i2];
                                        const _errs26 = errors;
                                        if (!(
                                          data14 === 'name' ||
                                          data14 === 'organisation' ||
                                          data14 === 'email' ||
                                          data14 === 'phone' ||
                                          data14 === 'address' ||
                                          data14 === 'postcode'
                                        )) {
                                          validate193.errors = [
                                            {
                                              instancePath: instancePath + '/needs/' + i2,
                                              schemaPath: '#/properties/needs/items/enum',
                                              keyword: 'enum',
                                              params: {
                                                allowedValues: schema50.properties.needs.items.enum,
                                              },
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid7 = _errs26 === errors;
                                        if (!valid7) {
                                          break;
                                        }
                                      }
                                      if (valid7) {
                                        let i3 = data13.length;
                                        let j1;
                                        if (i3 > 1) {
                                          for (; i3--;) {
                                            for (j1 = i3; j1--;) {
                                              if (func0(data13[i3], data13[j1])) {
                                                validate193.errors = [
                                                  {
                                                    instancePath: instancePath + '/needs',
                                                    schemaPath: '#/properties/needs/uniqueItems',
                                                    keyword: 'uniqueItems',
                                                    params: {i: i3, j: j1},
                                                  },
                                                ];
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate193.errors = [
                                      {
                                        instancePath: instancePath + '/needs',
                                        schemaPath: '#/properties/needs/type',
                                        keyword: 'type',
                                        params: {type: 'array'},
                                      },
                                    ];
                                    return false;
                                  }
                                }
                                var valid4 = _errs24 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data.separate !== undefined) {
                                  const _errs27 = errors;
                                  if (typeof data.separate !== 'boolean') {
                                    validate193.errors = [
                                      {
                                        instancePath: instancePath + '/separate',
                                        schemaPath: '#/properties/separate/type',
                                        keyword: 'type',
                                        params: {type: 'boolean'},
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid4 = _errs27 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data.consent !== undefined) {
                                    const _errs29 = errors;
                                    if (
                                      !validate88(data.consent, {
                                        instancePath: instancePath + '/consent',
                                        parentData: data,
                                        parentDataProperty: 'consent',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate88.errors
                                          : vErrors.concat(validate88.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid4 = _errs29 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data.offerIf !== undefined) {
                                      const _errs30 = errors;
                                      if (
                                        !validate54(data.offerIf, {
                                          instancePath: instancePath + '/offerIf',
                                          parentData: data,
                                          parentDataProperty: 'offerIf',
                                          rootData,
                                          dynamicAnchors,
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null
                                            ? validate54.errors
                                            : vErrors.concat(validate54.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs30 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate193.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate193.errors = vErrors;
  return errors === 0;
}
validate193.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const content = validate201;
function validate201(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.text === undefined && (missing0 = 'text'))
      ) {
        validate201.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'name' || key0 === 'type' || key0 === 'showIf' || key0 === 'text')) {
            validate201.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== undefined) {
              const _errs3 = errors;
              if ('content' !== data.type) {
                validate201.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'content'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.showIf !== undefined) {
                const _errs4 = errors;
                if (
                  !validate54(data.showIf, {
                    instancePath: instancePath + '/showIf',
                    parentData: data,
                    parentDataProperty: 'showIf',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.text !== undefined) {
                  const _errs5 = errors;
                  if (
                    !validate53(data.text, {
                      instancePath: instancePath + '/text',
                      parentData: data,
                      parentDataProperty: 'text',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate201.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate201.errors = vErrors;
  return errors === 0;
}
validate201.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const date = validate205;
const schema52 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'date'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    precision: {enum: ['day', 'month', 'year']},
    min: {
      type: ['string', 'object'],
      pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$',
      minProperties: 1,
      maxProperties: 1,
      properties: {
        answer: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        today: {type: 'integer', minimum: -5e4, maximum: 50000},
      },
      additionalProperties: false,
    },
    max: {
      type: ['string', 'object'],
      pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$',
      minProperties: 1,
      maxProperties: 1,
      properties: {
        answer: {$ref: 'https://dweud.example/schemas/name.schema.json'},
        today: {type: 'integer', minimum: -5e4, maximum: 50000},
      },
      additionalProperties: false,
    },
    autocomplete: {enum: ['bday']},
  },
};
const pattern32 = new RegExp('^(today|\\d{4}-\\d{2}-\\d{2})$', 'u');
function validate205(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate205.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema52.properties, key0)) {
            validate205.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== undefined) {
              const _errs3 = errors;
              if ('date' !== data.type) {
                validate205.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'date'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate205.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate205.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate205.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hint !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.required !== undefined) {
                      const _errs8 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate205.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.personal !== undefined) {
                        const _errs10 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate205.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.showIf !== undefined) {
                          const _errs12 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.errors !== undefined) {
                            const _errs13 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.precision !== undefined) {
                              let data9 = data.precision;
                              const _errs14 = errors;
                              if (!(data9 === 'day' || data9 === 'month' || data9 === 'year')) {
                                validate205.errors = [
                                  {
                                    instancePath: instancePath + '/precision',
                                    schemaPath: '#/properties/precision/enum',
                                    keyword: 'enum',
                                    params: {allowedValues: schema52.properties.precision.enum},
                                  },
                                ];
                                return false;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.min !== undefined) {
                                let data10 = data.min;
                                const _errs15 = errors;
                                if (
                                  typeof data10 !== 'string' &&
                                  !(data10 && typeof data10 == 'object' && !Array.isArray(data10))
                                ) {
                                  validate205.errors = [
                                    {
                                      instancePath: instancePath + '/min',
                                      schemaPath: '#/properties/min/type',
                                      keyword: 'type',
                                      params: {type: schema52.properties.min.type},
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs15) {
                                  if (typeof data10 === 'string') {
                                    if (!pattern32.test(data10)) {
                                      validate205.errors = [
                                        {
                                          instancePath: instancePath + '/min',
                                          schemaPath: '#/properties/min/pattern',
                                          keyword: 'pattern',
                                          params: {pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$'},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                  if (errors === _errs15) {
                                    if (
                                      data10 &&
                                      typeof data10 == 'object' &&
                                      !Array.isArray(data10)
                                    ) {
                                      if (Object.keys(data10).length > 1) {
                                        validate205.errors = [
                                          {
                                            instancePath: instancePath + '/min',
                                            schemaPath: '#/properties/min/maxProperties',
                                            keyword: 'maxProperties',
                                            params: {limit: 1},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        if (Object.keys(data10).length < 1) {
                                          validate205.errors = [
                                            {
                                              instancePath: instancePath + '/min',
                                              schemaPath: '#/properties/min/minProperties',
                                              keyword: 'minProperties',
                                              params: {limit: 1},
                                            },
                                          ];
                                          return false;
                                        } else {
                                          const _errs17 = errors;
                                          for (const key1 in data10) {
                                            if (!(key1 === 'answer' || key1 === 'today')) {
                                              validate205.errors = [
                                                {
                                                  instancePath: instancePath + '/min',
                                                  schemaPath:
                                                    '#/properties/min/additionalProperties',
                                                  keyword: 'additionalProperties',
                                                  params: {additionalProperty: key1},
                                                },
                                              ];
                                              return false;
                                            }
                                          }
                                          if (_errs17 === errors) {
                                            if (data10.answer !== undefined) {
                                              const _errs18 = errors;
                                              if (
                                                !validate88(data10.answer, {
                                                  instancePath: instancePath + '/min/answer',
                                                  parentData: data10,
                                                  parentDataProperty: 'answer',
                                                  rootData,
                                                  dynamicAnchors,
                                                })
                                              ) {
                                                vErrors =
                                                  vErrors === null
                                                    ? validate88.errors
                                                    : vErrors.concat(validate88.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid1 = _errs18 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data10.today !== undefined) {
                                                let data12 = data10.today;
                                                const _errs19 = errors;
                                                if (!(
                                                  typeof data12 == 'number' &&
                                                  !(data12 % 1) &&
                                                  !isNaN(data12) &&
                                                  isFinite(data12)
                                                )) {
                                                  validate205.errors = [
                                                    {
                                                      instancePath: instancePath + '/min/today',
                                                      schemaPath:
                                                        '#/properties/min/properties/today/type',
                                                      keyword: 'type',
                                                      params: {type: 'integer'},
                                                    },
                                                  ];
                                                  return false;
                                                }
                                                if (errors === _errs19) {
                                                  if (
                                                    typeof data12 == 'number' &&
                                                    isFinite(data12)
                                                  ) {
                                                    if (data12 > 50000 || isNaN(data12)) {
                                                      validate205.errors = [
                                                        {
                                                          instancePath: instancePath + '/min/today',
                                                          schemaPath:
                                                            '#/properties/min/properties/today/maximum',
                                                          keyword: 'maximum',
                                                          params: {comparison: '<=', limit: 50000},
                                                        },
                                                      ];
                                                      return false;
                                                    } else {
                                                      if (data12 < -5e4 || isNaN(data12)) {
                                                        validate205.errors = [
                                                          {
                                                            instancePath:
                                                              instancePath + '/min/today',
                                                            schemaPath:
                                                              '#/properties/min/properties/today/minimum',
                                                            keyword: 'minimum',
                                                            params: {comparison: '>=', limit: -5e4},
                                                          },
                                                        ];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid1 = _errs19 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.max !== undefined) {
                                  let data13 = data.max;
                                  const _errs21 = errors;
                                  if (
                                    typeof data13 !== 'string' &&
                                    !(data13 && typeof data13 == 'object' && !Array.isArray(data13))
                                  ) {
                                    validate205.errors = [
                                      {
                                        instancePath: instancePath + '/max',
                                        schemaPath: '#/properties/max/type',
                                        keyword: 'type',
                                        params: {type: schema52.properties.max.type},
                                      },
                                    ];
                                    return false;
                                  }
                                  if (errors === _errs21) {
                                    if (typeof data13 === 'string') {
                                      if (!pattern32.test(data13)) {
                                        validate205.errors = [
                                          {
                                            instancePath: instancePath + '/max',
                                            schemaPath: '#/properties/max/pattern',
                                            keyword: 'pattern',
                                            params: {pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$'},
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                    if (errors === _errs21) {
                                      if (
                                        data13 &&
                                        typeof data13 == 'object' &&
                                        !Array.isArray(data13)
                                      ) {
                                        if (Object.keys(data13).length > 1) {
                                          validate205.errors = [
                                            {
                                              instancePath: instancePath + '/max',
                                              schemaPath: '#/properties/max/maxProperties',
                                              keyword: 'maxProperties',
                                              params: {limit: 1},
                                            },
                                          ];
                                          return false;
                                        } else {
                                          if (Object.keys(data13).length < 1) {
                                            validate205.errors = [
                                              {
                                                instancePath: instancePath + '/max',
                                                schemaPath: '#/properties/max/minProperties',
                                                keyword: 'minProperties',
                                                params: {limit: 1},
                                              },
                                            ];
                                            return false;
                                          } else {
                                            const _errs23 = errors;
                                            for (const key2 in data13) {
                                              if (!(key2 === 'answer' || key2 === 'today')) {
                                                validate205.errors = [
                                                  {
                                                    instancePath: instancePath + '/max',
                                                    schemaPath:
                                                      '#/properties/max/additionalProperties',
                                                    keyword: 'additionalProperties',
                                                    params: {additionalProperty: key2},
                                                  },
                                                ];
                                                return false;
                                              }
                                            }
                                            if (_errs23 === errors) {
                                              if (data13.answer !== undefined) {
                                                const _errs24 = errors;
                                                if (
                                                  !validate88(data13.answer, {
                                                    instancePath: instancePath + '/max/answer',
                                                    parentData: data13,
                                                    parentDataProperty: 'answer',
                                                    rootData,
                                                    dynamicAnchors,
                                                  })
                                                ) {
                                                  vErrors =
                                                    vErrors === null
                                                      ? validate88.errors
                                                      : vErrors.concat(validate88.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid2 = _errs24 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data13.today !== undefined) {
                                                  let data15 = data13.today;
                                                  const _errs25 = errors;
                                                  if (!(
                                                    typeof data15 == 'number' &&
                                                    !(data15 % 1) &&
                                                    !isNaN(data15) &&
                                                    isFinite(data15)
                                                  )) {
                                                    validate205.errors = [
                                                      {
                                                        instancePath: instancePath + '/max/today',
                                                        schemaPath:
                                                          '#/properties/max/properties/today/type',
                                                        keyword: 'type',
                                                        params: {type: 'integer'},
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                  if (errors === _errs25) {
                                                    if (
                                                      typeof data15 == 'number' &&
                                                      isFinite(data15)
                                                    ) {
                                                      if (data15 > 50000 || isNaN(data15)) {
                                                        validate205.errors = [
                                                          {
                                                            instancePath:
                                                              instancePath + '/max/today',
                                                            schemaPath:
                                                              '#/properties/max/properties/today/maximum',
                                                            keyword: 'maximum',
                                                            params: {
                                                              comparison: '<=',
                                                              limit: 50000,
                                                            },
                                                          },
                                                        ];
                                                        return false;
                                                      } else {
                                                        if (data15 < -5e4 || isNaN(data15)) {
                                                          validate205.errors = [
                                                            {
                                                              instancePath:
                                                                instancePath + '/max/today',
                                                              schemaPath:
                                                                '#/properties/max/properties/today/minimum',
                                                              keyword: 'minimum',
                                                              params: {
                                                                comparison: '>=',
                                                                limit: -5e4,
                                                              },
                                                            },
                                                          ];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid2 = _errs25 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.autocomplete !== undefined) {
                                    const _errs27 = errors;
                                    if (!(data.autocomplete === 'bday')) {
                                      validate205.errors = [
                                        {
                                          instancePath: instancePath + '/autocomplete',
                                          schemaPath: '#/properties/autocomplete/enum',
                                          keyword: 'enum',
                                          params: {
                                            allowedValues: schema52.properties.autocomplete.enum,
                                          },
                                        },
                                      ];
                                      return false;
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate205.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const file = validate213;
const schema53 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'file'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    accept: {
      type: 'array',
      minItems: 1,
      maxItems: 10,
      uniqueItems: true,
      default: ['pdf', 'docx', 'odt', 'jpg', 'png'],
      items: {enum: ['pdf', 'docx', 'odt', 'rtf', 'txt', 'xlsx', 'ods', 'csv', 'jpg', 'png']},
    },
    maxSize: {type: 'integer', minimum: 1, maximum: 100},
    min: {type: 'integer', minimum: 1, maximum: 20},
    max: {type: 'integer', minimum: 1, maximum: 20},
  },
};
function validate213(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate213.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema53.properties, key0)) {
            validate213.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== undefined) {
              const _errs3 = errors;
              if ('file' !== data.type) {
                validate213.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'file'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate213.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate213.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate213.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hint !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.required !== undefined) {
                      const _errs8 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate213.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.personal !== undefined) {
                        const _errs10 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate213.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.showIf !== undefined) {
                          const _errs12 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.errors !== undefined) {
                            const _errs13 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.accept !== undefined) {
                              let data9 = data.accept;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (Array.isArray(data9)) {
                                  if (data9.length > 10) {
                                    validate213.errors = [
                                      {
                                        instancePath: instancePath + '/accept',
                                        schemaPath: '#/properties/accept/maxItems',
                                        keyword: 'maxItems',
                                        params: {limit: 10},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data9.length < 1) {
                                      validate213.errors = [
                                        {
                                          instancePath: instancePath + '/accept',
                                          schemaPath: '#/properties/accept/minItems',
                                          keyword: 'minItems',
                                          params: {limit: 1},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      var valid1 = true;
                                      const len0 = data9.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let data10 = data9[i0];
                                        const _errs16 = errors;
                                        if (!(
                                          data10 === 'pdf' ||
                                          data10 === 'docx' ||
                                          data10 === 'odt' ||
                                          data10 === 'rtf' ||
                                          data10 === 'txt' ||
                                          data10 === 'xlsx' ||
                                          data10 === 'ods' ||
                                          data10 === 'csv' ||
                                          data10 === 'jpg' ||
                                          data10 === 'png'
                                        )) {
                                          validate213.errors = [
                                            {
                                              instancePath: instancePath + '/accept/' + i0,
                                              schemaPath: '#/properties/accept/items/enum',
                                              keyword: 'enum',
                                              params: {
                                                allowedValues:
                                                  schema53.properties.accept.items.enum,
                                              },
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid1 = _errs16 === errors;
                                        if (!valid1) {
                                          break;
                                        }
                                      }
                                      if (valid1) {
                                        let i1 = data9.length;
                                        let j0;
                                        if (i1 > 1) {
                                          for (; i1--;) {
                                            for (j0 = i1; j0--;) {
                                              if (func0(data9[i1], data9[j0])) {
                                                validate213.errors = [
                                                  {
                                                    instancePath: instancePath + '/accept',
                                                    schemaPath: '#/properties/accept/uniqueItems',
                                                    keyword: 'uniqueItems',
                                                    params: {i: i1, j: j0},
                                                  },
                                                ];
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate213.errors = [
                                    {
                                      instancePath: instancePath + '/accept',
                                      schemaPath: '#/properties/accept/type',
                                      keyword: 'type',
                                      params: {type: 'array'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.maxSize !== undefined) {
                                let data11 = data.maxSize;
                                const _errs17 = errors;
                                if (!(
                                  typeof data11 == 'number' &&
                                  !(data11 % 1) &&
                                  !isNaN(data11) &&
                                  isFinite(data11)
                                )) {
                                  validate213.errors = [
                                    {
                                      instancePath: instancePath + '/maxSize',
                                      schemaPath: '#/properties/maxSize/type',
                                      keyword: 'type',
                                      params: {type: 'integer'},
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs17) {
                                  if (typeof data11 == 'number' && isFinite(data11)) {
                                    if (data11 > 100 || isNaN(data11)) {
                                      validate213.errors = [
                                        {
                                          instancePath: instancePath + '/maxSize',
                                          schemaPath: '#/properties/maxSize/maximum',
                                          keyword: 'maximum',
                                          params: {comparison: '<=', limit: 100},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (data11 < 1 || isNaN(data11)) {
                                        validate213.errors = [
                                          {
                                            instancePath: instancePath + '/maxSize',
                                            schemaPath: '#/properties/maxSize/minimum',
                                            keyword: 'minimum',
                                            params: {comparison: '>=', limit: 1},
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.min !== undefined) {
                                  let data12 = data.min;
                                  const _errs19 = errors;
                                  if (!(
                                    typeof data12 == 'number' &&
                                    !(data12 % 1) &&
                                    !isNaN(data12) &&
                                    isFinite(data12)
                                  )) {
                                    validate213.errors = [
                                      {
                                        instancePath: instancePath + '/min',
                                        schemaPath: '#/properties/min/type',
                                        keyword: 'type',
                                        params: {type: 'integer'},
                                      },
                                    ];
                                    return false;
                                  }
                                  if (errors === _errs19) {
                                    if (typeof data12 == 'number' && isFinite(data12)) {
                                      if (data12 > 20 || isNaN(data12)) {
                                        validate213.errors = [
                                          {
                                            instancePath: instancePath + '/min',
                                            schemaPath: '#/properties/min/maximum',
                                            keyword: 'maximum',
                                            params: {comparison: '<=', limit: 20},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        if (data12 < 1 || isNaN(data12)) {
                                          validate213.errors = [
                                            {
                                              instancePath: instancePath + '/min',
                                              schemaPath: '#/properties/min/minimum',
                                              keyword: 'minimum',
                                              params: {comparison: '>=', limit: 1},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs19 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.max !== undefined) {
                                    let data13 = data.max;
                                    const _errs21 = errors;
                                    if (!(
                                      typeof data13 == 'number' &&
                                      !(data13 % 1) &&
                                      !isNaN(data13) &&
                                      isFinite(data13)
                                    )) {
                                      validate213.errors = [
                                        {
                                          instancePath: instancePath + '/max',
                                          schemaPath: '#/properties/max/type',
                                          keyword: 'type',
                                          params: {type: 'integer'},
                                        },
                                      ];
                                      return false;
                                    }
                                    if (errors === _errs21) {
                                      if (typeof data13 == 'number' && isFinite(data13)) {
                                        if (data13 > 20 || isNaN(data13)) {
                                          validate213.errors = [
                                            {
                                              instancePath: instancePath + '/max',
                                              schemaPath: '#/properties/max/maximum',
                                              keyword: 'maximum',
                                              params: {comparison: '<=', limit: 20},
                                            },
                                          ];
                                          return false;
                                        } else {
                                          if (data13 < 1 || isNaN(data13)) {
                                            validate213.errors = [
                                              {
                                                instancePath: instancePath + '/max',
                                                schemaPath: '#/properties/max/minimum',
                                                keyword: 'minimum',
                                                params: {comparison: '>=', limit: 1},
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid0 = _errs21 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate213.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate213.errors = vErrors;
  return errors === 0;
}
validate213.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const impact = validate219;
const schema54 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'impact'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    nation: {enum: ['wales', 'england']},
    bandDNow: {type: 'number', minimum: 0, maximum: 100000},
    band: {
      type: 'object',
      required: ['answer'],
      properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
      additionalProperties: false,
    },
    options: {type: 'array', items: {$ref: '#/$defs/option'}, minItems: 1, maxItems: 50},
    order: {enum: ['author', 'alphabetical', 'random']},
    divider: {$ref: 'https://dweud.example/schemas/text.schema.json'},
  },
};
function validate230(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.label === undefined && (missing0 = 'label')) {
        validate230.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(
            key0 === 'name' ||
            key0 === 'label' ||
            key0 === 'hint' ||
            key0 === 'required' ||
            key0 === 'maxLength' ||
            key0 === 'errors'
          )) {
            validate230.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== undefined) {
              const _errs3 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.hint !== undefined) {
                const _errs4 = errors;
                if (
                  !validate53(data.hint, {
                    instancePath: instancePath + '/hint',
                    parentData: data,
                    parentDataProperty: 'hint',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.required !== undefined) {
                  const _errs5 = errors;
                  if (typeof data.required !== 'boolean') {
                    validate230.errors = [
                      {
                        instancePath: instancePath + '/required',
                        schemaPath: '#/properties/required/type',
                        keyword: 'type',
                        params: {type: 'boolean'},
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.maxLength !== undefined) {
                    let data4 = data.maxLength;
                    const _errs7 = errors;
                    if (!(
                      typeof data4 == 'number' &&
                      !(data4 % 1) &&
                      !isNaN(data4) &&
                      isFinite(data4)
                    )) {
                      validate230.errors = [
                        {
                          instancePath: instancePath + '/maxLength',
                          schemaPath: '#/properties/maxLength/type',
                          keyword: 'type',
                          params: {type: 'integer'},
                        },
                      ];
                      return false;
                    }
                    if (errors === _errs7) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 > 10000 || isNaN(data4)) {
                          validate230.errors = [
                            {
                              instancePath: instancePath + '/maxLength',
                              schemaPath: '#/properties/maxLength/maximum',
                              keyword: 'maximum',
                              params: {comparison: '<=', limit: 10000},
                            },
                          ];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate230.errors = [
                              {
                                instancePath: instancePath + '/maxLength',
                                schemaPath: '#/properties/maxLength/minimum',
                                keyword: 'minimum',
                                params: {comparison: '>=', limit: 1},
                              },
                            ];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.errors !== undefined) {
                      const _errs9 = errors;
                      if (
                        !validate93(data.errors, {
                          instancePath: instancePath + '/errors',
                          parentData: data,
                          parentDataProperty: 'errors',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors =
                          vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate230.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate230.errors = vErrors;
  return errors === 0;
}
validate230.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate226(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((data.other === undefined && 'other') || (data.followUp === undefined && 'followUp')) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    validate226.errors = [{instancePath, schemaPath: '#/not', keyword: 'not', params: {}}];
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1;
      if (
        (data.value === undefined && (missing1 = 'value')) ||
        (data.label === undefined && (missing1 = 'label'))
      ) {
        validate226.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing1},
          },
        ];
        return false;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(
            key0 === 'value' ||
            key0 === 'label' ||
            key0 === 'hint' ||
            key0 === 'showIf' ||
            key0 === 'bandD' ||
            key0 === 'other' ||
            key0 === 'followUp'
          )) {
            validate226.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs3 === errors) {
          if (data.value !== undefined) {
            let data0 = data.value;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 64) {
                  validate226.errors = [
                    {
                      instancePath: instancePath + '/value',
                      schemaPath: '#/properties/value/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 64},
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate226.errors = [
                      {
                        instancePath: instancePath + '/value',
                        schemaPath: '#/properties/value/minLength',
                        keyword: 'minLength',
                        params: {limit: 1},
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern23.test(data0)) {
                      validate226.errors = [
                        {
                          instancePath: instancePath + '/value',
                          schemaPath: '#/properties/value/pattern',
                          keyword: 'pattern',
                          params: {pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'},
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate226.errors = [
                  {
                    instancePath: instancePath + '/value',
                    schemaPath: '#/properties/value/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.label !== undefined) {
              const _errs6 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.hint !== undefined) {
                const _errs7 = errors;
                if (
                  !validate53(data.hint, {
                    instancePath: instancePath + '/hint',
                    parentData: data,
                    parentDataProperty: 'hint',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.showIf !== undefined) {
                  const _errs8 = errors;
                  if (
                    !validate54(data.showIf, {
                      instancePath: instancePath + '/showIf',
                      parentData: data,
                      parentDataProperty: 'showIf',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs8 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.bandD !== undefined) {
                    let data4 = data.bandD;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 > 100000 || isNaN(data4)) {
                          validate226.errors = [
                            {
                              instancePath: instancePath + '/bandD',
                              schemaPath: '#/properties/bandD/maximum',
                              keyword: 'maximum',
                              params: {comparison: '<=', limit: 100000},
                            },
                          ];
                          return false;
                        } else {
                          if (data4 < -1e5 || isNaN(data4)) {
                            validate226.errors = [
                              {
                                instancePath: instancePath + '/bandD',
                                schemaPath: '#/properties/bandD/minimum',
                                keyword: 'minimum',
                                params: {comparison: '>=', limit: -1e5},
                              },
                            ];
                            return false;
                          }
                        }
                      } else {
                        validate226.errors = [
                          {
                            instancePath: instancePath + '/bandD',
                            schemaPath: '#/properties/bandD/type',
                            keyword: 'type',
                            params: {type: 'number'},
                          },
                        ];
                        return false;
                      }
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.other !== undefined) {
                      const _errs11 = errors;
                      if (
                        !validate230(data.other, {
                          instancePath: instancePath + '/other',
                          parentData: data,
                          parentDataProperty: 'other',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors =
                          vErrors === null
                            ? validate230.errors
                            : vErrors.concat(validate230.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.followUp !== undefined) {
                        const _errs12 = errors;
                        if (
                          !validate80(data.followUp, {
                            instancePath: instancePath + '/followUp',
                            parentData: data,
                            parentDataProperty: 'followUp',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors =
                            vErrors === null
                              ? validate80.errors
                              : vErrors.concat(validate80.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs12 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate226.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate226.errors = vErrors;
  return errors === 0;
}
validate226.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate219(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.label === undefined && (missing0 = 'label')) ||
        (data.nation === undefined && (missing0 = 'nation')) ||
        (data.options === undefined && (missing0 = 'options'))
      ) {
        validate219.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema54.properties, key0)) {
            validate219.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== undefined) {
              const _errs3 = errors;
              if ('impact' !== data.type) {
                validate219.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'impact'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate219.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate219.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate219.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hint !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.required !== undefined) {
                      const _errs8 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate219.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.personal !== undefined) {
                        const _errs10 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate219.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.showIf !== undefined) {
                          const _errs12 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.errors !== undefined) {
                            const _errs13 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.nation !== undefined) {
                              let data9 = data.nation;
                              const _errs14 = errors;
                              if (!(data9 === 'wales' || data9 === 'england')) {
                                validate219.errors = [
                                  {
                                    instancePath: instancePath + '/nation',
                                    schemaPath: '#/properties/nation/enum',
                                    keyword: 'enum',
                                    params: {allowedValues: schema54.properties.nation.enum},
                                  },
                                ];
                                return false;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.bandDNow !== undefined) {
                                let data10 = data.bandDNow;
                                const _errs15 = errors;
                                if (errors === _errs15) {
                                  if (typeof data10 == 'number' && isFinite(data10)) {
                                    if (data10 > 100000 || isNaN(data10)) {
                                      validate219.errors = [
                                        {
                                          instancePath: instancePath + '/bandDNow',
                                          schemaPath: '#/properties/bandDNow/maximum',
                                          keyword: 'maximum',
                                          params: {comparison: '<=', limit: 100000},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (data10 < 0 || isNaN(data10)) {
                                        validate219.errors = [
                                          {
                                            instancePath: instancePath + '/bandDNow',
                                            schemaPath: '#/properties/bandDNow/minimum',
                                            keyword: 'minimum',
                                            params: {comparison: '>=', limit: 0},
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate219.errors = [
                                      {
                                        instancePath: instancePath + '/bandDNow',
                                        schemaPath: '#/properties/bandDNow/type',
                                        keyword: 'type',
                                        params: {type: 'number'},
                                      },
                                    ];
                                    return false;
                                  }
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.band !== undefined) {
                                  let data11 = data.band;
                                  const _errs17 = errors;
                                  if (errors === _errs17) {
                                    if (
                                      data11 &&
                                      typeof data11 == 'object' &&
                                      !Array.isArray(data11)
                                    ) {
                                      let missing1;
                                      if (data11.answer === undefined && (missing1 = 'answer')) {
                                        validate219.errors = [
                                          {
                                            instancePath: instancePath + '/band',
                                            schemaPath: '#/properties/band/required',
                                            keyword: 'required',
                                            params: {missingProperty: missing1},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        const _errs19 = errors;
                                        for (const key1 in data11) {
                                          if (!(key1 === 'answer')) {
                                            validate219.errors = [
                                              {
                                                instancePath: instancePath + '/band',
                                                schemaPath:
                                                  '#/properties/band/additionalProperties',
                                                keyword: 'additionalProperties',
                                                params: {additionalProperty: key1},
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                        if (_errs19 === errors) {
                                          if (data11.answer !== undefined) {
                                            if (
                                              !validate88(data11.answer, {
                                                instancePath: instancePath + '/band/answer',
                                                parentData: data11,
                                                parentDataProperty: 'answer',
                                                rootData,
                                                dynamicAnchors,
                                              })
                                            ) {
                                              vErrors =
                                                vErrors === null
                                                  ? validate88.errors
                                                  : vErrors.concat(validate88.errors);
                                              errors = vErrors.length;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate219.errors = [
                                        {
                                          instancePath: instancePath + '/band',
                                          schemaPath: '#/properties/band/type',
                                          keyword: 'type',
                                          params: {type: 'object'},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs17 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.options !== undefined) {
                                    let data13 = data.options;
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                      if (Array.isArray(data13)) {
                                        if (data13.length > 50) {
                                          validate219.errors = [
                                            {
                                              instancePath: instancePath + '/options',
                                              schemaPath: '#/properties/options/maxItems',
                                              keyword: 'maxItems',
                                              params: {limit: 50},
                                            },
                                          ];
                                          return false;
                                        } else {
                                          if (data13.length < 1) {
                                            validate219.errors = [
                                              {
                                                instancePath: instancePath + '/options',
                                                schemaPath: '#/properties/options/minItems',
                                                keyword: 'minItems',
                                                params: {limit: 1},
                                              },
                                            ];
                                            return false;
                                          } else {
                                            var valid2 = true;
                                            const len0 = data13.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                              const _errs23 = errors;
                                              if (
                                                !validate226(data13[i0], {
                                                  instancePath: instancePath + '/options/' + i0,
                                                  parentData: data13,
                                                  parentDataProperty: i0,
                                                  rootData,
                                                  dynamicAnchors,
                                                })
                                              ) {
                                                vErrors =
                                                  vErrors === null
                                                    ? validate226.errors
                                                    : vErrors.concat(validate226.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid2 = _errs23 === errors;
                                              if (!valid2) {
                                                break;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate219.errors = [
                                          {
                                            instancePath: instancePath + '/options',
                                            schemaPath: '#/properties/options/type',
                                            keyword: 'type',
                                            params: {type: 'array'},
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs21 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.order !== undefined) {
                                      let data15 = data.order;
                                      const _errs24 = errors;
                                      if (!(
                                        data15 === 'author' ||
                                        data15 === 'alphabetical' ||
                                        data15 === 'random'
                                      )) {
                                        validate219.errors = [
                                          {
                                            instancePath: instancePath + '/order',
                                            schemaPath: '#/properties/order/enum',
                                            keyword: 'enum',
                                            params: {allowedValues: schema54.properties.order.enum},
                                          },
                                        ];
                                        return false;
                                      }
                                      var valid0 = _errs24 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.divider !== undefined) {
                                        const _errs25 = errors;
                                        if (
                                          !validate53(data.divider, {
                                            instancePath: instancePath + '/divider',
                                            parentData: data,
                                            parentDataProperty: 'divider',
                                            rootData,
                                            dynamicAnchors,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate53.errors
                                              : vErrors.concat(validate53.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs25 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate219.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate219.errors = vErrors;
  return errors === 0;
}
validate219.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const location = validate239;
const schema57 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'location'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    place: {type: 'boolean'},
    placeLabel: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    areas: {type: 'array', minItems: 1, maxItems: 500, items: {$ref: '#/$defs/area'}},
    areaLabel: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    centre: {
      type: 'object',
      required: ['lon', 'lat'],
      additionalProperties: false,
      properties: {lon: {$ref: '#/$defs/lon'}, lat: {$ref: '#/$defs/lat'}},
    },
    zoom: {type: 'integer', minimum: 0, maximum: 22},
    bounds: {
      type: 'object',
      required: ['west', 'south', 'east', 'north'],
      additionalProperties: false,
      properties: {
        west: {$ref: '#/$defs/lon'},
        south: {$ref: '#/$defs/lat'},
        east: {$ref: '#/$defs/lon'},
        north: {$ref: '#/$defs/lat'},
      },
    },
    precision: {type: 'integer', minimum: 0, maximum: 5},
    plain: {type: 'boolean'},
  },
};
function validate246(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.value === undefined && (missing0 = 'value')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate246.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'value' || key0 === 'label')) {
            validate246.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.value !== undefined) {
            let data0 = data.value;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 64) {
                  validate246.errors = [
                    {
                      instancePath: instancePath + '/value',
                      schemaPath: '#/properties/value/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 64},
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate246.errors = [
                      {
                        instancePath: instancePath + '/value',
                        schemaPath: '#/properties/value/minLength',
                        keyword: 'minLength',
                        params: {limit: 1},
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern23.test(data0)) {
                      validate246.errors = [
                        {
                          instancePath: instancePath + '/value',
                          schemaPath: '#/properties/value/pattern',
                          keyword: 'pattern',
                          params: {pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'},
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate246.errors = [
                  {
                    instancePath: instancePath + '/value',
                    schemaPath: '#/properties/value/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== undefined) {
              const _errs4 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate246.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate246.errors = vErrors;
  return errors === 0;
}
validate246.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate250(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate250.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  {
    if (typeof data == 'number' && isFinite(data)) {
      if (data > 180 || isNaN(data)) {
        validate250.errors = [
          {
            instancePath,
            schemaPath: '#/maximum',
            keyword: 'maximum',
            params: {comparison: '<=', limit: 180},
          },
        ];
        return false;
      } else {
        if (data < -180 || isNaN(data)) {
          validate250.errors = [
            {
              instancePath,
              schemaPath: '#/minimum',
              keyword: 'minimum',
              params: {comparison: '>=', limit: -180},
            },
          ];
          return false;
        }
      }
    } else {
      validate250.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'number'}},
      ];
      return false;
    }
  }
  validate250.errors = vErrors;
  return errors === 0;
}
validate250.evaluated = {dynamicProps: false, dynamicItems: false};
function validate252(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  {
    if (typeof data == 'number' && isFinite(data)) {
      if (data > 85 || isNaN(data)) {
        validate252.errors = [
          {
            instancePath,
            schemaPath: '#/maximum',
            keyword: 'maximum',
            params: {comparison: '<=', limit: 85},
          },
        ];
        return false;
      } else {
        if (data < -85 || isNaN(data)) {
          validate252.errors = [
            {
              instancePath,
              schemaPath: '#/minimum',
              keyword: 'minimum',
              params: {comparison: '>=', limit: -85},
            },
          ];
          return false;
        }
      }
    } else {
      validate252.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'number'}},
      ];
      return false;
    }
  }
  validate252.errors = vErrors;
  return errors === 0;
}
validate252.evaluated = {dynamicProps: false, dynamicItems: false};
function validate239(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate239.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.place === undefined && 'place') {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.place !== undefined) {
        if (false !== data.place) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1;
      if (data.areas === undefined && (missing1 = 'areas')) {
        validate239.errors = [
          {
            instancePath,
            schemaPath: '#/then/required',
            keyword: 'required',
            params: {missingProperty: missing1},
          },
        ];
        return false;
      } else {
        if (data.placeLabel !== undefined) {
          validate239.errors = [
            {
              instancePath: instancePath + '/placeLabel',
              schemaPath: '#/then/properties/placeLabel/false schema',
              keyword: 'false schema',
              params: {},
            },
          ];
          return false;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.placeLabel = true;
      props0.place = true;
    }
  }
  if (!valid0) {
    const err2 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: {failingKeyword: 'then'},
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate239.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2;
      if (
        (data.name === undefined && (missing2 = 'name')) ||
        (data.type === undefined && (missing2 = 'type')) ||
        (data.label === undefined && (missing2 = 'label'))
      ) {
        validate239.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing2},
          },
        ];
        return false;
      } else {
        const _errs5 = errors;
        for (const key0 in data) {
          if (!func1.call(schema57.properties, key0)) {
            validate239.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs5 === errors) {
          if (data.name !== undefined) {
            const _errs6 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs6 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.type !== undefined) {
              const _errs7 = errors;
              if ('location' !== data.type) {
                validate239.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'location'},
                  },
                ];
                return false;
              }
              var valid3 = _errs7 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.number !== undefined) {
                let data4 = data.number;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data4 === 'string') {
                    if (func2(data4) > 10) {
                      validate239.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data4) < 1) {
                        validate239.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate239.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid3 = _errs8 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.label !== undefined) {
                  const _errs10 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs10 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data.hint !== undefined) {
                    const _errs11 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs11 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data.required !== undefined) {
                      const _errs12 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate239.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid3 = _errs12 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data.personal !== undefined) {
                        const _errs14 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate239.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid3 = _errs14 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data.showIf !== undefined) {
                          const _errs16 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs16 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data.errors !== undefined) {
                            const _errs17 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid3 = _errs17 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data.place !== undefined) {
                              const _errs18 = errors;
                              if (typeof data.place !== 'boolean') {
                                validate239.errors = [
                                  {
                                    instancePath: instancePath + '/place',
                                    schemaPath: '#/properties/place/type',
                                    keyword: 'type',
                                    params: {type: 'boolean'},
                                  },
                                ];
                                return false;
                              }
                              var valid3 = _errs18 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data.placeLabel !== undefined) {
                                const _errs20 = errors;
                                if (
                                  !validate53(data.placeLabel, {
                                    instancePath: instancePath + '/placeLabel',
                                    parentData: data,
                                    parentDataProperty: 'placeLabel',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate53.errors
                                      : vErrors.concat(validate53.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs20 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data.areas !== undefined) {
                                  let data13 = data.areas;
                                  const _errs21 = errors;
                                  if (errors === _errs21) {
                                    if (Array.isArray(data13)) {
                                      if (data13.length > 500) {
                                        validate239.errors = [
                                          {
                                            instancePath: instancePath + '/areas',
                                            schemaPath: '#/properties/areas/maxItems',
                                            keyword: 'maxItems',
                                            params: {limit: 500},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        if (data13.length < 1) {
                                          validate239.errors = [
                                            {
                                              instancePath: instancePath + '/areas',
                                              schemaPath: '#/properties/areas/minItems',
                                              keyword: 'minItems',
                                              params: {limit: 1},
                                            },
                                          ];
                                          return false;
                                        } else {
                                          var valid4 = true;
                                          const len0 = data13.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs23 = errors;
                                            if (
                                              !validate246(data13[i0], {
                                                instancePath: instancePath + '/areas/' + i0,
                                                parentData: data13,
                                                parentDataProperty: i0,
                                                rootData,
                                                dynamicAnchors,
                                              })
                                            ) {
                                              vErrors =
                                                vErrors === null
                                                  ? validate246.errors
                                                  : vErrors.concat(validate246.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid4 = _errs23 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate239.errors = [
                                        {
                                          instancePath: instancePath + '/areas',
                                          schemaPath: '#/properties/areas/type',
                                          keyword: 'type',
                                          params: {type: 'array'},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                  var valid3 = _errs21 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data.areaLabel !== undefined) {
                                    const _errs24 = errors;
                                    if (
                                      !validate53(data.areaLabel, {
                                        instancePath: instancePath + '/areaLabel',
                                        parentData: data,
                                        parentDataProperty: 'areaLabel',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate53.errors
                                          : vErrors.concat(validate53.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs24 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data.centre !== undefined) {
                                      let data16 = data.centre;
                                      const _errs25 = errors;
                                      if (errors === _errs25) {
                                        if (
                                          data16 &&
                                          typeof data16 == 'object' &&
                                          !Array.isArray(data16)
                                        ) {
                                          let missing3;
                                          if (
                                            (data16.lon === undefined && (missing3 = 'lon')) ||
                                            (data16.lat === undefined && (missing3 = 'lat'))
                                          ) {
                                            validate239.errors = [
                                              {
                                                instancePath: instancePath + '/centre',
                                                schemaPath: '#/properties/centre/required',
                                                keyword: 'required',
                                                params: {missingProperty: missing3},
                                              },
                                            ];
                                            return false;
                                          } else {
                                            const _errs27 = errors;
                                            for (const key1 in data16) {
                                              if (!(key1 === 'lon' || key1 === 'lat')) {
                                                validate239.errors = [
                                                  {
                                                    instancePath: instancePath + '/centre',
                                                    schemaPath:
                                                      '#/properties/centre/additionalProperties',
                                                    keyword: 'additionalProperties',
                                                    params: {additionalProperty: key1},
                                                  },
                                                ];
                                                return false;
                                              }
                                            }
                                            if (_errs27 === errors) {
                                              if (data16.lon !== undefined) {
                                                const _errs28 = errors;
                                                if (
                                                  !validate250(data16.lon, {
                                                    instancePath: instancePath + '/centre/lon',
                                                    parentData: data16,
                                                    parentDataProperty: 'lon',
                                                    rootData,
                                                    dynamicAnchors,
                                                  })
                                                ) {
                                                  vErrors =
                                                    vErrors === null
                                                      ? validate250.errors
                                                      : vErrors.concat(validate250.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid5 = _errs28 === errors;
                                              } else {
                                                var valid5 = true;
                                              }
                                              if (valid5) {
                                                if (data16.lat !== undefined) {
                                                  const _errs29 = errors;
                                                  if (
                                                    !validate252(data16.lat, {
                                                      instancePath: instancePath + '/centre/lat',
                                                      parentData: data16,
                                                      parentDataProperty: 'lat',
                                                      rootData,
                                                      dynamicAnchors,
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate252.errors
                                                        : vErrors.concat(validate252.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid5 = _errs29 === errors;
                                                } else {
                                                  var valid5 = true;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate239.errors = [
                                            {
                                              instancePath: instancePath + '/centre',
                                              schemaPath: '#/properties/centre/type',
                                              keyword: 'type',
                                              params: {type: 'object'},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs25 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data.zoom !== undefined) {
                                        let data19 = data.zoom;
                                        const _errs30 = errors;
                                        if (!(
                                          typeof data19 == 'number' &&
                                          !(data19 % 1) &&
                                          !isNaN(data19) &&
                                          isFinite(data19)
                                        )) {
                                          validate239.errors = [
                                            {
                                              instancePath: instancePath + '/zoom',
                                              schemaPath: '#/properties/zoom/type',
                                              keyword: 'type',
                                              params: {type: 'integer'},
                                            },
                                          ];
                                          return false;
                                        }
                                        if (errors === _errs30) {
                                          if (typeof data19 == 'number' && isFinite(data19)) {
                                            if (data19 > 22 || isNaN(data19)) {
                                              validate239.errors = [
                                                {
                                                  instancePath: instancePath + '/zoom',
                                                  schemaPath: '#/properties/zoom/maximum',
                                                  keyword: 'maximum',
                                                  params: {comparison: '<=', limit: 22},
                                                },
                                              ];
                                              return false;
                                            } else {
                                              if (data19 < 0 || isNaN(data19)) {
                                                validate239.errors = [
                                                  {
                                                    instancePath: instancePath + '/zoom',
                                                    schemaPath: '#/properties/zoom/minimum',
                                                    keyword: 'minimum',
                                                    params: {comparison: '>=', limit: 0},
                                                  },
                                                ];
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                        var valid3 = _errs30 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data.bounds !== undefined) {
                                          let data20 = data.bounds;
                                          const _errs32 = errors;
                                          if (errors === _errs32) {
                                            if (
                                              data20 &&
                                              typeof data20 == 'object' &&
                                              !Array.isArray(data20)
                                            ) {
                                              let missing4;
                                              if (
                                                (data20.west === undefined &&
                                                  (missing4 = 'west')) ||
                                                (data20.south === undefined &&
                                                  (missing4 = 'south')) ||
                                                (data20.east === undefined &&
                                                  (missing4 = 'east')) ||
                                                (data20.north === undefined && (missing4 = 'north'))
                                              ) {
                                                validate239.errors = [
                                                  {
                                                    instancePath: instancePath + '/bounds',
                                                    schemaPath: '#/properties/bounds/required',
                                                    keyword: 'required',
                                                    params: {missingProperty: missing4},
                                                  },
                                                ];
                                                return false;
                                              } else {
                                                const _errs34 = errors;
                                                for (const key2 in data20) {
                                                  if (!(
                                                    key2 === 'west' ||
                                                    key2 === 'south' ||
                                                    key2 === 'east' ||
                                                    key2 === 'north'
                                                  )) {
                                                    validate239.errors = [
                                                      {
                                                        instancePath: instancePath + '/bounds',
                                                        schemaPath:
                                                          '#/properties/bounds/additionalProperties',
                                                        keyword: 'additionalProperties',
                                                        params: {additionalProperty: key2},
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                }
                                                if (_errs34 === errors) {
                                                  if (data20.west !== undefined) {
                                                    const _errs35 = errors;
                                                    if (
                                                      !validate250(data20.west, {
                                                        instancePath: instancePath + '/bounds/west',
                                                        parentData: data20,
                                                        parentDataProperty: 'west',
                                                        rootData,
                                                        dynamicAnchors,
                                                      })
                                                    ) {
                                                      vErrors =
                                                        vErrors === null
                                                          ? validate250.errors
                                                          : vErrors.concat(validate250.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid6 = _errs35 === errors;
                                                  } else {
                                                    var valid6 = true;
                                                  }
                                                  if (valid6) {
                                                    if (data20.south !== undefined) {
                                                      const _errs36 = errors;
                                                      if (
                                                        !validate252(data20.south, {
                                                          instancePath:
                                                            instancePath + '/bounds/south',
                                                          parentData: data20,
                                                          parentDataProperty: 'south',
                                                          rootData,
                                                          dynamicAnchors,
                                                        })
                                                      ) {
                                                        vErrors =
                                                          vErrors === null
                                                            ? validate252.errors
                                                            : vErrors.concat(validate252.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid6 = _errs36 === errors;
                                                    } else {
                                                      var valid6 = true;
                                                    }
                                                    if (valid6) {
                                                      if (data20.east !== undefined) {
                                                        const _errs37 = errors;
                                                        if (
                                                          !validate250(data20.east, {
                                                            instancePath:
                                                              instancePath + '/bounds/east',
                                                            parentData: data20,
                                                            parentDataProperty: 'east',
                                                            rootData,
                                                            dynamicAnchors,
                                                          })
                                                        ) {
                                                          vErrors =
                                                            vErrors === null
                                                              ? validate250.errors
                                                              : vErrors.concat(validate250.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid6 = _errs37 === errors;
                                                      } else {
                                                        var valid6 = true;
                                                      }
                                                      if (valid6) {
                                                        if (data20.north !== undefined) {
                                                          const _errs38 = errors;
                                                          if (
                                                            !validate252(data20.north, {
                                                              instancePath:
                                                                instancePath + '/bounds/north',
                                                              parentData: data20,
                                                              parentDataProperty: 'north',
                                                              rootData,
                                                              dynamicAnchors,
                                                            })
                                                          ) {
                                                            vErrors =
                                                              vErrors === null
                                                                ? validate252.errors
                                                                : vErrors.concat(
                                                                    validate252.errors,
                                                                  );
                                                            errors = vErrors.length;
                                                          }
                                                          var valid6 = _errs38 === errors;
                                                        } else {
                                                          var valid6 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate239.errors = [
                                                {
                                                  instancePath: instancePath + '/bounds',
                                                  schemaPath: '#/properties/bounds/type',
                                                  keyword: 'type',
                                                  params: {type: 'object'},
                                                },
                                              ];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs32 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data.precision !== undefined) {
                                            let data25 = data.precision;
                                            const _errs39 = errors;
                                            if (!(
                                              typeof data25 == 'number' &&
                                              !(data25 % 1) &&
                                              !isNaN(data25) &&
                                              isFinite(data25)
                                            )) {
                                              validate239.errors = [
                                                {
                                                  instancePath: instancePath + '/precision',
                                                  schemaPath: '#/properties/precision/type',
                                                  keyword: 'type',
                                                  params: {type: 'integer'},
                                                },
                                              ];
                                              return false;
                                            }
                                            if (errors === _errs39) {
                                              if (typeof data25 == 'number' && isFinite(data25)) {
                                                if (data25 > 5 || isNaN(data25)) {
                                                  validate239.errors = [
                                                    {
                                                      instancePath: instancePath + '/precision',
                                                      schemaPath: '#/properties/precision/maximum',
                                                      keyword: 'maximum',
                                                      params: {comparison: '<=', limit: 5},
                                                    },
                                                  ];
                                                  return false;
                                                } else {
                                                  if (data25 < 0 || isNaN(data25)) {
                                                    validate239.errors = [
                                                      {
                                                        instancePath: instancePath + '/precision',
                                                        schemaPath:
                                                          '#/properties/precision/minimum',
                                                        keyword: 'minimum',
                                                        params: {comparison: '>=', limit: 0},
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid3 = _errs39 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data.plain !== undefined) {
                                              const _errs41 = errors;
                                              if (typeof data.plain !== 'boolean') {
                                                validate239.errors = [
                                                  {
                                                    instancePath: instancePath + '/plain',
                                                    schemaPath: '#/properties/plain/type',
                                                    keyword: 'type',
                                                    params: {type: 'boolean'},
                                                  },
                                                ];
                                                return false;
                                              }
                                              var valid3 = _errs41 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate239.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate239.errors = vErrors;
  return errors === 0;
}
validate239.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const matrix = validate258;
const schema61 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'matrix'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    requiredRows: {
      if: {type: 'string'},
      then: {const: 'all'},
      else: {type: 'array', items: {$ref: '#/$defs/value'}, maxItems: 200, uniqueItems: true},
    },
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    mode: {enum: ['one', 'several', 'number']},
    rows: {type: 'array', items: {$ref: '#/$defs/row'}, minItems: 1, maxItems: 200},
    rowsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
    order: {enum: ['author', 'alphabetical', 'random']},
    columns: {type: 'array', items: {$ref: '#/$defs/column'}, minItems: 1, maxItems: 30},
    layout: {enum: ['auto', 'stacked']},
    min: {
      type: ['number', 'object'],
      required: ['answer'],
      properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
      additionalProperties: false,
    },
    max: {
      type: ['number', 'object'],
      required: ['answer'],
      properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
      additionalProperties: false,
    },
    decimals: {type: 'integer', minimum: 0, maximum: 6},
    prefix: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    suffix: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    width: {enum: [2, 3, 4, 5, 10, 20]},
  },
};
function validate262(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  {
    if (typeof data === 'string') {
      if (func2(data) > 64) {
        validate262.errors = [
          {instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: {limit: 64}},
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate262.errors = [
            {instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: {limit: 1}},
          ];
          return false;
        } else {
          if (!pattern23.test(data)) {
            validate262.errors = [
              {
                instancePath,
                schemaPath: '#/pattern',
                keyword: 'pattern',
                params: {pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'},
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate262.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'string'}},
      ];
      return false;
    }
  }
  validate262.errors = vErrors;
  return errors === 0;
}
validate262.evaluated = {dynamicProps: false, dynamicItems: false};
function validate266(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate266.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.value === undefined && (missing0 = 'value')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate266.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(
            key0 === 'value' ||
            key0 === 'label' ||
            key0 === 'hint' ||
            key0 === 'showIf' ||
            key0 === 'heading'
          )) {
            validate266.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.value !== undefined) {
            const _errs2 = errors;
            if (
              !validate262(data.value, {
                instancePath: instancePath + '/value',
                parentData: data,
                parentDataProperty: 'value',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== undefined) {
              const _errs3 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.hint !== undefined) {
                const _errs4 = errors;
                if (
                  !validate53(data.hint, {
                    instancePath: instancePath + '/hint',
                    parentData: data,
                    parentDataProperty: 'hint',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.showIf !== undefined) {
                  const _errs5 = errors;
                  if (
                    !validate54(data.showIf, {
                      instancePath: instancePath + '/showIf',
                      parentData: data,
                      parentDataProperty: 'showIf',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.heading !== undefined) {
                    const _errs6 = errors;
                    if (
                      !validate53(data.heading, {
                        instancePath: instancePath + '/heading',
                        parentData: data,
                        parentDataProperty: 'heading',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate266.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate266.errors = vErrors;
  return errors === 0;
}
validate266.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate274(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate274.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.value === undefined && (missing0 = 'value')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate274.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(
            key0 === 'value' ||
            key0 === 'label' ||
            key0 === 'exclusive' ||
            key0 === 'showIf'
          )) {
            validate274.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.value !== undefined) {
            const _errs2 = errors;
            if (
              !validate262(data.value, {
                instancePath: instancePath + '/value',
                parentData: data,
                parentDataProperty: 'value',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== undefined) {
              const _errs3 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.exclusive !== undefined) {
                const _errs4 = errors;
                if (typeof data.exclusive !== 'boolean') {
                  validate274.errors = [
                    {
                      instancePath: instancePath + '/exclusive',
                      schemaPath: '#/properties/exclusive/type',
                      keyword: 'type',
                      params: {type: 'boolean'},
                    },
                  ];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.showIf !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate54(data.showIf, {
                      instancePath: instancePath + '/showIf',
                      parentData: data,
                      parentDataProperty: 'showIf',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate274.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate274.errors = vErrors;
  return errors === 0;
}
validate274.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate258(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate258.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    if (data.rows === undefined && (missing0 = 'rows')) {
      const err0 = {
        instancePath,
        schemaPath: '#/anyOf/0/required',
        keyword: 'required',
        params: {missingProperty: missing0},
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing1;
    if (data.rowsFrom === undefined && (missing1 = 'rowsFrom')) {
      const err1 = {
        instancePath,
        schemaPath: '#/anyOf/1/required',
        keyword: 'required',
        params: {missingProperty: missing1},
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = {instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {}};
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate258.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
    const _errs4 = errors;
    const _errs5 = errors;
    let valid2 = true;
    const _errs6 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.mode === undefined && 'mode') {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.mode !== undefined) {
          if ('number' !== data.mode) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs6 === errors;
    errors = _errs5;
    if (vErrors !== null) {
      if (_errs5) {
        vErrors.length = _errs5;
      } else {
        vErrors = null;
      }
    }
    let ifClause0;
    if (_valid1) {
      const _errs8 = errors;
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        if (data.columns !== undefined) {
          validate258.errors = [
            {
              instancePath: instancePath + '/columns',
              schemaPath: '#/allOf/0/then/properties/columns/false schema',
              keyword: 'false schema',
              params: {},
            },
          ];
          return false;
        }
      }
      var _valid1 = _errs8 === errors;
      valid2 = _valid1;
      if (valid2) {
        var props0 = {};
        props0.columns = true;
        props0.mode = true;
      }
      ifClause0 = 'then';
    } else {
      const _errs9 = errors;
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing3;
        if (data.columns === undefined && (missing3 = 'columns')) {
          validate258.errors = [
            {
              instancePath,
              schemaPath: '#/allOf/0/else/required',
              keyword: 'required',
              params: {missingProperty: missing3},
            },
          ];
          return false;
        } else {
          if (data.min !== undefined) {
            var valid5 = false;
            validate258.errors = [
              {
                instancePath: instancePath + '/min',
                schemaPath: '#/allOf/0/else/properties/min/false schema',
                keyword: 'false schema',
                params: {},
              },
            ];
            return false;
          } else {
            var valid5 = true;
          }
          if (valid5) {
            if (data.max !== undefined) {
              var valid5 = false;
              validate258.errors = [
                {
                  instancePath: instancePath + '/max',
                  schemaPath: '#/allOf/0/else/properties/max/false schema',
                  keyword: 'false schema',
                  params: {},
                },
              ];
              return false;
            } else {
              var valid5 = true;
            }
            if (valid5) {
              if (data.decimals !== undefined) {
                var valid5 = false;
                validate258.errors = [
                  {
                    instancePath: instancePath + '/decimals',
                    schemaPath: '#/allOf/0/else/properties/decimals/false schema',
                    keyword: 'false schema',
                    params: {},
                  },
                ];
                return false;
              } else {
                var valid5 = true;
              }
              if (valid5) {
                if (data.prefix !== undefined) {
                  var valid5 = false;
                  validate258.errors = [
                    {
                      instancePath: instancePath + '/prefix',
                      schemaPath: '#/allOf/0/else/properties/prefix/false schema',
                      keyword: 'false schema',
                      params: {},
                    },
                  ];
                  return false;
                } else {
                  var valid5 = true;
                }
                if (valid5) {
                  if (data.suffix !== undefined) {
                    var valid5 = false;
                    validate258.errors = [
                      {
                        instancePath: instancePath + '/suffix',
                        schemaPath: '#/allOf/0/else/properties/suffix/false schema',
                        keyword: 'false schema',
                        params: {},
                      },
                    ];
                    return false;
                  } else {
                    var valid5 = true;
                  }
                  if (valid5) {
                    if (data.width !== undefined) {
                      var valid5 = false;
                      validate258.errors = [
                        {
                          instancePath: instancePath + '/width',
                          schemaPath: '#/allOf/0/else/properties/width/false schema',
                          keyword: 'false schema',
                          params: {},
                        },
                      ];
                      return false;
                    } else {
                      var valid5 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
      var _valid1 = _errs9 === errors;
      valid2 = _valid1;
      if (valid2) {
        if (props0 !== true) {
          props0 = props0 || {};
          props0.min = true;
          props0.max = true;
          props0.decimals = true;
          props0.prefix = true;
          props0.suffix = true;
          props0.width = true;
        }
      }
      ifClause0 = 'else';
    }
    if (!valid2) {
      const err5 = {
        instancePath,
        schemaPath: '#/allOf/0/if',
        keyword: 'if',
        params: {failingKeyword: ifClause0},
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate258.errors = vErrors;
      return false;
    }
    var valid1 = _errs4 === errors;
    if (valid1) {
      const _errs10 = errors;
      const _errs11 = errors;
      let valid6 = true;
      const _errs12 = errors;
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        if (data.requiredRows === undefined && 'requiredRows') {
          const err6 = {};
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      var _valid2 = _errs12 === errors;
      errors = _errs11;
      if (vErrors !== null) {
        if (_errs11) {
          vErrors.length = _errs11;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs13 = errors;
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          let missing5;
          if (data.required === undefined && (missing5 = 'required')) {
            validate258.errors = [
              {
                instancePath,
                schemaPath: '#/allOf/1/then/required',
                keyword: 'required',
                params: {missingProperty: missing5},
              },
            ];
            return false;
          } else {
            if (data.required !== undefined) {
              if (true !== data.required) {
                validate258.errors = [
                  {
                    instancePath: instancePath + '/required',
                    schemaPath: '#/allOf/1/then/properties/required/const',
                    keyword: 'const',
                    params: {allowedValue: true},
                  },
                ];
                return false;
              }
            }
          }
        }
        var _valid2 = _errs13 === errors;
        valid6 = _valid2;
        if (valid6) {
          var props1 = {};
          props1.required = true;
        }
      }
      if (!valid6) {
        const err7 = {
          instancePath,
          schemaPath: '#/allOf/1/if',
          keyword: 'if',
          params: {failingKeyword: 'then'},
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
        validate258.errors = vErrors;
        return false;
      }
      var valid1 = _errs10 === errors;
      if (valid1) {
        if (props0 !== true && props1 !== undefined) {
          if (props1 === true) {
            props0 = true;
          } else {
            props0 = props0 || {};
            Object.assign(props0, props1);
          }
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing6;
      if (
        (data.name === undefined && (missing6 = 'name')) ||
        (data.type === undefined && (missing6 = 'type')) ||
        (data.label === undefined && (missing6 = 'label'))
      ) {
        validate258.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing6},
          },
        ];
        return false;
      } else {
        const _errs15 = errors;
        for (const key0 in data) {
          if (!func1.call(schema61.properties, key0)) {
            validate258.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs15 === errors) {
          if (data.name !== undefined) {
            const _errs16 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid8 = _errs16 === errors;
          } else {
            var valid8 = true;
          }
          if (valid8) {
            if (data.type !== undefined) {
              const _errs17 = errors;
              if ('matrix' !== data.type) {
                validate258.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'matrix'},
                  },
                ];
                return false;
              }
              var valid8 = _errs17 === errors;
            } else {
              var valid8 = true;
            }
            if (valid8) {
              if (data.number !== undefined) {
                let data11 = data.number;
                const _errs18 = errors;
                if (errors === _errs18) {
                  if (typeof data11 === 'string') {
                    if (func2(data11) > 10) {
                      validate258.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data11) < 1) {
                        validate258.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate258.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid8 = _errs18 === errors;
              } else {
                var valid8 = true;
              }
              if (valid8) {
                if (data.label !== undefined) {
                  const _errs20 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid8 = _errs20 === errors;
                } else {
                  var valid8 = true;
                }
                if (valid8) {
                  if (data.hint !== undefined) {
                    const _errs21 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid8 = _errs21 === errors;
                  } else {
                    var valid8 = true;
                  }
                  if (valid8) {
                    if (data.required !== undefined) {
                      const _errs22 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate258.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid8 = _errs22 === errors;
                    } else {
                      var valid8 = true;
                    }
                    if (valid8) {
                      if (data.personal !== undefined) {
                        const _errs24 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate258.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid8 = _errs24 === errors;
                      } else {
                        var valid8 = true;
                      }
                      if (valid8) {
                        if (data.requiredRows !== undefined) {
                          let data16 = data.requiredRows;
                          const _errs26 = errors;
                          const _errs27 = errors;
                          let valid9 = true;
                          const _errs28 = errors;
                          if (typeof data16 !== 'string') {
                            const err8 = {};
                            if (vErrors === null) {
                              vErrors = [err8];
                            } else {
                              vErrors.push(err8);
                            }
                            errors++;
                          }
                          var _valid3 = _errs28 === errors;
                          errors = _errs27;
                          if (vErrors !== null) {
                            if (_errs27) {
                              vErrors.length = _errs27;
                            } else {
                              vErrors = null;
                            }
                          }
                          let ifClause1;
                          if (_valid3) {
                            const _errs30 = errors;
                            if ('all' !== data16) {
                              validate258.errors = [
                                {
                                  instancePath: instancePath + '/requiredRows',
                                  schemaPath: '#/properties/requiredRows/then/const',
                                  keyword: 'const',
                                  params: {allowedValue: 'all'},
                                },
                              ];
                              return false;
                            }
                            var _valid3 = _errs30 === errors;
                            valid9 = _valid3;
                            ifClause1 = 'then';
                          } else {
                            const _errs31 = errors;
                            if (errors === _errs31) {
                              if (Array.isArray(data16)) {
                                if (data16.length > 200) {
                                  validate258.errors = [
                                    {
                                      instancePath: instancePath + '/requiredRows',
                                      schemaPath: '#/properties/requiredRows/else/maxItems',
                                      keyword: 'maxItems',
                                      params: {limit: 200},
                                    },
                                  ];
                                  return false;
                                } else {
                                  var valid10 = true;
                                  const len0 = data16.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs33 = errors;
                                    if (
                                      !validate262(data16[i0], {
                                        instancePath: instancePath + '/requiredRows/' + i0,
                                        parentData: data16,
                                        parentDataProperty: i0,
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate262.errors
                                          : vErrors.concat(validate262.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid10 = _errs33 === errors;
                                    if (!valid10) {
                                      break;
                                    }
                                  }
                                  if (valid10) {
                                    let i1 = data16.length;
                                    let j0;
                                    if (i1 > 1) {
                                      for (; i1--;) {
                                        for (j0 = i1; j0--;) {
                                          if (func0(data16[i1], data16[j0])) {
                                            validate258.errors = [
                                              {
                                                instancePath: instancePath + '/requiredRows',
                                                schemaPath:
                                                  '#/properties/requiredRows/else/uniqueItems',
                                                keyword: 'uniqueItems',
                                                params: {i: i1, j: j0},
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate258.errors = [
                                  {
                                    instancePath: instancePath + '/requiredRows',
                                    schemaPath: '#/properties/requiredRows/else/type',
                                    keyword: 'type',
                                    params: {type: 'array'},
                                  },
                                ];
                                return false;
                              }
                            }
                            var _valid3 = _errs31 === errors;
                            valid9 = _valid3;
                            ifClause1 = 'else';
                          }
                          if (!valid9) {
                            const err9 = {
                              instancePath: instancePath + '/requiredRows',
                              schemaPath: '#/properties/requiredRows/if',
                              keyword: 'if',
                              params: {failingKeyword: ifClause1},
                            };
                            if (vErrors === null) {
                              vErrors = [err9];
                            } else {
                              vErrors.push(err9);
                            }
                            errors++;
                            validate258.errors = vErrors;
                            return false;
                          }
                          var valid8 = _errs26 === errors;
                        } else {
                          var valid8 = true;
                        }
                        if (valid8) {
                          if (data.showIf !== undefined) {
                            const _errs34 = errors;
                            if (
                              !validate54(data.showIf, {
                                instancePath: instancePath + '/showIf',
                                parentData: data,
                                parentDataProperty: 'showIf',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate54.errors
                                  : vErrors.concat(validate54.errors);
                              errors = vErrors.length;
                            }
                            var valid8 = _errs34 === errors;
                          } else {
                            var valid8 = true;
                          }
                          if (valid8) {
                            if (data.errors !== undefined) {
                              const _errs35 = errors;
                              if (
                                !validate93(data.errors, {
                                  instancePath: instancePath + '/errors',
                                  parentData: data,
                                  parentDataProperty: 'errors',
                                  rootData,
                                  dynamicAnchors,
                                })
                              ) {
                                vErrors =
                                  vErrors === null
                                    ? validate93.errors
                                    : vErrors.concat(validate93.errors);
                                errors = vErrors.length;
                              }
                              var valid8 = _errs35 === errors;
                            } else {
                              var valid8 = true;
                            }
                            if (valid8) {
                              if (data.mode !== undefined) {
                                let data20 = data.mode;
                                const _errs36 = errors;
                                if (!(
                                  data20 === 'one' ||
                                  data20 === 'several' ||
                                  data20 === 'number'
                                )) {
                                  validate258.errors = [
                                    {
                                      instancePath: instancePath + '/mode',
                                      schemaPath: '#/properties/mode/enum',
                                      keyword: 'enum',
                                      params: {allowedValues: schema61.properties.mode.enum},
                                    },
                                  ];
                                  return false;
                                }
                                var valid8 = _errs36 === errors;
                              } else {
                                var valid8 = true;
                              }
                              if (valid8) {
                                if (data.rows !== undefined) {
                                  let data21 = data.rows;
                                  const _errs37 = errors;
                                  if (errors === _errs37) {
                                    if (Array.isArray(data21)) {
                                      if (data21.length > 200) {
                                        validate258.errors = [
                                          {
                                            instancePath: instancePath + '/rows',
                                            schemaPath: '#/properties/rows/maxItems',
                                            keyword: 'maxItems',
                                            params: {limit: 200},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        if (data21.length < 1) {
                                          validate258.errors = [
                                            {
                                              instancePath: instancePath + '/rows',
                                              schemaPath: '#/properties/rows/minItems',
                                              keyword: 'minItems',
                                              params: {limit: 1},
                                            },
                                          ];
                                          return false;
                                        } else {
                                          var valid12 = true;
                                          const len1 = data21.length;
                                          for (let i2 = 0; i2 < len1; i2++) {
                                            const _errs39 = errors;
                                            if (
                                              !validate266(data21[i2], {
                                                instancePath: instancePath + '/rows/' + i2,
                                                parentData: data21,
                                                parentDataProperty: i2,
                                                rootData,
                                                dynamicAnchors,
                                              })
                                            ) {
                                              vErrors =
                                                vErrors === null
                                                  ? validate266.errors
                                                  : vErrors.concat(validate266.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid12 = _errs39 === errors;
                                            if (!valid12) {
                                              break;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate258.errors = [
                                        {
                                          instancePath: instancePath + '/rows',
                                          schemaPath: '#/properties/rows/type',
                                          keyword: 'type',
                                          params: {type: 'array'},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                  var valid8 = _errs37 === errors;
                                } else {
                                  var valid8 = true;
                                }
                                if (valid8) {
                                  if (data.rowsFrom !== undefined) {
                                    const _errs40 = errors;
                                    if (
                                      !validate126(data.rowsFrom, {
                                        instancePath: instancePath + '/rowsFrom',
                                        parentData: data,
                                        parentDataProperty: 'rowsFrom',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate126.errors
                                          : vErrors.concat(validate126.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid8 = _errs40 === errors;
                                  } else {
                                    var valid8 = true;
                                  }
                                  if (valid8) {
                                    if (data.order !== undefined) {
                                      let data24 = data.order;
                                      const _errs41 = errors;
                                      if (!(
                                        data24 === 'author' ||
                                        data24 === 'alphabetical' ||
                                        data24 === 'random'
                                      )) {
                                        validate258.errors = [
                                          {
                                            instancePath: instancePath + '/order',
                                            schemaPath: '#/properties/order/enum',
                                            keyword: 'enum',
                                            params: {allowedValues: schema61.properties.order.enum},
                                          },
                                        ];
                                        return false;
                                      }
                                      var valid8 = _errs41 === errors;
                                    } else {
                                      var valid8 = true;
                                    }
                                    if (valid8) {
                                      if (data.columns !== undefined) {
                                        let data25 = data.columns;
                                        const _errs42 = errors;
                                        if (errors === _errs42) {
                                          if (Array.isArray(data25)) {
                                            if (data25.length > 30) {
                                              validate258.errors = [
                                                {
                                                  instancePath: instancePath + '/columns',
                                                  schemaPath: '#/properties/columns/maxItems',
                                                  keyword: 'maxItems',
                                                  params: {limit: 30},
                                                },
                                              ];
                                              return false;
                                            } else {
                                              if (data25.length < 1) {
                                                validate258.errors = [
                                                  {
                                                    instancePath: instancePath + '/columns',
                                                    schemaPath: '#/properties/columns/minItems',
                                                    keyword: 'minItems',
                                                    params: {limit: 1},
                                                  },
                                                ];
                                                return false;
                                              } else {
                                                var valid13 = true;
                                                const len2 = data25.length;
                                                for (let i3 = 0; i3 < len2; i3++) {
                                                  const _errs44 = errors;
                                                  if (
                                                    !validate274(data25[i3], {
                                                      instancePath: instancePath + '/columns/' + i3,
                                                      parentData: data25,
                                                      parentDataProperty: i3,
                                                      rootData,
                                                      dynamicAnchors,
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate274.errors
                                                        : vErrors.concat(validate274.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid13 = _errs44 === errors;
                                                  if (!valid13) {
                                                    break;
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate258.errors = [
                                              {
                                                instancePath: instancePath + '/columns',
                                                schemaPath: '#/properties/columns/type',
                                                keyword: 'type',
                                                params: {type: 'array'},
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                        var valid8 = _errs42 === errors;
                                      } else {
                                        var valid8 = true;
                                      }
                                      if (valid8) {
                                        if (data.layout !== undefined) {
                                          let data27 = data.layout;
                                          const _errs45 = errors;
                                          if (!(data27 === 'auto' || data27 === 'stacked')) {
                                            validate258.errors = [
                                              {
                                                instancePath: instancePath + '/layout',
                                                schemaPath: '#/properties/layout/enum',
                                                keyword: 'enum',
                                                params: {
                                                  allowedValues: schema61.properties.layout.enum,
                                                },
                                              },
                                            ];
                                            return false;
                                          }
                                          var valid8 = _errs45 === errors;
                                        } else {
                                          var valid8 = true;
                                        }
                                        if (valid8) {
                                          if (data.min !== undefined) {
                                            let data28 = data.min;
                                            const _errs46 = errors;
                                            if (
                                              !(typeof data28 == 'number' && isFinite(data28)) &&
                                              !(
                                                data28 &&
                                                typeof data28 == 'object' &&
                                                !Array.isArray(data28)
                                              )
                                            ) {
                                              validate258.errors = [
                                                {
                                                  instancePath: instancePath + '/min',
                                                  schemaPath: '#/properties/min/type',
                                                  keyword: 'type',
                                                  params: {type: schema61.properties.min.type},
                                                },
                                              ];
                                              return false;
                                            }
                                            if (errors === _errs46) {
                                              if (
                                                data28 &&
                                                typeof data28 == 'object' &&
                                                !Array.isArray(data28)
                                              ) {
                                                let missing7;
                                                if (
                                                  data28.answer === undefined &&
                                                  (missing7 = 'answer')
                                                ) {
                                                  validate258.errors = [
                                                    {
                                                      instancePath: instancePath + '/min',
                                                      schemaPath: '#/properties/min/required',
                                                      keyword: 'required',
                                                      params: {missingProperty: missing7},
                                                    },
                                                  ];
                                                  return false;
                                                } else {
                                                  const _errs48 = errors;
                                                  for (const key1 in data28) {
                                                    if (!(key1 === 'answer')) {
                                                      validate258.errors = [
                                                        {
                                                          instancePath: instancePath + '/min',
                                                          schemaPath:
                                                            '#/properties/min/additionalProperties',
                                                          keyword: 'additionalProperties',
                                                          params: {additionalProperty: key1},
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  }
                                                  if (_errs48 === errors) {
                                                    if (data28.answer !== undefined) {
                                                      if (
                                                        !validate88(data28.answer, {
                                                          instancePath:
                                                            instancePath + '/min/answer',
                                                          parentData: data28,
                                                          parentDataProperty: 'answer',
                                                          rootData,
                                                          dynamicAnchors,
                                                        })
                                                      ) {
                                                        vErrors =
                                                          vErrors === null
                                                            ? validate88.errors
                                                            : vErrors.concat(validate88.errors);
                                                        errors = vErrors.length;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                            var valid8 = _errs46 === errors;
                                          } else {
                                            var valid8 = true;
                                          }
                                          if (valid8) {
                                            if (data.max !== undefined) {
                                              let data30 = data.max;
                                              const _errs50 = errors;
                                              if (
                                                !(typeof data30 == 'number' && isFinite(data30)) &&
                                                !(
                                                  data30 &&
                                                  typeof data30 == 'object' &&
                                                  !Array.isArray(data30)
                                                )
                                              ) {
                                                validate258.errors = [
                                                  {
                                                    instancePath: instancePath + '/max',
                                                    schemaPath: '#/properties/max/type',
                                                    keyword: 'type',
                                                    params: {type: schema61.properties.max.type},
                                                  },
                                                ];
                                                return false;
                                              }
                                              if (errors === _errs50) {
                                                if (
                                                  data30 &&
                                                  typeof data30 == 'object' &&
                                                  !Array.isArray(data30)
                                                ) {
                                                  let missing8;
                                                  if (
                                                    data30.answer === undefined &&
                                                    (missing8 = 'answer')
                                                  ) {
                                                    validate258.errors = [
                                                      {
                                                        instancePath: instancePath + '/max',
                                                        schemaPath: '#/properties/max/required',
                                                        keyword: 'required',
                                                        params: {missingProperty: missing8},
                                                      },
                                                    ];
                                                    return false;
                                                  } else {
                                                    const _errs52 = errors;
                                                    for (const key2 in data30) {
                                                      if (!(key2 === 'answer')) {
                                                        validate258.errors = [
                                                          {
                                                            instancePath: instancePath + '/max',
                                                            schemaPath:
                                                              '#/properties/max/additionalProperties',
                                                            keyword: 'additionalProperties',
                                                            params: {additionalProperty: key2},
                                                          },
                                                        ];
                                                        return false;
                                                      }
                                                    }
                                                    if (_errs52 === errors) {
                                                      if (data30.answer !== undefined) {
                                                        if (
                                                          !validate88(data30.answer, {
                                                            instancePath:
                                                              instancePath + '/max/answer',
                                                            parentData: data30,
                                                            parentDataProperty: 'answer',
                                                            rootData,
                                                            dynamicAnchors,
                                                          })
                                                        ) {
                                                          vErrors =
                                                            vErrors === null
                                                              ? validate88.errors
                                                              : vErrors.concat(validate88.errors);
                                                          errors = vErrors.length;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                              var valid8 = _errs50 === errors;
                                            } else {
                                              var valid8 = true;
                                            }
                                            if (valid8) {
                                              if (data.decimals !== undefined) {
                                                let data32 = data.decimals;
                                                const _errs54 = errors;
                                                if (!(
                                                  typeof data32 == 'number' &&
                                                  !(data32 % 1) &&
                                                  !isNaN(data32) &&
                                                  isFinite(data32)
                                                )) {
                                                  validate258.errors = [
                                                    {
                                                      instancePath: instancePath + '/decimals',
                                                      schemaPath: '#/properties/decimals/type',
                                                      keyword: 'type',
                                                      params: {type: 'integer'},
                                                    },
                                                  ];
                                                  return false;
                                                }
                                                if (errors === _errs54) {
                                                  if (
                                                    typeof data32 == 'number' &&
                                                    isFinite(data32)
                                                  ) {
                                                    if (data32 > 6 || isNaN(data32)) {
                                                      validate258.errors = [
                                                        {
                                                          instancePath: instancePath + '/decimals',
                                                          schemaPath:
                                                            '#/properties/decimals/maximum',
                                                          keyword: 'maximum',
                                                          params: {comparison: '<=', limit: 6},
                                                        },
                                                      ];
                                                      return false;
                                                    } else {
                                                      if (data32 < 0 || isNaN(data32)) {
                                                        validate258.errors = [
                                                          {
                                                            instancePath:
                                                              instancePath + '/decimals',
                                                            schemaPath:
                                                              '#/properties/decimals/minimum',
                                                            keyword: 'minimum',
                                                            params: {comparison: '>=', limit: 0},
                                                          },
                                                        ];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid8 = _errs54 === errors;
                                              } else {
                                                var valid8 = true;
                                              }
                                              if (valid8) {
                                                if (data.prefix !== undefined) {
                                                  const _errs56 = errors;
                                                  if (
                                                    !validate53(data.prefix, {
                                                      instancePath: instancePath + '/prefix',
                                                      parentData: data,
                                                      parentDataProperty: 'prefix',
                                                      rootData,
                                                      dynamicAnchors,
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate53.errors
                                                        : vErrors.concat(validate53.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid8 = _errs56 === errors;
                                                } else {
                                                  var valid8 = true;
                                                }
                                                if (valid8) {
                                                  if (data.suffix !== undefined) {
                                                    const _errs57 = errors;
                                                    if (
                                                      !validate53(data.suffix, {
                                                        instancePath: instancePath + '/suffix',
                                                        parentData: data,
                                                        parentDataProperty: 'suffix',
                                                        rootData,
                                                        dynamicAnchors,
                                                      })
                                                    ) {
                                                      vErrors =
                                                        vErrors === null
                                                          ? validate53.errors
                                                          : vErrors.concat(validate53.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid8 = _errs57 === errors;
                                                  } else {
                                                    var valid8 = true;
                                                  }
                                                  if (valid8) {
                                                    if (data.width !== undefined) {
                                                      let data35 = data.width;
                                                      const _errs58 = errors;
                                                      if (!(
                                                        data35 === 2 ||
                                                        data35 === 3 ||
                                                        data35 === 4 ||
                                                        data35 === 5 ||
                                                        data35 === 10 ||
                                                        data35 === 20
                                                      )) {
                                                        validate258.errors = [
                                                          {
                                                            instancePath: instancePath + '/width',
                                                            schemaPath: '#/properties/width/enum',
                                                            keyword: 'enum',
                                                            params: {
                                                              allowedValues:
                                                                schema61.properties.width.enum,
                                                            },
                                                          },
                                                        ];
                                                        return false;
                                                      }
                                                      var valid8 = _errs58 === errors;
                                                    } else {
                                                      var valid8 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate258.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate258.errors = vErrors;
  return errors === 0;
}
validate258.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const number = validate283;
const schema65 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'number'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    min: {
      type: ['number', 'object'],
      required: ['answer'],
      properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
      additionalProperties: false,
    },
    max: {
      type: ['number', 'object'],
      required: ['answer'],
      properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
      additionalProperties: false,
    },
    decimals: {type: 'integer', minimum: 0, maximum: 6},
    prefix: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    suffix: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    width: {enum: [2, 3, 4, 5, 10, 20]},
  },
};
function validate283(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate283.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate283.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema65.properties, key0)) {
            validate283.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== undefined) {
              const _errs3 = errors;
              if ('number' !== data.type) {
                validate283.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'number'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate283.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate283.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate283.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hint !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.required !== undefined) {
                      const _errs8 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate283.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.personal !== undefined) {
                        const _errs10 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate283.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.showIf !== undefined) {
                          const _errs12 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.errors !== undefined) {
                            const _errs13 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.min !== undefined) {
                              let data9 = data.min;
                              const _errs14 = errors;
                              if (
                                !(typeof data9 == 'number' && isFinite(data9)) &&
                                !(data9 && typeof data9 == 'object' && !Array.isArray(data9))
                              ) {
                                validate283.errors = [
                                  {
                                    instancePath: instancePath + '/min',
                                    schemaPath: '#/properties/min/type',
                                    keyword: 'type',
                                    params: {type: schema65.properties.min.type},
                                  },
                                ];
                                return false;
                              }
                              if (errors === _errs14) {
                                if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
                                  let missing1;
                                  if (data9.answer === undefined && (missing1 = 'answer')) {
                                    validate283.errors = [
                                      {
                                        instancePath: instancePath + '/min',
                                        schemaPath: '#/properties/min/required',
                                        keyword: 'required',
                                        params: {missingProperty: missing1},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    const _errs16 = errors;
                                    for (const key1 in data9) {
                                      if (!(key1 === 'answer')) {
                                        validate283.errors = [
                                          {
                                            instancePath: instancePath + '/min',
                                            schemaPath: '#/properties/min/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: {additionalProperty: key1},
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                    if (_errs16 === errors) {
                                      if (data9.answer !== undefined) {
                                        if (
                                          !validate88(data9.answer, {
                                            instancePath: instancePath + '/min/answer',
                                            parentData: data9,
                                            parentDataProperty: 'answer',
                                            rootData,
                                            dynamicAnchors,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate88.errors
                                              : vErrors.concat(validate88.errors);
                                          errors = vErrors.length;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.max !== undefined) {
                                let data11 = data.max;
                                const _errs18 = errors;
                                if (
                                  !(typeof data11 == 'number' && isFinite(data11)) &&
                                  !(data11 && typeof data11 == 'object' && !Array.isArray(data11))
                                ) {
                                  validate283.errors = [
                                    {
                                      instancePath: instancePath + '/max',
                                      schemaPath: '#/properties/max/type',
                                      keyword: 'type',
                                      params: {type: schema65.properties.max.type},
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs18) {
                                  if (
                                    data11 &&
                                    typeof data11 == 'object' &&
                                    !Array.isArray(data11)
                                  ) {
                                    let missing2;
                                    if (data11.answer === undefined && (missing2 = 'answer')) {
                                      validate283.errors = [
                                        {
                                          instancePath: instancePath + '/max',
                                          schemaPath: '#/properties/max/required',
                                          keyword: 'required',
                                          params: {missingProperty: missing2},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      const _errs20 = errors;
                                      for (const key2 in data11) {
                                        if (!(key2 === 'answer')) {
                                          validate283.errors = [
                                            {
                                              instancePath: instancePath + '/max',
                                              schemaPath: '#/properties/max/additionalProperties',
                                              keyword: 'additionalProperties',
                                              params: {additionalProperty: key2},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                      if (_errs20 === errors) {
                                        if (data11.answer !== undefined) {
                                          if (
                                            !validate88(data11.answer, {
                                              instancePath: instancePath + '/max/answer',
                                              parentData: data11,
                                              parentDataProperty: 'answer',
                                              rootData,
                                              dynamicAnchors,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null
                                                ? validate88.errors
                                                : vErrors.concat(validate88.errors);
                                            errors = vErrors.length;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs18 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.decimals !== undefined) {
                                  let data13 = data.decimals;
                                  const _errs22 = errors;
                                  if (!(
                                    typeof data13 == 'number' &&
                                    !(data13 % 1) &&
                                    !isNaN(data13) &&
                                    isFinite(data13)
                                  )) {
                                    validate283.errors = [
                                      {
                                        instancePath: instancePath + '/decimals',
                                        schemaPath: '#/properties/decimals/type',
                                        keyword: 'type',
                                        params: {type: 'integer'},
                                      },
                                    ];
                                    return false;
                                  }
                                  if (errors === _errs22) {
                                    if (typeof data13 == 'number' && isFinite(data13)) {
                                      if (data13 > 6 || isNaN(data13)) {
                                        validate283.errors = [
                                          {
                                            instancePath: instancePath + '/decimals',
                                            schemaPath: '#/properties/decimals/maximum',
                                            keyword: 'maximum',
                                            params: {comparison: '<=', limit: 6},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        if (data13 < 0 || isNaN(data13)) {
                                          validate283.errors = [
                                            {
                                              instancePath: instancePath + '/decimals',
                                              schemaPath: '#/properties/decimals/minimum',
                                              keyword: 'minimum',
                                              params: {comparison: '>=', limit: 0},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs22 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.prefix !== undefined) {
                                    const _errs24 = errors;
                                    if (
                                      !validate53(data.prefix, {
                                        instancePath: instancePath + '/prefix',
                                        parentData: data,
                                        parentDataProperty: 'prefix',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate53.errors
                                          : vErrors.concat(validate53.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs24 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.suffix !== undefined) {
                                      const _errs25 = errors;
                                      if (
                                        !validate53(data.suffix, {
                                          instancePath: instancePath + '/suffix',
                                          parentData: data,
                                          parentDataProperty: 'suffix',
                                          rootData,
                                          dynamicAnchors,
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null
                                            ? validate53.errors
                                            : vErrors.concat(validate53.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs25 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.width !== undefined) {
                                        let data16 = data.width;
                                        const _errs26 = errors;
                                        if (!(
                                          data16 === 2 ||
                                          data16 === 3 ||
                                          data16 === 4 ||
                                          data16 === 5 ||
                                          data16 === 10 ||
                                          data16 === 20
                                        )) {
                                          validate283.errors = [
                                            {
                                              instancePath: instancePath + '/width',
                                              schemaPath: '#/properties/width/enum',
                                              keyword: 'enum',
                                              params: {
                                                allowedValues: schema65.properties.width.enum,
                                              },
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid0 = _errs26 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate283.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate283.errors = vErrors;
  return errors === 0;
}
validate283.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const radios = validate293;
const schema66 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'radios'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    options: {
      type: 'array',
      items: {$ref: 'https://dweud.example/schemas/option.schema.json'},
      minItems: 1,
      maxItems: 500,
    },
    optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
    order: {enum: ['author', 'alphabetical', 'random']},
    divider: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    inline: {type: 'boolean'},
  },
};
function validate293(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate293.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    if (data.options === undefined && (missing0 = 'options')) {
      const err0 = {
        instancePath,
        schemaPath: '#/anyOf/0/required',
        keyword: 'required',
        params: {missingProperty: missing0},
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing1;
    if (data.optionsFrom === undefined && (missing1 = 'optionsFrom')) {
      const err1 = {
        instancePath,
        schemaPath: '#/anyOf/1/required',
        keyword: 'required',
        params: {missingProperty: missing1},
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = {instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {}};
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate293.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2;
      if (
        (data.name === undefined && (missing2 = 'name')) ||
        (data.type === undefined && (missing2 = 'type')) ||
        (data.label === undefined && (missing2 = 'label'))
      ) {
        validate293.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing2},
          },
        ];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func1.call(schema66.properties, key0)) {
            validate293.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs4 === errors) {
          if (data.name !== undefined) {
            const _errs5 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.type !== undefined) {
              const _errs6 = errors;
              if ('radios' !== data.type) {
                validate293.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'radios'},
                  },
                ];
                return false;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate293.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate293.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate293.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.label !== undefined) {
                  const _errs9 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.hint !== undefined) {
                    const _errs10 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs10 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.required !== undefined) {
                      const _errs11 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate293.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.personal !== undefined) {
                        const _errs13 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate293.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid1 = _errs13 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.showIf !== undefined) {
                          const _errs15 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs15 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.errors !== undefined) {
                            const _errs16 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs16 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.options !== undefined) {
                              let data9 = data.options;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (Array.isArray(data9)) {
                                  if (data9.length > 500) {
                                    validate293.errors = [
                                      {
                                        instancePath: instancePath + '/options',
                                        schemaPath: '#/properties/options/maxItems',
                                        keyword: 'maxItems',
                                        params: {limit: 500},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data9.length < 1) {
                                      validate293.errors = [
                                        {
                                          instancePath: instancePath + '/options',
                                          schemaPath: '#/properties/options/minItems',
                                          keyword: 'minItems',
                                          params: {limit: 1},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      var valid2 = true;
                                      const len0 = data9.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs19 = errors;
                                        if (
                                          !validate106(data9[i0], {
                                            instancePath: instancePath + '/options/' + i0,
                                            parentData: data9,
                                            parentDataProperty: i0,
                                            rootData,
                                            dynamicAnchors,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate106.errors
                                              : vErrors.concat(validate106.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs19 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate293.errors = [
                                    {
                                      instancePath: instancePath + '/options',
                                      schemaPath: '#/properties/options/type',
                                      keyword: 'type',
                                      params: {type: 'array'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid1 = _errs17 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.optionsFrom !== undefined) {
                                const _errs20 = errors;
                                if (
                                  !validate126(data.optionsFrom, {
                                    instancePath: instancePath + '/optionsFrom',
                                    parentData: data,
                                    parentDataProperty: 'optionsFrom',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate126.errors
                                      : vErrors.concat(validate126.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs20 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.order !== undefined) {
                                  let data12 = data.order;
                                  const _errs21 = errors;
                                  if (!(
                                    data12 === 'author' ||
                                    data12 === 'alphabetical' ||
                                    data12 === 'random'
                                  )) {
                                    validate293.errors = [
                                      {
                                        instancePath: instancePath + '/order',
                                        schemaPath: '#/properties/order/enum',
                                        keyword: 'enum',
                                        params: {allowedValues: schema66.properties.order.enum},
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid1 = _errs21 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.divider !== undefined) {
                                    const _errs22 = errors;
                                    if (
                                      !validate53(data.divider, {
                                        instancePath: instancePath + '/divider',
                                        parentData: data,
                                        parentDataProperty: 'divider',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate53.errors
                                          : vErrors.concat(validate53.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid1 = _errs22 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.inline !== undefined) {
                                      const _errs23 = errors;
                                      if (typeof data.inline !== 'boolean') {
                                        validate293.errors = [
                                          {
                                            instancePath: instancePath + '/inline',
                                            schemaPath: '#/properties/inline/type',
                                            keyword: 'type',
                                            params: {type: 'boolean'},
                                          },
                                        ];
                                        return false;
                                      }
                                      var valid1 = _errs23 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate293.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate293.errors = vErrors;
  return errors === 0;
}
validate293.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const ranking = validate302;
const schema67 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'ranking'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    options: {type: 'array', items: {$ref: '#/$defs/option'}, minItems: 1, maxItems: 100},
    optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
    order: {enum: ['author', 'alphabetical', 'random']},
    min: {type: 'integer', minimum: 1},
    max: {type: 'integer', minimum: 1},
  },
};
function validate311(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate311.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.src === undefined && (missing0 = 'src')) ||
        (data.alt === undefined && (missing0 = 'alt'))
      ) {
        validate311.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'src' || key0 === 'alt')) {
            validate311.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.src !== undefined) {
            let data0 = data.src;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 2000) {
                  validate311.errors = [
                    {
                      instancePath: instancePath + '/src',
                      schemaPath: '#/properties/src/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 2000},
                    },
                  ];
                  return false;
                } else {
                  if (!pattern25.test(data0)) {
                    validate311.errors = [
                      {
                        instancePath: instancePath + '/src',
                        schemaPath: '#/properties/src/pattern',
                        keyword: 'pattern',
                        params: {pattern: '^(https://|/(?!/)|\\./)\\S+$'},
                      },
                    ];
                    return false;
                  }
                }
              } else {
                validate311.errors = [
                  {
                    instancePath: instancePath + '/src',
                    schemaPath: '#/properties/src/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.alt !== undefined) {
              const _errs4 = errors;
              if (
                !validate53(data.alt, {
                  instancePath: instancePath + '/alt',
                  parentData: data,
                  parentDataProperty: 'alt',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate311.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate311.errors = vErrors;
  return errors === 0;
}
validate311.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate308(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate308.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.value === undefined && (missing0 = 'value')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate308.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(
            key0 === 'value' ||
            key0 === 'label' ||
            key0 === 'hint' ||
            key0 === 'image' ||
            key0 === 'showIf'
          )) {
            validate308.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.value !== undefined) {
            let data0 = data.value;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 64) {
                  validate308.errors = [
                    {
                      instancePath: instancePath + '/value',
                      schemaPath: '#/properties/value/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 64},
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate308.errors = [
                      {
                        instancePath: instancePath + '/value',
                        schemaPath: '#/properties/value/minLength',
                        keyword: 'minLength',
                        params: {limit: 1},
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern23.test(data0)) {
                      validate308.errors = [
                        {
                          instancePath: instancePath + '/value',
                          schemaPath: '#/properties/value/pattern',
                          keyword: 'pattern',
                          params: {pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'},
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate308.errors = [
                  {
                    instancePath: instancePath + '/value',
                    schemaPath: '#/properties/value/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== undefined) {
              const _errs4 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.hint !== undefined) {
                const _errs5 = errors;
                if (
                  !validate53(data.hint, {
                    instancePath: instancePath + '/hint',
                    parentData: data,
                    parentDataProperty: 'hint',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.image !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate311(data.image, {
                      instancePath: instancePath + '/image',
                      parentData: data,
                      parentDataProperty: 'image',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.showIf !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate54(data.showIf, {
                        instancePath: instancePath + '/showIf',
                        parentData: data,
                        parentDataProperty: 'showIf',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate308.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate308.errors = vErrors;
  return errors === 0;
}
validate308.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate302(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    if (data.options === undefined && (missing0 = 'options')) {
      const err0 = {
        instancePath,
        schemaPath: '#/anyOf/0/required',
        keyword: 'required',
        params: {missingProperty: missing0},
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing1;
    if (data.optionsFrom === undefined && (missing1 = 'optionsFrom')) {
      const err1 = {
        instancePath,
        schemaPath: '#/anyOf/1/required',
        keyword: 'required',
        params: {missingProperty: missing1},
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = {instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {}};
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate302.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2;
      if (
        (data.name === undefined && (missing2 = 'name')) ||
        (data.type === undefined && (missing2 = 'type')) ||
        (data.label === undefined && (missing2 = 'label'))
      ) {
        validate302.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing2},
          },
        ];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func1.call(schema67.properties, key0)) {
            validate302.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs4 === errors) {
          if (data.name !== undefined) {
            const _errs5 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.type !== undefined) {
              const _errs6 = errors;
              if ('ranking' !== data.type) {
                validate302.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'ranking'},
                  },
                ];
                return false;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate302.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate302.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate302.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.label !== undefined) {
                  const _errs9 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.hint !== undefined) {
                    const _errs10 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs10 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.required !== undefined) {
                      const _errs11 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate302.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.personal !== undefined) {
                        const _errs13 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate302.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid1 = _errs13 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.showIf !== undefined) {
                          const _errs15 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs15 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.errors !== undefined) {
                            const _errs16 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs16 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.options !== undefined) {
                              let data9 = data.options;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (Array.isArray(data9)) {
                                  if (data9.length > 100) {
                                    validate302.errors = [
                                      {
                                        instancePath: instancePath + '/options',
                                        schemaPath: '#/properties/options/maxItems',
                                        keyword: 'maxItems',
                                        params: {limit: 100},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data9.length < 1) {
                                      validate302.errors = [
                                        {
                                          instancePath: instancePath + '/options',
                                          schemaPath: '#/properties/options/minItems',
                                          keyword: 'minItems',
                                          params: {limit: 1},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      var valid2 = true;
                                      const len0 = data9.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs19 = errors;
                                        if (
                                          !validate308(data9[i0], {
                                            instancePath: instancePath + '/options/' + i0,
                                            parentData: data9,
                                            parentDataProperty: i0,
                                            rootData,
                                            dynamicAnchors,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate308.errors
                                              : vErrors.concat(validate308.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs19 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate302.errors = [
                                    {
                                      instancePath: instancePath + '/options',
                                      schemaPath: '#/properties/options/type',
                                      keyword: 'type',
                                      params: {type: 'array'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid1 = _errs17 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.optionsFrom !== undefined) {
                                const _errs20 = errors;
                                if (
                                  !validate126(data.optionsFrom, {
                                    instancePath: instancePath + '/optionsFrom',
                                    parentData: data,
                                    parentDataProperty: 'optionsFrom',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate126.errors
                                      : vErrors.concat(validate126.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs20 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.order !== undefined) {
                                  let data12 = data.order;
                                  const _errs21 = errors;
                                  if (!(
                                    data12 === 'author' ||
                                    data12 === 'alphabetical' ||
                                    data12 === 'random'
                                  )) {
                                    validate302.errors = [
                                      {
                                        instancePath: instancePath + '/order',
                                        schemaPath: '#/properties/order/enum',
                                        keyword: 'enum',
                                        params: {allowedValues: schema67.properties.order.enum},
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid1 = _errs21 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.min !== undefined) {
                                    let data13 = data.min;
                                    const _errs22 = errors;
                                    if (!(
                                      typeof data13 == 'number' &&
                                      !(data13 % 1) &&
                                      !isNaN(data13) &&
                                      isFinite(data13)
                                    )) {
                                      validate302.errors = [
                                        {
                                          instancePath: instancePath + '/min',
                                          schemaPath: '#/properties/min/type',
                                          keyword: 'type',
                                          params: {type: 'integer'},
                                        },
                                      ];
                                      return false;
                                    }
                                    if (errors === _errs22) {
                                      if (typeof data13 == 'number' && isFinite(data13)) {
                                        if (data13 < 1 || isNaN(data13)) {
                                          validate302.errors = [
                                            {
                                              instancePath: instancePath + '/min',
                                              schemaPath: '#/properties/min/minimum',
                                              keyword: 'minimum',
                                              params: {comparison: '>=', limit: 1},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid1 = _errs22 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.max !== undefined) {
                                      let data14 = data.max;
                                      const _errs24 = errors;
                                      if (!(
                                        typeof data14 == 'number' &&
                                        !(data14 % 1) &&
                                        !isNaN(data14) &&
                                        isFinite(data14)
                                      )) {
                                        validate302.errors = [
                                          {
                                            instancePath: instancePath + '/max',
                                            schemaPath: '#/properties/max/type',
                                            keyword: 'type',
                                            params: {type: 'integer'},
                                          },
                                        ];
                                        return false;
                                      }
                                      if (errors === _errs24) {
                                        if (typeof data14 == 'number' && isFinite(data14)) {
                                          if (data14 < 1 || isNaN(data14)) {
                                            validate302.errors = [
                                              {
                                                instancePath: instancePath + '/max',
                                                schemaPath: '#/properties/max/minimum',
                                                keyword: 'minimum',
                                                params: {comparison: '>=', limit: 1},
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid1 = _errs24 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate302.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate302.errors = vErrors;
  return errors === 0;
}
validate302.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const repeat = validate317;
const schema70 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'repeat'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    item: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    add: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    addAnother: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    count: {$ref: 'https://dweud.example/schemas/counted.schema.json'},
    questions: {
      type: 'array',
      minItems: 1,
      maxItems: 30,
      items: {$ref: 'https://dweud.example/schemas/question.schema.json'},
    },
    min: {
      type: ['integer', 'object'],
      minimum: 1,
      maximum: 20,
      required: ['answer'],
      properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
      additionalProperties: false,
    },
    max: {
      type: ['integer', 'object'],
      minimum: 1,
      maximum: 20,
      required: ['answer'],
      properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
      additionalProperties: false,
    },
  },
};
function validate326(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate326.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        validate326.errors = [
          {
            instancePath,
            schemaPath: '#/minProperties',
            keyword: 'minProperties',
            params: {limit: 1},
          },
        ];
        return false;
      } else {
        for (const key0 in data) {
          let data0 = data[key0];
          const _errs2 = errors;
          {
            if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
              let missing0;
              if (data0.other === undefined && (missing0 = 'other')) {
                validate326.errors = [
                  {
                    instancePath:
                      instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/additionalProperties/required',
                    keyword: 'required',
                    params: {missingProperty: missing0},
                  },
                ];
                return false;
              } else {
                for (const key1 in data0) {
                  if (!(
                    key1 === 'zero' ||
                    key1 === 'one' ||
                    key1 === 'two' ||
                    key1 === 'few' ||
                    key1 === 'many' ||
                    key1 === 'other'
                  )) {
                    validate326.errors = [
                      {
                        instancePath:
                          instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath: '#/additionalProperties/additionalProperties',
                        keyword: 'additionalProperties',
                        params: {additionalProperty: key1},
                      },
                    ];
                    return false;
                  }
                }
                {
                  if (data0.zero !== undefined) {
                    const _errs5 = errors;
                    if (typeof data0.zero !== 'string') {
                      validate326.errors = [
                        {
                          instancePath:
                            instancePath +
                            '/' +
                            key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                            '/zero',
                          schemaPath: '#/additionalProperties/properties/zero/type',
                          keyword: 'type',
                          params: {type: 'string'},
                        },
                      ];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.one !== undefined) {
                      const _errs7 = errors;
                      if (typeof data0.one !== 'string') {
                        validate326.errors = [
                          {
                            instancePath:
                              instancePath +
                              '/' +
                              key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                              '/one',
                            schemaPath: '#/additionalProperties/properties/one/type',
                            keyword: 'type',
                            params: {type: 'string'},
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.two !== undefined) {
                        const _errs9 = errors;
                        if (typeof data0.two !== 'string') {
                          validate326.errors = [
                            {
                              instancePath:
                                instancePath +
                                '/' +
                                key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                                '/two',
                              schemaPath: '#/additionalProperties/properties/two/type',
                              keyword: 'type',
                              params: {type: 'string'},
                            },
                          ];
                          return false;
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.few !== undefined) {
                          const _errs11 = errors;
                          if (typeof data0.few !== 'string') {
                            validate326.errors = [
                              {
                                instancePath:
                                  instancePath +
                                  '/' +
                                  key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/few',
                                schemaPath: '#/additionalProperties/properties/few/type',
                                keyword: 'type',
                                params: {type: 'string'},
                              },
                            ];
                            return false;
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.many !== undefined) {
                            const _errs13 = errors;
                            if (typeof data0.many !== 'string') {
                              validate326.errors = [
                                {
                                  instancePath:
                                    instancePath +
                                    '/' +
                                    key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                                    '/many',
                                  schemaPath: '#/additionalProperties/properties/many/type',
                                  keyword: 'type',
                                  params: {type: 'string'},
                                },
                              ];
                              return false;
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.other !== undefined) {
                              const _errs15 = errors;
                              if (typeof data0.other !== 'string') {
                                validate326.errors = [
                                  {
                                    instancePath:
                                      instancePath +
                                      '/' +
                                      key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                                      '/other',
                                    schemaPath: '#/additionalProperties/properties/other/type',
                                    keyword: 'type',
                                    params: {type: 'string'},
                                  },
                                ];
                                return false;
                              }
                              var valid1 = _errs15 === errors;
                            } else {
                              var valid1 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate326.errors = [
                {
                  instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/additionalProperties/type',
                  keyword: 'type',
                  params: {type: 'object'},
                },
              ];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate326.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate326.errors = vErrors;
  return errors === 0;
}
validate326.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate317(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate317.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.label === undefined && (missing0 = 'label')) ||
        (data.item === undefined && (missing0 = 'item')) ||
        (data.add === undefined && (missing0 = 'add')) ||
        (data.questions === undefined && (missing0 = 'questions'))
      ) {
        validate317.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema70.properties, key0)) {
            validate317.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== undefined) {
              const _errs3 = errors;
              if ('repeat' !== data.type) {
                validate317.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'repeat'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate317.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate317.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate317.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hint !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.required !== undefined) {
                      const _errs8 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate317.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.personal !== undefined) {
                        const _errs10 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate317.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.showIf !== undefined) {
                          const _errs12 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.errors !== undefined) {
                            const _errs13 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.item !== undefined) {
                              const _errs14 = errors;
                              if (
                                !validate53(data.item, {
                                  instancePath: instancePath + '/item',
                                  parentData: data,
                                  parentDataProperty: 'item',
                                  rootData,
                                  dynamicAnchors,
                                })
                              ) {
                                vErrors =
                                  vErrors === null
                                    ? validate53.errors
                                    : vErrors.concat(validate53.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.add !== undefined) {
                                const _errs15 = errors;
                                if (
                                  !validate53(data.add, {
                                    instancePath: instancePath + '/add',
                                    parentData: data,
                                    parentDataProperty: 'add',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate53.errors
                                      : vErrors.concat(validate53.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.addAnother !== undefined) {
                                  const _errs16 = errors;
                                  if (
                                    !validate53(data.addAnother, {
                                      instancePath: instancePath + '/addAnother',
                                      parentData: data,
                                      parentDataProperty: 'addAnother',
                                      rootData,
                                      dynamicAnchors,
                                    })
                                  ) {
                                    vErrors =
                                      vErrors === null
                                        ? validate53.errors
                                        : vErrors.concat(validate53.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs16 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.count !== undefined) {
                                    const _errs17 = errors;
                                    if (
                                      !validate326(data.count, {
                                        instancePath: instancePath + '/count',
                                        parentData: data,
                                        parentDataProperty: 'count',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate326.errors
                                          : vErrors.concat(validate326.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs17 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.questions !== undefined) {
                                      let data13 = data.questions;
                                      const _errs18 = errors;
                                      if (errors === _errs18) {
                                        if (Array.isArray(data13)) {
                                          if (data13.length > 30) {
                                            validate317.errors = [
                                              {
                                                instancePath: instancePath + '/questions',
                                                schemaPath: '#/properties/questions/maxItems',
                                                keyword: 'maxItems',
                                                params: {limit: 30},
                                              },
                                            ];
                                            return false;
                                          } else {
                                            if (data13.length < 1) {
                                              validate317.errors = [
                                                {
                                                  instancePath: instancePath + '/questions',
                                                  schemaPath: '#/properties/questions/minItems',
                                                  keyword: 'minItems',
                                                  params: {limit: 1},
                                                },
                                              ];
                                              return false;
                                            } else {
                                              var valid1 = true;
                                              const len0 = data13.length;
                                              for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs20 = errors;
                                                if (
                                                  !validate80(data13[i0], {
                                                    instancePath: instancePath + '/questions/' + i0,
                                                    parentData: data13,
                                                    parentDataProperty: i0,
                                                    rootData,
                                                    dynamicAnchors,
                                                  })
                                                ) {
                                                  vErrors =
                                                    vErrors === null
                                                      ? validate80.errors
                                                      : vErrors.concat(validate80.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid1 = _errs20 === errors;
                                                if (!valid1) {
                                                  break;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate317.errors = [
                                            {
                                              instancePath: instancePath + '/questions',
                                              schemaPath: '#/properties/questions/type',
                                              keyword: 'type',
                                              params: {type: 'array'},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs18 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.min !== undefined) {
                                        let data15 = data.min;
                                        const _errs21 = errors;
                                        if (
                                          !(
                                            typeof data15 == 'number' &&
                                            !(data15 % 1) &&
                                            !isNaN(data15) &&
                                            isFinite(data15)
                                          ) &&
                                          !(
                                            data15 &&
                                            typeof data15 == 'object' &&
                                            !Array.isArray(data15)
                                          )
                                        ) {
                                          validate317.errors = [
                                            {
                                              instancePath: instancePath + '/min',
                                              schemaPath: '#/properties/min/type',
                                              keyword: 'type',
                                              params: {type: schema70.properties.min.type},
                                            },
                                          ];
                                          return false;
                                        }
                                        if (errors === _errs21) {
                                          if (typeof data15 == 'number' && isFinite(data15)) {
                                            if (data15 > 20 || isNaN(data15)) {
                                              validate317.errors = [
                                                {
                                                  instancePath: instancePath + '/min',
                                                  schemaPath: '#/properties/min/maximum',
                                                  keyword: 'maximum',
                                                  params: {comparison: '<=', limit: 20},
                                                },
                                              ];
                                              return false;
                                            } else {
                                              if (data15 < 1 || isNaN(data15)) {
                                                validate317.errors = [
                                                  {
                                                    instancePath: instancePath + '/min',
                                                    schemaPath: '#/properties/min/minimum',
                                                    keyword: 'minimum',
                                                    params: {comparison: '>=', limit: 1},
                                                  },
                                                ];
                                                return false;
                                              }
                                            }
                                          }
                                          if (errors === _errs21) {
                                            if (
                                              data15 &&
                                              typeof data15 == 'object' &&
                                              !Array.isArray(data15)
                                            ) {
                                              let missing1;
                                              if (
                                                data15.answer === undefined &&
                                                (missing1 = 'answer')
                                              ) {
                                                validate317.errors = [
                                                  {
                                                    instancePath: instancePath + '/min',
                                                    schemaPath: '#/properties/min/required',
                                                    keyword: 'required',
                                                    params: {missingProperty: missing1},
                                                  },
                                                ];
                                                return false;
                                              } else {
                                                const _errs23 = errors;
                                                for (const key1 in data15) {
                                                  if (!(key1 === 'answer')) {
                                                    validate317.errors = [
                                                      {
                                                        instancePath: instancePath + '/min',
                                                        schemaPath:
                                                          '#/properties/min/additionalProperties',
                                                        keyword: 'additionalProperties',
                                                        params: {additionalProperty: key1},
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                }
                                                if (_errs23 === errors) {
                                                  if (data15.answer !== undefined) {
                                                    if (
                                                      !validate88(data15.answer, {
                                                        instancePath: instancePath + '/min/answer',
                                                        parentData: data15,
                                                        parentDataProperty: 'answer',
                                                        rootData,
                                                        dynamicAnchors,
                                                      })
                                                    ) {
                                                      vErrors =
                                                        vErrors === null
                                                          ? validate88.errors
                                                          : vErrors.concat(validate88.errors);
                                                      errors = vErrors.length;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                        var valid0 = _errs21 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.max !== undefined) {
                                          let data17 = data.max;
                                          const _errs25 = errors;
                                          if (
                                            !(
                                              typeof data17 == 'number' &&
                                              !(data17 % 1) &&
                                              !isNaN(data17) &&
                                              isFinite(data17)
                                            ) &&
                                            !(
                                              data17 &&
                                              typeof data17 == 'object' &&
                                              !Array.isArray(data17)
                                            )
                                          ) {
                                            validate317.errors = [
                                              {
                                                instancePath: instancePath + '/max',
                                                schemaPath: '#/properties/max/type',
                                                keyword: 'type',
                                                params: {type: schema70.properties.max.type},
                                              },
                                            ];
                                            return false;
                                          }
                                          if (errors === _errs25) {
                                            if (typeof data17 == 'number' && isFinite(data17)) {
                                              if (data17 > 20 || isNaN(data17)) {
                                                validate317.errors = [
                                                  {
                                                    instancePath: instancePath + '/max',
                                                    schemaPath: '#/properties/max/maximum',
                                                    keyword: 'maximum',
                                                    params: {comparison: '<=', limit: 20},
                                                  },
                                                ];
                                                return false;
                                              } else {
                                                if (data17 < 1 || isNaN(data17)) {
                                                  validate317.errors = [
                                                    {
                                                      instancePath: instancePath + '/max',
                                                      schemaPath: '#/properties/max/minimum',
                                                      keyword: 'minimum',
                                                      params: {comparison: '>=', limit: 1},
                                                    },
                                                  ];
                                                  return false;
                                                }
                                              }
                                            }
                                            if (errors === _errs25) {
                                              if (
                                                data17 &&
                                                typeof data17 == 'object' &&
                                                !Array.isArray(data17)
                                              ) {
                                                let missing2;
                                                if (
                                                  data17.answer === undefined &&
                                                  (missing2 = 'answer')
                                                ) {
                                                  validate317.errors = [
                                                    {
                                                      instancePath: instancePath + '/max',
                                                      schemaPath: '#/properties/max/required',
                                                      keyword: 'required',
                                                      params: {missingProperty: missing2},
                                                    },
                                                  ];
                                                  return false;
                                                } else {
                                                  const _errs27 = errors;
                                                  for (const key2 in data17) {
                                                    if (!(key2 === 'answer')) {
                                                      validate317.errors = [
                                                        {
                                                          instancePath: instancePath + '/max',
                                                          schemaPath:
                                                            '#/properties/max/additionalProperties',
                                                          keyword: 'additionalProperties',
                                                          params: {additionalProperty: key2},
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  }
                                                  if (_errs27 === errors) {
                                                    if (data17.answer !== undefined) {
                                                      if (
                                                        !validate88(data17.answer, {
                                                          instancePath:
                                                            instancePath + '/max/answer',
                                                          parentData: data17,
                                                          parentDataProperty: 'answer',
                                                          rootData,
                                                          dynamicAnchors,
                                                        })
                                                      ) {
                                                        vErrors =
                                                          vErrors === null
                                                            ? validate88.errors
                                                            : vErrors.concat(validate88.errors);
                                                        errors = vErrors.length;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                          var valid0 = _errs25 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate317.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate317.errors = vErrors;
  return errors === 0;
}
validate317.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const scale = validate331;
const schema72 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'scale'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    from: {type: 'integer', minimum: -1e3, maximum: 1000},
    to: {type: 'integer', minimum: -1e3, maximum: 1000},
    labels: {
      type: 'object',
      required: ['from', 'to'],
      additionalProperties: false,
      properties: {
        from: {$ref: 'https://dweud.example/schemas/text.schema.json'},
        to: {$ref: 'https://dweud.example/schemas/text.schema.json'},
      },
    },
    points: {type: 'array', minItems: 2, maxItems: 11, items: {$ref: '#/$defs/point'}},
    extra: {type: 'array', minItems: 1, maxItems: 5, items: {$ref: '#/$defs/extra'}},
    faces: {type: 'boolean'},
  },
};
function validate339(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate339.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.value === undefined && (missing0 = 'value')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate339.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'value' || key0 === 'label')) {
            validate339.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.value !== undefined) {
            let data0 = data.value;
            const _errs2 = errors;
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate339.errors = [
                {
                  instancePath: instancePath + '/value',
                  schemaPath: '#/properties/value/type',
                  keyword: 'type',
                  params: {type: 'integer'},
                },
              ];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 1000 || isNaN(data0)) {
                  validate339.errors = [
                    {
                      instancePath: instancePath + '/value',
                      schemaPath: '#/properties/value/maximum',
                      keyword: 'maximum',
                      params: {comparison: '<=', limit: 1000},
                    },
                  ];
                  return false;
                } else {
                  if (data0 < -1e3 || isNaN(data0)) {
                    validate339.errors = [
                      {
                        instancePath: instancePath + '/value',
                        schemaPath: '#/properties/value/minimum',
                        keyword: 'minimum',
                        params: {comparison: '>=', limit: -1e3},
                      },
                    ];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== undefined) {
              const _errs4 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate339.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate339.errors = vErrors;
  return errors === 0;
}
validate339.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate342(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate342.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.value === undefined && (missing0 = 'value')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate342.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'value' || key0 === 'label')) {
            validate342.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.value !== undefined) {
            let data0 = data.value;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 64) {
                  validate342.errors = [
                    {
                      instancePath: instancePath + '/value',
                      schemaPath: '#/properties/value/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 64},
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate342.errors = [
                      {
                        instancePath: instancePath + '/value',
                        schemaPath: '#/properties/value/minLength',
                        keyword: 'minLength',
                        params: {limit: 1},
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern23.test(data0)) {
                      validate342.errors = [
                        {
                          instancePath: instancePath + '/value',
                          schemaPath: '#/properties/value/pattern',
                          keyword: 'pattern',
                          params: {pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'},
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate342.errors = [
                  {
                    instancePath: instancePath + '/value',
                    schemaPath: '#/properties/value/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== undefined) {
              const _errs4 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate342.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate342.errors = vErrors;
  return errors === 0;
}
validate342.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate331(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate331.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.points === undefined && 'points') {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.from !== undefined) {
        var valid1 = false;
        validate331.errors = [
          {
            instancePath: instancePath + '/from',
            schemaPath: '#/then/properties/from/false schema',
            keyword: 'false schema',
            params: {},
          },
        ];
        return false;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.to !== undefined) {
          var valid1 = false;
          validate331.errors = [
            {
              instancePath: instancePath + '/to',
              schemaPath: '#/then/properties/to/false schema',
              keyword: 'false schema',
              params: {},
            },
          ];
          return false;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.labels !== undefined) {
            var valid1 = false;
            validate331.errors = [
              {
                instancePath: instancePath + '/labels',
                schemaPath: '#/then/properties/labels/false schema',
                keyword: 'false schema',
                params: {},
              },
            ];
            return false;
          } else {
            var valid1 = true;
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.from = true;
      props0.to = true;
      props0.labels = true;
    }
    ifClause0 = 'then';
  } else {
    const _errs4 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1;
      if (
        (data.from === undefined && (missing1 = 'from')) ||
        (data.to === undefined && (missing1 = 'to')) ||
        (data.labels === undefined && (missing1 = 'labels'))
      ) {
        validate331.errors = [
          {
            instancePath,
            schemaPath: '#/else/required',
            keyword: 'required',
            params: {missingProperty: missing1},
          },
        ];
        return false;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = 'else';
  }
  if (!valid0) {
    const err1 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: {failingKeyword: ifClause0},
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate331.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2;
      if (
        (data.name === undefined && (missing2 = 'name')) ||
        (data.type === undefined && (missing2 = 'type')) ||
        (data.label === undefined && (missing2 = 'label'))
      ) {
        validate331.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing2},
          },
        ];
        return false;
      } else {
        const _errs5 = errors;
        for (const key0 in data) {
          if (!func1.call(schema72.properties, key0)) {
            validate331.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs5 === errors) {
          if (data.name !== undefined) {
            const _errs6 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs6 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.type !== undefined) {
              const _errs7 = errors;
              if ('scale' !== data.type) {
                validate331.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'scale'},
                  },
                ];
                return false;
              }
              var valid2 = _errs7 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.number !== undefined) {
                let data5 = data.number;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data5 === 'string') {
                    if (func2(data5) > 10) {
                      validate331.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data5) < 1) {
                        validate331.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate331.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid2 = _errs8 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.label !== undefined) {
                  const _errs10 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs10 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.hint !== undefined) {
                    const _errs11 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs11 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.required !== undefined) {
                      const _errs12 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate331.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid2 = _errs12 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data.personal !== undefined) {
                        const _errs14 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate331.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid2 = _errs14 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data.showIf !== undefined) {
                          const _errs16 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs16 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data.errors !== undefined) {
                            const _errs17 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs17 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data.from !== undefined) {
                              let data12 = data.from;
                              const _errs18 = errors;
                              if (!(
                                typeof data12 == 'number' &&
                                !(data12 % 1) &&
                                !isNaN(data12) &&
                                isFinite(data12)
                              )) {
                                validate331.errors = [
                                  {
                                    instancePath: instancePath + '/from',
                                    schemaPath: '#/properties/from/type',
                                    keyword: 'type',
                                    params: {type: 'integer'},
                                  },
                                ];
                                return false;
                              }
                              if (errors === _errs18) {
                                if (typeof data12 == 'number' && isFinite(data12)) {
                                  if (data12 > 1000 || isNaN(data12)) {
                                    validate331.errors = [
                                      {
                                        instancePath: instancePath + '/from',
                                        schemaPath: '#/properties/from/maximum',
                                        keyword: 'maximum',
                                        params: {comparison: '<=', limit: 1000},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data12 < -1e3 || isNaN(data12)) {
                                      validate331.errors = [
                                        {
                                          instancePath: instancePath + '/from',
                                          schemaPath: '#/properties/from/minimum',
                                          keyword: 'minimum',
                                          params: {comparison: '>=', limit: -1e3},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid2 = _errs18 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data.to !== undefined) {
                                let data13 = data.to;
                                const _errs20 = errors;
                                if (!(
                                  typeof data13 == 'number' &&
                                  !(data13 % 1) &&
                                  !isNaN(data13) &&
                                  isFinite(data13)
                                )) {
                                  validate331.errors = [
                                    {
                                      instancePath: instancePath + '/to',
                                      schemaPath: '#/properties/to/type',
                                      keyword: 'type',
                                      params: {type: 'integer'},
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs20) {
                                  if (typeof data13 == 'number' && isFinite(data13)) {
                                    if (data13 > 1000 || isNaN(data13)) {
                                      validate331.errors = [
                                        {
                                          instancePath: instancePath + '/to',
                                          schemaPath: '#/properties/to/maximum',
                                          keyword: 'maximum',
                                          params: {comparison: '<=', limit: 1000},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (data13 < -1e3 || isNaN(data13)) {
                                        validate331.errors = [
                                          {
                                            instancePath: instancePath + '/to',
                                            schemaPath: '#/properties/to/minimum',
                                            keyword: 'minimum',
                                            params: {comparison: '>=', limit: -1e3},
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid2 = _errs20 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data.labels !== undefined) {
                                  let data14 = data.labels;
                                  const _errs22 = errors;
                                  if (errors === _errs22) {
                                    if (
                                      data14 &&
                                      typeof data14 == 'object' &&
                                      !Array.isArray(data14)
                                    ) {
                                      let missing3;
                                      if (
                                        (data14.from === undefined && (missing3 = 'from')) ||
                                        (data14.to === undefined && (missing3 = 'to'))
                                      ) {
                                        validate331.errors = [
                                          {
                                            instancePath: instancePath + '/labels',
                                            schemaPath: '#/properties/labels/required',
                                            keyword: 'required',
                                            params: {missingProperty: missing3},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        const _errs24 = errors;
                                        for (const key1 in data14) {
                                          if (!(key1 === 'from' || key1 === 'to')) {
                                            validate331.errors = [
                                              {
                                                instancePath: instancePath + '/labels',
                                                schemaPath:
                                                  '#/properties/labels/additionalProperties',
                                                keyword: 'additionalProperties',
                                                params: {additionalProperty: key1},
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                        if (_errs24 === errors) {
                                          if (data14.from !== undefined) {
                                            const _errs25 = errors;
                                            if (
                                              !validate53(data14.from, {
                                                instancePath: instancePath + '/labels/from',
                                                parentData: data14,
                                                parentDataProperty: 'from',
                                                rootData,
                                                dynamicAnchors,
                                              })
                                            ) {
                                              vErrors =
                                                vErrors === null
                                                  ? validate53.errors
                                                  : vErrors.concat(validate53.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid3 = _errs25 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data14.to !== undefined) {
                                              const _errs26 = errors;
                                              if (
                                                !validate53(data14.to, {
                                                  instancePath: instancePath + '/labels/to',
                                                  parentData: data14,
                                                  parentDataProperty: 'to',
                                                  rootData,
                                                  dynamicAnchors,
                                                })
                                              ) {
                                                vErrors =
                                                  vErrors === null
                                                    ? validate53.errors
                                                    : vErrors.concat(validate53.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid3 = _errs26 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate331.errors = [
                                        {
                                          instancePath: instancePath + '/labels',
                                          schemaPath: '#/properties/labels/type',
                                          keyword: 'type',
                                          params: {type: 'object'},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs22 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data.points !== undefined) {
                                    let data17 = data.points;
                                    const _errs27 = errors;
                                    if (errors === _errs27) {
                                      if (Array.isArray(data17)) {
                                        if (data17.length > 11) {
                                          validate331.errors = [
                                            {
                                              instancePath: instancePath + '/points',
                                              schemaPath: '#/properties/points/maxItems',
                                              keyword: 'maxItems',
                                              params: {limit: 11},
                                            },
                                          ];
                                          return false;
                                        } else {
                                          if (data17.length < 2) {
                                            validate331.errors = [
                                              {
                                                instancePath: instancePath + '/points',
                                                schemaPath: '#/properties/points/minItems',
                                                keyword: 'minItems',
                                                params: {limit: 2},
                                              },
                                            ];
                                            return false;
                                          } else {
                                            var valid4 = true;
                                            const len0 = data17.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                              const _errs29 = errors;
                                              if (
                                                !validate339(data17[i0], {
                                                  instancePath: instancePath + '/points/' + i0,
                                                  parentData: data17,
                                                  parentDataProperty: i0,
                                                  rootData,
                                                  dynamicAnchors,
                                                })
                                              ) {
                                                vErrors =
                                                  vErrors === null
                                                    ? validate339.errors
                                                    : vErrors.concat(validate339.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid4 = _errs29 === errors;
                                              if (!valid4) {
                                                break;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate331.errors = [
                                          {
                                            instancePath: instancePath + '/points',
                                            schemaPath: '#/properties/points/type',
                                            keyword: 'type',
                                            params: {type: 'array'},
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs27 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data.extra !== undefined) {
                                      let data19 = data.extra;
                                      const _errs30 = errors;
                                      if (errors === _errs30) {
                                        if (Array.isArray(data19)) {
                                          if (data19.length > 5) {
                                            validate331.errors = [
                                              {
                                                instancePath: instancePath + '/extra',
                                                schemaPath: '#/properties/extra/maxItems',
                                                keyword: 'maxItems',
                                                params: {limit: 5},
                                              },
                                            ];
                                            return false;
                                          } else {
                                            if (data19.length < 1) {
                                              validate331.errors = [
                                                {
                                                  instancePath: instancePath + '/extra',
                                                  schemaPath: '#/properties/extra/minItems',
                                                  keyword: 'minItems',
                                                  params: {limit: 1},
                                                },
                                              ];
                                              return false;
                                            } else {
                                              var valid5 = true;
                                              const len1 = data19.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                const _errs32 = errors;
                                                if (
                                                  !validate342(data19[i1], {
                                                    instancePath: instancePath + '/extra/' + i1,
                                                    parentData: data19,
                                                    parentDataProperty: i1,
                                                    rootData,
                                                    dynamicAnchors,
                                                  })
                                                ) {
                                                  vErrors =
                                                    vErrors === null
                                                      ? validate342.errors
                                                      : vErrors.concat(validate342.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid5 = _errs32 === errors;
                                                if (!valid5) {
                                                  break;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate331.errors = [
                                            {
                                              instancePath: instancePath + '/extra',
                                              schemaPath: '#/properties/extra/type',
                                              keyword: 'type',
                                              params: {type: 'array'},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs30 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data.faces !== undefined) {
                                        const _errs33 = errors;
                                        if (typeof data.faces !== 'boolean') {
                                          validate331.errors = [
                                            {
                                              instancePath: instancePath + '/faces',
                                              schemaPath: '#/properties/faces/type',
                                              keyword: 'type',
                                              params: {type: 'boolean'},
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid2 = _errs33 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate331.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate331.errors = vErrors;
  return errors === 0;
}
validate331.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const select = validate345;
const schema75 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'select'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    options: {type: 'array', minItems: 1, maxItems: 2000, items: {$ref: '#/$defs/choice'}},
    optionsFrom: {$ref: 'https://dweud.example/schemas/options-from.schema.json'},
    order: {enum: ['author', 'alphabetical', 'random']},
    autocomplete: {$ref: 'https://dweud.example/schemas/autocomplete.schema.json'},
  },
};
function validate351(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate351.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.value === undefined && (missing0 = 'value')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate351.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === 'value' || key0 === 'label' || key0 === 'showIf' || key0 === 'heading')) {
            validate351.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.value !== undefined) {
            let data0 = data.value;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === 'string') {
                if (func2(data0) > 64) {
                  validate351.errors = [
                    {
                      instancePath: instancePath + '/value',
                      schemaPath: '#/properties/value/maxLength',
                      keyword: 'maxLength',
                      params: {limit: 64},
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate351.errors = [
                      {
                        instancePath: instancePath + '/value',
                        schemaPath: '#/properties/value/minLength',
                        keyword: 'minLength',
                        params: {limit: 1},
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern23.test(data0)) {
                      validate351.errors = [
                        {
                          instancePath: instancePath + '/value',
                          schemaPath: '#/properties/value/pattern',
                          keyword: 'pattern',
                          params: {pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'},
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate351.errors = [
                  {
                    instancePath: instancePath + '/value',
                    schemaPath: '#/properties/value/type',
                    keyword: 'type',
                    params: {type: 'string'},
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== undefined) {
              const _errs4 = errors;
              if (
                !validate53(data.label, {
                  instancePath: instancePath + '/label',
                  parentData: data,
                  parentDataProperty: 'label',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.showIf !== undefined) {
                const _errs5 = errors;
                if (
                  !validate54(data.showIf, {
                    instancePath: instancePath + '/showIf',
                    parentData: data,
                    parentDataProperty: 'showIf',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.heading !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate53(data.heading, {
                      instancePath: instancePath + '/heading',
                      parentData: data,
                      parentDataProperty: 'heading',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate351.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate351.errors = vErrors;
  return errors === 0;
}
validate351.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
function validate345(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate345.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    if (data.options === undefined && (missing0 = 'options')) {
      const err0 = {
        instancePath,
        schemaPath: '#/anyOf/0/required',
        keyword: 'required',
        params: {missingProperty: missing0},
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing1;
    if (data.optionsFrom === undefined && (missing1 = 'optionsFrom')) {
      const err1 = {
        instancePath,
        schemaPath: '#/anyOf/1/required',
        keyword: 'required',
        params: {missingProperty: missing1},
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = {instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {}};
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate345.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2;
      if (
        (data.name === undefined && (missing2 = 'name')) ||
        (data.type === undefined && (missing2 = 'type')) ||
        (data.label === undefined && (missing2 = 'label'))
      ) {
        validate345.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing2},
          },
        ];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func1.call(schema75.properties, key0)) {
            validate345.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs4 === errors) {
          if (data.name !== undefined) {
            const _errs5 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.type !== undefined) {
              const _errs6 = errors;
              if ('select' !== data.type) {
                validate345.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'select'},
                  },
                ];
                return false;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate345.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate345.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate345.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.label !== undefined) {
                  const _errs9 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.hint !== undefined) {
                    const _errs10 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs10 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.required !== undefined) {
                      const _errs11 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate345.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.personal !== undefined) {
                        const _errs13 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate345.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid1 = _errs13 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.showIf !== undefined) {
                          const _errs15 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs15 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.errors !== undefined) {
                            const _errs16 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs16 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.options !== undefined) {
                              let data9 = data.options;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (Array.isArray(data9)) {
                                  if (data9.length > 2000) {
                                    validate345.errors = [
                                      {
                                        instancePath: instancePath + '/options',
                                        schemaPath: '#/properties/options/maxItems',
                                        keyword: 'maxItems',
                                        params: {limit: 2000},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data9.length < 1) {
                                      validate345.errors = [
                                        {
                                          instancePath: instancePath + '/options',
                                          schemaPath: '#/properties/options/minItems',
                                          keyword: 'minItems',
                                          params: {limit: 1},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      var valid2 = true;
                                      const len0 = data9.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs19 = errors;
                                        if (
                                          !validate351(data9[i0], {
                                            instancePath: instancePath + '/options/' + i0,
                                            parentData: data9,
                                            parentDataProperty: i0,
                                            rootData,
                                            dynamicAnchors,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate351.errors
                                              : vErrors.concat(validate351.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs19 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate345.errors = [
                                    {
                                      instancePath: instancePath + '/options',
                                      schemaPath: '#/properties/options/type',
                                      keyword: 'type',
                                      params: {type: 'array'},
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid1 = _errs17 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.optionsFrom !== undefined) {
                                const _errs20 = errors;
                                if (
                                  !validate126(data.optionsFrom, {
                                    instancePath: instancePath + '/optionsFrom',
                                    parentData: data,
                                    parentDataProperty: 'optionsFrom',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null
                                      ? validate126.errors
                                      : vErrors.concat(validate126.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs20 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.order !== undefined) {
                                  let data12 = data.order;
                                  const _errs21 = errors;
                                  if (!(
                                    data12 === 'author' ||
                                    data12 === 'alphabetical' ||
                                    data12 === 'random'
                                  )) {
                                    validate345.errors = [
                                      {
                                        instancePath: instancePath + '/order',
                                        schemaPath: '#/properties/order/enum',
                                        keyword: 'enum',
                                        params: {allowedValues: schema75.properties.order.enum},
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid1 = _errs21 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.autocomplete !== undefined) {
                                    const _errs22 = errors;
                                    if (
                                      !validate147(data.autocomplete, {
                                        instancePath: instancePath + '/autocomplete',
                                        parentData: data,
                                        parentDataProperty: 'autocomplete',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate147.errors
                                          : vErrors.concat(validate147.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid1 = _errs22 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate345.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate345.errors = vErrors;
  return errors === 0;
}
validate345.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const text = validate358;
const schema77 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'text'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    format: {enum: ['email', 'tel', 'url', 'postcode']},
    minLength: {type: 'integer', minimum: 1, maximum: 10000},
    maxLength: {type: 'integer', minimum: 1, maximum: 10000},
    autocomplete: {$ref: 'https://dweud.example/schemas/autocomplete.schema.json'},
    spellcheck: {type: 'boolean'},
    width: {enum: [2, 3, 4, 5, 10, 20, 30]},
  },
};
function validate358(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate358.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate358.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema77.properties, key0)) {
            validate358.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== undefined) {
              const _errs3 = errors;
              if ('text' !== data.type) {
                validate358.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'text'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate358.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate358.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate358.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hint !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.required !== undefined) {
                      const _errs8 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate358.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.personal !== undefined) {
                        const _errs10 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate358.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.showIf !== undefined) {
                          const _errs12 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.errors !== undefined) {
                            const _errs13 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.format !== undefined) {
                              let data9 = data.format;
                              const _errs14 = errors;
                              if (!(
                                data9 === 'email' ||
                                data9 === 'tel' ||
                                data9 === 'url' ||
                                data9 === 'postcode'
                              )) {
                                validate358.errors = [
                                  {
                                    instancePath: instancePath + '/format',
                                    schemaPath: '#/properties/format/enum',
                                    keyword: 'enum',
                                    params: {allowedValues: schema77.properties.format.enum},
                                  },
                                ];
                                return false;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.minLength !== undefined) {
                                let data10 = data.minLength;
                                const _errs15 = errors;
                                if (!(
                                  typeof data10 == 'number' &&
                                  !(data10 % 1) &&
                                  !isNaN(data10) &&
                                  isFinite(data10)
                                )) {
                                  validate358.errors = [
                                    {
                                      instancePath: instancePath + '/minLength',
                                      schemaPath: '#/properties/minLength/type',
                                      keyword: 'type',
                                      params: {type: 'integer'},
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs15) {
                                  if (typeof data10 == 'number' && isFinite(data10)) {
                                    if (data10 > 10000 || isNaN(data10)) {
                                      validate358.errors = [
                                        {
                                          instancePath: instancePath + '/minLength',
                                          schemaPath: '#/properties/minLength/maximum',
                                          keyword: 'maximum',
                                          params: {comparison: '<=', limit: 10000},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (data10 < 1 || isNaN(data10)) {
                                        validate358.errors = [
                                          {
                                            instancePath: instancePath + '/minLength',
                                            schemaPath: '#/properties/minLength/minimum',
                                            keyword: 'minimum',
                                            params: {comparison: '>=', limit: 1},
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.maxLength !== undefined) {
                                  let data11 = data.maxLength;
                                  const _errs17 = errors;
                                  if (!(
                                    typeof data11 == 'number' &&
                                    !(data11 % 1) &&
                                    !isNaN(data11) &&
                                    isFinite(data11)
                                  )) {
                                    validate358.errors = [
                                      {
                                        instancePath: instancePath + '/maxLength',
                                        schemaPath: '#/properties/maxLength/type',
                                        keyword: 'type',
                                        params: {type: 'integer'},
                                      },
                                    ];
                                    return false;
                                  }
                                  if (errors === _errs17) {
                                    if (typeof data11 == 'number' && isFinite(data11)) {
                                      if (data11 > 10000 || isNaN(data11)) {
                                        validate358.errors = [
                                          {
                                            instancePath: instancePath + '/maxLength',
                                            schemaPath: '#/properties/maxLength/maximum',
                                            keyword: 'maximum',
                                            params: {comparison: '<=', limit: 10000},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        if (data11 < 1 || isNaN(data11)) {
                                          validate358.errors = [
                                            {
                                              instancePath: instancePath + '/maxLength',
                                              schemaPath: '#/properties/maxLength/minimum',
                                              keyword: 'minimum',
                                              params: {comparison: '>=', limit: 1},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs17 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.autocomplete !== undefined) {
                                    const _errs19 = errors;
                                    if (
                                      !validate147(data.autocomplete, {
                                        instancePath: instancePath + '/autocomplete',
                                        parentData: data,
                                        parentDataProperty: 'autocomplete',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate147.errors
                                          : vErrors.concat(validate147.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs19 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.spellcheck !== undefined) {
                                      const _errs20 = errors;
                                      if (typeof data.spellcheck !== 'boolean') {
                                        validate358.errors = [
                                          {
                                            instancePath: instancePath + '/spellcheck',
                                            schemaPath: '#/properties/spellcheck/type',
                                            keyword: 'type',
                                            params: {type: 'boolean'},
                                          },
                                        ];
                                        return false;
                                      }
                                      var valid0 = _errs20 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.width !== undefined) {
                                        let data14 = data.width;
                                        const _errs22 = errors;
                                        if (!(
                                          data14 === 2 ||
                                          data14 === 3 ||
                                          data14 === 4 ||
                                          data14 === 5 ||
                                          data14 === 10 ||
                                          data14 === 20 ||
                                          data14 === 30
                                        )) {
                                          validate358.errors = [
                                            {
                                              instancePath: instancePath + '/width',
                                              schemaPath: '#/properties/width/enum',
                                              keyword: 'enum',
                                              params: {
                                                allowedValues: schema77.properties.width.enum,
                                              },
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid0 = _errs22 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate358.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate358.errors = vErrors;
  return errors === 0;
}
validate358.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const textarea = validate365;
const schema78 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'textarea'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    maxLength: {type: 'integer', minimum: 1, maximum: 50000},
    maxWords: {type: 'integer', minimum: 1, maximum: 10000},
    rows: {type: 'integer', minimum: 2, maximum: 30},
  },
};
function validate365(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate365.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (
      (data.maxLength === undefined && 'maxLength') ||
      (data.maxWords === undefined && 'maxWords')
    ) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    validate365.errors = [{instancePath, schemaPath: '#/not', keyword: 'not', params: {}}];
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1;
      if (
        (data.name === undefined && (missing1 = 'name')) ||
        (data.type === undefined && (missing1 = 'type')) ||
        (data.label === undefined && (missing1 = 'label'))
      ) {
        validate365.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing1},
          },
        ];
        return false;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!func1.call(schema78.properties, key0)) {
            validate365.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs3 === errors) {
          if (data.name !== undefined) {
            const _errs4 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.type !== undefined) {
              const _errs5 = errors;
              if ('textarea' !== data.type) {
                validate365.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'textarea'},
                  },
                ];
                return false;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate365.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate365.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate365.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.label !== undefined) {
                  const _errs8 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs8 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.hint !== undefined) {
                    const _errs9 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.required !== undefined) {
                      const _errs10 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate365.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs10 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.personal !== undefined) {
                        const _errs12 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate365.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid1 = _errs12 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.showIf !== undefined) {
                          const _errs14 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs14 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.errors !== undefined) {
                            const _errs15 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.maxLength !== undefined) {
                              let data9 = data.maxLength;
                              const _errs16 = errors;
                              if (!(
                                typeof data9 == 'number' &&
                                !(data9 % 1) &&
                                !isNaN(data9) &&
                                isFinite(data9)
                              )) {
                                validate365.errors = [
                                  {
                                    instancePath: instancePath + '/maxLength',
                                    schemaPath: '#/properties/maxLength/type',
                                    keyword: 'type',
                                    params: {type: 'integer'},
                                  },
                                ];
                                return false;
                              }
                              if (errors === _errs16) {
                                if (typeof data9 == 'number' && isFinite(data9)) {
                                  if (data9 > 50000 || isNaN(data9)) {
                                    validate365.errors = [
                                      {
                                        instancePath: instancePath + '/maxLength',
                                        schemaPath: '#/properties/maxLength/maximum',
                                        keyword: 'maximum',
                                        params: {comparison: '<=', limit: 50000},
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data9 < 1 || isNaN(data9)) {
                                      validate365.errors = [
                                        {
                                          instancePath: instancePath + '/maxLength',
                                          schemaPath: '#/properties/maxLength/minimum',
                                          keyword: 'minimum',
                                          params: {comparison: '>=', limit: 1},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid1 = _errs16 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.maxWords !== undefined) {
                                let data10 = data.maxWords;
                                const _errs18 = errors;
                                if (!(
                                  typeof data10 == 'number' &&
                                  !(data10 % 1) &&
                                  !isNaN(data10) &&
                                  isFinite(data10)
                                )) {
                                  validate365.errors = [
                                    {
                                      instancePath: instancePath + '/maxWords',
                                      schemaPath: '#/properties/maxWords/type',
                                      keyword: 'type',
                                      params: {type: 'integer'},
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs18) {
                                  if (typeof data10 == 'number' && isFinite(data10)) {
                                    if (data10 > 10000 || isNaN(data10)) {
                                      validate365.errors = [
                                        {
                                          instancePath: instancePath + '/maxWords',
                                          schemaPath: '#/properties/maxWords/maximum',
                                          keyword: 'maximum',
                                          params: {comparison: '<=', limit: 10000},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (data10 < 1 || isNaN(data10)) {
                                        validate365.errors = [
                                          {
                                            instancePath: instancePath + '/maxWords',
                                            schemaPath: '#/properties/maxWords/minimum',
                                            keyword: 'minimum',
                                            params: {comparison: '>=', limit: 1},
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid1 = _errs18 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.rows !== undefined) {
                                  let data11 = data.rows;
                                  const _errs20 = errors;
                                  if (!(
                                    typeof data11 == 'number' &&
                                    !(data11 % 1) &&
                                    !isNaN(data11) &&
                                    isFinite(data11)
                                  )) {
                                    validate365.errors = [
                                      {
                                        instancePath: instancePath + '/rows',
                                        schemaPath: '#/properties/rows/type',
                                        keyword: 'type',
                                        params: {type: 'integer'},
                                      },
                                    ];
                                    return false;
                                  }
                                  if (errors === _errs20) {
                                    if (typeof data11 == 'number' && isFinite(data11)) {
                                      if (data11 > 30 || isNaN(data11)) {
                                        validate365.errors = [
                                          {
                                            instancePath: instancePath + '/rows',
                                            schemaPath: '#/properties/rows/maximum',
                                            keyword: 'maximum',
                                            params: {comparison: '<=', limit: 30},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        if (data11 < 2 || isNaN(data11)) {
                                          validate365.errors = [
                                            {
                                              instancePath: instancePath + '/rows',
                                              schemaPath: '#/properties/rows/minimum',
                                              keyword: 'minimum',
                                              params: {comparison: '>=', limit: 2},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid1 = _errs20 === errors;
                                } else {
                                  var valid1 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate365.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate365.errors = vErrors;
  return errors === 0;
}
validate365.evaluated = {props: true, dynamicProps: false, dynamicItems: false};
const time = validate371;
const schema79 = {
  properties: {
    name: {$ref: 'https://dweud.example/schemas/name.schema.json'},
    type: {const: 'time'},
    number: {type: 'string', minLength: 1, maxLength: 10},
    label: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    hint: {$ref: 'https://dweud.example/schemas/text.schema.json'},
    required: {type: 'boolean'},
    personal: {type: 'boolean'},
    showIf: {$ref: 'https://dweud.example/schemas/condition.schema.json'},
    errors: {$ref: 'https://dweud.example/schemas/errors.schema.json'},
    min: {
      type: ['string', 'object'],
      pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
      required: ['answer'],
      properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
      additionalProperties: false,
    },
    max: {
      type: ['string', 'object'],
      pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
      required: ['answer'],
      properties: {answer: {$ref: 'https://dweud.example/schemas/name.schema.json'}},
      additionalProperties: false,
    },
  },
};
const pattern41 = new RegExp('^([01]\\d|2[0-3]):[0-5]\\d$', 'u');
function validate371(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate371.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.label === undefined && (missing0 = 'label'))
      ) {
        validate371.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema79.properties, key0)) {
            validate371.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
              },
            ];
            return false;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (
              !validate88(data.name, {
                instancePath: instancePath + '/name',
                parentData: data,
                parentDataProperty: 'name',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== undefined) {
              const _errs3 = errors;
              if ('time' !== data.type) {
                validate371.errors = [
                  {
                    instancePath: instancePath + '/type',
                    schemaPath: '#/properties/type/const',
                    keyword: 'const',
                    params: {allowedValue: 'time'},
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.number !== undefined) {
                let data2 = data.number;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === 'string') {
                    if (func2(data2) > 10) {
                      validate371.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/maxLength',
                          keyword: 'maxLength',
                          params: {limit: 10},
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate371.errors = [
                          {
                            instancePath: instancePath + '/number',
                            schemaPath: '#/properties/number/minLength',
                            keyword: 'minLength',
                            params: {limit: 1},
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate371.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: {type: 'string'},
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== undefined) {
                  const _errs6 = errors;
                  if (
                    !validate53(data.label, {
                      instancePath: instancePath + '/label',
                      parentData: data,
                      parentDataProperty: 'label',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hint !== undefined) {
                    const _errs7 = errors;
                    if (
                      !validate53(data.hint, {
                        instancePath: instancePath + '/hint',
                        parentData: data,
                        parentDataProperty: 'hint',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors =
                        vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.required !== undefined) {
                      const _errs8 = errors;
                      if (typeof data.required !== 'boolean') {
                        validate371.errors = [
                          {
                            instancePath: instancePath + '/required',
                            schemaPath: '#/properties/required/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.personal !== undefined) {
                        const _errs10 = errors;
                        if (typeof data.personal !== 'boolean') {
                          validate371.errors = [
                            {
                              instancePath: instancePath + '/personal',
                              schemaPath: '#/properties/personal/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.showIf !== undefined) {
                          const _errs12 = errors;
                          if (
                            !validate54(data.showIf, {
                              instancePath: instancePath + '/showIf',
                              parentData: data,
                              parentDataProperty: 'showIf',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors =
                              vErrors === null
                                ? validate54.errors
                                : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.errors !== undefined) {
                            const _errs13 = errors;
                            if (
                              !validate93(data.errors, {
                                instancePath: instancePath + '/errors',
                                parentData: data,
                                parentDataProperty: 'errors',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors =
                                vErrors === null
                                  ? validate93.errors
                                  : vErrors.concat(validate93.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.min !== undefined) {
                              let data9 = data.min;
                              const _errs14 = errors;
                              if (
                                typeof data9 !== 'string' &&
                                !(data9 && typeof data9 == 'object' && !Array.isArray(data9))
                              ) {
                                validate371.errors = [
                                  {
                                    instancePath: instancePath + '/min',
                                    schemaPath: '#/properties/min/type',
                                    keyword: 'type',
                                    params: {type: schema79.properties.min.type},
                                  },
                                ];
                                return false;
                              }
                              if (errors === _errs14) {
                                if (typeof data9 === 'string') {
                                  if (!pattern41.test(data9)) {
                                    validate371.errors = [
                                      {
                                        instancePath: instancePath + '/min',
                                        schemaPath: '#/properties/min/pattern',
                                        keyword: 'pattern',
                                        params: {pattern: '^([01]\\d|2[0-3]):[0-5]\\d$'},
                                      },
                                    ];
                                    return false;
                                  }
                                }
                                if (errors === _errs14) {
                                  if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
                                    let missing1;
                                    if (data9.answer === undefined && (missing1 = 'answer')) {
                                      validate371.errors = [
                                        {
                                          instancePath: instancePath + '/min',
                                          schemaPath: '#/properties/min/required',
                                          keyword: 'required',
                                          params: {missingProperty: missing1},
                                        },
                                      ];
                                      return false;
                                    } else {
                                      const _errs16 = errors;
                                      for (const key1 in data9) {
                                        if (!(key1 === 'answer')) {
                                          validate371.errors = [
                                            {
                                              instancePath: instancePath + '/min',
                                              schemaPath: '#/properties/min/additionalProperties',
                                              keyword: 'additionalProperties',
                                              params: {additionalProperty: key1},
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                      if (_errs16 === errors) {
                                        if (data9.answer !== undefined) {
                                          if (
                                            !validate88(data9.answer, {
                                              instancePath: instancePath + '/min/answer',
                                              parentData: data9,
                                              parentDataProperty: 'answer',
                                              rootData,
                                              dynamicAnchors,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null
                                                ? validate88.errors
                                                : vErrors.concat(validate88.errors);
                                            errors = vErrors.length;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.max !== undefined) {
                                let data11 = data.max;
                                const _errs18 = errors;
                                if (
                                  typeof data11 !== 'string' &&
                                  !(data11 && typeof data11 == 'object' && !Array.isArray(data11))
                                ) {
                                  validate371.errors = [
                                    {
                                      instancePath: instancePath + '/max',
                                      schemaPath: '#/properties/max/type',
                                      keyword: 'type',
                                      params: {type: schema79.properties.max.type},
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs18) {
                                  if (typeof data11 === 'string') {
                                    if (!pattern41.test(data11)) {
                                      validate371.errors = [
                                        {
                                          instancePath: instancePath + '/max',
                                          schemaPath: '#/properties/max/pattern',
                                          keyword: 'pattern',
                                          params: {pattern: '^([01]\\d|2[0-3]):[0-5]\\d$'},
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                  if (errors === _errs18) {
                                    if (
                                      data11 &&
                                      typeof data11 == 'object' &&
                                      !Array.isArray(data11)
                                    ) {
                                      let missing2;
                                      if (data11.answer === undefined && (missing2 = 'answer')) {
                                        validate371.errors = [
                                          {
                                            instancePath: instancePath + '/max',
                                            schemaPath: '#/properties/max/required',
                                            keyword: 'required',
                                            params: {missingProperty: missing2},
                                          },
                                        ];
                                        return false;
                                      } else {
                                        const _errs20 = errors;
                                        for (const key2 in data11) {
                                          if (!(key2 === 'answer')) {
                                            validate371.errors = [
                                              {
                                                instancePath: instancePath + '/max',
                                                schemaPath: '#/properties/max/additionalProperties',
                                                keyword: 'additionalProperties',
                                                params: {additionalProperty: key2},
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                        if (_errs20 === errors) {
                                          if (data11.answer !== undefined) {
                                            if (
                                              !validate88(data11.answer, {
                                                instancePath: instancePath + '/max/answer',
                                                parentData: data11,
                                                parentDataProperty: 'answer',
                                                rootData,
                                                dynamicAnchors,
                                              })
                                            ) {
                                              vErrors =
                                                vErrors === null
                                                  ? validate88.errors
                                                  : vErrors.concat(validate88.errors);
                                              errors = vErrors.length;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs18 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate371.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}},
      ];
      return false;
    }
  }
  validate371.errors = vErrors;
  return errors === 0;
}
validate371.evaluated = {props: true, dynamicProps: false, dynamicItems: false};

export {
  address,
  allocation,
  autocomplete,
  calculated,
  checkConsultation,
  checkResponse,
  checkboxes,
  consent,
  contact,
  content,
  date,
  file,
  impact,
  location,
  matrix,
  number,
  radios,
  ranking,
  repeat,
  scale,
  select,
  text,
  textarea,
  time,
};
