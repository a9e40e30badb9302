import {expect} from 'chai';
import {DeviceStore} from '../../../src/delivery/device-store.js';
import {sheetKeyOf} from '../../../src/elements/paper/sheet.js';
import {expectAccessible} from '../../rig/axe.js';
import {click, press, type} from '../../rig/commands.js';
import {until} from '../../rig/until.js';
import {meddle} from '../../delivery/device.js';
import {isAnythingKept, kept} from '../a-device.js';
import {all, button, find, focused, wordsOf} from '../a-form.js';
import type {DweudForm} from '../../../src/dweud.js';
import {
  aPaper,
  asksBeforeItCloses,
  aSheet,
  atId,
  counts,
  fill,
  keys,
  keySheet,
  open,
  reload,
  save,
  service,
  sheets,
  toDesk,
} from './a-paper.js';

/** Waits until the device has this of what was begun of a sheet. */
const isKept = (serial: string, part: string) =>
  until(
    async () => JSON.stringify((await sheets())[serial]?.begun ?? '').includes(part),
    `${part} of sheet ${serial} on the device`,
  );

/** Goes on with a sheet that was begun, by the button at the desk. */
const goOn = (form: DweudForm, serial: string) => click(button(form, `Go on with sheet ${serial}`));

const status = (form: DweudForm) => form.querySelector('[role=status]')!.textContent;

