import {expect} from 'chai';
import {expectAccessible} from '../../rig/axe.js';
import {click, press, type} from '../../rig/commands.js';
import {until} from '../../rig/until.js';
import {all, button, definitionOf, find, replace, wordsOf} from '../a-form.js';
import type {DweudForm} from '../../../src/dweud.js';
import {
  aPaper,
  atId,
  counted,
  counts,
  fill,
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

/** Keys a sheet twice that lacks an answer which a response must have, up to what is said of it. */
async function unfit(form: DweudForm, serial: string): Promise<void> {
  await keySheet(form, serial, '<Enter>13');
  await open(form, serial);
  await keys('<Enter>13');
  await save(form);
  await until(() => all(form, '[part=paper-unfit]').length, 'why it cannot be sent');
}

/** What is given to the person as files. */
function files(): {name: string; text: Promise<string>}[] {
  const made: {name: string; text: Promise<string>}[] = [];
  const texts: Promise<string>[] = [];
  replace(URL, 'createObjectURL', (blob) => `blob:${texts.push((blob as Blob).text()) - 1}`);
  replace(URL, 'revokeObjectURL', () => undefined);
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    made.push({name: this.download, text: texts[Number(this.href.slice(5))]!});
  });
  return made;
}

describe('a sheet without an answer that a response must have', () => {
  it('says so at the question, and blocks nobody', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await open(form, '1');
    await press('Enter');
    await atId(form, 'keyed-heard-0');
    expect(wordsOf(find(form, '[data-question=role] .keyed-note'))).to.equal(
      'Without an answer here the sheet cannot be sent.',
    );
  });

  it('is set aside with the reason, sent to nobody, counted, listed and kept', async () => {
    const {transport, received} = service();
    const before = await aPaper({transport});
    await toDesk(before, 'ab');
    await unfit(before, '7');
    await expectAccessible(before);
    expect(wordsOf(find(before, '#heading'))).to.equal('Sheet 7 cannot be sent');
    expect(wordsOf(find(before, '[part=paper-unfit]'))).to.equal(
      'Question 1 has no answer, and a response must have one.',
    );
    // It is there before anybody says more.
    expect((await sheets())['7']).to.include({stage: 'aside'});
    await click(find(before, '#paper-aside-now'));
    await atId(before, 'paper-serial');
    expect(said(before)).to.equal('Sheet 7 has been set aside.');
    const form = await reload(before, {transport});
    await toDesk(form, 'ab');
    expect(counts(form)).to.include('Set aside: 1');
    expect(wordsOf(find(form, '.paper-list'))).to.include('Sheet 7: Question 1 has no answer');
    expect(received).to.have.length(0);
    const made = files();
    await click(find(form, '#paper-list'));
    await atId(form, 'paper-said');
    expect(made.map(({name}) => name)).to.deep.equal(['test-paper-2026-11-23.txt']);
    expect(await made[0]!.text).to.equal(
      [
        'What was not sent of the paper responses to: Police precept',
        '',
        'Sheet 7',
        '  Question 1 has no answer, and a response must have one.',
        '  Keyed by: AB',
        '  Question 3: Is letter; Is friend',
        '',
        'Keyed both times by one person',
        '',
        'Sheet 7',
        '  Keyed by: AB',
        '',
      ].join('\n'),
    );
  });

  it('can be corrected at once, and is one response then', async () => {
    const {transport, received} = service();
    const form = await aPaper({transport});
    await toDesk(form, 'ab');
    await unfit(form, '7');
    await click(find(form, '#paper-back'));
    await atId(form, 'heading');
    expect(wordsOf(find(form, '#heading'))).to.equal('Sheet 7, correction');
    find(form, '#keyed-role-0').focus();
    await type('1');
    await save(form);
    await counted(form, 'Of these, sent: 1');
    expect(received[0]!.answers).to.deep.equal({role: 'resident', heard: ['letter', 'friend']});
    expect(counts(form)).to.include('Set aside: 0');
  });

  it('can be taken up again later with what was agreed of it', async () => {
    const {transport, received} = service();
    const before = await aPaper({transport});
    await toDesk(before, 'ab');
    await unfit(before, '7');
    const form = await reload(before, {transport});
    await toDesk(form, 'cd');
    await click(button(form, 'Take up sheet 7 again'));
    await atId(form, 'keyed-role-0');
    await type('1');
    await save(form);
    await counted(form, 'Of these, sent: 1');
    expect(received[0]!.answers).to.deep.equal({role: 'resident', heard: ['letter', 'friend']});
  });
});

