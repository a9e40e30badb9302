import {expect} from 'chai';
import {expectAccessible} from '../../rig/axe.js';
import {click} from '../../rig/commands.js';
import {isAnythingKept} from '../a-device.js';
import {
  after,
  all,
  consoleErrors,
  definitionOf,
  find,
  focused,
  line,
  unmounted,
  wordsOf,
} from '../a-form.js';
import {html} from 'lit';
import {mount} from '../../rig/mount.js';
import {until} from '../../rig/until.js';
import {
  aPaper,
  atId,
  counts,
  definition,
  fill,
  hash,
  keyAs,
  keys,
  keySheet,
  reload,
  service,
  sheets,
  toDesk,
} from './a-paper.js';

const error = (form: Awaited<ReturnType<typeof aPaper>>, id: string) =>
  wordsOf(all(form, `#${id}-error`)[0]);

describe('whoever begins to key', () => {
  it('gives initials, and the check code at the foot of the pages if they have one', async () => {
    const form = await aPaper();
    await expectAccessible(form);
    expect(await isAnythingKept(), 'nothing is kept by looking (PEC-02)').to.equal(false);
    expect(all(form, '.error')).to.have.length(0);
    await keyAs(form, '');
    await until(() => error(form, 'paper-initials'), 'an error');
    expect(error(form, 'paper-initials')).to.include('Enter your initials');
    expect(focused(form)?.id).to.equal('paper-initials');
    await expectAccessible(form);
    await keyAs(form, 'ab', ` ${hash.toUpperCase()} `);
    await atId(form, 'paper-serial');
    await expectAccessible(form);
    expect(wordsOf(find(form, '.foot')))
      .to.include('Now keying: AB')
      .and.to.include(hash);
  });

  it('is told of sheets of another version which one this page keys, and goes no further', async () => {
    const form = await aPaper();
    await keyAs(form, 'ab', '00000000');
    await until(() => error(form, 'paper-hash'), 'an error');
    expect(error(form, 'paper-hash')).to.include(
      `This page keys version 1, with the check code ${hash}`,
    );
    expect(focused(form)?.id).to.equal('paper-hash');
    expect(find<HTMLInputElement>(form, '#paper-initials').value).to.equal('ab');
    expect(all(form, '#paper-serial')).to.have.length(0);
    await until(
      () => form.querySelector('[role=status]')!.textContent.includes('ask other questions'),
      'a message',
    );
  });

  it('is told what does not look like a version', async () => {
    const form = await aPaper();
    await keyAs(form, 'ab', '12345');
    await until(() => error(form, 'paper-hash'), 'an error');
    expect(error(form, 'paper-hash')).to.include('must be eight characters');
  });

  it('keys after the consultation has closed, and is told that it has', async () => {
    const form = await aPaper({definition: {...definition, closes: '2026-11-20T17:00'}});
    await toDesk(form, 'ab');
    expect(counts(form).at(-1)).to.equal(
      'This consultation has closed, and the service may not accept what is sent from now on. It closed on Friday 20 November 2026 at 5pm.',
    );
  });
});

describe('a page that knows who keys', () => {
  it('does not ask them, and nobody else takes over there', async () => {
    const form = await aPaper({}, {keyer: 'a.b'});
    await expectAccessible(form);
    expect(all(form, '#paper-initials')).to.have.length(0);
    expect(wordsOf(find(form, '.form'))).to.include('Now keying: AB');
    await click(find(form, '#paper-begin'));
    await atId(form, 'paper-serial');
    expect(all(form, '#paper-change')).to.have.length(0);
    expect(wordsOf(find(form, '.foot'))).to.include('Now keying: AB');
    await keySheet(form, '1');
    expect((await sheets())['1']!.by).to.deep.equal(['AB']);
    // Somebody else has signed in: the next sheet is theirs.
    form.setAttribute('keyer', 'cd');
    await keySheet(form, '1');
    expect((await sheets())['1']!.by).to.deep.equal(['AB', 'CD']);
    expect((await sheets())['1']).not.to.have.property('isAlone');
  });
});

describe('the number of a sheet', () => {
  it('is refused where it is none', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    for (const wrong of ['', 'a:b', 'x'.repeat(41)]) {
      await fill(form, 'paper-serial', wrong);
      await keys('<Enter>');
      await until(() => error(form, 'paper-serial'), 'an error');
      expect(error(form, 'paper-serial')).to.include('Enter the serial number');
    }
  });

  it('is refused for a second entry where the questions have changed since the first', async () => {
    const before = await aPaper();
    await toDesk(before, 'ab');
    await keySheet(before, '1');
    const form = await reload(before, {definition: {...definition, version: '2'}});
    await toDesk(form, 'cd');
    await fill(form, 'paper-serial', '1');
    await keys('<Enter>');
    await until(() => error(form, 'paper-serial'), 'an error');
    expect(error(form, 'paper-serial')).to.include(`those with the check code ${hash}`);
    expect((await sheets())['1']!.stage).to.equal('once');
  });
});

describe('a page that is not set up', () => {
  const separate = definitionOf([
    {...line('street'), required: false},
    {
      name: 'phone',
      type: 'contact',
      separate: true,
      label: {en: 'Phone?', cy: 'Ffôn?'},
      fields: ['name', 'email'],
    },
  ]);
  const file = definitionOf([
    {name: 'photo', type: 'file', required: true, label: {en: 'Photo?', cy: 'Llun?'}},
  ]);
  for (const [what, properties, attributes, words] of [
    ['without an address for responses', {transport: undefined}, {}, 'needs an endpoint'],
    ['without one for contact details', {definition: separate}, {}, 'no contact-endpoint'],
    ['for a file that must be there', {definition: file}, {}, 'Paper has no files: photo'],
    ['with an entry of another kind', {}, {entry: 'triple'}, 'entry is double or single'],
    ['for somebody without initials', {}, {keyer: '?'}, 'keyer is up to 10 letters or digits'],
  ] as const)
    it(`does not begin ${what}, and says why to its author`, async () => {
      const lines = consoleErrors();
      const {transport} = service();
      const form = unmounted(Object.assign({definition, transport}, properties));
      form.mode = 'paper';
      for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
      await after('dweud-error', form, () => mount(html`${form}`));
      expect(lines.join()).to.include(words);
    });
});