describe('a sheet that is begun', () => {
  it('is on the device as it is keyed, and goes on at the same question once the page is loaded again', async () => {
    const before = await aPaper();
    await toDesk(before, 'ab');
    await open(before, '1');
    expect(await isAnythingKept(), 'nothing is kept before a key').to.equal(false);
    await keys('113<Enter>4');
    await isKept('1', '"age":"4"');
    await isKept('1', '"at":"q-age"');
    const form = await reload(before);
    await toDesk(form, 'ab');
    expect(counts(form)).to.include.members(['Begun and not saved: 1', 'Keyed once: 0']);
    expect(wordsOf(find(form, '.paper-list'))).to.include('Sheet 1: AB has begun it.');
    await expectAccessible(form);
    await goOn(form, '1');
    await atId(form, 'q-age');
    expect(wordsOf(find(form, '#heading'))).to.equal('Sheet 1, first entry');
    await until(() => status(form).includes('go on where you left it'), 'a message');
    expect(all(form, '.chosen').map(wordsOf)).to.deep.equal([
      '1 Is resident (chosen)',
      '1 Is letter (chosen)',
      '3 Is friend (chosen)',
    ]);
    // What is typed follows what is there.
    await keys('2<Enter>Too dear<Enter>12');
    await save(form);
    await atId(form, 'paper-serial');
    const {'1': sheet} = await sheets();
    expect(sheet!.stage).to.equal('once');
    expect(sheet!.entries[0]!.typed).to.deep.include({age: '42', why: 'Too dear'});
    expect(sheet, 'nothing else is left of it').not.to.have.property('begun');
    expect(counts(form).join()).not.to.include('Begun');
  });

  it('goes on by its number, too, with what is no answer yet', async () => {
    const before = await aPaper();
    await toDesk(before, 'ab');
    await open(before, '1');
    await keys('1');
    await atId(before, 'keyed-heard-0');
    await type('19');
    await isKept('1', '"heard/0":"19"');
    const form = await reload(before);
    await toDesk(form, 'ab');
    await fill(form, 'paper-serial', '1');
    await press('Enter');
    await atId(form, 'keyed-heard-0');
    expect(find<HTMLInputElement>(form, '#keyed-heard-0').value).to.equal('19');
    await save(form);
    await atId(form, 'keyed-heard-0');
    expect(wordsOf(find(form, '#keyed-heard-0-error'))).to.include('9 is no code');
  });

  it('has its marks, and the language of its answers', async () => {
    const before = await aPaper();
    await toDesk(before, 'ab');
    await open(before, '1');
    await keys('1!');
    const select = find<HTMLSelectElement>(before, '#paper-language');
    select.focus();
    await press('ArrowDown');
    await until(() => select.value === 'cy', 'Welsh');
    await isKept('1', '"language":"cy"');
    const form = await reload(before);
    await toDesk(form, 'ab');
    await goOn(form, '1');
    await atId(form, 'paper-language');
    expect(find<HTMLSelectElement>(form, '#paper-language').value).to.equal('cy');
    await save(form);
    await atId(form, 'paper-serial');
    expect((await sheets())['1']!.entries[0]).to.deep.include({
      language: 'cy',
      marks: {heard: 'spoiled'},
    });
  });

  it('stays blind while it is the second entry', async () => {
    const before = await aPaper();
    await toDesk(before, 'ab');
    await keySheet(before, '1');
    await click(find(before, '#paper-change'));
    await atId(before, 'heading');
    await toDesk(before, 'cd');
    await open(before, '1');
    await keys('2');
    await isKept('1', '"role":"business"');
    const form = await reload(before);
    await toDesk(form, 'cd');
    expect(counts(form)).to.include('Keyed once: 1');
    await goOn(form, '1');
    await atId(form, 'q-firm');
    expect(wordsOf(find(form, '#heading'))).to.equal('Sheet 1, second entry');
    expect(form.session!.answersOnRoute).to.deep.equal({role: 'business'});
    expect(form.shadowRoot!.innerHTML).not.to.include('Too dear');
    // Whoever leaves it loses the second entry alone.
    await click(find(form, '#paper-leave'));
    await atId(form, 'kiosk-stay');
    await click(find(form, '#kiosk-go'));
    await atId(form, 'paper-serial');
    const {'1': sheet} = await sheets();
    expect([sheet!.stage, sheet!.begun]).to.deep.equal(['once', undefined]);
    expect(sheet!.entries[0]!.typed).to.deep.include({why: 'Too dear'});
  });

  it('is shown to nobody else, who can leave it or begin anew', async () => {
    const before = await aPaper();
    await toDesk(before, 'ab');
    await open(before, '1');
    await keys('113');
    await isKept('1', '"friend"');
    const form = await reload(before);
    await toDesk(form, 'cd');
    await goOn(form, '1');
    await atId(form, 'kiosk-stay');
    await expectAccessible(form);
    expect(wordsOf(find(form, '#kiosk-question'))).to.include('AB has begun sheet 1');
    await press('Enter');
    await until(() => all(form, '#kiosk-question').length === 0, 'no question');
    expect((await sheets())['1']!.begun!.by).to.equal('AB');
    await fill(form, 'paper-serial', '1');
    await press('Enter');
    await atId(form, 'kiosk-stay');
    await click(find(form, '#kiosk-go'));
    await atId(form, 'paper-language');
    expect(form.session!.answersOnRoute).to.deep.equal({});
    expect(await sheets()).to.deep.equal({});
  });

  it('leaves nothing on the device when it is left, or set aside, but what was set aside', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await open(form, '1');
    await keys('1<Enter><Enter>Too dear');
    await isKept('1', 'Too dear');
    await click(find(form, '#paper-leave'));
    await atId(form, 'kiosk-stay');
    await click(find(form, '#kiosk-go'));
    await atId(form, 'paper-serial');
    expect(JSON.stringify(await kept())).not.to.include('Too dear');
    expect(counts(form).join()).not.to.include('Begun');
    await open(form, '1');
    await keys('1');
    await isKept('1', 'resident');
    await click(find(form, '#paper-aside'));
    await atId(form, 'paper-reason');
    await fill(form, 'paper-reason', 'Page 2 is missing');
    await press('Enter');
    await atId(form, 'paper-serial');
    const {'1': sheet} = await sheets();
    expect(sheet!.stage).to.equal('aside');
    expect(sheet).not.to.have.property('begun');
  });

  it('goes on where its differences were being settled', async () => {
    const {transport, received} = service();
    const before = await aPaper({transport});
    await toDesk(before, 'ab');
    await keySheet(before, '9', aSheet);
    await open(before, '9');
    await keys('12<Enter>24<Enter>Too dear<Enter>22');
    await save(before);
    await until(() => all(before, '[data-settles]').length > 0, 'differences');
    await click(find(before, '#settle-heard-0'));
    await click(find(before, '#settle-age-1'));
    await isKept('9', '"age":1');
    const form = await reload(before, {transport});
    await toDesk(form, 'ab');
    await goOn(form, '9');
    await until(() => all(form, '[data-settles]').length > 0, 'differences');
    expect(find<HTMLInputElement>(form, '#settle-heard-0').checked).to.equal(true);
    expect(find<HTMLInputElement>(form, '#settle-age-1').checked).to.equal(true);
    await click(find(form, '#settle-trust-0'));
    await save(form);
    await until(() => received.length, 'a response');
    expect(received[0]!.answers).to.deep.include({heard: ['letter', 'friend'], age: 24});
  });

  it('is told at once where the device does not keep it, and the browser asks before it closes', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await open(form, '1');
    await keys('1');
    await isKept('1', 'resident');
    await until(() => !asksBeforeItCloses(), 'it is kept, and nobody asks');
    const mend = meddle(IDBObjectStore.prototype, 'put', () => () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await keys('3');
    await until(() => all(form, '#paper-unkept').length, 'a note');
    expect(wordsOf(find(form, '#paper-unkept'))).to.include('does not keep what you key now');
    await until(() => status(form).includes('does not keep what you key now'), 'a message');
    expect(asksBeforeItCloses()).to.equal(true);
    expect(focused(form)?.id, 'nobody is taken away').to.equal('keyed-heard-0');
    await expectAccessible(form);
    mend();
    await keys('1');
    await until(() => all(form, '#paper-unkept').length === 0, 'it is kept again');
    await isKept('1', '"letter"');
    await until(() => !asksBeforeItCloses(), 'nobody asks any more');
  });

  it('is told, as they go on, that another window has the sheet', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await open(form, '1');
    await keys('1');
    await atId(form, 'keyed-heard-0');
    await isKept('1', '"at":"keyed-heard-0"');
    const other = {...(await sheets())['1']!, stamp: 'other'};
    await new DeviceStore().put(new Map([[sheetKeyOf('test', '1'), other]]));
    // A key that comes while the one before is being kept is not taken: whoever keys presses it again.
    await until(async () => {
      if (!all(form, '#paper-fault').length) await keys('3');
      return all(form, '#paper-fault').some((one) => wordsOf(one).includes('another window'));
    }, 'a message');
    expect((await sheets())['1']!.stamp).to.equal('other');
  });
});
