import {expect} from 'chai';
import {html} from 'lit';
import type {DweudForm, Response as Sent, Transport} from '../../src/dweud.js';
import type {NotReceived} from '../../src/delivery/transport.js';
import {expectAccessible} from '../rig/axe.js';
import {click, press} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';
import {deleted, meddle} from '../delivery/device.js';
import {DeviceStore} from '../../src/delivery/device-store.js';
import {databaseName} from '../../src/delivery/database-name.js';
import {
  comesBack,
  hopes,
  isAnythingKept,
  kept,
  leftBehind,
  timePasses,
  waitingKeys,
} from './a-device.js';
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
  receiptFor,
  replace,
  serves,
  takes,
  unmounted,
  wordsOf,
  yesNo,
  type Properties,
} from './a-form.js';

const organisation = {
  name: 'Police',
  contact: {en: 'Call 101', cy: 'Ffoniwch 101'},
  alternativeFormats: {en: 'Write to PO Box 1', cy: 'Ysgrifennwch at Flwch Post 1'},
};
const definition = definitionOf([line('street'), yesNo('enough')], {organisation});
const broken: Transport = () => Promise.reject(new TypeError('Failed to fetch'));

/** A service that takes nothing until it works. */
class Service {
  works = false;
  readonly came: Sent[] = [];
  readonly transport: Transport = async (response, options) => {
    this.came.push(response);
    return this.works ? takes(response, options) : broken(response, options);
  };
}
const service = () => new Service();

/** A form at its check page that keeps what is sent, with one press of its button left. */
async function atCheck(properties: Properties): Promise<DweudForm> {
  const form = await aForm({definition, outbox: undefined, ...properties});
  await answer(form, {street: 'High Street'});
  await next(form);
  return form;
}

const notice = (form: DweudForm) => wordsOf(find(form, '[part=not-received]'));
const status = (form: DweudForm) => wordsOf(form.querySelector('[role=status]'));
/** Keeps count of what the live region says until the test is over. */
function heard(form: DweudForm): string[] {
  const lines: string[] = [];
  new MutationObserver(() => status(form) && lines.push(status(form))).observe(
    form.querySelector('[role=status]')!,
    {childList: true, subtree: true, characterData: true},
  );
  return lines;
}

