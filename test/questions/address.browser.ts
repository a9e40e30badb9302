import {expect} from 'chai';
import type {AddressLookup, DweudForm} from '../../src/dweud.js';
import {examples} from '../../src/questions/address/examples.js';
import {chooseOption, tabTo, write} from '../conformance/hands.js';
import {expectNoOverflow, expectTargets, spaceText} from '../conformance/layout.js';
import {expectReferences} from '../conformance/references.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  focused,
  line,
  next,
  wordsOf,
} from '../elements/a-form.js';
import {cyRich, enRich} from '../i18n/words.js';
import {expectAccessible} from '../rig/axe.js';
import {click, press, viewport} from '../rig/commands.js';
import {until} from '../rig/until.js';

const [{question: home}] = examples as [(typeof examples)[number]];
const street = [
  {line1: '4 Heol y Bont', town: 'Llandre'},
  {line1: 'Fflat 2', line2: 'Tŷ’r Dderwen', town: 'Llandre', county: 'Ceredigion'},
];
const finds: AddressLookup = async () => street;

const homeForm = (homes: AddressLookup = finds, more: object = {}) =>
  aForm({
    definition: definitionOf([{...home, ...more}, line('after')]),
    services: {addresses: {homes}},
  });
const has = (form: DweudForm, part: string) =>
  form.shadowRoot!.querySelector(`#q-home-${part}`) !== null;
const postcode = (form: DweudForm) => find<HTMLInputElement>(form, '#q-home');
const box = (form: DweudForm, part: string) => find<HTMLInputElement>(form, `#q-home-${part}`);
const select = (form: DweudForm) => find<HTMLSelectElement>(form, '#q-home-found');
const status = (form: DweudForm) => wordsOf(form.shadowRoot!.querySelector('.address-status'));
const hears = (form: DweudForm, words: string) =>
  until(
    () => form.querySelector('[slot=dweud-status]')!.textContent === words,
    `“${words}” is not said`,
  );
const given = (form: DweudForm) => form.session!.typed('home');

/** Writes a postcode and presses Enter. */
async function search(form: DweudForm, text = 'cf991sn'): Promise<void> {
  await write(postcode(form), text);
  await press('Enter');
  await drawn(form);
}

