import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {contactContractOf, contractOf} from '../../src/authoring/contract/contract-of.js';
import {interpreter, type JsonSchema} from '../../src/definition/interpret.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {definitionOf} from '../engine/definitions.js';
import {examplesOf} from '../questions/examples-of.js';
import {locate} from '../rig/machine.js';
import {demos} from './compare.js';

interface Group {
  readonly description: string;
  readonly schema: JsonSchema;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

const listed = new URL('./suite-failures.json', import.meta.url);
const folder = join(locate('jsonSchemaTests'), 'tests/draft2020-12');

/** The keywords of a schema, however deep; a reference by what it leads to, `#/$defs` or elsewhere. */
function keywordsIn(schema: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const one of schema) keywordsIn(one, found);
  else if (schema !== null && typeof schema === 'object')
    for (const [keyword, value] of Object.entries(schema) as [string, unknown][]) {
      const isElsewhere = keyword === '$ref' && !/^#\/\$defs\/[\w.-]+$/.test(String(value));
      found.add(isElsewhere ? '$ref elsewhere' : keyword);
      if (keyword === 'properties' || keyword === '$defs')
        for (const one of Object.values(value ?? {})) keywordsIn(one, found);
      else if (!['const', 'enum', 'required', 'x-dweud-rules'].includes(keyword))
        keywordsIn(value, found);
    }
  return found;
}

/** Every keyword of what we emit, for every type and for the consultations of the demo. */
function emitted(): Set<string> {
  const examples = [...examplesOf.values()].flat();
  const plans = [
    ...demos().map(([, plan]) => plan),
    ...examples.map(({question, earlier = []}) =>
      planOf(definitionOf([...earlier, question]), models),
    ),
  ];
  const found = new Set<string>();
  for (const plan of plans)
    for (const schema of [responseSchema(plan), contractOf(plan), contactContractOf(plan)])
      keywordsIn(schema, found);
  return found;
}

describe('JSON-Schema-Test-Suite, draft 2020-12, by the interpreter as we use it', () => {
  const groups = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) =>
      (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Group[]).map(
        (group) => [name.replace('.json', ''), group] as const,
      ),
    );
  let count = 0;
  const failing = groups.flatMap(([file, {description, schema, tests}]) => {
    const wrong = tests.filter(({data, valid}) => {
      count++;
      try {
        return (interpreter(schema)(data) === undefined) !== valid;
      } catch {
        return true;
      }
    });
    return wrong.map((test) => ({
      name: `${file}: ${description}: ${test.description}`,
      schema,
    }));
  });

  it('fails by name, and by no other', () => {
    assert.ok(count > 1000, `${count} tests`);
    assert.deepEqual(
      failing.map(({name}) => name),
      JSON.parse(readFileSync(listed, 'utf8')),
    );
  });

  it('fails by no schema that we could emit', () => {
    const ours = emitted();
    assert.ok(ours.has('if') && ours.has('prefixItems'));
    for (const {name, schema} of failing) {
      const foreign = [...keywordsIn(schema)].filter((keyword) => !ours.has(keyword));
      assert.ok(foreign.length, `${name} fails by keywords that we use`);
    }
  });
});
