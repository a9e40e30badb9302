import type {Dialect} from '../conditions/parse-expression.js';

/** How SurveyJS writes a condition. */
export const dialect: Dialect = {
  reference: /\{([^{}]{1,400})\}/y,
  comparisons: {
    equal: '=',
    equals: '=',
    notequal: '!=',
    notequals: '!=',
    less: '<',
    lessorequal: '<=',
    greater: '>',
    greaterorequal: '>=',
    contains: 'contains',
    contain: 'contains',
    notcontains: 'lacks',
    notcontain: 'lacks',
    anyof: 'any-of',
    allof: 'all-of',
    noneof: 'none-of',
    empty: 'empty',
    notempty: 'not-empty',
  },
};
