import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {report} from '../definition/from-schema/schemas.js';
import {temporaryFolder} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('import-json-schema');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const write = (name: string, content: unknown) => {
  writeFileSync(at(name), JSON.stringify(content));
  return at(name);
};

const dweud = dweudIn();

const schema = {
  type: 'object',
  title: 'Report',
  properties: {a: {type: 'string', title: 'What?', pattern: '^x'}},
};

describe('dweud import of a JSON Schema', () => {
  it('writes the document that a form would ask, and ends with 0 where all was carried over', async () => {
    const {kind: _, ...properties} = report.properties;
    const path = write('report.schema.json', {...report, properties});
    const {code, out} = await dweud('import', path, '--out', at('report.json'), '--id', 'fault');
    assert.equal(code, 0, out);
    const document = JSON.parse(readFileSync(at('report.json'), 'utf8')) as object;
    const plan = planOf(document, models);
    assert.equal(plan.definition.id, 'fault');
    assert.ok(plan.questions.has('first_name'));
    assert.match(out, /privacy/);
  });

  it('takes the uiSchema beside it, and lists what of both is left', async () => {
    const path = write('small.schema.json', schema);
    const ui = write('ui.json', {a: {'ui:widget': 'textarea', 'ui:placeholder': 'x'}});
    const {code, out} = await dweud(
      ...['import', path, '--ui', ui, '--language', 'cy', '--json', '--out', at('small.json')],
    );
    assert.equal(code, 1);
    const {left} = JSON.parse(out) as {left: {kind: string; pointer: string}[]};
    assert.deepEqual(
      left.filter(({kind}) => kind === 'left').map(({pointer}) => pointer),
      ['/properties/a/pattern', '/uiSchema/a/ui:placeholder'],
    );
    const document = readFileSync(at('small.json'), 'utf8');
    assert.match(document, /"type": "textarea"/);
    assert.match(document, /"languages": \[\s*"cy"/);
  });

  it('refuses what nothing can be asked of, and a uiSchema that is no JSON, with nothing written', async () => {
    const empty = write('empty.schema.json', {...schema, properties: {}});
    const first = await dweud('import', empty, '--out', at('no.json'));
    assert.equal(first.code, 2);
    assert.match(first.err, /nothing in it that can be asked/);
    writeFileSync(at('broken.json'), '{"a": ');
    const path = write('small.schema.json', schema);
    const second = await dweud('import', path, '--ui', at('broken.json'), '--out', at('no.json'));
    assert.equal(second.code, 2);
    assert.match(second.err, /broken\.json:1:7/);
    assert.equal(existsSync(at('no.json')), false);
  });
});
