import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {build} from 'esbuild';
import {asScript} from '../rig/as-script.js';
import {giveUpWhatIsHeld} from '../rig/given-up.js';
import {faults, startFaultProxy} from '../rig/fault-proxy.js';
import {inEachBrowser} from '../rig/e2e.js';
import {freePort, until} from '../rig/processes.js';
import {tellProof} from '../rig/proofs.js';
import {faultPlan} from './fault-plan.js';
import {compare, type Fate} from './reckoning.js';
import {startPostgres} from '../rig/postgres.js';
import {startReceiver} from './receiving.js';
import {twoQuestions} from './two-questions.js';

type Browser = Parameters<Parameters<typeof inEachBrowser>[1]>[0];

/** The seed of all that happens by chance here; `FAULT_SEED` tries another. */
const seed = Number(process.env['FAULT_SEED']) || 20_261_127;
/** Devices in each browser, and how many responses each of them has. */
const devices = Number(process.env['FAULT_DEVICES']) || 334;
const responses = 10;

const page = `<!doctype html><title>Matrix</title>
<script>${asScript(giveUpWhatIsHeld)}</script><script type="module" src="/matrix.js"></script>`;

async function pageOf() {
  const {outputFiles} = await build({
    entryPoints: ['test/delivery/matrix-page.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** What the page of the matrix offers. */
declare const globalThis: {
  deliver(...given: unknown[]): Promise<void>;
  readonly sent: readonly Fate[];
};
/** WebDriver's scripts end within half a minute, so nobody waits for this one. */
const begin = (...given: unknown[]) => void globalThis.deliver(...given);

/** Everything that was sent, once all of it has been; a portion at a time, as long as there are more. */
async function allSent(browser: Browser): Promise<Fate[]> {
  const sent: Fate[] = [];
  while (sent.length < devices * responses) {
    const more = (await until(
      async () => {
        const portion = (await browser.evaluate(
          (from: number) => globalThis.sent.slice(from, from + 500),
          sent.length,
        )) as Fate[];
        return portion.length && portion;
      },
      `nothing has come to an end after ${sent.length}`,
      {limit: 120_000, interval: 500},
    )) as Fate[];
    sent.push(...more);
  }
  return sent;
}

let server: Awaited<ReturnType<typeof startPostgres>>;
before(async () => {
  server = await startPostgres();
});
after(() => server.stop());

inEachBrowser(
  `what is delivered through a network that fails in every way is stored once, and nothing else is told (T-01, T-02, T-04, T-10)`,
  async (browser: Browser) => {
    const receiver = await startReceiver(twoQuestions, await server.database());
    const script = await pageOf();
    const names = Object.keys(faults).filter((name) => name !== 'none');
    const proxy = await startFaultProxy({
      target: receiver.url,
      plan: faultPlan(seed, names),
      pages: ({url}, answer) =>
        url === '/matrix.js'
          ? answer.writeHead(200, {'content-type': 'text/javascript'}).end(script)
          : answer.writeHead(200, {'content-type': 'text/html'}).end(page),
    });
    try {
      await browser.goto(`${proxy.url}/`);
      const port = (await freePort()) as number;
      const unreachable = [
        `http://127.0.0.1:${port}/responses`,
        'http://nowhere.invalid/responses',
      ];
      await browser.evaluate(begin, seed, devices, responses, unreachable);
      const sent = await allSent(browser);
      // What was sent on too late is there now, too.
      await proxy.settled();
      const {proof, flaws} = compare(sent, await receiver.rows());
      tellProof(`delivery code, ${browser.engine}, seed ${seed}`, proof);
      assert.deepEqual(flaws, [], `seed ${seed}`);
      assert.deepEqual(proof, {
        attempted: devices * responses,
        stored: devices * responses,
        duplicates: 0,
        lost: 0,
      });
      for (const name of names) assert.ok(proxy.told.get(name), `${name} was never met`);
    } finally {
      await proxy.stop();
      await receiver.stop();
    }
  },
  {timeout: 1_200_000, retry: false, forgive: /^(resource|console\.error):/},
);
