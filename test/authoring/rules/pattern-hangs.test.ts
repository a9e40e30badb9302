import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDocument} from '../../../src/authoring/check-document.js';
import {patternHangs} from '../../../src/authoring/rules/pattern-hangs.js';
import {patternJudge} from '../../../src/cli/check/pattern-judge.js';
import {written} from '../../../src/definition/generated/written.js';
import {models} from '../../../src/questions/models.js';
import {patterns as formats} from '../../../src/questions/text/outline.js';
import {definitionOf, line} from '../../engine/definitions.js';

// A busy machine has no second to spare.
const judge = patternJudge(30_000)!;
const found = (pattern: string, by: typeof judge | undefined = judge) =>
  checkDocument(definitionOf([line('q', {type: 'own', pattern})]), {}, [patternHangs], by).map(
    ({pointer, severity, says}) => `${severity} ${pointer} ${says}`,
  );

/** Every pattern in some JSON. */
const patternsOf = (part: unknown): string[] =>
  part === null || typeof part !== 'object'
    ? []
    : Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
        key === 'pattern' && typeof value === 'string'
          ? [value]
          : [
              ...(key === 'patternProperties' ? Object.keys(value as object) : []),
              ...patternsOf(value),
            ],
      );

describe('pattern-hangs (SEC-06)', () => {
  it('finds a pattern that an answer makes hang, with the answer', () => {
    for (const pattern of ['^(a+)+$', '^(a|a)*$', '^\\s*(\\w+\\s*)*;$', '(x+x+)+y'])
      assert.match(
        found(pattern).join(),
        /^error \/pages\/0\/questions\/0\/pattern An answer can make this pattern hang, such as '/,
        pattern,
      );
  });

  it('says nothing of a safe one', () => {
    for (const pattern of ['^a+$', '^[A-Z]{2}\\d{4}$', '^\\p{L}+$'])
      assert.deepEqual(found(pattern), [], pattern);
  });

  it('tells one that is none, and one that is too long to judge', () => {
    assert.match(found('(a').join(), /^error .* “\(a” is no regular expression/);
    assert.match(
      found(`^${'(a|b)?'.repeat(200)}$`, patternJudge(100)).join(),
      /^warning .* could not be found out in time/,
    );
  });

  it('says that nobody has looked where recheck is not installed', () => {
    const [says] = checkDocument(definitionOf([line('q', {type: 'own', pattern: '^a$'})]), {}, [
      patternHangs,
    ]);
    assert.match(says!.says, /npm install recheck/);
    assert.deepEqual(checkDocument(definitionOf([line('q')]), {}, [patternHangs]), []);
  });

  it('passes every pattern of Dweud: of its formats, its schemas and its answers', () => {
    const questions = definitionOf([]).pages && [...models.values()];
    const all = new Set([...Object.values(formats), ...[...written.values()].flatMap(patternsOf)]);
    assert.ok(all.size > 15 && questions.length > 20);
    for (const pattern of all) assert.equal(judge(pattern).is, 'safe', pattern);
  });
});
