import {expect} from 'chai';
import {html} from 'lit';
import {expectAccessible} from '../rig/axe.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';
import {
  aForm,
  after,
  all,
  answer,
  consoleErrors,
  definitionOf,
  find,
  json,
  line,
  next,
  receiptFor,
  serves,
  unmounted,
  wordsOf,
} from './a-form.js';

const withPages = (...pages: object[]) => ({...definitionOf([]), pages});
const first = {id: 'first', title: {en: 'First', cy: 'Cyntaf'}, questions: [line('a')]};
const band = withPages(first, {id: 'band', use: 'bank:council-tax-band/wales@1'});

/** What of the bank has been fetched since the page was opened: its entries' names. */
const fetched = () =>
  performance
    .getEntriesByType('resource')
    .flatMap(({name}) => /generated\/bank\/([\w-]+)/u.exec(name)?.[1] ?? [])
    .sort();

describe('a form with a page from the bank', () => {
  // Nothing that has been fetched can be fetched for the first time again: this is one test.
  it('fetches the bank with a definition that uses it, and of its entries those that it uses', async () => {
    await aForm({definition: definitionOf([line('a', {hint: 'See {{context.nation}}'})])});
    expect(fetched(), 'for a definition that adapts to answers').to.deep.equal([]);
    await aForm({definition: band});
    expect(fetched()).to.deep.equal(['council-tax-band-wales-1', 'loaders']);
  });

  it('asks what the page asks, in both languages, and sends its answer', async () => {
    const sent: {answers: object}[] = [];
    const form = await aForm({
      definition: band,
      transport: async (response) => {
        sent.push(response);
        return receiptFor(response.id);
      },
    });
    await answer(form, {a: 'x'});
    await next(form);
    expect(wordsOf(find(form, '#heading'))).to.equal('Your council tax band');
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(wordsOf(find(form, '#heading'))).to.equal('Eich band treth gyngor');
    expect(wordsOf(find(form, '#q-council_tax_band-label'))).to.equal(
      'Ym mha fand treth gyngor mae eich cartref? (dewisol)',
    );
    expect(all(form, 'option')).to.have.length(13);
    await expectAccessible(form);
    await answer(form, {council_tax_band: 'I'});
    await next(form);
    await next(form, 'dweud-submitted');
    expect(sent[0]!.answers).to.deep.equal({a: 'x', council_tax_band: 'I'});
  });

  it('takes it from a document that it fetches itself, once', async () => {
    const calls = serves(() => json(band));
    const form = await aForm({src: '/band.json'});
    expect(calls).to.have.length(1);
    expect(form.session!.plan.questions.has('council_tax_band')).to.equal(true);
  });

  it('fetches the types that only the bank uses', async () => {
    const form = await aForm({
      definition: withPages({id: 'touch', use: 'bank:contact-and-consent@1'}),
      contactTransport: async ({id}) => ({id}),
    });
    expect(find<HTMLInputElement>(form, '#q-results_consent').type).to.equal('checkbox');
    await answer(form, {results_consent: true});
    await until(() => form.shadowRoot!.querySelector('#q-results_contact'), 'nobody is asked');
  });

  it('tells the author of an entry that is not there', async () => {
    const lines = consoleErrors();
    const form = unmounted({definition: withPages(first, {id: 'b', use: 'bank:area-gate@99'})});
    await after('dweud-error', form, () => mount(html`${form}`));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('#/pages/1/use');
    expect(lines[0]).to.contain('unknown-bank-entry');
  });
});
