import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {meddle} from '../delivery/device.js';
import {expectAccessible} from '../rig/axe.js';
import {click, press, type} from '../rig/commands.js';
import {html} from 'lit';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';
import {testKeys} from '../kiosk/key.js';
import {isAnythingKept, leftBehind} from './a-device.js';
import {
  aForm,
  after,
  all,
  answer,
  button,
  consoleErrors,
  definitionOf,
  find,
  focused,
  json,
  line,
  next,
  serves,
  twoPages,
  wordsOf,
} from './a-form.js';
import {
  aKiosk,
  anUnmountedKiosk,
  atHeading,
  begin,
  byHand,
  everythingKept,
  inside,
  onDevice,
  parcels,
  written,
} from './a-kiosk.js';

const welcome = 'Police precept';
const saved = 'Thank you. Your response is saved on this device';
const secret = 'Heol y Gyfrinach ŵŷ';

/** From the first screen to the button that sends, with an answer that was typed. */
async function readyToSend(form: DweudForm): Promise<void> {
  await begin(form);
  await click(find(form, '#q-street'));
  await type(secret);
  await next(form);
}
/** Sends, and waits until the device has it. */
async function sends(form: DweudForm): Promise<void> {
  await click(find(form, '#next'));
  await atHeading(form, saved);
}
const nextPerson = async (form: DweudForm) => {
  await click(button(form, 'Next person'));
  await atHeading(form, welcome);
};

describe('the first screen of a kiosk', () => {
  it('has every language side by side, in one size, before anything else (CY-06)', async () => {
    const form = await aKiosk();
    const greetings = all(form, '.greeting');
    expect(greetings.map(({lang}) => lang)).to.deep.equal(['en', 'cy']);
    expect(greetings.map((one) => wordsOf(one.querySelector('.heading')))).to.deep.equal([
      'Police precept',
      'Praesept yr heddlu',
    ]);
    const [one, other] = greetings.map((greeting) => greeting.getBoundingClientRect());
    expect([one!.width, one!.height, one!.top]).to.deep.equal([
      other!.width,
      other!.height,
      other!.top,
    ]);
    const [left, right] = greetings.map((greeting) => {
      const {width, height} = greeting.querySelector('button')!.getBoundingClientRect();
      const heading = getComputedStyle(greeting.querySelector('.heading')!);
      return [width, height, heading.fontSize, heading.fontWeight];
    });
    expect(left).to.deep.equal(right);
    expect(all(form, 'dweud-question')).to.have.length(0);
    await expectAccessible(form);
  });

  it('begins in the language that was chosen, by keyboard too, and writes nothing (PEC-02)', async () => {
    const form = await aKiosk();
    find(form, '#heading').focus();
    while (focused(form)?.id !== 'start-cy') await press('Tab');
    await after('dweud-step', form, () => press('Enter'));
    await atHeading(form, 'Eich barn');
    expect(find(form, '.form').lang).to.equal('cy');
    expect(wordsOf(find(form, '#kiosk-end'))).to.equal('Stopio a chlirio fy atebion');
    await expectAccessible(form);
    expect(await isAnythingKept()).to.equal(false);
  });

  it('says when it is not open, and lets the staff in all the same', async () => {
    const closed = {...definition(), closes: '2026-11-20T12:00:00Z'};
    const form = await aKiosk({}, {definition: closed});
    expect(wordsOf(find(form, '#heading'))).to.equal('This consultation has closed');
    expect(wordsOf(find(form, '#kiosk-staff'))).to.equal('For staff · I staff');
    await expectAccessible(form);
  });

  it('begins nothing once it has closed since the page was loaded (CON-09)', async () => {
    let now = new Date('2026-11-23T12:00:00Z');
    const closing = {...definition(), closes: '2026-11-23T17:00:00Z'};
    const form = await aKiosk({}, {definition: closing, now: () => now});
    now = new Date('2026-11-23T17:00:01Z');
    await click(find(form, '#start-en'));
    await atHeading(form, 'This consultation has closed');
  });
});

