import {expect} from 'chai';
import {aForm, definitionOf, find, next} from '../elements/a-form.js';
import {press, type} from '../rig/commands.js';

const definition = definitionOf([
  {name: 'when', type: 'date', required: true, label: {en: 'When?', cy: 'Pryd?'}},
]);

/** Writes into a box, letter by letter. */
async function write(box: HTMLInputElement, text: string): Promise<void> {
  box.focus();
  await press('Control+a');
  await type(text);
}

describe('the boxes of a date', () => {
  const written: [string, string, string][] = [
    ['Chwef', '2', 'a short name'],
    ['o Fawrth', '3', 'a name that Welsh has changed'],
    ['october', '10', 'a name in another language than that of the form'],
    ['lutego', '2', 'a name in a case'],
    ['٣', '3', 'digits of another script'],
  ];
  for (const [text, month, what] of written)
    it(`take ${what} for a month, and leave it as it was written (PAT-14)`, async () => {
      const form = await aForm({definition, language: 'cy'});
      const box = (part: string) => find<HTMLInputElement>(form, `#q-when${part}`);
      await write(box(''), '3');
      await write(box('-month'), text);
      await write(box('-year'), '2026');
      expect(box('-month').value).to.equal(text);
      expect(form.session!.answerTo('when')).to.equal(`2026-${month.padStart(2, '0')}-03`);
      await next(form, 'dweud-step');
    });

  it('hold a month that is none to be wrong, and keep what was written', async () => {
    const form = await aForm({definition});
    const box = (part: string) => find<HTMLInputElement>(form, `#q-when${part}`);
    await write(box(''), '3');
    await write(box('-month'), 'Llun');
    await write(box('-year'), '2026');
    await next(form, 'dweud-problems');
    expect(box('-month').value).to.equal('Llun');
    expect(box('-month').getAttribute('aria-invalid')).to.equal('true');
    expect(box('').getAttribute('aria-invalid')).to.equal(null);
  });
});
