import {expect} from 'chai';
import {html} from 'lit';
import {DeviceStore} from '../../src/delivery/device-store.js';
import type {DweudForm} from '../../src/dweud.js';
import {PinGate, pinKey} from '../../src/elements/kiosk/pin-gate.js';
import {hashPin} from '../../src/kiosk/pin.js';
import {meddle} from '../delivery/device.js';
import {expectAccessible} from '../rig/axe.js';
import {click, press, type} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';
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
  wordsOf,
} from './a-form.js';
import {
  aKiosk,
  anUnmountedKiosk,
  atHeading,
  begin,
  browserKeeps,
  byHand,
  inside,
  onDevice,
  parcels,
  pin,
} from './a-kiosk.js';

/** A hash that no PIN has. */
const hashOfNone = `pbkdf2-sha256.1.${'A'.repeat(22)}.${'A'.repeat(43)}`;

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

  it('judges one PIN after the other, and counts each before it does: who types fast has no more attempts', async () => {
    byHand();
    const gate = new PinGate(await hashPin(pin, 1000), new DeviceStore(), () => 0);
    const tried = await Promise.all(['1', '2', '3', pin, '5', '6'].map((one) => gate.try(one)));
    expect(tried.slice(0, 2)).to.deep.equal(['wrong', 'wrong']);
    expect(tried.slice(2)).to.deep.equal(Array(4).fill({wait: 30}));
    expect((await onDevice()).get(pinKey)).to.deep.equal({failed: 3, until: 30_000});
    // So does who tries in several pages at once.
    const others = [1, 2, 3].map(() => new PinGate(hashOfNone, new DeviceStore(), () => 30_000));
    const more = await Promise.all(others.map((one) => one.try('7')));
    expect(more.filter((one) => one === 'wrong')).to.have.length(0);
    expect((await onDevice()).get(pinKey)).to.deep.equal({failed: 4, until: 90_000});
    await new DeviceStore().remove([pinKey]);
  });

  it('has counted an attempt on the device before the PIN is judged', async () => {
    const counted: unknown[] = [];
    const {deriveBits} = crypto.subtle;
    replace(crypto.subtle, 'deriveBits', async (...given) => {
      counted.push((await onDevice()).get(pinKey));
      return deriveBits.apply(crypto.subtle, given);
    });
    const gate = new PinGate(hashOfNone, new DeviceStore(), () => 0);
    expect(await gate.try('1')).to.equal('wrong');
    expect(counted).to.deep.equal([{failed: 1, until: 0}]);
    await new DeviceStore().remove([pinKey]);
  });

  it('opens to nobody who has left, with the right PIN too', async () => {
    const form = await kiosk();
    await toTheDoor(form);
    let judge: () => void = () => undefined;
    const judged = new Promise<void>((resolve) => (judge = resolve));
    const {deriveBits} = crypto.subtle;
    const isAsked = new Promise<void>((resolve) =>
      replace(crypto.subtle, 'deriveBits', async (...given) => {
        resolve();
        await judged;
        return deriveBits.apply(crypto.subtle, given);
      }),
    );
    find(form, '#kiosk-pin').focus();
    await type(pin);
    await press('Enter');
    await isAsked;
    await click(button(form, 'Close'));
    await atHeading(form, 'Police precept');
    judge();
    await until(async () => !(await onDevice()).has(pinKey), 'it was the right one');
    await toTheDoor(form);
    expect(all(form, '[part=kiosk-state]')).to.have.length(0);
    expect(await tries(form, '1'), 'the door is shut').to.equal('Error: That is not the PIN.');
    expect(await tries(form, pin)).to.equal('open');
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

/** The device takes no writes until the function that comes back is called. */
const full = () =>
  meddle(
    IDBDatabase.prototype,
    'transaction',
    (original) =>
      function (this: IDBDatabase, stores, mode, options) {
        if (mode === 'readwrite') throw new DOMException('Full', 'QuotaExceededError');
        return original.call(this, stores, mode, options);
      },
  );

describe('the screen of the staff', () => {
  it('says what is in the memory of the page alone, and keeps it once there is room (REL-14, REL-16)', async () => {
    const form = await kiosk();
    await respond(form, 'High Street');
    const roomAgain = full();
    await begin(form);
    await answer(form, {street: 'Low Street'});
    await next(form);
    await click(find(form, '#next'));
    await atHeading(form, 'Your response could not be saved on this device');
    await click(button(form, 'Next person'));
    await atHeading(form, 'Police precept');
    expect(new Event('beforeunload', {cancelable: true})).to.satisfy(
      (event: Event) => !dispatchEvent(event),
      'who leaves the page is warned',
    );
    await toTheDoor(form);
    expect(await tries(form, pin)).to.equal('open');
    expect(state(form).slice(2, 5)).to.deep.equal([
      'Encrypted items in all: 1',
      'Encrypted items on this device: 1',
      'Encrypted items in the memory of this page alone, because the device could not save them: 1. They are lost when the page is closed. Send them or export them to a file now.',
    ]);
    await expectAccessible(form);
    await click(button(form, 'Close'));
    await atHeading(form, 'Police precept');
    expect(await parcels()).to.have.length(1);
    roomAgain();
    await enters(form);
    expect(state(form).slice(2, 5)).to.deep.equal([
      'Encrypted items in all: 2',
      'Encrypted items on this device: 2',
      'This device does not send by itself. Export what is on it to a file.',
    ]);
    expect(await parcels()).to.have.length(2);
  });

  it('keeps what was in the memory of the page alone when the next person comes', async () => {
    const form = await kiosk();
    const roomAgain = full();
    await begin(form);
    await answer(form, {street: 'Low Street'});
    await next(form);
    await click(find(form, '#next'));
    await atHeading(form, 'Your response could not be saved on this device');
    roomAgain();
    await click(button(form, 'Next person'));
    await until(async () => (await parcels()).length === 1, 'it is on the device');
    await until(
      () => dispatchEvent(new Event('beforeunload', {cancelable: true})),
      'nobody is warned any more',
    );
  });

  it('says that something was deleted only where it was', async () => {
    files();
    const form = await kiosk();
    await respond(form, 'High Street');
    await enters(form);
    await click(find(form, '#kiosk-export'));
    await until(() => all(form, '#kiosk-clear')[0], 'the way to delete');
    const roomAgain = full();
    await click(find(form, '#kiosk-clear'));
    await until(() => focused(form)?.id === 'kiosk-clear-now', 'the question');
    await press('Enter');
    await until(() => all(form, '#kiosk-outcome')[0], 'what came of it');
    expect(wordsOf(find(form, '#kiosk-outcome'))).to.equal(
      'Could not be deleted, and still on this device: 1',
    );
    expect(state(form)).to.include('Encrypted items on this device: 1');
    roomAgain();
    expect(await parcels()).to.have.length(1);
    await click(find(form, '#kiosk-clear'));
    await until(() => focused(form)?.id === 'kiosk-clear-now', 'the question again');
    await press('Enter');
    await until(
      () => wordsOf(find(form, '#kiosk-outcome')) === 'Deleted from this device: 1',
      'it can be tried again',
    );
    expect(await parcels()).to.have.length(0);
  });

  it('is on any other kiosk page of the server and the consultation, too, where the first does not begin', async () => {
    const form = await kiosk();
    await respond(form, 'High Street');
    form.remove();
    const rescue = await kiosk({'kiosk-pin': await hashPin('75', 1000)});
    await toTheDoor(rescue);
    expect(await tries(rescue, '75')).to.equal('open');
    expect(state(rescue)).to.include('Encrypted items on this device: 1');
    const made = files();
    await click(find(rescue, '#kiosk-export'));
    await until(() => made.length, 'the file');
    expect((await inside(JSON.parse(made[0]!.text))).kind).to.equal('response');
  });

  for (const [what, answers, isSaid] of [
    ['has promised to keep it', [false, true], false],
    ['has promised nothing', [false, false], true],
  ] as const)
    it(`${isSaid ? 'says' : 'does not say'} that the browser may delete what is here where it ${what} (REL-10)`, async () => {
      const form = await anUnmountedKiosk({}, {definition: definition()});
      const [persisted, persist] = answers;
      let asked = 0;
      browserKeeps(
        () => Promise.resolve(persisted),
        () => {
          asked += 1;
          return Promise.resolve(persist);
        },
      );
      await after('dweud-ready', form, () => mount(html`${form}`));
      await until(() => asked, 'the browser is asked');
      await enters(form);
      const words =
        'This browser may delete what is on this device when it runs short of space. Export to a file often.';
      expect(state(form).includes(words)).to.equal(isSaid);
    });

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
    await new DeviceStore().put(new Map([[`dweud:parcel:test:${late}`, {...one, id: late, body}]]));
    await click(find(form, '#kiosk-clear'));
    await until(() => focused(form)?.id === 'kiosk-clear-now', 'the question');
    await press('Enter');
    await until(
      () => all(form, '#kiosk-outcome').map(wordsOf)[0] === 'Deleted from this device: 2',
      'deleted',
    );
    await until(async () => (await parcels()).length === 1, 'one is left');
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