describe('what is sent on a kiosk', () => {
  it('is on the device sealed, and never otherwise; only the key opens it (PEC-06)', async () => {
    const all = written();
    const form = await aKiosk();
    await readyToSend(form);
    expect(await isAnythingKept(), 'before Send').to.equal(false);
    await sends(form);
    const [parcel, ...more] = await parcels();
    expect(more).to.deep.equal([]);
    const {kind, sent} = await inside(parcel);
    expect(kind).to.equal('response');
    expect(sent).to.deep.include({
      channel: 'kiosk',
      collection: {event: 'Market', device: 'Tablet 3'},
      answers: {street: secret},
    });
    expect(all.length, 'something was written').to.be.greaterThan(0);
    const bytes = new TextEncoder().encode(secret);
    const base64 = btoa(String.fromCharCode(...bytes)).slice(0, -4);
    const texts = [...all, await everythingKept()];
    expect(texts.at(-1)).to.contain(sent.id);
    for (const text of texts)
      for (const trace of [secret, 'Gyfrinach', 'enough', base64, JSON.stringify(secret)])
        expect(text).not.to.contain(trace);
  });

  it('leaves nothing of the answers on the screen or in the page, and says what has become of it (REL-02)', async () => {
    const form = await aKiosk();
    await readyToSend(form);
    const {session} = form;
    await sends(form);
    expect(form.session).to.equal(session);
    expect(session!.answerTo('street')).to.equal(undefined);
    expect(session!.typed('street')).to.equal(undefined);
    expect(session!.closed).to.equal(undefined);
    const words = wordsOf(find(form, '.form'));
    expect(words).to.contain('It has not been sent yet. It is encrypted');
    expect(words).to.contain('We publish in May.').and.to.contain('Call 101');
    expect(words).not.to.contain('Gyfrinach').and.not.to.contain('Received!');
    expect(all(form, 'input, [part=button]').map(wordsOf)).to.deep.equal(['Next person']);
    await expectAccessible(form);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    expect(wordsOf(find(form, '#heading'))).to.equal(
      'Diolch. Mae eich ymateb wedi’i gadw ar y ddyfais hon',
    );
  });

  it('is sent to where the page says, as it is sealed, and by itself (REL-01)', async () => {
    const calls = serves((_, {body}) =>
      json({id: (JSON.parse(body as string) as {id: string}).id}, 201),
    );
    const form = await aKiosk({'parcels-endpoint': '/parcels'});
    await readyToSend(form);
    await sends(form);
    await until(async () => !(await parcels()).length, 'it still waits');
    expect(calls.map(({url}) => new URL(url).pathname)).to.deep.equal(['/parcels']);
    const body = calls[0]!.init.body as string;
    expect(body).not.to.contain('Gyfrinach');
    expect((await inside(JSON.parse(body))).sent.answers).to.deep.equal({street: secret});
  });

  it('is sealed twice where contact details leave apart, and nothing leads from one to the other', async () => {
    const contact = {
      name: 'call_me',
      type: 'contact',
      separate: true,
      label: {en: 'How can we reach you?', cy: 'Sut gallwn ni gysylltu?'},
      fields: ['name', 'email'],
    };
    const apart = definitionOf([line('street'), contact]);
    const form = await aKiosk({}, {definition: apart});
    await begin(form);
    await answer(form, {street: secret, call_me: {name: 'Siân', email: 'sian@example.com'}});
    await next(form);
    await sends(form);
    const found = await Promise.all((await parcels()).map(inside));
    expect(found.map(({kind}) => kind).sort()).to.deep.equal(['contact', 'response']);
    expect(new Set(found.map(({sent}) => sent.id)).size).to.equal(2);
    const device = await onDevice();
    const entries = [...device].filter(([key]) => key.startsWith('dweud:parcel:'));
    expect(entries).to.have.length(2);
    const moments = entries.map(([, one]) => (one as {since: number}).since);
    expect(new Set(moments).size).to.equal(1);
    expect(JSON.stringify([...device])).not.to.match(/contact|response|Siân/);
  });

  it('is said not to be saved where the device keeps nothing, and can be tried again (REL-02)', async () => {
    const form = await aKiosk();
    await readyToSend(form);
    const back = meddle(IDBObjectStore.prototype, 'put', () => () => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await click(find(form, '#next'));
    await atHeading(form, 'Your response could not be saved on this device');
    expect(await parcels()).to.deep.equal([]);
    await expectAccessible(form);
    back();
    await click(button(form, 'Try again'));
    await atHeading(form, saved);
    expect((await inside((await parcels())[0])).sent.answers).to.deep.equal({street: secret});
  });
});

describe('between two people, a kiosk', () => {
  it('lets go of everything: answers, focus, scroll, language (PEC-05)', async () => {
    const form = await aKiosk();
    await begin(form, 'cy');
    await click(find(form, '#q-street'));
    await type(secret);
    const {session} = form;
    document.body.style.minBlockSize = '3000px';
    await click(find(form, '#kiosk-end'));
    await until(() => focused(form)?.id === 'kiosk-stay', 'the question');
    scrollTo(0, 500);
    await press('Tab');
    expect(scrollY).to.be.greaterThan(0);
    await press('Enter');
    await atHeading(form, welcome);
    expect(session!.answerTo('street')).to.equal(undefined);
    expect(form.session).not.to.equal(session);
    expect(scrollY).to.equal(0);
    document.body.style.minBlockSize = '';
    expect(find(form, '.form').lang).to.equal('en');
    await begin(form);
    expect(find<HTMLInputElement>(form, '#q-street').value).to.equal('');
    expect(wordsOf(find(form, '.form'))).not.to.contain('Gyfrinach');
    expect(await isAnythingKept()).to.equal(false);
  });

  it('has a history that leads no further back than the person has come', async () => {
    const form = await aKiosk({}, {definition: twoPages(), noHistory: false});
    await begin(form);
    await click(find(form, '#q-street'));
    await type(secret);
    await next(form);
    await next(form);
    await sends(form);
    await nextPerson(form);
    const back = async () => {
      const went = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
      history.back();
      await went;
      await form.updateComplete;
    };
    await begin(form);
    const steps: string[] = [];
    form.addEventListener('dweud-step', ({step}) => steps.push(step));
    // To where the person before was on their second page.
    await back();
    expect(wordsOf(find(form, '#heading'))).to.equal('First page');
    expect(steps).to.deep.equal([]);
    expect(find<HTMLInputElement>(form, '#q-street').value).to.equal('');
    expect(form.session!.answerTo('street')).to.equal(undefined);
    await click(find(form, '#kiosk-end'));
    await click(find(form, '#kiosk-go'));
    await atHeading(form, welcome);
    await back();
    expect(wordsOf(find(form, '#heading'))).to.equal(welcome);
    expect(steps).to.deep.equal([]);
  });

  it('takes one after the other, each sealed by itself, with an id of its own', async () => {
    const form = await aKiosk();
    for (const language of ['en', 'cy', 'en']) {
      await begin(form, language);
      await answer(form, {street: `Street ${language}`});
      await next(form);
      await click(find(form, '#next'));
      await until(() => all(form, '.panel')[0], 'saved');
      await until(() => focused(form)?.id === 'heading', 'focus');
      await click(all(form, '.buttons button')[0]!);
      await atHeading(form, welcome);
    }
    const found = await Promise.all((await parcels()).map(inside));
    expect(found.map(({sent}) => sent.language).sort()).to.deep.equal(['cy', 'en', 'en']);
    expect(new Set(found.map(({sent}) => sent.id)).size).to.equal(3);
  });

  it('asks before it deletes, and goes on where the person was', async () => {
    const form = await aKiosk();
    await begin(form);
    await click(find(form, '#q-street'));
    await type('High');
    find(form, '#kiosk-end').focus();
    await press('Enter');
    const dialog = await until(() => find<HTMLDialogElement>(form, 'dialog'), 'the question');
    await until(() => focused(form)?.id === 'kiosk-stay', 'focus on the answer');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getAttribute('role')).to.equal('alertdialog');
    await expectAccessible(form);
    await press('Escape');
    await until(() => focused(form)?.id === 'kiosk-end', 'focus back');
    expect(all(form, 'dialog')).to.have.length(0);
    expect(find<HTMLInputElement>(form, '#q-street').value).to.equal('High');
  });

  it('offers to nobody what others have typed', async () => {
    const form = await aKiosk();
    await begin(form);
    const input = find<HTMLInputElement>(form, '#q-street');
    await click(input);
    expect([input.autocomplete, input.form!.autocomplete]).to.deep.equal(['off', 'off']);
  });

  it('is wiped when the page is left, whether or not the browser keeps it', async () => {
    const form = await aKiosk();
    await begin(form);
    await click(find(form, '#q-street'));
    await type(secret);
    const {session} = form;
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    expect(session!.answerTo('street')).to.equal(undefined);
    await form.updateComplete;
    expect(all(form, 'input')).to.have.length(0);
    await after('dweud-ready', form, () =>
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})),
    );
    expect(wordsOf(find(form, '#heading'))).to.equal(welcome);
  });
});

