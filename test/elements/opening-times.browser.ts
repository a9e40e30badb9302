import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {expectAccessible} from '../rig/axe.js';
import {click} from '../rig/commands.js';
import {aForm, after, all, definitionOf, find, line, wordsOf} from './a-form.js';

const definition = definitionOf([line('street')], {
  organisation: {name: 'Police', contact: {en: 'Call **101**', cy: 'Ffoniwch **101**'}},
  opens: '2026-11-23T09:00:00Z',
  closes: '2027-01-15T17:00:00Z',
  confirmation: {next: {en: 'Results in March.', cy: 'Canlyniadau ym mis Mawrth.'}},
});
const at = (moment: string) => aForm({definition, now: () => new Date(moment)});
const heading = (form: DweudForm) => wordsOf(find(form, '#heading'));

describe('a consultation', () => {
  const moments: [moment: string, state: string][] = [
    ['2026-11-23T08:59:59.999Z', 'This consultation is not open yet'],
    ['2026-11-23T09:00:00Z', 'Your views'],
    ['2027-01-15T16:59:59.999Z', 'Your views'],
    ['2027-01-15T17:00:00Z', 'This consultation has closed'],
  ];
  for (const [moment, words] of moments)
    it(`shows “${words}” at ${moment}`, async () => {
      const form = await at(moment);
      expect(heading(form)).to.equal(words);
      expect(all(form, 'form').length, 'a form').to.equal(words === 'Your views' ? 1 : 0);
    });

  it('says when it opens and whom to ask, in both languages, with the host’s fallback (CON-08)', async () => {
    const form = await at('2026-11-01T12:00:00Z');
    expect(wordsOf(find(form, '.form'))).to.contain('It opens on Monday 23 November 2026 at 9am.');
    expect(wordsOf(find(form, '.form'))).to.contain('Call 101');
    expect(form.querySelector('.fallback')!.checkVisibility()).to.equal(true);
    await expectAccessible(form);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    expect(wordsOf(find(form, '.form'))).to.contain('Ffoniwch 101');
    expect(wordsOf(find(form, '.form'))).to.contain('dydd Llun, 23 Tachwedd 2026 am 09:00');
    await expectAccessible(form);
  });

  it('says when it closed and what happens next, in both languages', async () => {
    const form = await at('2027-02-01T12:00:00Z');
    expect(wordsOf(find(form, '.form'))).to.contain('It closed on Friday 15 January 2027 at 5pm.');
    expect(wordsOf(find(form, '.form'))).to.contain('Results in March.');
    await expectAccessible(form);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    expect(wordsOf(find(form, '.form'))).to.contain('Canlyniadau ym mis Mawrth.');
  });

  it('says at every step when it closes (CON-03)', async () => {
    const form = await at('2026-12-01T12:00:00Z');
    expect(wordsOf(find(form, '.foot'))).to.equal(
      'This consultation closes on Friday 15 January 2027 at 5pm.',
    );
  });
});
