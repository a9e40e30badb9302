import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import type {Definition} from '../../src/definition/generated/types.js';
import {loadMessages} from '../../src/i18n/load-messages.js';
import {axTree, type AxNode} from '../rig/commands.js';
import {after, drawn} from './a-form.js';

/** What each node of a tree is, whatever words it has: but for the languages, of which one is a button in each other. */
function bones(tree: readonly AxNode[], languages: string): string[] {
  let list: AxNode | undefined;
  const lines: string[] = [];
  for (const node of tree) {
    if (list && node.depth <= list.depth) list = undefined;
    if (list && node.role === 'button') continue;
    if (node.role === 'navigation' && node.name === languages) list = node;
    const {depth, role, level, states, relations} = node;
    const has = (['name', 'description', 'value'] as const).filter((text) => node[text] !== '');
    const kind = level ? `${role} ${level}` : role;
    const line = [kind, ...states, ...has.map((text) => `(${text})`), ...relations].join(', ');
    lines.push('  '.repeat(depth) + line);
  }
  return lines;
}

/** The same of a form as it is, in a language that it speaks. */
export const bonesOf = async (form: DweudForm, language: string) =>
  bones(await axTree(form), (await loadMessages(language)).languages);

/** What assistive technology is told of a form is the same in all languages of a document, but for the words. */
export async function expectSameTree(form: DweudForm, {languages}: Definition, state: string) {
  // A table is set out otherwise where there is no room for the longest of its words.
  form.style.setProperty('--dweud-width', 'none');
  const [first, ...others] = languages;
  const speak = async (language: string) => {
    await after('dweud-language', form, () => (form.language = language));
    await drawn(form);
  };
  const before = await bonesOf(form, first);
  expect(before.join(), state).to.contain('navigation');
  for (const language of others) {
    await speak(language);
    const now = await bonesOf(form, language);
    expect(now.join('\n'), `${state}, in ${language}`).to.equal(before.join('\n'));
  }
  await speak(first);
}
