import {expect} from 'chai';
import {DeviceStore} from '../../../src/delivery/device-store.js';
import {pageSender} from '../../../src/delivery/page-sender.js';
import {settledKeyOf} from '../../../src/delivery/entry.js';
import {sheetFrom, sheetKeyOf} from '../../../src/elements/paper/sheet.js';
import {meddle} from '../../delivery/device.js';
import {NotReceived} from '../../../src/delivery/transport.js';
import {expectAccessible} from '../../rig/axe.js';
import {click} from '../../rig/commands.js';
import {until} from '../../rig/until.js';
import {kept, waitingKeys} from '../a-device.js';
import {all, definitionOf, find, focused, line, wordsOf} from '../a-form.js';
import {
  aPaper,
  aSheet,
  asksBeforeItCloses,
  atId,
  counted,
  counts,
  keys,
  keySheet,
  open,
  reload,
  save,
  service,
  sheets,
  toDesk,
} from './a-paper.js';

const refusesToWrite = () =>
  meddle(IDBObjectStore.prototype, 'put', () => () => {
    throw new DOMException('full', 'QuotaExceededError');
  });

/** Keys a sheet up to where all of it is kept: trouble with a write before Save moves the button from under the mouse. */
async function keysKept(): Promise<void> {
  await keys(aSheet);
  await until(() => !asksBeforeItCloses(), 'all of it is kept');
}

describe('a device that keeps nothing', () => {
  it('loses no entry: it is still on the screen, and saved once the device can', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await open(form, '1');
    await keysKept();
    const mend = refusesToWrite();
    await save(form);
    await atId(form, 'paper-fault');
    expect(wordsOf(find(form, '#paper-fault'))).to.include('could not be saved on this device');
    await expectAccessible(form);
    expect(form.session!.answerTo('age')).to.equal(42);
    mend();
    await save(form);
    await atId(form, 'paper-serial');
    expect((await sheets())['1']!.stage).to.equal('once');
  });

  it('loses no agreed sheet whose way into the outbox fails', async () => {
    const {transport, received} = service();
    const form = await aPaper({transport});
    await toDesk(form, 'ab');
    await keySheet(form, '1');
    // Responses alone are refused.
    const mend = meddle(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
          if ((given[1] as string).startsWith('dweud:response:'))
            throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, given);
        },
    );
    await keySheet(form, '1');
    await counted(form, 'Of these, sent: 1');
    mend();
    expect(received).to.have.length(1);
    expect((await sheets())['1']!.stage).to.equal('sent');
  });
});

describe('two windows', () => {
  it('undo nothing of each other', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await open(form, '1');
    await keysKept();
    const key = sheetKeyOf('test', '1');
    const other = {
      serial: '1',
      stamp: 'other',
      edition: 'x',
      stage: 'once',
      entries: [{by: 'ZZ', language: 'en', typed: {}, marks: {}}],
      by: ['ZZ'],
      compared: 0,
      differences: 0,
      notes: [],
      missing: [],
    };
    expect(sheetFrom('test', key, other), 'it is one').to.equal(other);
    await new DeviceStore().put(new Map([[key, other]]));
    await save(form);
    await atId(form, 'paper-fault');
    expect(wordsOf(find(form, '#paper-fault'))).to.include('another window');
    expect((await sheets())['1']!.stamp).to.equal('other');
  });
});

describe('a response that a service refuses', () => {
  it('is counted and listed, stays here, and is sent when somebody asks again', async () => {
    let isRefused = true;
    const there = service();
    const transport = async (response: Parameters<typeof there.transport>[0]) => {
      if (isRefused) throw new NotReceived('refused', 'not accepted');
      return there.transport(response);
    };
    const form = await aPaper({transport});
    await toDesk(form, 'ab');
    await keySheet(form, '12');
    await keySheet(form, '12');
    await counted(form, 'Of these, not accepted by the service: 1');
    expect(counts(form)).to.include('Of these, waiting to be sent: 0');
    expect(wordsOf(find(form, '.paper-list'))).to.equal('Sheet 12');
    await expectAccessible(form);
    isRefused = false;
    await click(find(form, '#paper-send'));
    await atId(form, 'paper-said');
    expect(wordsOf(find(form, '#paper-said'))).to.include('has been sent');
    await counted(form, 'Of these, sent: 1');
    expect(there.received).to.have.length(1);
  });
});

describe('a response that somebody deletes before it was sent', () => {
  it('has its sheet set aside, with what was agreed of it', async () => {
    const there = service();
    there.isUp = false;
    const before = await aPaper({transport: there.transport});
    await toDesk(before, 'ab');
    await keySheet(before, '1');
    await keySheet(before, '1');
    await counted(before, 'Of these, waiting to be sent: 1');
    const [key] = await waitingKeys();
    expect(await pageSender().takeBack(key!)).to.equal('gone');
    expect(Object.keys(await kept())).to.include(settledKeyOf(key!));
    await counted(before, 'Set aside: 1');
    expect(wordsOf(find(before, '.paper-list'))).to.include('deleted on this device before');
    const form = await reload(before, {transport: there.transport});
    await toDesk(form, 'ab');
    await click(all(form, 'button').find((one) => wordsOf(one).startsWith('Take up'))!);
    await atId(form, 'keyed-role-0');
    expect(form.session!.answerTo('age')).to.equal(42);
    there.isUp = true;
    await save(form);
    await counted(form, 'Of these, sent: 1');
    expect(there.received.map(({id}) => key!.endsWith(id))).to.deep.equal([false]);
  });
});

describe('contact details that leave by themselves', () => {
  it('leave apart from the answers on paper, too', async () => {
    const contacts: unknown[] = [];
    const {transport, received} = service();
    const form = await aPaper({
      transport,
      contactTransport: async (contact) => {
        contacts.push(contact);
        return {id: contact.id};
      },
      definition: definitionOf([
        line('street'),
        {
          name: 'phone',
          type: 'contact',
          separate: true,
          label: {en: 'Phone?', cy: 'Ffôn?'},
          fields: ['name', 'email'],
        },
      ]),
    });
    await toDesk(form, 'ab');
    for (const _ of [1, 2]) {
      await keys('1<Enter>');
      await atId(form, 'paper-language');
      await keys('<Enter>');
      await atId(form, 'q-street');
      await keys('High Street<Enter>Sam<Enter>sam@example.org<Enter>');
      await atId(form, 'paper-save');
      await save(form);
      await atId(form, 'paper-serial');
    }
    await counted(form, 'Of these, sent: 1');
    await until(() => contacts.length, 'contact details');
    expect(received[0]!.answers).to.deep.equal({street: 'High Street'});
    expect(contacts[0]).to.have.nested.property('answers.phone.email', 'sam@example.org');
    expect(contacts).to.have.length(1);
    expect(focused(form)?.id).to.equal('paper-serial');
  });
});