describe('what a person sends off', () => {
  it('is on the device before the first attempt and not before that, and gone with the receipt (PEC-02, REL-01)', async () => {
    let during: Record<string, unknown> = {};
    let shown = '';
    const form: DweudForm = await atCheck({
      transport: async (response, options) => {
        during = await kept();
        shown = wordsOf(find(form, '[part=saved]'));
        return takes(response, options);
      },
    });
    expect(await isAnythingKept(), 'before Send').to.equal(false);
    const {receipt} = await next(form, 'dweud-submitted');
    expect(Object.keys(during)).to.deep.equal([`dweud:response:test:${receipt.id}`]);
    expect(shown).to.equal('Your response is saved on this device. It has not been sent yet.');
    await until(() => wordsOf(find(form, '.form')).includes('Received by: Police'), 'by whom');
    const left = await kept();
    expect(Object.keys(left)).to.deep.equal([`dweud:settled:response:test:${receipt.id}`]);
    expect(JSON.stringify(left)).not.to.contain('High Street');
    expect(JSON.stringify(left)).to.contain('ABC-123');
  });

  it('waits there when nobody knows whether it arrived, and says so in both languages (REL-02)', async () => {
    const form = await atCheck({transport: broken});
    let queued = 0;
    form.addEventListener('dweud-queued', () => queued++);
    const {error} = await next(form, 'dweud-error');
    expect((error as NotReceived).reason).to.equal('unconfirmed');
    expect(queued).to.equal(1);
    expect(await waitingKeys()).to.have.length(1);
    expect(notice(form)).to.match(
      /^Your response is waiting to be sent It is saved on this device\. .*Waiting since \w+ \d+ \w+ \d{4} at /,
    );
    expect(notice(form)).to.contain('within 7 days').and.to.contain('Call 101');
    expect(notice(form)).not.to.contain('has not been received');
    expect(wordsOf(focused(form))).to.equal('Try again');
    await expectAccessible(form);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    expect(notice(form)).to.match(/^Mae eich ymateb yn aros i gael ei anfon .*Yn aros ers: dydd /);
    expect(notice(form)).to.contain('Ffoniwch 101');
    await expectAccessible(form);
  });

  it('carries one id however often it is sent, and is stored once', async () => {
    const {came, ...rest} = service();
    const form = await atCheck({transport: rest.transport});
    await next(form, 'dweud-error');
    await after('dweud-error', form, () => press('Enter'));
    expect(new Set(came.map((one) => JSON.stringify(one))).size).to.equal(1);
    const [entry] = Object.values(await kept());
    expect(entry).to.include({attempts: 2, body: JSON.stringify(came[0])});
  });

  it('arrives late, and takes the person to the confirmation (REL-06)', async () => {
    const one = service();
    const form = await atCheck({transport: one.transport});
    await next(form, 'dweud-error');
    one.works = true;
    const steps: string[] = [];
    form.addEventListener('dweud-step', ({step}) => steps.push(step));
    const {receipt} = await after('dweud-submitted', form, comesBack);
    expect(receipt.reference).to.equal('ABC-123');
    expect(wordsOf(find(form, '#heading'))).to.equal('We have received your response');
    expect(focused(form)?.id).to.equal('heading');
    expect(steps).to.deep.equal(['sent']);
    expect(one.came).to.have.length(2);
    expect(await waitingKeys()).to.deep.equal([]);
    await expectAccessible(form);
  });

  for (const [hope, happens] of Object.entries(hopes))
    it(`is sent again when ${hope}, and not again by that before its time (REL-06)`, async () => {
      const one = service();
      const form = await atCheck({transport: one.transport});
      await next(form, 'dweud-error');
      timePasses();
      happens();
      await until(() => one.came.length === 2, 'it was not sent');
      await until(() => !all(form, '[aria-busy]').length, 'it is still busy');
      one.works = true;
      timePasses();
      await after('dweud-submitted', form, happens);
      expect(one.came).to.have.length(3);
    });

  it('is sent again by itself when its time has come (REL-04)', async () => {
    const one = service();
    const form = await atCheck({transport: one.transport});
    await next(form, 'dweud-error');
    one.works = true;
    await after('dweud-submitted', form, () => undefined);
    expect(new Set(one.came.map(({id}) => id)).size).to.equal(1);
  });

  it('is the same when the language is switched before it is sent again (T-09)', async () => {
    const one = service();
    const form = await atCheck({transport: one.transport});
    await next(form, 'dweud-error');
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    one.works = true;
    await next(form, 'dweud-submitted');
    expect(one.came.length).to.be.greaterThan(1);
    expect(new Set(one.came.map((each) => JSON.stringify(each))).size).to.equal(1);
  });

  it('is not said to be on the device any more when the browser has deleted it (REL-02, T-06)', async () => {
    const later = () => Promise.reject(Object.assign(new Error('Busy'), {retryAfter: 600}));
    const form = await atCheck({transport: later});
    await next(form, 'dweud-error');
    expect(notice(form)).to.contain('It is saved on this device.');
    await deleted(databaseName);
    hopes['the page is looked at again']();
    await until(() => notice(form).includes('We cannot keep a copy on this device.'), 'still said');
    expect(notice(form)).not.to.contain('It is saved on this device.');
  });

  it('arrives late, and says so once to who is elsewhere on the page (WC-05)', async () => {
    const one = service();
    const form = await atCheck({transport: one.transport});
    await next(form, 'dweud-error');
    const elsewhere = document.createElement('button');
    form.after(elsewhere);
    elsewhere.focus();
    await until(() => status(form), 'what was said before is still to come');
    one.works = true;
    const lines = heard(form);
    await after('dweud-submitted', form, comesBack);
    await until(() => lines.length, 'nothing was said');
    expect(lines).to.deep.equal(['We have received your response']);
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('arrives from another tab, and this one shows it (REL-07)', async () => {
    const form = await atCheck({transport: broken});
    await next(form, 'dweud-error');
    const [key] = await waitingKeys();
    const reference = 'FROM-THERE';
    const {DeviceStore} = await import('../../src/delivery/device-store.js');
    const left = {at: Date.now(), isReceived: true, isSeen: false, receipt: {reference}};
    await new DeviceStore().put(new Map([[key!.replace('dweud:', 'dweud:settled:'), left]]), [
      key!,
    ]);
    const {receipt} = await after('dweud-submitted', form, () =>
      new BroadcastChannel('dweud').postMessage('changed'),
    );
    expect(receipt.reference).to.equal(reference);
    expect(wordsOf(find(form, '.reference'))).to.equal(reference);
  });

  it('says on the last step that it waits, also to who left it and came back', async () => {
    const form = await atCheck({transport: broken});
    await next(form, 'dweud-error');
    await after('dweud-step', form, () => click(find(form, '.back')));
    expect(all(form, '[part=not-received]')).to.have.length(0);
    await next(form);
    await until(() => all(form, '[part=not-received]').length, 'nothing says that it waits');
    expect(notice(form)).to.contain('Your response is waiting to be sent');
  });

  it('offers other ways from the third failure on, and the answers as data (REL-13)', async () => {
    const form = await atCheck({transport: broken});
    await next(form, 'dweud-error');
    await after('dweud-error', form, () => press('Enter'));
    expect(notice(form)).not.to.contain('PO Box');
    await after('dweud-error', form, () => press('Enter'));
    expect(notice(form)).to.contain('Other ways to take part Write to PO Box 1');
    await expectAccessible(form);
    let blob: Blob | undefined;
    let name = '';
    replace(URL, 'createObjectURL', (object) => ((blob = object as Blob), 'blob:test'));
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      name = this.download;
    });
    await click(button(form, 'Save your answers as data (JSON)'));
    const data = JSON.parse(await (await until(() => blob, 'no file')).text()) as Sent;
    expect(name).to.equal('test.json');
    expect(JSON.stringify(data)).to.equal((Object.values(await kept())[0] as {body: string}).body);
    let printed = 0;
    replace(globalThis, 'print', () => void printed++);
    await click(button(form, 'Print your answers'));
    expect(printed).to.equal(1);
  });

  it('takes the place of what was sent before, when an answer was changed', async () => {
    const one = service();
    const form = await atCheck({transport: one.transport});
    await next(form, 'dweud-error');
    await answer(form, {street: 'Low Street'});
    await next(form, 'dweud-error');
    const left = Object.values(await kept());
    expect(left).to.have.length(1);
    expect(left[0]!.body).to.contain('Low Street');
    one.works = true;
    await after('dweud-submitted', form, comesBack);
    expect(one.came.filter(({answers}) => answers['street'] === 'High Street')).to.have.length(1);
  });

  for (const [what, spoil] of [
    ['has no IndexedDB', () => meddle(globalThis, 'indexedDB', () => undefined as never)],
    [
      'is full',
      () =>
        meddle(IDBObjectStore.prototype, 'put', () => () => {
          throw new DOMException('Full', 'QuotaExceededError');
        }),
    ],
  ] as const)
    it(`is sent from the page when the device ${what}, which says that nothing is kept (REL-09)`, async () => {
      const one = service();
      const form = await atCheck({transport: one.transport});
      let queued = 0;
      form.addEventListener('dweud-queued', () => queued++);
      const back = spoil();
      const leave = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
      expect(leave(), 'nobody is kept').to.equal(false);
      await next(form, 'dweud-error');
      expect(all(form, '[part=saved]')).to.have.length(0);
      expect(notice(form)).to.match(/^We could not confirm that your response reached us /);
      expect(notice(form)).not.to.contain('has not been received');
      expect(notice(form)).to.contain('We cannot keep a copy on this device. Keep this page open');
      expect(notice(form)).not.to.match(/saved on this device|Waiting since/);
      expect(queued).to.equal(0);
      expect(leave(), 'the browser asks').to.equal(true);
      await expectAccessible(form);
      one.works = true;
      await after('dweud-submitted', form, comesBack);
      expect(leave(), 'nobody is kept any more').to.equal(false);
      expect(one.came).to.have.length(2);
      back();
      expect(await waitingKeys()).to.deep.equal([]);
    });

  it('stops when it is refused, and stays on the device (REL-04)', async () => {
    const reason = 'closed';
    const transport = () => Promise.reject(Object.assign(new Error('No'), {reason}));
    const form = await atCheck({transport});
    let queued = 0;
    form.addEventListener('dweud-queued', () => queued++);
    await next(form, 'dweud-error');
    expect(notice(form)).to.contain('This consultation closed before your response was received.');
    expect(notice(form)).to.contain('It is not sent again by itself.');
    expect(queued).to.equal(0);
    expect(Object.values(await kept())[0]).to.include({stopped: reason});
  });

  it('goes back to the questions that the service names, and what is mended is sent alone (REL-04)', async () => {
    const pages = [
      {id: 'one', title: {en: 'One', cy: 'Un'}, questions: [line('street'), line('town')]},
      {id: 'two', title: {en: 'Two', cy: 'Dau'}, questions: [yesNo('enough'), line('why')]},
    ];
    const bodies: Sent[] = [];
    let isRefused = true;
    serves((_, init) => {
      bodies.push(JSON.parse(init.body as string) as Sent);
      const errors = ['/answers/town', '/answers/why', '/answers/nobody', '/submittedAt'];
      return isRefused
        ? json({errors: errors.map((pointer) => ({pointer, keyword: 'pattern'}))}, 422)
        : json(receiptFor(bodies.at(-1)!.id));
    });
    const form = await aForm({
      definition: {...definition, pages},
      endpoint: '/responses',
      outbox: undefined,
    });
    await answer(form, {street: 'High Street', town: 'X', enough: 'yes', why: 'Because'});
    await next(form);
    await next(form);
    const {problems} = await next(form, 'dweud-problems');
    expect(problems).to.deep.equal([{question: 'town', keyword: 'refused', params: {}}]);
    expect(focused(form)?.id).to.equal('summary');
    expect(wordsOf(find(form, '#summary'))).to.equal(
      'There is a problem Check your answer: What is town?',
    );
    expect(wordsOf(find(form, '#heading'))).to.equal('One');
    await expectAccessible(form);
    await click(find(form, '#summary a'));
    expect(focused(form)?.id).to.equal('q-town');
    isRefused = false;
    await answer(form, {town: 'Bangor'});
    await next(form);
    expect(wordsOf(find(form, '#heading'))).to.equal('Check your answers');
    expect(await waitingKeys()).to.have.length(1);
    await next(form, 'dweud-submitted');
    expect(await waitingKeys()).to.deep.equal([]);
    expect(bodies.map(({answers}) => answers['town'])).to.deep.equal(['X', 'Bangor']);
    expect(bodies[0]!.id).not.to.equal(bodies[1]!.id);
  });

  it('says why where a service names no question of the form', async () => {
    serves(() => json({errors: [{pointer: '/submittedAt'}, {pointer: '/answers/__proto__'}]}, 422));
    const form = await atCheck({endpoint: '/responses'});
    await next(form, 'dweud-error');
    expect(notice(form)).to.contain('The service did not accept your response.');
  });

  for (const [how, properties] of [
    ['the page does not want it', {outbox: 'off'}],
    ['somebody must not be seen here', {outbox: undefined, quickExit: 'https://example.org/'}],
  ] as [string, Properties][])
    it(`leaves nothing on the device where ${how}`, async () => {
      const one = service();
      const form = await atCheck({transport: one.transport, ...properties});
      await next(form, 'dweud-error');
      expect(await isAnythingKept()).to.equal(false);
      expect(notice(form)).to.contain('Your answers are still on this page.');
      comesBack();
      await new Promise((resolve) => setTimeout(resolve));
      expect(one.came).to.have.length(1);
      one.works = true;
      await next(form, 'dweud-submitted');
      expect(await isAnythingKept()).to.equal(false);
    });

  it('leaves nothing either where the attribute says so, and something where a page with an exit asks for it', async () => {
    const form = await atCheck({transport: takes});
    form.setAttribute('outbox', 'off');
    await next(form, 'dweud-submitted');
    expect(await isAnythingKept()).to.equal(false);
    const other = await atCheck({
      transport: takes,
      outbox: 'on',
      quickExit: 'https://example.org/',
    });
    await next(other, 'dweud-submitted');
    expect(await isAnythingKept()).to.equal(true);
  });
});

