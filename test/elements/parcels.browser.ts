import {expect} from 'chai';
import type {ContactDetails} from '../../src/definition/generated/types.js';
import type {DweudForm, Response as Sent} from '../../src/dweud.js';
import {expectAccessible} from '../rig/axe.js';
import {click} from '../rig/commands.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  focused,
  json,
  next,
  receiptFor,
  replace,
  serves,
  takes,
  unmounted,
  wordsOf,
  yesNo,
  type Properties,
} from './a-form.js';

const contact = (more: object = {}) => ({
  name: 'call_me',
  type: 'contact',
  separate: true,
  label: {en: 'How can we reach you?', cy: 'Sut gallwn ni gysylltu â chi?'},
  fields: ['name', 'email'],
  ...more,
});
const definition = definitionOf([yesNo('enough'), contact()]);
const sam = {name: 'Sam', email: 'sam@example.com'};
const apartOn = (form: DweudForm) => find(form, '#contact-parcel');

async function atCheck(properties: Properties): Promise<DweudForm> {
  const form = await aForm({definition, ...properties});
  await answer(form, {enough: 'no', call_me: sam});
  await next(form);
  return form;
}

describe('two parcels', () => {
  it('leave one after the other, each to its own address and with its own key', async () => {
    const calls = serves((_, init) => {
      const {id} = JSON.parse(init.body as string) as {id: string};
      return json(receiptFor(id));
    });
    const form = await atCheck({
      endpoint: '/responses',
      contactEndpoint: '/contacts',
    });
    await next(form, 'dweud-submitted');
    expect(calls.map(({url}) => url)).to.deep.equal(['/responses', '/contacts']);
    const [response, apart] = calls.map(
      ({init}) => JSON.parse(init.body as string) as Sent & ContactDetails,
    ) as unknown as [Sent, ContactDetails];
    expect(response.answers).to.deep.equal({enough: 'no'});
    expect(apart.answers).to.deep.equal({call_me: sam});
    expect(apart.id).not.to.equal(response.id);
    expect(apart.day).to.equal('2026-11-23');
    expect(JSON.stringify(apart))
      .not.to.contain(response.id)
      .and.not.to.match(/T\d\d:/);
    const keys = calls.map(({init}) => new Headers(init.headers).get('idempotency-key'));
    expect(keys).to.deep.equal([`"${response.id}"`, `"${apart.id}"`]);
    expect(wordsOf(apartOn(form))).to.equal(
      'Your contact details have been received, separately from your answers.',
    );
    await expectAccessible(form);
  });

  it('are shown apart before they are sent, in both languages, and can be changed', async () => {
    const form = await atCheck({transport: takes, contactEndpoint: '/contacts'});
    const sections = () => all(form, '.section').map(wordsOf);
    expect(sections()[0]).to.match(/^Your views .*Is enough so\? No/);
    expect(sections()[0]).not.to.contain('Sam');
    expect(sections()[1]).to.match(
      /^Sent separately from your answers .*How can we reach you\? Sam/,
    );
    await expectAccessible(form);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    expect(sections()[1]).to.match(/^Anfonir ar wahân i’ch atebion .*Sam/);
    await after('dweud-step', form, () => click(all(form, '.change button').at(-1)!));
    expect(focused(form)?.id).to.equal('q-call_me');
  });

  it('say which has arrived when one has not, and send that one again, as it was', async () => {
    const sent: ContactDetails[] = [];
    let isUp = false;
    const responses: Sent[] = [];
    const form = await atCheck({
      transport: async (response, options) => {
        responses.push(response);
        return takes(response, options);
      },
      contactTransport: async (details) => {
        sent.push(details);
        if (!isUp) throw new TypeError('Failed to fetch');
        return {id: details.id};
      },
    });
    const failed = after('dweud-error', form, () => undefined);
    await next(form, 'dweud-submitted');
    await failed;
    expect(wordsOf(find(form, '.reference'))).to.equal('ABC-123');
    expect(wordsOf(apartOn(form))).to.contain(
      'Your answers have been received, but it could not be confirmed that your contact details have.',
    );
    await expectAccessible(form);
    await after('dweud-error', form, () => click(find(form, '#contact-parcel button')));
    expect(focused(form)?.id).to.equal('contact-parcel');
    isUp = true;
    await click(find(form, '#contact-parcel button'));
    await drawn(form);
    expect(wordsOf(apartOn(form))).to.contain('have been received');
    expect(focused(form)?.id).to.equal('contact-parcel');
    expect(new Set(sent.map(({id}) => id)).size).to.equal(1);
    expect(sent).to.have.length(3);
    expect(responses).to.have.length(1);
  });

  it('are one for whoever does not want to be contacted: nothing is asked of the other address', async () => {
    const form = await aForm({
      definition,
      transport: takes,
      contactTransport: () => Promise.reject(new Error('asked')),
    });
    await answer(form, {enough: 'no'});
    await next(form);
    await next(form, 'dweud-submitted');
    expect(form.shadowRoot!.querySelector('#contact-parcel')).to.equal(null);
  });

  it('are both in the copy to keep, under headings of their own', async () => {
    const form = await atCheck({transport: takes, contactTransport: async ({id}) => ({id})});
    await next(form, 'dweud-submitted');
    const copies: Blob[] = [];
    replace(URL, 'createObjectURL', (blob) => (copies.push(blob as Blob), '#'));
    replace(HTMLAnchorElement.prototype, 'click', () => undefined);
    await click(all(form, '.buttons button').at(-1)!);
    const copy = await copies[0]!.text();
    expect(copy).to.match(/<h2>Your views<\/h2>.*<h2>Sent separately from your answers<\/h2>.*Sam/);
  });

  it('need an address for the second: without one the form does not begin', async () => {
    const form = unmounted({definition, transport: takes});
    const event = await after('dweud-error', form, () => document.body.append(form));
    expect(String(event.error)).to.contain('no contact-endpoint');
    form.remove();
  });
});

describe('contact that is offered under a condition', () => {
  const offered = definitionOf([yesNo('enough'), contact({offerIf: {enough: 'no'}})]);
  const boxes = (form: DweudForm) => all(form, '#q-call_me-email');

  it('is asked for at once when it holds, and otherwise by whoever ticks a box', async () => {
    const form = await aForm({definition: offered, transport: takes, contactEndpoint: '/contacts'});
    expect(boxes(form)).to.have.length(0);
    const tick = find<HTMLInputElement>(form, '#q-call_me');
    await expectAccessible(form);
    await click(tick);
    await drawn(form);
    expect(boxes(form)).to.have.length(1);
    expect(focused(form)).to.equal(tick);
    await expectAccessible(form);
    await answer(form, {call_me: {wanted: true, ...sam}});
    // Whoever takes the tick away takes back what they had written.
    await click(tick);
    await drawn(form);
    expect(boxes(form)).to.have.length(0);
    expect(form.session!.typed('call_me')).to.equal(undefined);
    await answer(form, {enough: 'no'});
    await drawn(form);
    expect(boxes(form)).to.have.length(1);
  });
});
