import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {openBrowser} from './browsers.js';
import {chosenBrowsers} from './machine.js';
import {journeysFollow} from './tally.js';

// To Node a test is of the file that calls `test`, which is this one. What is printed has the file that was run.
process.stdout.write(journeysFollow);

const artifacts = fileURLToPath(new URL('../artifacts', import.meta.url));
const asFile = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/**
 * Runs a journey in each browser as a test of its own, in a fresh profile. A journey also fails when anything went
 * wrong in a page: an error, a breach of the Content-Security-Policy, a console.error or console.warn. `forgive`
 * names, by a pattern over "kind: text", what the journey provokes; `engines` the only browsers that it is for. One
 * that fails is tried once more, and says so, unless `retry` is false: what must never happen must not happen once. A
 * failure leaves a screenshot in test/artifacts.
 *
 * @param {string} name
 * @param {(browser: Awaited<ReturnType<typeof openBrowser>>, context: import('node:test').TestContext) => Promise<void>} journey
 * @param {{forgive?: RegExp, timeout?: number, engines?: readonly string[], retry?: boolean}} options
 */
export function inEachBrowser(
  name,
  journey,
  {forgive, timeout = 120_000, engines, retry = true} = {},
) {
  const chosen = chosenBrowsers().filter((engine) => engines?.includes(engine) ?? true);
  if (!chosen.length) test(name, {skip: `in ${engines.join(', ')} only`});
  for (const engine of chosen)
    test(`${engine}: ${name}`, {timeout: 2 * timeout}, async (context) => {
      const attempt = () =>
        inBrowser(engine, name, (browser) => journey(browser, context), forgive);
      await attempt().catch((error) => {
        if (!retry) throw error;
        console.log(`${engine}: ${name}: failed once, and is tried again: ${error.message}`);
        return attempt();
      });
    });
}

/** Runs a journey in a fresh browser. Rejects with what went wrong, in the journey or in a page. */
async function inBrowser(engine, name, journey, forgive) {
  const browser = await openBrowser(engine);
  try {
    await journey(browser);
    const problems = (await browser.problems()).map(({kind, text}) => `${kind}: ${text}`);
    assert.deepEqual(
      problems.filter((line) => !forgive?.test(line)),
      [],
      'nothing goes wrong in the page',
    );
  } catch (error) {
    mkdirSync(artifacts, {recursive: true});
    const picture = await browser.screenshot().catch(() => undefined);
    if (picture) writeFileSync(join(artifacts, `${asFile(name)}-${engine}.png`), picture);
    throw error;
  } finally {
    await browser.close();
  }
}
