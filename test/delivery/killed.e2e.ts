import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {build} from 'esbuild';
import type {Page} from 'puppeteer-core';
import {inOutbox} from '../e2e/in-page.js';
import type {Browser} from '../e2e/keyboard.js';
import {inEachBrowser} from '../rig/e2e.js';
import {startFaultProxy} from '../rig/fault-proxy.js';
import {asScript} from '../rig/as-script.js';
import {hurry} from '../rig/hurry.js';
import {until} from '../rig/processes.js';
import {tellProof} from '../rig/proofs.js';
import {startPostgres} from '../rig/postgres.js';
import {stopAt} from '../rig/stop-at.js';
import {startReceiver} from './receiving.js';
import {twoQuestions} from './two-questions.js';

/** How often a page is killed at each step. */
const kills = Number(process.env['FAULT_KILLS']) || 50;

/** At which step it is killed, and what the network does with the attempt. */
const steps = [
  {step: 'before it is put', fault: 'none', isKept: false},
  {step: 'before it is sent', fault: 'none', isKept: true},
  {step: 'while it is sent', fault: 'sent on too late', isKept: true},
  {step: 'while it is answered', fault: 'answered too late', isKept: true},
  {step: 'before it is taken out', fault: 'none', isKept: true},
] as const;

let server: Awaited<ReturnType<typeof startPostgres>>;
let script: string;
before(async () => {
  server = await startPostgres();
  const {outputFiles} = await build({
    entryPoints: ['test/delivery/killed-page.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  script = outputFiles[0]!.text;
});
after(() => server.stop());

/** Ends every process of the browser that shows pages, as a system does that has no memory left. */
async function killPages(browser: Browser): Promise<void> {
  const {page} = browser.hands as {page: Page};
  const session = await page.browser().target().createCDPSession();
  const renderers = async () => {
    const {processInfo} = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({type}) => type === 'renderer').map(({id}) => id);
  };
  const crashed = new Promise((resolve) => page.once('error', resolve));
  const killed = await renderers();
  for (const id of killed) process.kill(id, 'SIGKILL');
  await crashed;
  // One that the browser has ready for the next page must not be taken for alive.
  const isNoticed = async () => !(await renderers()).some((id) => killed.includes(id));
  await until(isNoticed, 'the browser did not notice');
  await session.detach();
}

const idOf = (number: number) => `0192f0c0-0000-4000-8000-${String(number).padStart(12, '0')}`;
const responseOf = (number: number) => ({
  id: idOf(number),
  consultation: {id: 'two-questions', version: '1'},
  language: 'cy',
  channel: 'web',
  startedAt: '2026-11-23T12:00:00.000Z',
  submittedAt: '2026-11-23T12:01:00.000Z',
  answers: {rides: 'yes', why: `Ŵyl ${number}`},
});

/** Begins to send, and waits for nothing. Runs in the page. */
function begin(response: object) {
  void (globalThis as unknown as {send(response: object): Promise<void>}).send(response);
}

for (const {step, fault, isKept} of steps)
  inEachBrowser(
    `a page whose process is killed ${step} loses nothing that was kept (T-02)`,
    async (browser: Browser) => {
      const receiver = await startReceiver(twoQuestions, await server.database());
      const since = Date.now();
      let stopped = 0;
      let heard = 0;
      const proxy = await startFaultProxy({
        target: receiver.url,
        plan: (_, attempt) => (attempt === 1 ? fault : 'none'),
        pages({url = '/'}, answer) {
          if (url.startsWith('/stopped?')) return void stopped++;
          const stops = url === '/stops' ? asScript(stopAt, step) : '';
          const [type, text] =
            url === '/killed.js'
              ? ['text/javascript', script]
              : [
                  'text/html',
                  `<!doctype html><title>Killed</title><script>${asScript(hurry, 20, since)} ${stops}</script><script type="module" src="/killed.js"></script>`,
                ];
          return answer.writeHead(200, {'content-type': type}).end(text);
        },
      });
      proxy.onHeard(() => void heard++);
      const isHooked = fault === 'none';
      try {
        for (let number = 0; number < kills; number++) {
          await browser.goto(`${proxy.url}/stops`);
          const [stoppedBefore, heardBefore] = [stopped, heard];
          // The page may stand still before it can say that it has begun.
          browser.evaluate(begin, responseOf(number)).catch(() => undefined);
          await until(
            () => (isHooked ? stopped > stoppedBefore : heard > heardBefore),
            `${number} never came to that`,
          );
          await killPages(browser);
          // Chromium goes on with a request whose page has died.
          proxy.giveUp(idOf(number));
          await browser.renew();
          await browser.goto(`${proxy.url}/`);
          const isSettled = async () => {
            const left = (await browser.evaluate(inOutbox)) as [key: string, value: string][];
            const keys = left.map(([key]) => key);
            if (keys.some((key) => key.startsWith('dweud:response:'))) return false;
            return !isKept || keys.some((key) => key.endsWith(`:${idOf(number)}`));
          };
          await until(isSettled, `${number} was not sent by the next page`, {limit: 60_000});
        }
        await proxy.settled();
        const rows = await receiver.rows();
        const stored = new Set(rows.map(({id}) => id)).size;
        const expected = isKept ? kills : 0;
        tellProof(`page killed ${step}, ${browser.engine}`, {
          attempted: kills,
          stored,
          duplicates: rows.length - stored,
          lost: expected - stored,
        });
        assert.equal(stored, expected);
        assert.equal(rows.length, stored);
      } finally {
        await proxy.stop();
        await receiver.stop();
      }
    },
    {
      timeout: 1_200_000,
      retry: false,
      engines: ['chromium'],
      forgive: /^(resource|console\.error):/,
    },
  );
