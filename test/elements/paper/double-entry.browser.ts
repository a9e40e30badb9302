import {expect} from 'chai';
import {responseSchema} from '../../../src/engine/response-schema.js';
import {planOf} from '../../../src/engine/whole-plan.js';
import {interpreter} from '../../../src/definition/interpret.js';
import {models} from '../../../src/questions/models.js';
import {expectAccessible} from '../../rig/axe.js';
import {click, press} from '../../rig/commands.js';
import {until} from '../../rig/until.js';
import {all, find, focused, replace, wordsOf} from '../a-form.js';
import {kept, waitingKeys} from '../a-device.js';
import {
  aPaper,
  aSheet,
  atId,
  changeTo,
  counted,
  counts,
  definition,
  keys,
  keySheet,
  open,
  reload,
  said,
  save,
  service,
  sheets,
  toDesk,
} from './a-paper.js';

/** Waits until two entries stand side by side. */
const atDifferences = (form: Parameters<typeof open>[0]) =>
  until(() => all(form, '[data-settles]').length > 0, 'differences');

describe('a sheet that is keyed twice', () => {
  it('is one response of the channel paper where both entries are the same', async () => {
    const {transport, received} = service();
    const form = await aPaper({transport});
    await toDesk(form, 'ab');
    expect(await keySheet(form, 'a-17')).to.equal('Sheet A-17 has been keyed once.');
    expect(counts(form)).to.include.members(['Keyed once: 1', 'Agreed: 0']);
    expect(received).to.have.length(0);
    await changeTo(form, 'cd');
    expect(await keySheet(form, 'A-17')).to.equal('Sheet A-17 is agreed.');
    await counted(form, 'Of these, sent: 1');
    expect(received).to.have.length(1);
    const [response] = received;
    expect(response!.channel).to.equal('paper');
    expect(response!.answers).to.deep.equal({
      role: 'resident',
      heard: ['letter', 'friend'],
      age: 42,
      why: 'Too dear',
      trust: {police: 'low', council: 'high'},
    });
    expect(JSON.stringify(response)).not.to.match(/A-17|AB|CD/);
    const schema = responseSchema(planOf(definition, models));
    expect(interpreter(schema)(response)).to.equal(undefined);
    expect(counts(form)).to.include.members([
      'Keyed once: 0',
      'Agreed: 1',
      'Of these, waiting to be sent: 0',
      'Set aside: 0',
      'Differences for 100 answers: 0.0',
    ]);
    // Of what was sent no answer is left here.
    const {'A-17': sheet} = await sheets();
    expect([sheet!.stage, sheet!.entries, sheet!.closed]).to.deep.equal(['sent', [], undefined]);
    expect(JSON.stringify(await kept())).not.to.include('Too dear');
  });

  it('shows nothing of the first entry to whoever keys the second', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await keySheet(form, '1');
    await changeTo(form, 'cd');
    await open(form, '1');
    expect(wordsOf(find(form, '#heading'))).to.equal('Sheet 1, second entry');
    const boxes = all<HTMLInputElement>(form, '.keyed input[type=text], .keyed textarea');
    expect(boxes.map(({value}) => value).join('')).to.equal('');
    expect(all(form, '.chosen')).to.have.length(0);
    expect(form.shadowRoot!.innerHTML).not.to.match(/Too dear|AB/);
    expect(form.session!.answersOnRoute).to.deep.equal({});
    expect(wordsOf(form.shadowRoot!.querySelector('.form'))).not.to.include('the first time, too');
  });

  it('says so where one person keys both', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await keySheet(form, '1');
    await open(form, '1');
    expect(wordsOf(find(form, '.inset'))).to.include('You have keyed this sheet the first time');
    await until(
      () => form.querySelector('[role=status]')!.textContent.includes('You have keyed this sheet'),
      'a message',
    );
    expect(counts(form), 'the desk is not there').to.have.length(0);
  });

  it('is counted and listed where one person keys both, and says nothing of errors then', async () => {
    const {transport} = service();
    const form = await aPaper({transport});
    await toDesk(form, 'a.b');
    await keySheet(form, '1');
    await changeTo(form, 'AB');
    await keySheet(form, '1');
    await counted(form, 'Keyed both times by one person: 1');
    await counted(form, 'Of these, sent: 1');
    expect(counts(form).join()).not.to.include('for 100 answers');
    expect((await sheets())['1']).to.deep.include({isAlone: true, by: ['AB']});
    const texts: Promise<string>[] = [];
    replace(URL, 'createObjectURL', (blob) => `blob:${texts.push((blob as Blob).text())}`);
    replace(URL, 'revokeObjectURL', () => undefined);
    replace(HTMLAnchorElement.prototype, 'click', () => undefined);
    await click(find(form, '#paper-list'));
    await atId(form, 'paper-said');
    expect(await texts[0]).to.include(
      'Keyed both times by one person\n\nSheet 1\n  Keyed by: AB\n',
    );
    await keySheet(form, '2');
    await changeTo(form, 'cd');
    await keySheet(form, '2');
    await counted(form, 'Of these, sent: 2');
    expect(counts(form)).to.include.members([
      'Keyed both times by one person: 1',
      'Differences for 100 answers: 0.0',
    ]);
  });

  it('keeps the first entry when the page is loaded again', async () => {
    const {transport, received} = service();
    const before = await aPaper({transport});
    await toDesk(before, 'ab');
    await keySheet(before, '5');
    const form = await reload(before, {transport});
    await toDesk(form, 'cd');
    expect(counts(form)).to.include('Keyed once: 1');
    await keySheet(form, '5');
    await counted(form, 'Of these, sent: 1');
    expect(received).to.have.length(1);
  });

  it('is settled question by question where the entries differ', async () => {
    const {transport, received} = service();
    const form = await aPaper({transport});
    await toDesk(form, 'ab');
    await keySheet(form, '9', '113<Enter>42<Enter>Too dear<Enter>12');
    await changeTo(form, 'cd');
    await open(form, '9');
    await keys('12<Enter>24<Enter>Too dear<Enter>22');
    await save(form);
    await atDifferences(form);
    await atId(form, 'heading');
    await expectAccessible(form);
    const shown = all(form, '[data-settles]');
    expect(shown.map(({dataset}) => dataset['settles'])).to.deep.equal(['heard', 'age', 'trust']);
    expect(wordsOf(shown[0])).to.match(
      /^Question 3: Heard\? First entry \(AB\) Is letter ?Is friend Second entry \(CD\) Is radio Neither/,
    );
    expect((await sheets())['9']).to.include({stage: 'differing', compared: 5, differences: 3});
    // Nothing is saved before everything has been chosen.
    await click(find(form, '#settle-heard-0'));
    await save(form);
    await atId(form, 'settle-age-0');
    expect(wordsOf(find(form, '#paper-fault'))).to.include('Choose what the sheet says');
    expect(received).to.have.length(0);
    await click(find(form, '#settle-age-1'));
    await click(find(form, '#settle-trust-anew'));
    await until(() => all(form, '#keyed-trust-0').length, 'boxes for codes');
    find(form, '#keyed-trust-0').focus();
    await keys('21');
    await atId(form, 'paper-save');
    await press('Enter');
    await atId(form, 'paper-serial');
    expect(said(form)).to.equal('Sheet 9 is agreed.');
    await counted(form, 'Of these, sent: 1');
    expect(received.map(({answers}) => answers)).to.deep.equal([
      {
        role: 'resident',
        heard: ['letter', 'friend'],
        age: 24,
        why: 'Too dear',
        trust: {police: 'high', council: 'low'},
      },
    ]);
    expect(counts(form)).to.include('Differences for 100 answers: 60.0');
  });

  it('can be settled later, also when the page has been loaded again', async () => {
    const {transport, received} = service();
    const before = await aPaper({transport});
    await toDesk(before, 'ab');
    await keySheet(before, '2', '1');
    await open(before, '2');
    await keys('12');
    await save(before);
    await atDifferences(before);
    await click(find(before, '#paper-leave'));
    await atId(before, 'paper-serial');
    expect(counts(before)).to.include('Keyed twice, with differences to settle: 1');
    const form = await reload(before, {transport});
    await toDesk(form, 'ef');
    await click(all(form, 'button').find((one) => wordsOf(one) === 'Settle sheet 2')!);
    await atDifferences(form);
    await click(find(form, '#settle-heard-1'));
    await save(form);
    await counted(form, 'Of these, sent: 1');
    expect(received[0]!.answers).to.deep.equal({role: 'resident', heard: ['radio']});
  });

  it('can be in another language than the form, and differ in that alone', async () => {
    const {transport, received} = service();
    const form = await aPaper({transport});
    await toDesk(form, 'ab');
    await keySheet(form, '3', '1');
    await changeTo(form, 'cd');
    await open(form, '3');
    const select = find<HTMLSelectElement>(form, '#paper-language');
    select.focus();
    await press('ArrowDown');
    await until(() => select.value === 'cy', 'Welsh');
    find(form, '#keyed-role-0').focus();
    await keys('1');
    await save(form);
    await atDifferences(form);
    const [only] = all(form, '[data-settles]');
    expect(wordsOf(only)).to.include('(AB) English Second entry (CD) Cymraeg');
    await click(find(form, '#settle--1'));
    await save(form);
    await counted(form, 'Of these, sent: 1');
    expect(received[0]).to.include({language: 'cy', channel: 'paper'});
    expect(counts(form)).to.include('Differences for 100 answers: 0.0');
  });

  it('is agreed after one entry where the page says so', async () => {
    const {transport, received} = service();
    const form = await aPaper({transport}, {entry: 'single'});
    await toDesk(form, 'ab');
    expect(await keySheet(form, '1')).to.equal('Sheet 1 is agreed.');
    await counted(form, 'Of these, sent: 1');
    expect(received).to.have.length(1);
  });

  it('is not keyed a third time', async () => {
    const {transport, received} = service();
    const form = await aPaper({transport});
    await toDesk(form, 'ab');
    await keySheet(form, '1');
    await keySheet(form, '1');
    await counted(form, 'Of these, sent: 1');
    const box = find<HTMLInputElement>(form, '#paper-serial');
    box.focus();
    await keys('1<Enter>');
    await until(() => all(form, '#paper-serial-error').length, 'an error');
    expect(wordsOf(find(form, '#paper-serial-error'))).to.include('agreed already');
    expect(focused(form)?.id).to.equal('paper-serial');
    expect(received).to.have.length(1);
  });
});