describe('somebody who does nothing', () => {
  const question = (form: DweudForm) => all<HTMLDialogElement>(form, 'dialog')[0];
  const isAsked = (form: DweudForm) => until(() => question(form)?.open, 'the question');

  it('is asked after a minute, has half of one to say so, and is then gone (WCAG 2.2.1, PEC-05)', async () => {
    const time = byHand();
    const form = await aKiosk();
    await begin(form);
    await click(find(form, '#q-street'));
    await type(secret);
    const {session} = form;
    time.pass(59_999);
    await form.updateComplete;
    expect(question(form)).to.equal(undefined);
    time.pass(1);
    await isAsked(form);
    await until(() => focused(form)?.id === 'kiosk-stay', 'focus on the answer');
    expect(wordsOf(question(form)))
      .to.contain('Are you still there?')
      .and.to.contain('30');
    await expectAccessible(form);
    time.pass(29_999);
    await form.updateComplete;
    expect(session!.answerTo('street')).to.equal(secret);
    time.pass(1);
    await atHeading(form, welcome);
    expect(session!.answerTo('street')).to.equal(undefined);
    expect(time.next, 'nobody is waited for').to.equal(undefined);
  });

  it('goes on with one key, where they were, as often as they like (WCAG 2.2.1)', async () => {
    const time = byHand();
    const form = await aKiosk();
    await begin(form);
    await click(find(form, '#q-street'));
    await type('High');
    for (let times = 0; times < 12; times++) {
      time.pass(60_000);
      await isAsked(form);
      await until(() => focused(form)?.id === 'kiosk-stay', 'focus on the answer');
      await press(times % 2 ? 'Space' : 'Enter');
      await until(() => focused(form)?.id === 'q-street', 'focus back');
    }
    await type(' Street');
    expect(find<HTMLInputElement>(form, '#q-street').value).to.equal('High Street');
  });

  it('is not asked as long as they type, touch or scroll', async () => {
    const time = byHand();
    const form = await aKiosk();
    await begin(form);
    await click(find(form, '#q-street'));
    for (let times = 0; times < 3; times++) {
      time.pass(50_000);
      await press('a');
    }
    time.pass(50_000);
    await click(find(form, '#q-street'));
    time.pass(50_000);
    dispatchEvent(new WheelEvent('wheel'));
    time.pass(50_000);
    await form.updateComplete;
    expect(question(form)).to.equal(undefined);
    expect(find<HTMLInputElement>(form, '#q-street').value).to.equal('aaa');
  });

  it('is gone when the device wakes up later than that', async () => {
    const time = byHand();
    const form = await aKiosk();
    await begin(form);
    await answer(form, {street: secret});
    // Timers stand still while it sleeps.
    time.time += 3_600_000;
    await after('dweud-ready', form, () => document.dispatchEvent(new Event('visibilitychange')));
    expect(wordsOf(find(form, '#heading'))).to.equal(welcome);
  });

  it('leaves the confirmation to the next person, too', async () => {
    const time = byHand();
    const form = await aKiosk();
    await readyToSend(form);
    await sends(form);
    time.pass(60_000);
    await isAsked(form);
    time.pass(30_000);
    await atHeading(form, welcome);
    expect(await parcels()).to.have.length(1);
  });

  it('can be given more time by the host', async () => {
    const time = byHand();
    const form = await aKiosk({'kiosk-idle': '300'});
    await begin(form);
    time.pass(269_999);
    await form.updateComplete;
    expect(question(form)).to.equal(undefined);
    time.pass(1);
    await isAsked(form);
  });
});

