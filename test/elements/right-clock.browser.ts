import {expect} from 'chai';
import {html} from 'lit';
import type {DweudForm} from '../../src/dweud.js';
import {mount} from '../rig/mount.js';
import {aForm, definitionOf, find, json, line, replace, serves, until, wordsOf} from './a-form.js';

const day = 24 * 3_600_000;
const closes = new Date(Date.now() + 3_600_000).toISOString();
const definition = definitionOf([line('street')], {closes});

const template = html`<dweud-form src="/consultation.json" no-history></dweud-form>`;

/** A form whose document comes from a server that says what time it is, if it does. */
async function asked(date: string | undefined, more: Record<string, string> = {}) {
  const calls = serves((_, {method}) => {
    const headers = {'content-type': 'application/json', ...(date && {date}), ...more};
    return new Response(method === 'HEAD' ? null : JSON.stringify(definition), {headers});
  });
  const form = await mount<DweudForm>(template);
  await until(() => form.shadowRoot!.querySelector('#heading'), 'nothing is shown');
  return {form, calls};
}
const heads = (calls: {init: RequestInit}[]) => calls.filter(({init}) => init.method === 'HEAD');
const title = (form: DweudForm) => wordsOf(find(form, '#heading'));
const closed = 'This consultation has closed';

/** Sets the clock of the device ahead by a day, until the test is over. */
function dayAhead(): void {
  const {now} = Date;
  const RealDate = Date;
  replace(Date, 'now', () => now() + day);
  const Ahead = class extends RealDate {
    constructor(...given: [] | [number]) {
      if (given.length) super(...given);
      else super(RealDate.now());
    }
  };
  replace(globalThis, 'Date', Ahead as typeof Date);
}

describe('a device whose clock is wrong (CON-09, REL-17, T-11)', () => {
  const right = Date.now();
  const inWords = (moment: number) => new Date(moment).toUTCString();

  it('turns nobody away where its server says that the consultation is open', async () => {
    dayAhead();
    const {form, calls} = await asked(inWords(right));
    await until(() => title(form) !== closed, 'it is still closed');
    expect(form.session).not.to.equal(undefined);
    expect(heads(calls)).to.have.length(1);
    expect(heads(calls)[0]!.init.cache).to.equal('no-store');
    expect(Math.abs(form.now().getTime() - right)).to.be.below(60_000);
  });

  for (const date of [inWords(right + day), undefined, 'yesterday'])
    it(`is believed where its server says: ${date}`, async () => {
      dayAhead();
      const {form, calls} = await asked(date);
      await until(() => heads(calls).length, 'it was not asked');
      await new Promise((resolve) => setTimeout(resolve));
      await form.updateComplete;
      expect(title(form)).to.equal(closed);
    });

  it('is believed where its server does not answer', async () => {
    dayAhead();
    const calls = serves((_, {method}) => {
      if (method === 'HEAD') throw new TypeError('Failed to fetch');
      return json(definition);
    });
    const form = await mount<DweudForm>(template);
    await until(() => heads(calls).length, 'it was not asked');
    await new Promise((resolve) => setTimeout(resolve));
    await form.updateComplete;
    expect(title(form)).to.equal(closed);
  });

  it('is not asked about where the page has given the form a time, or the consultation is open', async () => {
    const later = new Date(Date.now() + day);
    const calls = serves(() => new Response(null));
    await aForm({definition, now: () => later});
    await aForm({definition});
    expect(calls).to.have.length(0);
  });
});
