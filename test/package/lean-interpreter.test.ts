import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Validator, type Schema} from '@cfworker/json-schema';
import nodeResolve from '@rollup/plugin-node-resolve';
import fc from 'fast-check';
import {rollup} from 'rollup';
import {consultation, response} from '../../src/definition/generated/schemas.js';
import {models} from '../../src/questions/models.js';
import {leanInterpreter} from '../../rollup.config.js';

const entry = '@cfworker/json-schema';

async function codeWith(plugins: unknown[]): Promise<string> {
  const bundle = await rollup({
    input: entry,
    plugins: [...(plugins as []), nodeResolve({browser: true})],
  });
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code;
}

const code = await codeWith([(leanInterpreter as () => unknown)()]);
const lean = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
  Validator: typeof Validator;
};

/** Every schema of ours that a browser interprets, by name. */
const ours = new Map<string, unknown>([
  ['consultation', consultation],
  ['response', response],
  ...[...models].map(([type, {schema: own}]) => [type, own] as const),
]);

/** What a validator says of a value, but for the sentences, which the lean one does not have. */
function verdict(Kind: typeof Validator, schema: Schema | boolean, value: unknown) {
  const {valid, errors} = new Kind(schema, '2020-12').validate(value);
  return {valid, errors: errors.map(({error: _, ...rest}) => rest)};
}

const names = fc.constantFrom('a', 'b', 'c');
const small = fc.integer({min: 0, max: 3});
const scalar = fc.oneof(small, names, fc.boolean(), fc.constant(null), fc.constant(1.5));
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    {maxDepth: 3},
    scalar,
    fc.array(tie('any'), {maxLength: 3}),
    fc.dictionary(names, tie('any'), {maxKeys: 3}),
  ),
})).any;
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, {minLength: 1, maxLength: 2});
/** Every keyword that our schemas use, in any combination. */
const schema = fc.letrec<{any: Schema | boolean; object: Schema}>((tie) => ({
  any: fc.oneof({maxDepth: 3, depthIdentifier: 'schema'}, fc.boolean(), tie('object')),
  object: fc.record(
    {
      type: fc.constantFrom('string', 'number', 'integer', 'object', 'array', 'null', 'boolean'),
      const: value,
      enum: some(value),
      minimum: small,
      maximum: small,
      exclusiveMinimum: small,
      minLength: small,
      maxLength: small,
      pattern: fc.constantFrom('^a', 'b$', '^[a-c]$'),
      minItems: small,
      maxItems: small,
      uniqueItems: fc.boolean(),
      minProperties: small,
      items: tie('any'),
      contains: tie('any'),
      required: some(names),
      properties: fc.dictionary(names, tie('any'), {maxKeys: 2}),
      patternProperties: fc.dictionary(fc.constantFrom('^a', '^[bc]$'), tie('any'), {maxKeys: 1}),
      additionalProperties: tie('any'),
      if: tie('any'),
      then: tie('any'),
      else: tie('any'),
      allOf: some(tie('any')),
      anyOf: some(tie('any')),
      oneOf: some(tie('any')),
      not: tie('any'),
      $ref: fc.constant('#/$defs/one'),
    },
    {requiredKeys: []},
  ) as fc.Arbitrary<Schema>,
})).object;

describe('the interpreter as the build leaves it', () => {
  it('is smaller, and says nothing in English', async () => {
    const whole = await codeWith([]);
    assert.ok(code.length < whole.length * 0.75, `${code.length} of ${whole.length}`);
    assert.match(whole, /Expected/);
    // What the plugin looks for is text of another package: were it to change, sentences would be left.
    assert.doesNotMatch(code, /error: [`'"]|Error\([`'"]/);
  });

  it('comes to the verdicts of the whole', () => {
    fc.assert(
      fc.property(schema, schema, value, (one, definition, input) => {
        // A reference of a definition to itself would never end.
        const plain = JSON.parse(
          JSON.stringify(definition, (key, part: unknown) => (key === '$ref' ? undefined : part)),
        ) as Schema;
        const whole = {...one, $defs: {one: plain}};
        assert.deepEqual(verdict(lean.Validator, whole, input), verdict(Validator, whole, input));
      }),
      {numRuns: 1000},
    );
  });

  it('comes to them for our own schemas, of anything', () => {
    for (const own of ours.values() as Iterable<Schema>)
      fc.assert(
        fc.property(value, (input) => {
          assert.deepEqual(verdict(lean.Validator, own, input), verdict(Validator, own, input));
        }),
      );
  });

  it('is given no keyword that it lacks', () => {
    const lacking =
      /"(format|\$id|\$anchor|\$recursiveRef|\$recursiveAnchor|dependencies|dependentRequired|dependentSchemas|additionalItems|prefixItems|unevaluatedItems|unevaluatedProperties|minContains|maxContains|propertyNames)":/;
    for (const [name, own] of ours) {
      // A question may have a property of that name: it is no keyword there.
      const text = JSON.stringify(own, (key, part: unknown) =>
        key === 'properties' ? Object.values(part as object) : part,
      );
      assert.doesNotMatch(text, lacking, name);
    }
  });
});