describe('a kiosk that is not set up as it should be', () => {
  const faults: [string, Record<string, string | null>, RegExp][] = [
    ['has no key', {'kiosk-key': null}, /kiosk-key is missing/],
    ['has something else for a key', {'kiosk-key': '{"kty": "EC"}'}, /holds no public key/],
    ['has no PIN', {'kiosk-pin': null}, /kiosk-pin is missing/],
    ['has a PIN as it is', {'kiosk-pin': '482913'}, /kiosk-pin is missing/],
    ['leaves no time to answer', {'kiosk-idle': '59'}, /60 seconds or more/],
    ['has a label that is too long', {event: 'x'.repeat(201)}, /200 characters/],
  ];
  /** What it says when it does not begin. */
  async function failing(form: DweudForm): Promise<string> {
    const lines = consoleErrors();
    const {error} = await after('dweud-error', form, () => mount(html`${form}`));
    expect(lines.join()).to.contain((error as Error).message);
    expect(all(form, '.greeting')).to.have.length(0);
    expect(form.querySelector('.fallback')!.getBoundingClientRect().height).to.be.greaterThan(0);
    return (error as Error).message;
  }
  for (const [what, attributes, says] of faults)
    it(`does not begin: it ${what}`, async () => {
      expect(await failing(await anUnmountedKiosk(attributes))).to.match(says);
    });

  it('does not begin with a private key', async () => {
    const {privateKey} = await testKeys();
    const form = await anUnmountedKiosk({'kiosk-key': JSON.stringify(privateKey)});
    expect(await failing(form)).to.match(/holds no public key/);
  });

  it('does not begin when its key cannot be had', async () => {
    serves(() => new Response('', {status: 404}));
    expect(await failing(await anUnmountedKiosk({'kiosk-key': '/kiosk.jwk'}))).to.match(/404/);
  });

  it('takes no document that asks for files: they would leave unsealed', async () => {
    const file = {name: 'docs', type: 'file', label: 'Documents', accept: ['txt']};
    const form = await anUnmountedKiosk(
      {},
      {definition: definitionOf([file]), filesEndpoint: '/files'},
    );
    expect(await failing(form)).to.match(/takes no files: docs/);
  });

  it('takes its key from an address', async () => {
    const {publicKey} = await testKeys();
    const calls = serves(() => json(publicKey));
    const form = await aKiosk({'kiosk-key': '/kiosk.jwk'});
    expect(calls.map(({url}) => url)).to.deep.equal(['/kiosk.jwk']);
    expect(all(form, '.greeting')).to.have.length(2);
  });
});

describe('a page that is no kiosk', () => {
  it('says nothing of what a kiosk has left on the device, and deletes none of it', async () => {
    const form = await aKiosk();
    await readyToSend(form);
    await sends(form);
    form.remove();
    await leftBehind();
    const plain = await aForm({definition: definition(), outbox: undefined});
    const notice = await until(() => all(plain, '[part=waiting]')[0], 'the notice');
    expect(wordsOf(notice)).to.contain('Responses waiting to be sent from this device: 1');
    expect(wordsOf(notice)).not.to.match(/contact/i);
    await click(button(plain, 'Delete from this device'));
    await click(find(plain, '#waiting-delete'));
    await until(() => wordsOf(find(plain, '.form')).includes('has been deleted'), 'deleted');
    expect(await parcels()).to.have.length(1);
  });
});

function definition() {
  return definitionOf([line('street')]);
}
