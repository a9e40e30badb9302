import {expect} from 'chai';
import {httpTransport} from '../../src/delivery/http-transport.js';
import type {NotReceived} from '../../src/delivery/transport.js';
import {deliver, notReceived} from '../../src/delivery/transport.js';
import {json, serves} from './served.js';
import {aResponse} from './tabs.js';

const response = aResponse();
/** Why a response was not received from a service that answers so. */
const why = (answer: () => Response | Promise<Response>): Promise<NotReceived> => {
  serves(answer);
  return deliver(httpTransport('/responses'), response).then(
    () => expect.fail('it counts as received'),
    (error: unknown) => error as NotReceived,
  );
};

describe('what is sent over HTTP', () => {
  it('is posted as JSON under its id, and carries nothing of the person or the page (REL-03, SEC-09)', async () => {
    const calls = serves(() => json({id: response.id, reference: 'A'}));
    await deliver(httpTransport('/responses'), response);
    const [{url, init}] = calls as [(typeof calls)[number]];
    const {signal, body, ...how} = init;
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(JSON.parse(body as string)).to.deep.equal(response);
    expect({url, ...how}).to.deep.equal({
      url: '/responses',
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'idempotency-key': `"${response.id}"`,
      },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      keepalive: true,
    });
  });

  it('outlives its page only where a browser allows it', async () => {
    const calls = serves(() => json({id: response.id, reference: 'A'}));
    const empty = JSON.stringify({...response, answers: {text: ''}}).length;
    for (const length of [19_999, 20_000]) {
      const text = 'x'.repeat(length - empty);
      await deliver(httpTransport('/responses'), {...response, answers: {text}});
    }
    expect(calls.map(({init}) => init.keepalive)).to.deep.equal([true, false]);
  });
});

