import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {triage} from '../rig/axe-triage.js';
import type {Hands} from '../rig/hands.js';
import {axeFindings} from './in-page.js';
import type {Browser} from './keyboard.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const isTriaged = (rule: string, html: string) =>
  triage.some((entry) => entry.rule === rule && html.includes(entry.html ?? ''));

/** What axe finds wrong, and what it leaves open that is not triaged, in what a selector finds. Chromium only. */
export async function axeFlaws(browser: Browser, where: string): Promise<string[]> {
  const isThere = await browser.evaluate(() => 'axe' in globalThis);
  if (!isThere) await (browser.hands as Hands).page!.evaluate(axe);
  return (await browser.evaluate(axeFindings, where, tags))
    .filter(({kind, rule, html}) => kind === 'fault' || !isTriaged(rule, html))
    .map(({kind, rule, html, why}) => `${kind}: ${rule} ${html} ${why}`);
}
