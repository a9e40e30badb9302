import {expect} from 'chai';
import type {Response} from '../../src/definition/generated/types.js';
import {DefinitionError} from '../../src/definition/definition-error.js';
import {fromJsonSchema} from '../../src/definition/from-schema/from-json-schema.js';
import {report} from '../definition/from-schema/schemas.js';
import {expectAccessible} from '../rig/axe.js';
import {click, type} from '../rig/commands.js';
import {until} from '../rig/until.js';
import {
  aForm,
  after,
  answer,
  consoleErrors,
  find,
  next,
  takes,
  unmounted,
  wordsOf,
} from './a-form.js';

/** Runs something, and answers the warnings that it writes. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];

  const {warn} = console;
  console.warn = (line: string) => lines.push(line);
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return lines;
}

describe('a form that is given a JSON Schema', () => {
  it('asks its questions and sends what they make of it', async () => {
    const sent: Response[] = [];
    const form = await aForm({
      definition: report,
      transport: (response, how) => {
        sent.push(response);
        return takes(response, how);
      },
    });
    expect(wordsOf(find(form, '#heading'))).to.equal('Report a fault');
    await expectAccessible(form);
    await click(find(form, '#q-first_name'));
    await type('Ann');
    await click(find(form, '#q-age'));
    await type('44');
    await click(find(form, '[value="dark_green"]'));
    await next(form);
    expect(wordsOf(find(form, '#heading'))).to.equal('Where is it?');
    await next(form, 'dweud-problems');
    await click(find(form, '#q-address_street'));
    await type('High Street');
    await next(form);
    await answer(form, {agrees: true, sure: 'false'});
    await after('dweud-answered', form, async () => {
      await click(find(form, '#q-why'));
      await type('It was dark');
    });
    await next(form);
    await next(form, 'dweud-submitted');
    expect(fromJsonSchema({schema: report}).instanceOf(sent[0]!.answers)).to.deep.equal({
      ...{firstName: 'Ann', age: 44, colour: 'dark green', address: {street: 'High Street'}},
      ...{sure: false, why: 'It was dark', agrees: true},
    });
  });

  it('takes the uiSchema and the language that stand beside it (WL-01)', async () => {
    const schema = {
      type: 'object',
      properties: {a: {type: 'string', title: 'Pam?'}},
      title: 'Holi',
    };
    const uiSchema = {a: {'ui:widget': 'textarea'}};
    const form = await aForm({definition: {schema, uiSchema, language: 'cy'}, language: 'cy'});
    expect(find(form, '.form').lang).to.equal('cy');
    expect(find(form, '#q-a').localName).to.equal('textarea');
  });

  it('tells its developer what it does not say', async () => {
    const schema = {
      type: 'object',
      title: 'T',
      properties: {a: {type: 'string', title: 'A', pattern: '^a'}},
    };
    const lines = await warnings(() => aForm({definition: schema}));
    expect(lines.join()).to.match(/#\/properties\/a\/pattern A text is not held to a pattern/);
  });

  for (const language of ['en', 'cy', 'pl'])
    it(`says that a schema is at fault where nothing of it can be asked, and not the connection: ${language} (CY-01)`, async () => {
      const errors = consoleErrors();
      const schema = {type: 'object', title: 'T', properties: {a: {type: 'null', maximum: 3}}};
      const form = unmounted({definition: schema, language});
      const lines = await warnings(async () => {
        const failed = await after('dweud-error', form, () => document.body.append(form));
        expect(failed.error).to.be.instanceOf(DefinitionError);
      });
      const words = () => wordsOf(form.renderRoot.querySelector('[part=failure]'));
      await until(() => words().includes('itself is at fault'), 'the words for it');
      expect(errors[0]).to.match(/#\/ no-form: .*nothing in it that can be asked/);
      expect(lines.join()).to.contain('#/properties/a');
      const said = [...form.renderRoot.querySelectorAll<HTMLElement>('[part=failure] [lang]')];
      expect(said.map(({lang}) => lang)).to.deep.equal(['cy', 'en']);
      expect(wordsOf(said[1])).to.match(/form itself is at fault, not your connection/);
      expect(wordsOf(said[0])).to.match(/Y ffurflen ei hun sydd ar fai/);
      await expectAccessible(form);
      form.remove();
    });
});