describe('an address that is found by its postcode (PAT-15)', () => {
  it('is looked up when the person asks for it: postcode in its usual form, in their language', async () => {
    const asked: unknown[] = [];
    const form = await homeForm(async (text, {language}) => {
      asked.push([text, language]);
      return street;
    });
    await write(postcode(form), 'cf99 1sn');
    await drawn(form);
    expect(asked).to.deep.equal([]);
    await click(find(form, '#q-home-find'));
    await hears(form, '2 addresses found');
    await after('dweud-language', form, () => (form.language = 'cy'));
    await click(find(form, '#q-home-find'));
    await hears(form, 'Cyfeiriadau a ganfuwyd: 2');
    expect(asked).to.deep.equal([
      ['CF99 1SN', 'en'],
      ['CF99 1SN', 'cy'],
    ]);
  });

  it('is selected by keys from a native list, and stands in boxes that can be changed', async () => {
    const form = await homeForm();
    await search(form);
    await until(() => has(form, 'found'), 'nothing is found');
    expect([...select(form).options].map(wordsOf)).to.deep.equal([
      '2 addresses found',
      '4 Heol y Bont, Llandre',
      'Fflat 2, Tŷ’r Dderwen, Llandre',
    ]);
    expect(has(form, 'line1'), 'boxes that nobody needs yet').to.equal(false);
    await tabTo(form, 'q-home-found');
    await chooseOption(select(form), '1');
    await drawn(form);
    expect(focused(form)?.id, 'focus stays: the next arrow key goes on').to.equal('q-home-found');
    await hears(form, 'The address is in the boxes below. You can change it there.');
    expect(box(form, 'line2').value).to.equal('Tŷ’r Dderwen');
    expect(given(form), 'a county that is not asked for is left out').to.deep.equal({
      postcode: 'CF99 1SN',
      line1: 'Fflat 2',
      line2: 'Tŷ’r Dderwen',
      town: 'Llandre',
    });
    await write(box(form, 'line1'), 'Flat 2b');
    await drawn(form);
    expect(given(form)).to.include({line1: 'Flat 2b', town: 'Llandre'});
    expect(select(form).value).to.equal('1');
  });

  it('leaves what was found and taken as it is in another language, and marks its language', async () => {
    const form = await homeForm();
    await search(form);
    await until(() => has(form, 'found'), 'nothing is found');
    await chooseOption(select(form), '0');
    await drawn(form);
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(select(form).value).to.equal('0');
    expect(select(form).options[1]!.lang).to.equal('en');
    expect(box(form, 'line1').value).to.equal('4 Heol y Bont');
  });

  it('says what came of a search in another language, too, and asks again for one under way (CY-08)', async () => {
    const shown = (form: DweudForm) => all(form, '.address-status').map(wordsOf);
    const speak = (form: DweudForm, language: string) =>
      after('dweud-language', form, () => (form.language = language));
    const asked: string[] = [];
    let answers = () => Promise.resolve(street);
    const form = await homeForm((_text, {language}) => {
      asked.push(language);
      return answers();
    });
    await search(form, 'nowhere');
    expect(shown(form)).to.deep.equal([enRich.addressPostcode]);
    await speak(form, 'cy');
    expect(shown(form)).to.deep.equal([cyRich.addressPostcode]);
    await write(postcode(form), 'CF99 1SN');
    await drawn(form);
    expect(shown(form), 'another postcode is another search').to.deep.equal([]);

    await click(find(form, '#q-home-find'));
    await until(() => has(form, 'found'), 'nothing is found');
    await speak(form, 'en');
    expect(shown(form)).to.deep.equal([enRich.addressesFound(2)]);

    answers = () => new Promise(() => undefined);
    await click(find(form, '#q-home-find'));
    await until(() => asked.length === 2, 'nobody is asked');
    await speak(form, 'cy');
    expect(shown(form)).to.deep.equal([cyRich.searching]);
    await until(() => asked.length === 3, 'nobody is asked again');
    expect(asked).to.deep.equal(['cy', 'en', 'cy']);

    answers = () => Promise.reject(new Error('503'));
    await click(find(form, '#q-home-find'));
    await until(() => shown(form)[0] === cyRich.addressFailed, 'it does not fail');
    await speak(form, 'en');
    expect(shown(form)).to.deep.equal([enRich.addressFailed]);
    expect(asked, 'what has failed is not asked again').to.have.length(4);
  });

  it('forgets what was found when the postcode changes, not what stands in the boxes', async () => {
    const form = await homeForm();
    await search(form);
    await until(() => has(form, 'found'), 'nothing is found');
    await chooseOption(select(form), '0');
    await drawn(form);
    await write(postcode(form), 'CF99 9ZZ');
    await drawn(form);
    expect(has(form, 'found')).to.equal(false);
    expect(given(form)).to.include({line1: '4 Heol y Bont', postcode: 'CF99 9ZZ'});
  });

  it('says what to do when what was typed is no postcode, and asks nobody', async () => {
    let asked = 0;
    const form = await homeForm(async () => {
      asked++;
      return street;
    });
    const words = 'To find addresses, enter a full UK postcode, like CF99 1SN.';
    await search(form, 'CF99');
    await hears(form, words);
    expect(status(form)).to.equal(words);
    expect(asked).to.equal(0);
    expect(focused(form)?.id).to.equal('q-home');
  });
});

