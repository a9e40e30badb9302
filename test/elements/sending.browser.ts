import {expect} from 'chai';
import type {DweudForm, Response as Sent, Transport} from '../../src/dweud.js';
import {NotReceived, patience} from '../../src/delivery/transport.js';
import {expectAccessible} from '../rig/axe.js';
import {axTree, click, press} from '../rig/commands.js';
import {until} from '../rig/until.js';
import {
  aForm,
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
  receiptFor,
  replace,
  serves,
  takes,
  wordsOf,
  yesNo,
  type Properties,
} from './a-form.js';

const definition = definitionOf([line('street'), yesNo('enough', {}, {other: {label: 'Why?'}})], {
  organisation: {name: 'Police', contact: {en: 'Call 101', cy: 'Ffoniwch 101'}},
});

/** A form at its check page, with one press of its button left. */
async function atCheck(properties: Properties): Promise<DweudForm> {
  const form = await aForm({definition, ...properties});
  await answer(form, {street: 'High Street'});
  await next(form);
  expect(wordsOf(find(form, '#next'))).to.match(/^(Send your response|Anfon eich ymateb)$/);
  return form;
}

const idOf = ({init}: {init: RequestInit}) => (JSON.parse(init.body as string) as Sent).id;
const bodyOf = ({init}: {init: RequestInit}) => JSON.parse(init.body as string) as Sent;

