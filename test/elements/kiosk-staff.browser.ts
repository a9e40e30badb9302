import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {until as eventually} from '../delivery/tabs.js';
import {expectAccessible} from '../rig/axe.js';
import {click, press, type} from '../rig/commands.js';
import {
  after,
  all,
  answer,
  button,
  definitionOf,
  find,
  focused,
  json,
  line,
  next,
  replace,
  serves,
  until,
  wordsOf,
} from './a-form.js';
import {aKiosk, atHeading, begin, byHand, inside, onDevice, parcels, pin} from './a-kiosk.js';

const definition = () => definitionOf([line('street')]);
const kiosk = (attributes: Record<string, string> = {}) =>
  aKiosk(attributes, {definition: definition()});

/** Takes a person through the form. */
async function respond(form: DweudForm, street: string): Promise<void> {
  await begin(form);
  await answer(form, {street});
  await next(form);
  await click(find(form, '#next'));
  await atHeading(form, 'Thank you. Your response is saved on this device');
  await click(button(form, 'Next person'));
  await atHeading(form, 'Police precept');
}
/** Goes to the door of the staff with the keyboard. */
async function toTheDoor(form: DweudForm): Promise<void> {
  find(form, '#heading').focus();
  while (focused(form)?.id !== 'kiosk-staff') await press('Tab');
  await press('Enter');
  await atHeading(form, 'What is on this device');
}
/** Tries a PIN there, and waits for what is said of it. */
async function tries(form: DweudForm, text: string): Promise<string> {
  const before = all(form, '#kiosk-pin-error')[0]?.textContent;
  find(form, '#kiosk-pin').focus();
  await type(text);
  await press('Enter');
  return until(() => {
    const error = all(form, '#kiosk-pin-error')[0]?.textContent;
    if (all(form, '[part=kiosk-state]').length) return 'open';
    // The box is emptied before the PIN is looked at.
    return error !== before && error !== undefined && wordsOf(all(form, '#kiosk-pin-error')[0]);
  }, 'a word on the PIN');
}
async function enters(form: DweudForm): Promise<void> {
  await toTheDoor(form);
  expect(await tries(form, pin)).to.equal('open');
}
const state = (form: DweudForm) => all(form, '[part=kiosk-state] li').map(wordsOf);

/** Keeps what is given to the person as files: their names and texts. */
function files(): {name: string; text: string}[] {
  const made: {name: string; text: string}[] = [];
  const texts = new Map<string, Promise<string>>();
  replace(URL, 'createObjectURL', (blob) => {
    const url = `blob:${texts.size}`;
    texts.set(url, (blob as Blob).text());
    return url;
  });
  replace(URL, 'revokeObjectURL', () => undefined);
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const {download: name, href} = this;
    void texts.get(href)!.then((text) => made.push({name, text}));
  });
  return made;
}

describe('the door of the staff', () => {
  it('is reached by keyboard, opens with the PIN, and closes behind them', async () => {
    const form = await kiosk();
    await toTheDoor(form);
    await expectAccessible(form);
    const input = find<HTMLInputElement>(form, '#kiosk-pin');
    expect([input.type, input.inputMode, input.autocomplete]).to.deep.equal([
      'password',
      'numeric',
      'off',
    ]);
    expect(await tries(form, pin)).to.equal('open');
    await expectAccessible(form);
    await click(find(form, '#kiosk-close'));
    await atHeading(form, 'Police precept');
    await toTheDoor(form);
    expect(all(form, '[part=kiosk-state]')).to.have.length(0);
  });

  it('stays shut for a wrong PIN, longer each time, and for longer than the page lives', async () => {
    const time = byHand();
    const form = await kiosk({'kiosk-idle': '3600'});
    await toTheDoor(form);
    for (const wrong of ['1', '22']) {
      expect(await tries(form, wrong)).to.equal('Error: That is not the PIN.');
      // The same words again are no news.
      await click(button(form, 'Close'));
      await atHeading(form, 'Police precept');
      await toTheDoor(form);
    }
    const wait = (seconds: number) =>
      `Error: There have been too many attempts. Seconds until you can try again: ${seconds}`;
    expect(await tries(form, '333')).to.equal(wait(30));
    expect(focused(form)?.id).to.equal('kiosk-pin');
    expect(find(form, '#kiosk-pin').getAttribute('aria-describedby')).to.equal('kiosk-pin-error');
    await expectAccessible(form);
    time.pass(10_000);
    expect(await tries(form, pin), 'the right one comes too soon').to.equal(wait(20));

    // The page is loaded again.
    form.remove();
    const again = await kiosk({'kiosk-idle': '3600'});
    await toTheDoor(again);
    expect(await tries(again, pin)).to.equal(wait(20));
    time.pass(20_000);
    expect(await tries(again, '4444')).to.equal(wait(60));
    time.pass(60_000);
    expect(await tries(again, pin)).to.equal('open');
    expect([...(await onDevice()).keys()]).to.deep.equal([]);
  });

  it('is shut again when nobody does anything', async () => {
    const time = byHand();
    const form = await kiosk();
    await enters(form);
    time.pass(60_000);
    await until(() => all<HTMLDialogElement>(form, 'dialog')[0]?.open, 'the question');
    time.pass(30_000);
    await atHeading(form, 'Police precept');
    expect(all(form, '[part=kiosk-state]')).to.have.length(0);
  });
});

