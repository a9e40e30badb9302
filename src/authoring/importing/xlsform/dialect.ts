import type {Dialect} from '../conditions/parse-expression.js';

/** How an XLSForm writes a condition; `.` is the answer itself. */
export const dialect: Dialect = {
  reference: /\$\{\s*([^{}\s]{1,400})\s*\}|\.(?![\d.])/y,
  comparisons: {},
};
