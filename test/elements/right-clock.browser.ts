import {expect} from 'chai';
import {html} from 'lit';
import type {DweudForm} from '../../src/dweud.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';
import {after, answer, definitionOf, find, json, line, replace, serves, wordsOf} from './a-form.js';

const day = 24 * 3_600_000;
const closes = new Date(Date.now() + 3_600_000).toISOString();
const definition = definitionOf([line('street')], {closes});

const type = {'content-type': 'application/json'};
const template = html`<dweud-form src="/consultation.json" no-history></dweud-form>`;

/** A form whose document comes from a server that says what time it is, if it does. */
async function asked(date: string | undefined, more: Record<string, string> = {}) {
  const calls = serves((_, {method}) => {
    const headers = {...type, ...(date && {date}), ...more};
    return new Response(method === 'HEAD' ? null : JSON.stringify(definition), {headers});
  });
  const form = await mount<DweudForm>(template);
  await until(() => form.shadowRoot!.querySelector('#heading'), 'nothing is shown');
  return {form, calls};
}
const heads = (calls: {init: RequestInit}[]) => calls.filter(({init}) => init.method === 'HEAD');
const title = (form: DweudForm) => wordsOf(find(form, '#heading'));
const closed = 'This consultation has closed';

/** Time for a form that was told another time to have begun anew: that takes some rounds of fetching. */
async function settled(form: DweudForm): Promise<void> {
  for (let round = 0; round < 20; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    await form.updateComplete;
  }
}

/** Sets the clock of the device ahead by a day, until the test is over, or what it answers is called. */
function dayAhead(): () => void {
  const {now} = Date;
  const RealDate = Date;
  let ahead = day;
  replace(Date, 'now', () => now() + ahead);
  const Ahead = class extends RealDate {
    constructor(...given: [] | [number]) {
      if (given.length) super(...given);
      else super(RealDate.now());
    }
  };
  replace(globalThis, 'Date', Ahead as typeof Date);
  return () => (ahead = 0);
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
      await settled(form);
      expect(title(form)).to.equal(closed);
      expect(Math.abs(form.now().getTime() - Date.now())).to.be.below(60_000);
    });

  it('is believed where its server does not answer', async () => {
    dayAhead();
    const calls = serves((_, {method}) => {
      if (method === 'HEAD') throw new TypeError('Failed to fetch');
      return json(definition);
    });
    const form = await mount<DweudForm>(template);
    await until(() => heads(calls).length, 'it was not asked');
    await settled(form);
    expect(title(form)).to.equal(closed);
    expect(Math.abs(form.now().getTime() - Date.now())).to.be.below(60_000);
  });

  it('is looked at again for whoever begins after it has been set right', async () => {
    const setRight = dayAhead();
    const {form, calls} = await asked(inWords(right));
    await until(() => title(form) !== closed, 'it is still closed');
    setRight();
    await after('dweud-ready', form, () => form.start());
    expect(title(form)).not.to.equal(closed);
    await answer(form, {street: 'High Street'});
    await until(() => heads(calls).length === 2, 'it was not asked again');
    await until(() => Math.abs(form.now().getTime() - Date.now()) < 60_000, 'it is a day behind');
    expect(form.session!.answerTo('street')).to.equal('High Street');
  });

  it('is not asked about where the consultation is open by it', async () => {
    const {form, calls} = await asked(inWords(right + day));
    await settled(form);
    expect(title(form)).not.to.equal(closed);
    expect(heads(calls)).to.have.length(0);
  });

  it('is not asked about where the page has given the form a time of its own', async () => {
    const calls = serves(
      () => new Response(JSON.stringify(definition), {headers: {...type, date: inWords(right)}}),
    );
    const form = await mount<DweudForm>(
      html`<dweud-form
        src="/consultation.json"
        no-history
        .now=${() => new Date(right + day)}
      ></dweud-form>`,
    );
    await until(() => form.shadowRoot!.querySelector('#heading'), 'nothing is shown');
    await settled(form);
    expect(title(form)).to.equal(closed);
    expect(heads(calls)).to.have.length(0);
  });
});