describe('two parcels in the outbox', () => {
  const contact = {
    name: 'call_me',
    type: 'contact',
    separate: true,
    label: {en: 'How can we reach you?', cy: 'Sut gallwn ni gysylltu â chi?'},
    fields: ['name'],
  };
  const apart = (form: DweudForm) => wordsOf(find(form, '#contact-parcel'));

  it('leave one after the other, and the second is sent by itself when it can be', async () => {
    const one = service();
    let works = false;
    const came: string[] = [];
    const form = await aForm({
      definition: definitionOf([yesNo('enough'), contact], {organisation}),
      outbox: undefined,
      transport: one.transport,
      contactTransport: async ({id}) => {
        came.push(id);
        if (!works) throw new TypeError('Failed to fetch');
        return {id};
      },
    });
    await answer(form, {enough: 'no', call_me: {name: 'Sam'}});
    await next(form);
    await next(form, 'dweud-error');
    expect(await waitingKeys()).to.have.length(2);
    expect(came, 'no contact arrives for answers that did not').to.have.length(0);
    one.works = true;
    const failed = after('dweud-error', form, () => undefined);
    await after('dweud-submitted', form, () => press('Enter'));
    await failed;
    expect(apart(form)).to.contain('Your contact details are saved on this device');
    await expectAccessible(form);
    expect(await waitingKeys()).to.have.length(1);
    works = true;
    comesBack();
    await until(() => apart(form).includes('have been received, separately'), 'still not there');
    expect(new Set(came).size).to.equal(1);
    expect(await waitingKeys()).to.deep.equal([]);
  });
});

