import {expect} from 'chai';
import type {Response} from '../../src/definition/generated/types.js';
import {fromJsonSchema} from '../../src/definition/from-schema/from-json-schema.js';
import {report} from '../definition/from-schema/schemas.js';
import {expectAccessible} from '../rig/axe.js';
import {click, type} from '../rig/commands.js';
import {aForm, after, answer, find, next, takes, unmounted, wordsOf} from './a-form.js';

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

  it('tells its developer what it does not say, and shows the fallback for what is no form', async () => {
    const schema = {
      type: 'object',
      title: 'T',
      properties: {a: {type: 'string', title: 'A', pattern: '^a'}},
    };
    const lines = await warnings(() => aForm({definition: schema}));
    expect(lines.join()).to.match(/#\/properties\/a\/pattern A text is not held to a pattern/);
    const form = unmounted({definition: {...schema, properties: {}}});
    const failed = await after('dweud-error', form, () => document.body.append(form));
    expect(String(failed.error)).to.match(/nothing in it that can be asked/);
    form.remove();
  });
});