describe('what an answer over HTTP means (REL-04)', () => {
  for (const status of [401, 403, 407, 408, 419, 421, 423, 425, 429, 500, 502, 503, 504, 507])
    it(`${status} is uncertain: the same is sent again`, async () => {
      expect((await why(() => json({}, status))).reason).to.equal('unconfirmed');
    });

  const stops = {
    400: 'refused',
    404: 'refused',
    405: 'refused',
    418: 'refused',
    451: 'refused',
    409: 'conflict',
    410: 'closed',
    413: 'too-long',
    415: 'refused',
    422: 'refused',
  };
  for (const [status, reason] of Object.entries(stops))
    it(`${status} is ${reason}: nothing is sent again by itself`, async () => {
      expect((await why(() => json({}, Number(status)))).reason).to.equal(reason);
    });

  it('a redirect, an opaque answer, a page of a captive portal and a receipt without the id are uncertain', async () => {
    const html = {headers: {'content-type': 'text/html'}};
    for (const answer of [
      () => Promise.reject<Response>(new TypeError('Redirected')),
      () => Response.error(),
      () => new Response(JSON.stringify({id: response.id, reference: 'A'}), html),
      () => json({id: 'another', reference: 'A'}),
      () => json({reference: 'A'}),
      () => new Response('{"id', {headers: {'content-type': 'application/json'}}),
    ])
      expect((await why(answer)).reason).to.equal('unconfirmed');
  });

  it('is a receipt where it is JSON of any kind, and nothing else', async () => {
    const receipt = new TextEncoder().encode(JSON.stringify({id: response.id, reference: 'A'}));
    const typed = (type: string | undefined) =>
      serves(
        () => new Response(receipt, type === undefined ? {} : {headers: {'content-type': type}}),
      );
    for (const type of [
      'application/json; charset=utf-8',
      'Application/JSON',
      'application/vnd.a-b.v1+json',
    ]) {
      typed(type);
      expect(await deliver(httpTransport('/responses'), response), type).to.include({
        reference: 'A',
      });
    }
    for (const type of [
      undefined,
      'text/json',
      'x-application/json',
      'application/jsonp',
      'application/+json',
    ]) {
      typed(type);
      const error = await deliver(httpTransport('/responses'), response).then(
        () => expect.fail(`${type} counts`),
        (thrown: unknown) => thrown as NotReceived,
      );
      expect([error.reason, error.message], type).to.deep.equal([
        'unconfirmed',
        'the answer is not JSON.',
      ]);
    }
    expect((await why(() => json({}, 503))).message).to.equal('answered 503.');
  });

  it('tells when the service wants to be asked again, in seconds', async () => {
    const busy = (retryAfter: string) => () =>
      new Response('', {
        status: 429,
        headers: {'retry-after': retryAfter, date: 'Mon, 23 Nov 2026 12:00:00 GMT'},
      });
    expect((await why(busy('17'))).retryAfter).to.equal(17);
    expect((await why(busy('Mon, 23 Nov 2026 12:02:00 GMT'))).retryAfter).to.equal(120);
    expect((await why(busy('soon'))).retryAfter).to.equal(undefined);
  });

  it('tells what is wrong with a response, and where, whatever else stands there', async () => {
    const errors = [{pointer: '/answers/street', keyword: 'required'}, {pointer: 7}, null, 'x'];
    expect((await why(() => json({errors}, 422))).errors).to.deep.equal([errors[0]]);
    const many = Array.from({length: 500}, () => ({pointer: '/answers/street'}));
    expect((await why(() => json({errors: many}, 422))).errors).to.have.length(100);
    for (const answer of [
      () => json(null, 422),
      () => json({errors: 'all'}, 422),
      () => new Response('<h1>', {status: 422}),
      () => json({errors}, 400),
    ])
      expect(await why(answer)).to.deep.include({reason: 'refused', errors: []});
  });

  it('is read alike from what a function of the page throws', () => {
    const said = {
      reason: 'refused',
      message: 'No.',
      retryAfter: 5,
      errors: [{pointer: '/answers/a'}],
    };
    const {reason, message, retryAfter, errors} = notReceived(said);
    expect({reason, message, retryAfter, errors}).to.deep.equal(said);
    for (const thrown of [undefined, null, 'x', 7, {reason: 'tired', retryAfter: -1, errors: {}}]) {
      const odd = notReceived(thrown);
      expect([odd.reason, odd.retryAfter, odd.errors]).to.deep.equal([
        'unconfirmed',
        undefined,
        [],
      ]);
    }
  });

  it('is asked over a secure connection, here, or on this machine, and nowhere else (SEC-09)', async () => {
    const calls = serves((_, {body}) =>
      json({id: (JSON.parse(body as string) as {id: string}).id, reference: 'A'}),
    );
    for (const endpoint of [
      'https://elsewhere.example/r',
      '/r',
      'http://localhost:9/r',
      'http://127.0.0.1:9/r',
      'http://[::1]:9/r',
    ])
      await deliver(httpTransport(endpoint), response);
    expect(calls).to.have.length(5);
    for (const endpoint of [
      'http://elsewhere.example/r',
      'http://localhost.elsewhere.example/r',
      'ftp://127.0.0.2/r',
      'data:,r',
    ]) {
      const sending = deliver(httpTransport(endpoint), response);
      const error = await sending.catch((thrown: unknown) => thrown);
      expect(error).to.include({reason: 'unconfirmed'});
    }
    expect(calls).to.have.length(5);
  });

  describe('where a response has waited (REL-17)', () => {
    /** Sends a response that has waited so long; gives back what each request said of it. */
    async function told(endpoint: string, elapsed?: number, answers: (() => Response)[] = []) {
      const calls = serves((_, {body}) => {
        const answer = answers.shift();
        if (answer) return answer();
        return json({id: (JSON.parse(body as string) as {id: string}).id, reference: 'A'});
      });
      const outcome = await deliver(httpTransport(endpoint), response, elapsed).then(
        () => 'received',
        (error: NotReceived) => error.reason,
      );
      const said = calls.map(({init}) => new Headers(init.headers).get('dweud-elapsed'));
      return {outcome, said};
    }
    const fails = () => {
      throw new TypeError('Failed to fetch');
    };
    const elsewhere = 'https://elsewhere.example/responses';

    it('says for how many seconds, and nothing where nothing is told', async () => {
      const {outcome, said} = await told('/responses', 90_400);
      expect([outcome, said]).to.deep.equal(['received', ['90']]);
      expect((await told('/responses')).said).to.deep.equal([null]);
    });

    it('asks a service elsewhere once more without it, in case that it is not allowed', async () => {
      const {outcome, said} = await told(elsewhere, 90_000, [fails]);
      expect([outcome, said]).to.deep.equal(['received', ['90', null]]);
    });

    it('does not where the service is here, has answered, or was not told', async () => {
      expect((await told('/responses', 90_000, [fails])).said).to.deep.equal(['90']);
      expect((await told(elsewhere, 90_000, [() => json({}, 503)])).said).to.deep.equal(['90']);
      expect((await told(elsewhere, undefined, [fails])).said).to.deep.equal([null]);
    });

    it('does not once nobody waits for the answer any more', async () => {
      const calls = serves(fails);
      const signal = AbortSignal.abort();
      const sending = httpTransport(elsewhere)(response, {signal, elapsed: 90_000});
      expect(await sending.catch((error: unknown) => error)).to.be.instanceOf(TypeError);
      expect(calls).to.have.length(1);
    });
  });

  it('leaves a response as it is, byte by byte, with halves of characters too (T-10)', async () => {
    const odd = aResponse({text: 'Ŵ ŷ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 عربى \ud83d \udc00', long: 'gair '.repeat(5000)});
    const calls = serves((_, {body}) =>
      json({id: (JSON.parse(body as string) as {id: string}).id, reference: 'A'}),
    );
    await deliver(httpTransport('/responses'), JSON.parse(JSON.stringify(odd)) as typeof odd);
    expect(calls[0]!.init.body).to.equal(JSON.stringify(odd));
  });
});
