import assert from 'node:assert/strict';
import {describe} from 'node:test';
import {inspect} from 'node:util';
import type {Entry, Settled} from '../../src/delivery/entry.js';
import {faultPlan, numberOf} from '../delivery/fault-plan.js';
import {compare, type Fate} from '../delivery/reckoning.js';
import {startReceiver, type Row} from '../delivery/receiving.js';
import {twoQuestions} from '../delivery/two-questions.js';
import {choicesFrom, oneOf} from '../engine/choices.js';
import {inEachBrowser} from '../rig/e2e.js';
import {faults, startFaultProxy} from '../rig/fault-proxy.js';
import {until} from '../rig/processes.js';
import {tellProof} from '../rig/proofs.js';
import {faultySite} from './faulty-site.js';
import {inOutbox, isAt, valueOf} from './in-page.js';
import type {Browser} from './keyboard.js';
import {messages} from './resident.js';

/** The seed of all that happens by chance here; `FAULT_SEED` tries another. */
const seed = Number(process.env['FAULT_SEED']) || 20_261_127;
/** Responses in each browser. */
const responses = Number(process.env['FAULT_RESPONSES']) || 300;

/** What a person does once they have pressed Send: what they say, by how often of ten. */
const endings = [
  ...Array<'stays'>(5).fill('stays'),
  ...Array<'tries again'>(1).fill('tries again'),
  ...Array<'reloads'>(2).fill('reloads'),
  ...Array<'closes the tab'>(1).fill('closes the tab'),
  ...Array<'is cut off'>(1).fill('is cut off'),
];

/** What the form says of what was sent; nothing while it says nothing yet. Runs in the page. */
function said() {
  const root = document.querySelector('dweud-form')!.shadowRoot!;
  const reference = root.querySelector('.reference')?.textContent?.trim();
  return reference ?? (root.querySelector('[part=not-received]') ? 'not received' : undefined);
}

/** Longer than a response needs here, in milliseconds. */
const patience = {limit: 120_000};

/**
 * Answers both questions, the second with a text of its own, and goes to the button that sends. By keyboard, because
 * the news of an earlier response may push the form down under a mouse. Comes back with the answers.
 */
async function answer(browser: Browser, url: string, why: string) {
  await browser.goto(url);
  const reached = async () => {
    await browser.click('#q-why');
    return browser.evaluate(isAt, 'q-why');
  };
  await until(reached, 'the second question was not reached');
  await browser.type(why);
  for (const keys of ['Shift+Tab', 'Space', 'Tab']) await browser.press(keys);
  // From below, browsers come to another radio.
  const rides = (await browser.evaluate(valueOf, 'q-rides')) as string;
  for (const keys of ['Tab', 'Enter']) await browser.press(keys);
  await browser.sees(messages.en.checkTitle, '#heading');
  return {rides, why};
}

/** One person, from the first page on to the end that they wait for: the reference that they are told, if any. */
async function takePart(
  browser: Browser,
  proxy: Awaited<ReturnType<typeof startFaultProxy>>,
  ending: (typeof endings)[number],
): Promise<string | undefined> {
  if (ending === 'is cut off') proxy.sleep();
  const heardOf = proxy.attempts.size;
  await browser.click('#next');
  if (ending === 'reloads' || ending === 'closes the tab') {
    await until(() => proxy.attempts.size > heardOf, 'it was not sent', patience);
    if (ending === 'closes the tab') await browser.renew();
    return undefined;
  }
  const saidNow = () => browser.evaluate(said);
  const first = (await until(saidNow, 'nothing was said', patience)) as string;
  if (ending === 'is cut off') {
    assert.equal(first, 'not received');
    await proxy.wake();
  }
  // It is sent by itself, unless the person is faster.
  const reference = async () => {
    const now = await saidNow();
    if (now === 'not received' && ending === 'tries again')
      await browser.click('#next', {text: messages.en.tryAgain}).catch(() => undefined);
    return now !== 'not received' && now;
  };
  return (await until(reference, 'it did not arrive', patience)) as string;
}

/** What is left on the device, once nothing waits there any more or nobody waits for that any longer. */
async function leftBehind(browser: Browser) {
  let left: [key: string, value: string][] = [];
  const isEmpty = async () => {
    left = (await browser.evaluate(inOutbox)) as typeof left;
    return !left.some(([key]) => key.startsWith('dweud:response:'));
  };
  await until(isEmpty, 'something still waits', patience).catch(() => undefined);
  const idOf = (key: string) => key.slice(key.lastIndexOf(':') + 1);
  const receipts = left.flatMap(([key, value]) => {
    const {receipt} = JSON.parse(value) as Settled;
    return receipt ? [[idOf(key), receipt.reference] as const] : [];
  });
  const held = left.flatMap(([key, value]) => {
    if (!key.startsWith('dweud:response:')) return [];
    return [JSON.parse((JSON.parse(value) as Entry).body) as Row];
  });
  return {receipts: new Map(receipts), held};
}

// Each browser has a receiver and a network of its own, and most of the time something is waited for.
describe('in three browsers side by side', {concurrency: 3}, () => {
  inEachBrowser(
    'what people send from a page through a network that fails in every way is stored once, and nothing else is told (T-01, T-02)',
    async (browser: Browser) => {
      const receiver = await startReceiver(twoQuestions);
      const names = Object.keys(faults).filter((name) => name !== 'none');
      const order: string[] = [];
      const plan = faultPlan(seed, names);
      const proxy = await startFaultProxy({
        target: receiver.url,
        // Ids are new each time: it is the number of the response that its faults follow from.
        plan(id, attempt) {
          if (!order.includes(id)) order.push(id);
          return plan(String(order.indexOf(id)), attempt);
        },
        pages: faultySite(),
      });
      try {
        const sent: {why: string; answers: object; told: string | undefined}[] = [];
        for (let number = 0; number < responses; number++) {
          const ending = oneOf(choicesFrom(numberOf(seed, `person ${number}`)), endings);
          const why = String(number);
          // Nothing has been sent by then: a driver that stumbles here proves nothing, and the person begins again.
          const answers = await answer(browser, proxy.url, why).catch((error: unknown) => {
            console.log(
              `${browser.engine}, response ${number}: not answered at first: ${inspect(error)}`,
            );
            return answer(browser, proxy.url, why);
          });
          const told = await takePart(browser, proxy, ending).catch((cause) => {
            throw new Error(`seed ${seed}, response ${number}, who ${ending}`, {cause});
          });
          sent.push({why, answers, told});
        }
        await browser.goto(proxy.url);
        const {receipts, held} = await leftBehind(browser);
        await proxy.settled();
        const rows = await receiver.rows();
        const fates = sent.map(({why, answers, told}): Fate => {
          const row = rows.find((one) => one.answers['why'] === why);
          const references = [told, receipts.get(row?.id ?? '')];
          return {
            key: why,
            answers,
            told: references.filter((one) => one !== undefined),
            isHeld: held.some((one) => one.answers['why'] === why),
          };
        });
        const {proof, flaws} = compare(fates, rows, (row) => String(row.answers['why']));
        tellProof(`a real page, ${browser.engine}, seed ${seed}`, proof);
        assert.deepEqual(flaws, [], `seed ${seed}`);
        assert.deepEqual(proof, {
          attempted: responses,
          stored: responses,
          duplicates: 0,
          lost: 0,
        });
      } finally {
        await proxy.stop();
        await receiver.stop();
      }
    },
    {timeout: 1_200_000, retry: false, forgive: /^(resource|console\.error):/},
  );
});