describe('writing the address (PAT-15)', () => {
  it('is always offered; the boxes open with focus in the first', async () => {
    const form = await homeForm();
    await tabTo(form, 'q-home-yourself');
    await press('Enter');
    await drawn(form);
    expect(focused(form)?.id).to.equal('q-home-line1');
    expect(has(form, 'yourself')).to.equal(false);
    expect(all(form, '.address-part .part-label').map(wordsOf)).to.deep.equal([
      'Postcode',
      'Address line 1',
      'Address line 2 (optional)',
      'Town or city',
    ]);
  });

  it('is open when nothing is found, when the lookup fails, and also while it is slow', async () => {
    const none =
      'No addresses found. Check the postcode, or enter the address yourself in the boxes below.';
    const failed =
      'Addresses cannot be found at the moment. You can try again, or enter the address yourself in the boxes below.';
    for (const [lookup, words] of [
      [async () => [], none],
      [async () => Promise.reject(new Error('no connection')), failed],
      [async () => [{uprn: 1}], failed],
    ] as [AddressLookup, string][]) {
      const form = await homeForm(lookup);
      await search(form);
      await hears(form, words);
      expect(status(form)).to.equal(words);
      expect(has(form, 'line1')).to.equal(true);
      form.remove();
    }
    let end: (found: typeof street) => void = () => undefined;
    const form = await homeForm(() => new Promise((resolve) => (end = resolve)));
    await search(form);
    await hears(form, 'Searching…');
    await tabTo(form, 'q-home-yourself');
    await press('Enter');
    await drawn(form);
    await write(box(form, 'line1'), 'Tŷ Ni');
    end(street);
    await until(() => has(form, 'found'), 'nothing is found');
    expect(box(form, 'line1').value, 'what comes late takes nothing away').to.equal('Tŷ Ni');
    expect(focused(form)?.id).to.equal('q-home-line1');
  });

  it('is all there is where the page has no such lookup, in the order of an envelope', async () => {
    const form = await aForm({definition: definitionOf([{...home, county: true}])});
    expect(has(form, 'find')).to.equal(false);
    expect(
      all<HTMLInputElement>(form, 'input').map((one) => [one.id, one.autocomplete]),
    ).to.deep.equal([
      ['q-home', 'address-line1'],
      ['q-home-line2', 'address-line2'],
      ['q-home-town', 'address-level2'],
      ['q-home-county', 'address-level1'],
      ['q-home-postcode', 'postal-code'],
    ]);
  });

  it('is not filled in by the browser where the address is somebody else’s (WCAG 1.3.5)', async () => {
    const form = await aForm({definition: definitionOf([{...home, autocomplete: false}])});
    expect(
      all<HTMLInputElement>(form, 'input').every((one) => one.autocomplete === 'off'),
    ).to.equal(true);
  });

  it('is where an error leads that names a box which was closed (WC-04)', async () => {
    const form = await homeForm();
    await answer(form, {home: {postcode: 'CF99 1SN'}});
    await next(form, 'dweud-problems');
    find(form, '.summary-list a').focus();
    await press('Enter');
    expect(focused(form)?.id).to.equal('q-home-line1');
    expect(box(form, 'line1').getAttribute('aria-invalid')).to.equal('true');
    expect(postcode(form).hasAttribute('aria-invalid')).to.equal(false);
  });
});

describe('the look of an address', () => {
  it('is clean for axe with all there is, and fits 320 pixels and more space between letters', async () => {
    const form = await homeForm(finds, {county: true});
    await search(form);
    await until(() => has(form, 'found'), 'nothing is found');
    await chooseOption(select(form), '1');
    await drawn(form);
    await expectAccessible(form);
    expectReferences(form.shadowRoot!);
    await viewport(320);
    expectTargets(form);
    expectNoOverflow(form, 'with all there is');
    spaceText(form);
    await drawn(form);
    expectNoOverflow(form, 'with more space');
    await viewport(1280);
  });

  it('takes what a password manager fills in at once, whole (WC-09)', async () => {
    const form = await aForm({
      definition: definitionOf([{name: 'home', type: 'address', label: 'Address'}]),
    });
    const boxes = all<HTMLInputElement>(form, 'input');
    expect(boxes).to.have.length.above(3);
    for (const box of boxes) {
      box.value = `x${box.id}`;
      box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    const typed = form.session!.typed('home') as Record<string, string>;
    expect(Object.values(typed).sort()).to.deep.equal(boxes.map(({value}) => value).sort());
  });
});