describe('sending', () => {
  it('posts the response as JSON, with nothing of it in the address (SEC-09)', async () => {
    const calls = serves((_, init) => json(receiptFor(bodyOf({init}).id)));
    const form = await atCheck({endpoint: '/responses'});
    const {receipt} = await next(form, 'dweud-submitted');
    expect(calls).to.have.length(1);
    const [{url, init}] = calls as [(typeof calls)[0]];
    expect(url).to.equal('/responses');
    expect(init).to.include({
      method: 'POST',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    const {id, startedAt, submittedAt, ...rest} = bodyOf({init});
    expect(rest).to.deep.equal({
      consultation: {id: 'test', version: '1'},
      language: 'en',
      channel: 'web',
      answers: {street: 'High Street'},
    });
    expect([startedAt, submittedAt]).to.deep.equal([
      '2026-11-23T12:00:00.000Z',
      '2026-11-23T12:00:00.000Z',
    ]);
    expect(new Headers(init.headers).get('idempotency-key')).to.equal(`"${id}"`);
    expect(receipt).to.deep.equal(receiptFor(id));
  });

  it('sends the language the person used last, and only answers on the route', async () => {
    const sent: Sent[] = [];
    const form = await atCheck({
      transport: async (response, options) => {
        sent.push(response);
        return takes(response, options);
      },
    });
    await answer(form, {enough: 'yes', enough_other: 'Kept, not sent'});
    await answer(form, {enough: 'no'});
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    await next(form, 'dweud-submitted');
    expect(sent[0]!.language).to.equal('cy');
    expect(sent[0]!.answers).to.deep.equal({street: 'High Street', enough: 'no'});
  });

  it('makes an id where there is no secure context', async () => {
    // Set on the object: the method is the prototype's.
    replace(crypto, 'randomUUID', undefined as never);
    const ids: string[] = [];
    const form = await atCheck({transport: async ({id}) => (ids.push(id), receiptFor(id))});
    await next(form, 'dweud-submitted');
    expect(ids[0]).to.match(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('sends once, however often the button is pressed, and says that it is sending (PAT-22)', async () => {
    const sent: Sent[] = [];
    let finish!: () => void;
    const form = await atCheck({
      transport: (response) => {
        sent.push(response);
        return new Promise((resolve) => (finish = () => resolve(receiptFor(response.id))));
      },
    });
    const send = find(form, '#next');
    send.focus();
    send.click();
    send.click();
    await until(() => sent.length, 'nothing was sent');
    await until(() => wordsOf(send) === 'Sending your response…', 'the button says nothing');
    await press('Enter');
    await click(send);
    expect(send.getAttribute('aria-disabled')).to.equal('true');
    expect(focused(form)).to.equal(send);
    await expectAccessible(form);
    await click(find(form, '.back'));
    expect(wordsOf(find(form, '#heading')), 'Back leads away while sending').to.equal(
      'Check your answers',
    );
    await after('dweud-submitted', form, finish);
    expect(sent).to.have.length(1);
  });

  it('moves one step for a double click on Continue', async () => {
    const form = await aForm({
      definition: definitionOf([], {
        pages: ['one', 'two', 'three'].map((id) => ({id, title: id, questions: [yesNo(id)]})),
      }),
    });
    const steps: string[] = [];
    form.addEventListener('dweud-step', ({step}) => steps.push(step));
    find(form, '#next').click();
    find(form, '#next').click();
    await until(() => steps.length, 'no step');
    await until(() => find(form, '#heading') === focused(form), 'the step was not drawn');
    await next(form);
    expect(steps).to.deep.equal(['page:two', 'page:three']);
  });

  const failures: [what: string, transport: Transport | undefined, answer?: () => Response][] = [
    ['the network is gone', undefined, () => Promise.reject(new TypeError('Failed')) as never],
    ['the service fails', undefined, () => json({title: 'Oops'}, 500)],
    ['it is not there for now', undefined, () => json({}, 503)],
    [
      'somebody else answers with a web page',
      undefined,
      () => new Response('<h1>Wi-Fi</h1>', {headers: {'content-type': 'text/html'}}),
    ],
    ['the answer breaks off', undefined, () => new Response('{"id": "', jsonType)],
    ['the answer is empty', undefined, () => new Response(null, {status: 204})],
    ['the receipt is null', undefined, () => json(null)],
    ['the receipt is for another response', undefined, () => json(receiptFor('another'))],
    ['the receipt has no reference', async ({id}) => ({id}) as never],
    ['the reference is blank', async ({id}) => ({id, reference: ' '})],
    ['the transport throws', () => Promise.reject(new Error('Broken'))],
    [
      'the transport throws at once',
      () => {
        throw new RangeError('Broken');
      },
    ],
    ['the transport comes back with nothing', async () => undefined as never],
  ];
  for (const [what, transport, reply] of failures)
    it(`keeps the answers and tries again at one key press when ${what}`, async () => {
      let works = false;
      const ids: string[] = [];
      if (reply)
        serves((_, init) => {
          ids.push(idOf({init}));
          return works ? json(receiptFor(ids[0]!)) : reply();
        });
      const form = await atCheck(
        transport
          ? {
              transport: (response, options) => {
                ids.push(response.id);
                return works ? takes(response, options) : transport(response, options);
              },
            }
          : {endpoint: '/responses'},
      );
      const {error} = await next(form, 'dweud-error');
      expect(error).to.be.instanceOf(NotReceived);
      expect((error as NotReceived).reason).to.equal('unconfirmed');
      expect(wordsOf(find(form, '[part=not-received]'))).to.contain(
        'We could not confirm that your response reached us Your answers are still on this page.',
      );
      // Nobody knows: neither success nor failure is said (REL-05).
      expect(wordsOf(find(form, '.form'))).not.to.match(/has (not )?been received/);
      expect(focused(form)?.id).to.equal('next');
      expect(wordsOf(focused(form))).to.equal('Try again');
      // Whether something was sent is not known, and no button is called “Send” any more.
      expect(wordsOf(find(form, 'form'))).not.to.match(/Nothing has been sent|Send your response/);
      expect(wordsOf(find(form, '.answers dd'))).to.equal('High Street');
      works = true;
      await after('dweud-submitted', form, () => press('Enter'));
      expect(new Set(ids).size, 'both attempts carry one id').to.equal(1);
      expect(ids).to.have.length(2);
      expect(wordsOf(find(form, '.reference'))).to.equal('ABC-123');
      expect(focused(form)?.id).to.equal('heading');
    });

  it('describes the button by what happened, and is clean for axe (PAT-23)', async function () {
    const form = await atCheck({transport: () => Promise.reject(new Error('Broken'))});
    await next(form, 'dweud-error');
    await expectAccessible(form);
    expect(wordsOf(find(form, '[part=not-received]'))).to.contain('Call 101');
    const tree = await axTree(find(form, 'form'));
    const again = tree.find(({role, name}) => role === 'button' && name === 'Try again');
    expect(again).to.be.an('object');
    if (again!.description === '' && /AppleWebKit(?!.*Chrome)/u.test(navigator.userAgent))
      this.skip();
    expect(again!.description).to.match(/reached us.*Your answers are still on this page\./);
  });

  it('gives up an answer that does not come', async () => {
    const limits: number[] = [];
    const timeUp = new AbortController();
    let hangs = true;
    const ids: string[] = [];
    const form = await atCheck({
      transport: (response, options) => {
        ids.push(response.id);
        return hangs ? new Promise(() => undefined) : takes(response, options);
      },
    });
    replace(AbortSignal, 'timeout', (milliseconds) => {
      limits.push(milliseconds);
      return timeUp.signal;
    });
    await after('dweud-error', form, async () => {
      await click(find(form, '#next'));
      await until(() => limits.length, 'nothing was sent');
      timeUp.abort();
    });
    expect(limits).to.deep.equal([patience]);
    hangs = false;
    replace(AbortSignal, 'timeout', () => new AbortController().signal);
    await after('dweud-submitted', form, () => press('Space'));
    expect(new Set(ids).size).to.equal(1);
  });

  it('counts as not received where the page names no endpoint', async () => {
    const form = await atCheck({});
    const {error} = await next(form, 'dweud-error');
    expect((error as NotReceived).message).to.contain('endpoint');
    expect(wordsOf(focused(form))).to.equal('Try again');
  });

  const refusals: [status: number, reason: string, en: string][] = [
    [400, 'refused', 'The service did not accept your response.'],
    [409, 'conflict', 'A different version of this response has already been received.'],
    [410, 'closed', 'This consultation closed before your response was received.'],
    [413, 'too-long', 'Your answers are longer than the service takes.'],
    [422, 'refused', 'The service did not accept your response.'],
  ];
  for (const [status, reason, words] of refusals)
    it(`says what the person can do when the service answers ${status}, in both languages (PAT-23)`, async () => {
      serves(() => json({title: 'No'}, status));
      const form = await atCheck({endpoint: '/responses'});
      const {error} = await next(form, 'dweud-error');
      expect((error as NotReceived).reason).to.equal(reason);
      expect(wordsOf(find(form, '#not-received'))).to.contain(words);
      expect(wordsOf(find(form, '#not-received'))).to.contain('still on this page');
      await after('dweud-language', form, () => click(find(form, '#language-cy')));
      const inWelsh = wordsOf(find(form, '#not-received'));
      expect(inWelsh).not.to.equal('');
      expect(inWelsh).not.to.contain(words);
      expect(wordsOf(find(form, '[part=not-received]'))).to.contain('Ffoniwch 101');
    });

  for (const [reason, words] of [
    ['closed', 'Your response has not been received'],
    ['unconfirmed', 'We could not confirm that your response reached us'],
  ] as const)
    it(`offers a copy to keep of what was ${reason}`, async () => {
      const form = await atCheck({transport: () => Promise.reject(new NotReceived(reason, ''))});
      await next(form, 'dweud-error');
      let blob: Blob | undefined;
      replace(URL, 'createObjectURL', (object) => ((blob = object as Blob), 'blob:test'));
      replace(HTMLAnchorElement.prototype, 'click', () => {});
      await click(button(form, 'Save a copy of your answers'));
      const copy = await (await until(() => blob, 'no copy')).text();
      expect(copy).to.contain('High Street');
      expect(copy).to.contain(`<p>${words}</p>`);
    });

  it('sends a changed answer as a new response', async () => {
    const ids: string[] = [];
    const form = await atCheck({
      transport: ({id}) => {
        ids.push(id);
        return Promise.reject(new Error('Broken'));
      },
    });
    await next(form, 'dweud-error');
    await answer(form, {street: 'Another Street'});
    await next(form, 'dweud-error');
    expect(new Set(ids).size).to.equal(2);
  });

  it('hands a transport a copy: what it does with it harms nobody', async () => {
    const ids: string[] = [];
    const form = await atCheck({
      transport: async (response) => {
        ids.push(response.id);
        Object.assign(response, {id: 'mine', answers: {}});
        throw new Error('Broken');
      },
    });
    await next(form, 'dweud-error');
    await next(form, 'dweud-error');
    expect(new Set(ids).size).to.equal(1);
    expect(form.session!.answerTo('street')).to.equal('High Street');
  });
});

describe('once a response has been received', () => {
  it('shows the reference, when, what was answered, and how to keep it (PAT-20)', async () => {
    const form = await atCheck({transport: takes});
    await next(form, 'dweud-submitted');
    expect(wordsOf(find(form, '#heading'))).to.equal('We have received your response');
    expect(wordsOf(find(form, '.panel'))).to.contain('Your reference numberABC-123');
    expect(wordsOf(find(form, '.form'))).to.contain('Monday 23 November 2026 at midday');
    expect(all(form, '.answers dd').map(wordsOf)).to.deep.equal(['High Street', 'Not provided']);
    expect(all(form, '.panel button, .panel a, input, select, textarea')).to.have.length(0);
    await expectAccessible(form);
    let printed = 0;
    replace(globalThis, 'print', () => void printed++);
    await click(button(form, 'Print your answers'));
    expect(printed).to.equal(1);
  });

  it('gives a copy to keep (PAT-20)', async () => {
    const form = await atCheck({transport: takes});
    await next(form, 'dweud-submitted');
    let blob: Blob | undefined;
    let name = '';
    replace(URL, 'createObjectURL', (object) => ((blob = object as Blob), 'blob:test'));
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      name = this.download;
    });
    await click(button(form, 'Save a copy of your answers'));
    const copy = new DOMParser().parseFromString(
      await (await until(() => blob, 'no copy')).text(),
      'text/html',
    );
    expect(name).to.equal('test-ABC-123.html');
    expect(copy.documentElement.lang).to.equal('en');
    expect(wordsOf(copy.querySelector('strong'))).to.equal('ABC-123');
    expect([...copy.querySelectorAll('dt, dd')].map(wordsOf)).to.deep.equal([
      'What is street?',
      'High Street',
      'Is enough so?',
      'Not provided',
    ]);
  });

  it('gives a copy whose texts are marked with their language', async () => {
    const form = await atCheck({
      transport: takes,
      language: 'cy',
      definition: {
        ...definition,
        languages: ['cy', 'en'],
        pages: [
          {
            id: 'one',
            title: {cy: 'Tudalen'},
            questions: [{...line('street'), label: {en: 'Street'}}, yesNo('enough')],
          },
        ],
      },
    });
    await next(form, 'dweud-submitted');
    let blob: Blob | undefined;
    replace(URL, 'createObjectURL', (object) => ((blob = object as Blob), 'blob:test'));
    replace(HTMLAnchorElement.prototype, 'click', () => {});
    await click(button(form, 'Cadw copi o’ch atebion'));
    const copy = await (await until(() => blob, 'no copy')).text();
    expect(copy).to.contain('<html lang="cy" dir="ltr">');
    expect(copy).to.contain('<dt lang="en" dir="ltr">Street</dt>');
  });

  it('shows the confirmation even if the receipt’s moment is none', async () => {
    for (const receivedAt of ['tomorrow', 7, null, '2026-13-45T99:00:00Z']) {
      const form = await atCheck({
        transport: async ({id}) => ({id, reference: 'ABC-123', receivedAt}) as never,
      });
      await next(form, ['dweud-submitted', 'dweud-error']);
      expect(all(form, '.reference'), String(receivedAt)).to.have.length(1);
      expect(wordsOf(find(form, '.form'))).not.to.match(/Received on|NaN|undefined|Invalid/u);
      form.remove();
    }
  });

  it('cannot be left by Back, and is never sent twice (PAT-17)', async () => {
    let count = 0;
    const form = await atCheck({
      noHistory: false,
      transport: async (response, options) => {
        count++;
        return takes(response, options);
      },
    });
    await next(form, 'dweud-submitted');
    expect(all(form, '.back')).to.have.length(0);
    history.back();
    await until(
      () => wordsOf(find(form, '.form')).includes('You have already sent this response.'),
      'Back says nothing',
    );
    expect(wordsOf(find(form, '.reference'))).to.equal('ABC-123');
    expect(all(form, '#next')).to.have.length(0);
    expect(count).to.equal(1);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    expect(wordsOf(find(form, '.reference'))).to.equal('ABC-123');
    await expectAccessible(form);
    expect(count).to.equal(1);
  });
});

const jsonType = {headers: {'content-type': 'application/json'}};