describe('a sheet that was agreed', () => {
  it('waits on the device while the service is away, and is counted so', async () => {
    const there = service();
    there.isUp = false;
    const before = await aPaper({transport: there.transport});
    await toDesk(before, 'ab');
    await keySheet(before, '1');
    await keySheet(before, '1');
    await counted(before, 'Of these, waiting to be sent: 1');
    expect(await waitingKeys()).to.have.length(1);
    await click(find(before, '#paper-send'));
    await atId(before, 'paper-said');
    expect(said(before)).to.include('Not everything could be sent');
    // The page is loaded again, and the service is back.
    there.isUp = true;
    const form = await reload(before, {transport: there.transport});
    await toDesk(form, 'ab');
    await until(
      () => all(form, '#paper-send').length || counts(form).includes('Of these, sent: 1'),
      'a way',
    );
    if (all(form, '#paper-send').length) await click(find(form, '#paper-send'));
    await counted(form, 'Of these, sent: 1');
    expect(there.received).to.have.length(1);
  });

  it('is put into the outbox by the next page, where this one was closed before', async () => {
    const there = service();
    there.isUp = false;
    const before = await aPaper({transport: there.transport});
    await toDesk(before, 'ab');
    await keySheet(before, '1');
    await keySheet(before, '1');
    const [key] = await waitingKeys();
    const {DeviceStore} = await import('../../../src/delivery/device-store.js');
    await new DeviceStore().remove([key!]);
    const {Outbox} = await import('../../../src/delivery/outbox.js');
    expect((await new Outbox(new DeviceStore()).read()).held.size).to.equal(0);
    there.isUp = true;
    const form = await reload(before, {transport: there.transport});
    await toDesk(form, 'ab');
    await until(
      () => all(form, '#paper-send').length || counts(form).includes('Of these, sent: 1'),
      'a way to send',
    );
    if (all(form, '#paper-send').length) await click(find(form, '#paper-send'));
    await counted(form, 'Of these, sent: 1');
    expect(there.received.map(({id}) => key!.endsWith(id))).to.deep.equal([true]);
  });
});

describe('keying', () => {
  it('is the same sheet whoever keys it: white space is no difference', async () => {
    const {transport, received} = service();
    const form = await aPaper({transport});
    await toDesk(form, 'ab');
    await keySheet(form, '1', '1<Enter><Enter>Too  dear ');
    await keySheet(form, '1', '1<Enter><Enter>Too dear');
    await counted(form, 'Of these, sent: 1');
    expect(received).to.have.length(1);
    expect(aSheet).to.include('Too dear');
  });
});
