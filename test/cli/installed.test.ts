import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {installed} from '../../src/cli/installed.js';

/** What Node says where a package is missing. */
const missing = (name: string, from: string) =>
  Object.assign(new Error(`Cannot find package '${name}' imported from ${from}`), {
    code: 'ERR_MODULE_NOT_FOUND',
  });

describe('a package that need not be there', () => {
  it('is said to be missing, with what needs it, how it comes, and what there is instead', async () => {
    const absent: string = 'dweud-has-no-such-package';
    await assert.rejects(
      installed('A picture', absent, () => import(absent)),
      {
        name: 'UsageError',
        message: `A picture needs the package ${absent}, which is not installed: npm install ${absent}`,
      },
    );
    await assert.rejects(
      installed('A PDF', absent, () => import(absent), 'The HTML can be printed.'),
      {
        name: 'UsageError',
        message: `A PDF needs the package ${absent}, which is not installed: npm install ${absent}. The HTML can be printed.`,
      },
    );
  });

  it('is not said to be missing where it lacks another one, or breaks', async () => {
    for (const error of [
      missing('saxes', '/node_modules/exceljs/lib.js'),
      new Error("No 'exceljs'"),
    ])
      await assert.rejects(
        installed('A workbook', 'exceljs', () => Promise.reject(error)),
        error,
      );
    assert.equal(await installed('A workbook', 'exceljs', () => Promise.resolve(1)), 1);
  });
});