describe('a sheet that somebody sets aside', () => {
  it('needs a reason, keeps what was keyed of it, and goes on where it was', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await open(form, '4');
    await keys('1');
    await click(find(form, '#paper-aside'));
    await atId(form, 'paper-reason');
    await press('Enter');
    await until(() => all(form, '#paper-reason-error').length, 'an error');
    await expectAccessible(form);
    await fill(form, 'paper-reason', 'Page 2 is missing');
    await press('Enter');
    await atId(form, 'paper-serial');
    expect(wordsOf(find(form, '.paper-list'))).to.include('Sheet 4: Page 2 is missing');
    // Its number says where it is.
    await fill(form, 'paper-serial', '4');
    await press('Enter');
    await until(() => all(form, '#paper-serial-error').length, 'an error');
    expect(wordsOf(find(form, '#paper-serial-error'))).to.include('has been set aside');
    await click(button(form, 'Take up sheet 4 again'));
    await atId(form, 'keyed-role-0');
    expect(form.session!.answerTo('role')).to.equal('resident');
    await save(form);
    await atId(form, 'paper-serial');
    expect((await sheets())['4'])
      .to.include({stage: 'once'})
      .and.not.to.have.property('reason');
  });

  it('while it is keyed the second time waits for its second entry again, and that one is blind', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await keySheet(form, '4', '113');
    await open(form, '4');
    await keys('1');
    await click(find(form, '#paper-aside'));
    await atId(form, 'paper-reason');
    await fill(form, 'paper-reason', 'I cannot find it');
    await press('Enter');
    await atId(form, 'paper-serial');
    await click(button(form, 'Take up sheet 4 again'));
    await atId(form, 'paper-language');
    expect(wordsOf(find(form, '#heading'))).to.equal('Sheet 4, second entry');
    expect(form.session!.answersOnRoute).to.deep.equal({});
  });

  it('can be keyed on after all', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await open(form, '4');
    await keys('1');
    await click(find(form, '#paper-aside'));
    await atId(form, 'paper-reason');
    await click(find(form, '#paper-back'));
    await atId(form, 'heading');
    expect(form.session!.answerTo('role')).to.equal('resident');
    expect((await sheets())['4']!.stage).to.equal('begun');
  });
});

describe('a sheet without any answer', () => {
  it('is saved as blank after a question, set aside, counted, and sent to nobody', async () => {
    const {transport, received} = service();
    const form = await aPaper({
      transport,
      // No answer of it must be there.
      definition: definitionOf([
        {name: 'why', type: 'textarea', label: {en: 'Why?', cy: 'Pam?'}},
        {name: 'who', type: 'text', label: {en: 'Who?', cy: 'Pwy?'}},
      ]),
    });
    await toDesk(form, 'ab');
    for (const said of [
      'Sheet 7 has been keyed once.',
      'Sheet 7 has no answers. It has been set aside, and nothing is sent of it.',
    ]) {
      await fill(form, 'paper-serial', '7');
      await press('Enter');
      await atId(form, 'paper-language');
      await keys('<Enter>');
      await atId(form, 'q-why');
      await save(form);
      await atId(form, 'kiosk-stay');
      expect(wordsOf(find(form, '#kiosk-question'))).to.match(
        /^This sheet has no answers .*blank\?/,
      );
      await expectAccessible(form);
      await press('Escape');
      await atId(form, 'paper-save');
      await press('Enter');
      await atId(form, 'kiosk-stay');
      await click(find(form, '#kiosk-go'));
      await atId(form, 'paper-serial');
      expect(wordsOf(find(form, '#paper-said'))).to.equal(said);
    }
    expect(counts(form)).to.include.members([
      'Agreed: 0',
      'Set aside: 1',
      'Of these, without answers: 1',
    ]);
    expect(wordsOf(find(form, '.paper-list'))).to.include('Sheet 7: It has no answers.');
    expect((await sheets())['7']).to.deep.include({stage: 'aside', cause: 'blank', missing: []});
    expect(received).to.have.length(0);
    // Somebody finds an answer after all.
    await click(button(form, 'Take up sheet 7 again'));
    await atId(form, 'q-why');
    await type('Too dear');
    await save(form);
    await counted(form, 'Of these, sent: 1');
    expect(received[0]!.answers).to.deep.equal({why: 'Too dear'});
    expect(counts(form).join()).not.to.include('without answers');
  });

  it('is not blank where something is on it that is no answer', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    expect(await keySheet(form, '7', '?')).to.equal('Sheet 7 has been keyed once.');
  });
});