describe('the screen of the staff', () => {
  it('says what is on the device, and nothing of what is in it (REL-16)', async () => {
    const form = await kiosk();
    await respond(form, 'High Street');
    await respond(form, 'Low Street');
    await enters(form);
    expect(state(form)).to.deep.equal([
      'Event: Market',
      'Device: Tablet 3',
      'Encrypted items in all: 2',
      'Encrypted items on this device: 2',
      'This device does not send by itself. Export what is on it to a file.',
    ]);
    expect(wordsOf(find(form, '.form'))).not.to.match(/High|Low/);
    expect(all(form, '#kiosk-send')).to.have.length(0);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    expect(state(form)).to.contain('Eitemau wedi’u hamgryptio ar y ddyfais hon: 2');
  });

  it('sends when they say so, and says when something was last sent', async () => {
    const time = byHand();
    let works = false;
    serves((_, {body}) =>
      works
        ? json({id: (JSON.parse(body as string) as {id: string}).id}, 201)
        : new Response('', {status: 503}),
    );
    const form = await kiosk({'parcels-endpoint': '/parcels'});
    await respond(form, 'High Street');
    await enters(form);
    expect(state(form).slice(2)).to.deep.equal([
      'Encrypted items in all: 1',
      'Encrypted items on this device: 1',
      'Sent from this device: 0',
      'Nothing has been sent from this device yet.',
    ]);
    await click(find(form, '#kiosk-send'));
    await until(() => all(form, '#kiosk-outcome')[0], 'what came of it');
    expect(wordsOf(find(form, '#kiosk-outcome'))).to.match(/^Not everything could be sent/);
    works = true;
    await click(find(form, '#kiosk-send'));
    await until(
      () => wordsOf(find(form, '#kiosk-outcome')) === 'Everything has been sent.',
      'sent',
    );
    expect(state(form).slice(2)).to.deep.equal([
      'Encrypted items in all: 1',
      'Encrypted items on this device: 0',
      'Sent from this device: 1',
      'Last sent: Monday 23 November 2026 at midday',
    ]);
    expect(focused(form)?.id).to.equal('kiosk-send');
    await until(
      () => wordsOf(form.querySelector('[role=status]')) === 'Everything has been sent.',
      'it is said',
    );
    expect(time.now()).to.be.greaterThan(0);
    expect(await parcels()).to.deep.equal([]);
  });

  it('exports all of it to a file that the key opens, in an order that tells nothing', async () => {
    const made = files();
    const form = await kiosk();
    const streets = ['High Street', 'Low Street', 'Mill Lane'];
    for (const street of streets) await respond(form, street);
    await enters(form);
    await click(find(form, '#kiosk-export'));
    await until(() => focused(form)?.id === 'kiosk-file', 'focus on what was made');
    await until(() => made.length, 'the file');
    const [{name, text}] = made as [{name: string; text: string}];
    expect(name).to.match(/^test-Tablet-3-\d{4}-\d\d-\d\d\.jsonl$/);
    expect(wordsOf(find(form, '#kiosk-file'))).to.contain(name);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one) as {id: string});
    const ids = lines.map(({id}) => id);
    expect(ids).to.deep.equal([...ids].sort());
    const found = await Promise.all(lines.map(inside));
    expect(found.map(({sent}) => sent.answers['street']).sort()).to.deep.equal(streets);
    expect(await parcels(), 'an export takes nothing away').to.have.length(3);
    await expectAccessible(form);
  });

  it('deletes what was exported once they have confirmed it, and nothing that came after', async () => {
    files();
    const form = await kiosk();
    await respond(form, 'High Street');
    await respond(form, 'Low Street');
    await enters(form);
    expect(all(form, '#kiosk-clear'), 'not before an export').to.have.length(0);
    await click(find(form, '#kiosk-export'));
    await until(() => all(form, '#kiosk-clear')[0], 'the way to delete');
    await click(find(form, '#kiosk-clear'));
    await until(() => focused(form)?.id === 'kiosk-clear-now', 'the question');
    await expectAccessible(form);
    await click(button(form, 'No, keep it'));
    await until(() => focused(form)?.id === 'kiosk-clear', 'focus back');
    expect(await parcels()).to.have.length(2);

    // Another tab of the same device takes one more meanwhile.
    const [one] = (await onDevice()).values() as Iterable<{id: string; body: string}>;
    const late = one!.id.replace(/^.{8}/, 'ffffffff');
    const body = one!.body.replaceAll(one!.id, late);
    const {DeviceStore} = await import('../../src/delivery/device-store.js');
    await new DeviceStore().put(new Map([[`dweud:parcel:test:${late}`, {...one, id: late, body}]]));
    await click(find(form, '#kiosk-clear'));
    await until(() => focused(form)?.id === 'kiosk-clear-now', 'the question');
    await press('Enter');
    await until(
      () => all(form, '#kiosk-outcome').map(wordsOf)[0] === 'Deleted from this device: 2',
      'deleted',
    );
    await eventually(async () => (await parcels()).length === 1, 'one is left');
    expect((await parcels())[0]!.id).to.equal(late);
    expect(state(form)).to.include.members([
      'Encrypted items in all: 2',
      'Encrypted items on this device: 1',
      'Deleted from this device: 2',
    ]);
    expect(focused(form)?.id).to.equal('heading');
    await new DeviceStore().remove([`dweud:parcel:test:${late}`]);
  });
});