describe('what waits since an earlier visit', () => {
  const earlier = (form: DweudForm) => wordsOf(find(form, '[part=waiting]'));
  const isTold = (form: DweudForm) =>
    until(() => all(form, '[part=waiting]').length, 'nothing is told');

  it('is told where the form begins, and sent as this form does (REL-02, T-02)', async () => {
    const entry = await leftBehind();
    const one = service();
    const form = await aForm({definition, outbox: undefined, transport: one.transport});
    await isTold(form);
    expect(earlier(form)).to.match(
      /^Responses waiting to be sent from this device: 1 Waiting since Friday 20 November 2026/,
    );
    expect(earlier(form)).not.to.contain('Old Street');
    await until(() => one.came.length, 'it was not sent');
    expect(JSON.stringify(one.came[0])).to.equal(entry.body);
    await expectAccessible(form);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    expect(earlier(form)).to.match(/^Ymatebion sy’n aros i gael eu hanfon o’r ddyfais hon: 1 /);
    // On the next step it is in nobody's way.
    await answer(form, {street: 'High Street'});
    await next(form);
    expect(all(form, '[part=waiting]')).to.have.length(0);
  });

  it('is sent when the person asks, who is told once, and not again on the next visit', async () => {
    await leftBehind({nextAt: Date.now() + 100_000, earliest: Date.now() + 100_000});
    const one = service();
    const form = await aForm({definition, outbox: undefined, transport: one.transport});
    await isTold(form);
    const lines = heard(form);
    find(form, '#waiting-try').focus();
    await press('Enter');
    await until(() => lines.at(-1)?.startsWith('We could not confirm'), 'nothing was said');
    expect(focused(form)?.id).to.equal('waiting-try');
    one.works = true;
    lines.length = 0;
    await press('Enter');
    await until(() => focused(form)?.id === 'waiting', 'focus is lost');
    const told =
      'A response that was waiting on this device has been received. Reference number: ABC-123';
    expect(earlier(form)).to.equal(told);
    await until(() => lines.includes(told), 'nothing was said');
    expect(one.came).to.have.length(2);
    await expectAccessible(form);
    form.remove();
    const again = await aForm({definition, outbox: undefined, transport: one.transport});
    await next(again, ['dweud-problems']);
    expect(all(again, '[part=waiting]')).to.have.length(0);
    expect(one.came).to.have.length(2);
  });

  it('is sent to its own address by a form of another consultation, which says nothing', async () => {
    await leftBehind({endpoint: `${location.origin}/old`});
    const calls = serves((_, init) =>
      json(receiptFor((JSON.parse(init.body as string) as Sent).id)),
    );
    const form = await aForm({definition: {...definition, id: 'other'}, outbox: undefined});
    await until(() => calls.length, 'it was not sent');
    expect(calls[0]!.url).to.equal(`${location.origin}/old`);
    expect(all(form, '[part=waiting]')).to.have.length(0);
  });

  it('is sent as it was when the consultation has changed since (T-09)', async () => {
    const entry = await leftBehind();
    const one = service();
    one.works = true;
    const changed = definitionOf([line('place')], {organisation, version: '2'});
    await aForm({definition: changed, outbox: undefined, transport: one.transport});
    await until(() => one.came.length, 'it was not sent');
    expect(JSON.stringify(one.came[0])).to.equal(entry.body);
    expect(one.came[0]).to.deep.include({
      consultation: {id: 'test', version: '1'},
      answers: {street: 'Old Street'},
    });
  });

  it('is byte for byte what was closed, however long and in whatever script (T-10)', async function () {
    // A hundred thousand words in three browsers at once.
    this.timeout(240_000);
    const odd =
      'Ŵyl y Tŷ 👩‍👩‍👧 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} مرحبا \u202eabc\u202c "\\';
    // Twenty answers of 5,000 words: some in Bengali, whose letters have three bytes each.
    const scripts = ['gŵyl ', 'সাপ্তাহিক ', 'پولیس ', '👩‍👩‍👧 '];
    const long = Array.from({length: 20}, (_, at) => scripts[at % 4]!.repeat(4980) + odd);
    const answers = {street: odd};
    const prefilled = Object.fromEntries(long.map((text, at) => [`long_${at}`, text]));
    // Halves of characters and control characters are taken out, of what the page says, too; the rest is left as it is.
    const context = {page: `${odd} \ud83d \udc00 w\u0302 \u0000`};
    const bodies: string[] = [];
    let works = false;
    serves((_, init) => {
      bodies.push(init.body as string);
      const {id} = JSON.parse(bodies.at(-1)!) as Sent;
      return works ? json(receiptFor(id)) : json({}, 503);
    });
    const questions = [
      line('street'),
      ...Object.keys(prefilled).map((name) => line(name, {type: 'textarea', maxWords: 5000})),
    ];
    const properties = {
      definition: definitionOf(questions),
      endpoint: '/responses',
      outbox: undefined,
      context,
      answers: prefilled,
    };
    const form = await aForm(properties);
    await answer(form, answers);
    await next(form);
    await next(form, 'dweud-error');
    const [entry] = Object.values(await kept());
    form.remove();
    works = true;
    timePasses();
    const again = await aForm(properties);
    await until(
      () => wordsOf(find(again, '.form')).includes('has been received'),
      'it was not sent',
    );
    const sent = JSON.parse(bodies[0]!) as Sent;
    // Nobody wants to read the difference.
    for (const [name, text] of Object.entries(prefilled))
      expect(sent.answers[name] === text, name).to.equal(true);
    expect(new TextEncoder().encode(bodies[0]).length).to.be.greaterThan(1_500_000);
    expect(sent.answers['street']).to.equal(odd);
    expect(sent.context).to.deep.equal({page: `${odd}   w\u0302 `});
    expect(bodies.length).to.be.greaterThan(1);
    expect(new Set([...bodies, entry!.body]).size).to.equal(1);
  });

  it('is sent to its address where the form itself cannot be shown (REL-06)', async () => {
    const {id} = await leftBehind({endpoint: new URL('/late', location.href).href});
    const came: string[] = [];
    serves((url, init) => {
      if (!String(url).endsWith('/late')) return json({}, 503);
      came.push((JSON.parse(init.body as string) as Sent).id);
      return json(receiptFor(id));
    });
    const errors = consoleErrors();
    const form = unmounted({src: '/definition.json', outbox: undefined});
    await after('dweud-error', form, () => mount(html`${form}`));
    await until(() => came.length, 'it was not sent');
    expect(came).to.deep.equal([id]);
    expect(errors.length).to.be.greaterThan(0);
  });

  it('can be carried away where it was refused, or often not received, and tried again (REL-13)', async () => {
    for (const [more, isHard] of [
      [{stopped: 'refused'}, true],
      [{stopped: 'too-long'}, true],
      [{attempts: 3}, true],
      [{attempts: 2}, false],
    ] as const) {
      const entry = await leftBehind(more);
      const one = service();
      const form = await aForm({definition, outbox: undefined, transport: one.transport});
      await isTold(form);
      const offered = all(form, '[part=waiting] button').map(wordsOf);
      expect(offered.includes('Save a copy of your answers')).to.equal(isHard);
      expect(offered.includes('Save your answers as data (JSON)')).to.equal(isHard);
      expect(earlier(form).includes('Call 101 Other ways to take part')).to.equal(isHard);
      expect(wordsOf(find(form, '.form'))).not.to.contain('Old Street');
      if (isHard) {
        await expectAccessible(form);
        const files: {blob: Blob; name: string}[] = [];
        let blob: Blob | undefined;
        replace(URL, 'createObjectURL', (object) => ((blob = object as Blob), 'blob:test'));
        replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
          files.push({blob: blob!, name: this.download});
        });
        await click(button(form, 'Save a copy of your answers'));
        await click(button(form, 'Save your answers as data (JSON)'));
        const [copy, data] = await Promise.all(files.map((file) => file.blob.text()));
        expect(files.map(({name}) => name)).to.deep.equal(['test.html', 'test.json']);
        expect(copy).to.contain('Old Street');
        expect(JSON.parse(data!)).to.deep.equal([JSON.parse(entry.body)]);
      }
      one.works = true;
      await click(find(form, '#waiting-try'));
      await until(() => earlier(form).includes('Reference number: ABC-123'), 'not received');
      form.remove();
      await new DeviceStore().removeIf(() => true);
    }
  });

  it('is not said to be deleted where the device does not let go of it', async () => {
    await leftBehind({stopped: 'refused'});
    const one = service();
    const form = await aForm({definition, outbox: undefined, transport: one.transport});
    await isTold(form);
    await click(find(form, '#waiting-ask'));
    await until(() => focused(form)?.id === 'waiting-delete', 'focus is lost');
    const back = meddle(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, ...given) {
          if (given[1] === 'readwrite') throw new DOMException('Full', 'QuotaExceededError');
          return original.apply(this, given);
        },
    );
    await press('Enter');
    await until(() => earlier(form).includes('could not be deleted'), 'what came of it');
    expect(await waitingKeys()).to.have.length(1);
    await expectAccessible(form);
    back();
    await click(find(form, '#waiting-ask'));
    await until(() => focused(form)?.id === 'waiting-delete', 'focus is lost');
    await press('Enter');
    await until(() => earlier(form) === 'It has been deleted from this device.', 'deleted');
    expect(await waitingKeys()).to.deep.equal([]);
  });

  it('is deleted by two presses, and never by one (REL-12)', async () => {
    await leftBehind({stopped: 'refused'});
    const one = service();
    const form = await aForm({definition, outbox: undefined, transport: one.transport});
    await isTold(form);
    expect(earlier(form)).to.contain('that the service did not accept: 1');
    find(form, '#waiting-ask').focus();
    await press('Enter');
    await until(() => focused(form)?.id === 'waiting-delete', 'focus is lost');
    await expectAccessible(form);
    await click(button(form, 'Do not delete'));
    await until(() => focused(form)?.id === 'waiting-ask', 'focus is lost');
    expect(await waitingKeys()).to.have.length(1);
    await press('Enter');
    await until(() => focused(form)?.id === 'waiting-delete', 'focus is lost');
    await press('Enter');
    await until(() => focused(form)?.id === 'waiting', 'focus is lost');
    expect(earlier(form)).to.equal('It has been deleted from this device.');
    expect(await waitingKeys()).to.deep.equal([]);
    expect(one.came).to.have.length(0);
    await expectAccessible(form);
  });

  it('is told and sent when the consultation has closed since', async () => {
    await leftBehind();
    const one = service();
    const form = await aForm({
      definition: {...definition, closes: '2026-11-22T17:00'},
      outbox: undefined,
      transport: one.transport,
    });
    await isTold(form);
    expect(wordsOf(find(form, '#heading'))).to.equal('This consultation has closed');
    await until(() => one.came.length, 'it was not sent');
    one.works = true;
    await click(find(form, '#waiting-try'));
    await until(() => earlier(form).includes('Reference number: ABC-123'), 'it was not received');
    await expectAccessible(form);
  });

  it('is sent and not told where somebody must not be seen here', async () => {
    await leftBehind();
    const one = service();
    one.works = true;
    const form = await aForm({
      definition,
      transport: one.transport,
      quickExit: 'https://example.org/',
    });
    await until(() => one.came.length, 'it was not sent');
    await form.updateComplete;
    expect(all(form, '[part=waiting]')).to.have.length(0);
  });

  it('is nothing that looking for it has made (PEC-02)', async () => {
    const form = await aForm({definition, outbox: undefined, transport: takes});
    await answer(form, {street: 'High Street'});
    await next(form);
    expect(await isAnythingKept()).to.equal(false);
    expect(all(form, '[part=waiting]')).to.have.length(0);
  });
});
