import {accessSync, constants, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {UsageError} from '../usage-error.js';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];
/** Where installers put it that do not tell PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Where Chromium is: at `told`, else where the environment’s CHROME_PATH says, else under one of its usual names. Throws
 * a `UsageError` where there is none.
 */
export function findChromium(
  told: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const named = told ?? (environment['CHROME_PATH'] || undefined);
  if (named !== undefined) {
    if (canRun(named)) return named;
    const by = told === undefined ? 'CHROME_PATH' : '--chromium';
    throw new UsageError(`${by} names ${named}, which cannot be run.`);
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const found = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places,
  ].find(canRun);
  if (found !== undefined) return found;
  throw new UsageError(
    'A PDF needs Chromium or Chrome, and there is none on PATH. Install it, say where it is with --chromium, or print the HTML from any browser.',
  );
}
