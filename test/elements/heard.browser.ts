import {expect} from 'chai';
import {axTree} from '../rig/commands.js';
import {aForm, all, definitionOf, find, next, wordsOf} from './a-form.js';

const options = ['one', 'two'].map((value) => ({value, label: {en: value, cy: `${value} (cy)`}}));
const label = (words: string) => ({en: words, cy: `${words} (cy)`});
const questions = [
  {name: 'pick', type: 'radios', required: true, label: label('Which one?'), options},
  {name: 'tick', type: 'checkboxes', required: true, label: label('Which of them?'), options},
];

describe('what is wrong, for people who hear it', () => {
  it('is a group with a name and the errors for a description, so that focus on it is heard (W-33)', async () => {
    const form = await aForm({definition: definitionOf(questions)});
    await next(form, 'dweud-problems');
    const named = (await axTree(form)).filter(({name}) => name === 'There is a problem');
    expect(named.map(({role}) => role)).to.include.members(['group', 'heading']);
    const summary = find(form, '#summary');
    expect(summary.matches('[role=group]:focus')).to.equal(true);
    const described = find(form, `#${summary.getAttribute('aria-describedby')!}`);
    expect(all(form, '.summary-list a')).to.have.length(2);
    for (const link of all(form, '.summary-list a'))
      expect(wordsOf(described)).to.contain(wordsOf(link));
  });

  it('is said with the option that an error leads to, and with no other (W-28)', async () => {
    const form = await aForm({definition: definitionOf(questions)});
    const described = () =>
      all<HTMLInputElement>(form, 'input').map(
        (input) => input.getAttribute('aria-describedby')?.includes(input.name) ?? false,
      );
    expect(described()).to.deep.equal([false, false, false, false]);
    await next(form, 'dweud-problems');
    expect(described()).to.deep.equal([true, false, true, false]);
    for (const name of ['pick', 'tick']) {
      const ids = find<HTMLInputElement>(form, `#q-${name}`).getAttribute('aria-describedby')!;
      expect(ids).to.equal(`q-${name}-error`);
      expect(wordsOf(find(form, `#${ids}`))).to.match(/^Error: /u);
    }
  });
});
