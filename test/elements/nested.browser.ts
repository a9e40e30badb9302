import {expect} from 'chai';
import {expectAccessible} from '../rig/axe.js';
import {press, type} from '../rig/commands.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  focused,
  next,
  wordsOf,
  yesNo,
} from './a-form.js';

const why = {required: true, label: {en: 'Why?', cy: 'Pam?'}};
const select = {
  name: 'area',
  type: 'select',
  label: 'Area',
  options: ['coast', 'valleys'].map((value) => ({value, label: value})),
};

describe('a question under an option', () => {
  it('says what is wrong with it by itself, and the link leads there', async () => {
    const form = await aForm({definition: definitionOf([yesNo('enough', {}, {other: why})])});
    find(form, '#q-enough').focus();
    await press('Space');
    await drawn(form);
    await next(form, 'dweud-problems');
    expect(all(form, '.summary-list a').map(wordsOf)).to.deep.equal(['Enter an answer: Why?']);
    expect(wordsOf(find(form, '#q-enough_other-error'))).to.equal('Error: Enter an answer: Why?');
    expect(find(form, '#q-enough_other').getAttribute('aria-describedby')).to.equal(
      'q-enough_other-error',
    );
    await expectAccessible(form);
    find(form, '.summary-list a').focus();
    await press('Enter');
    expect(focused(form)?.id).to.equal('q-enough_other');
    await type('Because');
    await after('dweud-step', form, () => press('Enter'));
    expect(all(form, '.answers dd:not(.change)').map(wordsOf)).to.deep.equal(['Yes', 'Because']);
  });

  it('and one under that, say so too, in both languages', async () => {
    const inner = yesNo('inner', {required: true}, {other: why});
    const form = await aForm({definition: definitionOf([yesNo('outer', {}, {followUp: inner})])});
    await answer(form, {outer: 'yes'});
    await next(form, 'dweud-problems');
    expect(wordsOf(find(form, '#q-inner-error'))).to.contain('Is inner so?');
    await answer(form, {inner: 'yes'});
    await next(form, 'dweud-problems');
    expect(all(form, '.error').map(wordsOf)).to.deep.equal(['Error: Enter an answer: Why?']);
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(all(form, '.error').map(wordsOf)).to.have.length(1);
    expect(wordsOf(find(form, '#q-inner_other-error'))).to.contain('Pam?');
    await answer(form, {inner_other: 'Achos'});
    await next(form);
    expect(all(form, '.answers dd:not(.change)')).to.have.length(3);
  });

  it('leaves no trace of its problem once it is put right, or gone', async () => {
    const form = await aForm({
      definition: definitionOf([yesNo('enough', {}, {other: why}), select]),
    });
    await answer(form, {enough: 'yes'});
    await next(form, 'dweud-problems');
    await answer(form, {enough: 'no'});
    expect(all(form, '#q-enough_other')).to.have.length(0);
    await next(form);
    await after('dweud-step', form, () => find(form, '.back').click());
    await answer(form, {enough: 'yes'});
    expect(all(form, '.error')).to.have.length(0);
  });
});

describe('an answer from the page', () => {
  it('is shown, whatever the person chose before', async () => {
    const form = await aForm({
      definition: definitionOf([
        select,
        yesNo('enough'),
        {name: 'street', type: 'text', label: 'S'},
      ]),
    });
    const box = find<HTMLSelectElement>(form, '#q-area');
    box.focus();
    await press('ArrowDown');
    await drawn(form);
    expect(form.session!.answerTo('area')).to.equal('coast');
    for (const area of ['valleys', 'coast', undefined, 'coast']) {
      await answer(form, {area});
      expect(box.value).to.equal(area ?? '');
    }
    await press('Tab');
    await press('Space');
    await answer(form, {enough: 'no', street: 'High Street'});
    expect(find<HTMLInputElement>(form, '#q-enough').checked).to.equal(false);
    expect(find<HTMLInputElement>(form, '#q-enough-2').checked).to.equal(true);
    expect(find<HTMLInputElement>(form, '#q-street').value).to.equal('High Street');
    await answer(form, {enough: undefined, street: undefined});
    expect(
      all<HTMLInputElement>(form, 'input').map((one) => one.checked || one.value),
    ).to.deep.equal(['yes', 'no', '']);
  });
});
