import {expect} from 'chai';
import type {Receipt} from '../../src/definition/generated/types.js';
import {
  deliver,
  deliverContact,
  NotReceived,
  notReceived,
  patience,
  type Transport,
} from '../../src/delivery/transport.js';
import {meddle} from './device.js';
import {aContact, aResponse} from './tabs.js';

const response = aResponse();
const answers =
  (receipt: unknown): Transport =>
  () =>
    Promise.resolve(receipt as Receipt);
/** Why a response was not received by a transport. */
const why = (transport: Transport): Promise<NotReceived> =>
  deliver(transport, response).then(
    () => expect.fail('it counts as received'),
    (error: unknown) => error as NotReceived,
  );

describe('a function of the page that sends (REL-04)', () => {
  it('has sent when it echoes the id and gives a reference of 1 to 100 characters', async () => {
    const {id} = response;
    for (const reference of ['A', ' A ', 'x'.repeat(100)])
      expect(await deliver(answers({id, reference}), response)).to.deep.equal({id, reference});
    for (const reference of [undefined, null, 7, '', ' \n', 'x'.repeat(101)]) {
      const {reason, message} = await why(answers({id, reference}));
      expect([reason, message], String(reference)).to.deep.equal([
        'unconfirmed',
        'the receipt carries no reference.',
      ]);
    }
    for (const receipt of [undefined, null, {}, {id: 'another', reference: 'A'}]) {
      const {reason, message} = await why(answers(receipt));
      expect([reason, message]).to.deep.equal(['unconfirmed', 'the receipt echoes another id.']);
    }
  });

  it('may say when it was received, and has sent whatever else stands there', async () => {
    const receipt = {id: response.id, reference: 'A'};
    const at = (receivedAt: unknown) => deliver(answers({...receipt, receivedAt}), response);
    const receivedAt = '2026-11-23T12:00:00Z';
    expect(await at(receivedAt)).to.deep.equal({...receipt, receivedAt});
    expect(await at('yesterday')).to.deep.equal(receipt);
  });

  it('is given up after half a minute, and is told so', async () => {
    const asked: number[] = [];
    const late = new AbortController();
    meddle(AbortSignal, 'timeout', () => (milliseconds) => {
      asked.push(milliseconds);
      return late.signal;
    });
    let given: AbortSignal | undefined;
    const attempt = why((_, {signal}) => {
      given = signal;
      return new Promise(() => undefined);
    });
    late.abort();
    const {reason, message} = await attempt;
    expect([reason, message]).to.deep.equal(['unconfirmed', 'timed out.']);
    expect(given).to.equal(late.signal);
    expect([asked, patience]).to.deep.equal([[30_000], 30_000]);
  });

  it('has a copy of its own', async () => {
    const {id} = response;
    await deliver((copy) => {
      (copy as {id: string}).id = 'changed';
      return Promise.resolve({id, reference: 'A'});
    }, response);
    expect(response.id).to.equal(id);
  });

  it('has sent contact details when it echoes their id', async () => {
    const contact = aContact();
    await deliverContact(({id}) => Promise.resolve({id}), contact);
    const error = await deliverContact(() => Promise.resolve({id: 'another'}), contact).then(
      () => expect.fail('it counts as received'),
      (thrown: unknown) => thrown as NotReceived,
    );
    expect(error.reason).to.equal('unconfirmed');
  });

  it('throws what is told as it is, if it is one of ours, and otherwise what can be made of it', () => {
    const ours = new NotReceived('closed', 'Over.', {retryAfter: 0});
    expect(notReceived(ours)).to.equal(ours);
    expect([ours.name, ours.retryAfter]).to.deep.equal(['NotReceived', 0]);
    expect(notReceived({reason: 'closed'}).message).to.equal('failed.');
    expect(notReceived({retryAfter: '5'}).retryAfter).to.equal(undefined);
  });
});
