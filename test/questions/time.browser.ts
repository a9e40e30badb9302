import {expect} from 'chai';
import {aForm, after, definitionOf, find, focused, next, wordsOf} from '../elements/a-form.js';
import {click, press, type} from '../rig/commands.js';

const definition = definitionOf([
  {
    name: 'seen_at',
    type: 'time',
    required: true,
    min: '06:00',
    label: {en: 'When did you see it?', cy: 'Pryd welsoch chi hyn?'},
  },
]);

describe('the box of a time', () => {
  it('takes letters and points: it is a box for text, on a phone too', async () => {
    const form = await aForm({definition});
    const box = find<HTMLInputElement>(form, '#q-seen_at');
    expect(box.type).to.equal('text');
    expect(box.inputMode).to.equal('');
    expect(box.hasAttribute('autocomplete')).to.equal(false);
  });

  it('keeps what was typed as it was typed: on leaving it, on an error, and on the way back (PAT-04)', async () => {
    const form = await aForm({definition});
    const box = () => find<HTMLInputElement>(form, '#q-seen_at');
    box().focus();
    await type('5.30 AM');
    await press('Tab');
    expect(box().value).to.equal('5.30 AM');

    await next(form, 'dweud-problems');
    expect(wordsOf(find(form, '.summary-list a'))).to.equal(
      'Enter a time that is 6am or later: When did you see it?',
    );
    expect(box().value).to.equal('5.30 AM');
    await click(find(form, '.summary-list a'));
    expect(focused(form)).to.equal(box());

    await press('Control+a');
    await type('Hanner  dydd');
    await next(form);
    expect(wordsOf(find(form, '.answers dd'))).to.equal('midday');
    expect(form.session!.answerTo('seen_at')).to.equal('12:00');
    await after('dweud-step', form, () => click(find(form, '.change')));
    expect(box().value).to.equal('Hanner  dydd');
  });
});
