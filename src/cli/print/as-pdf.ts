import {installed} from '../installed.js';
import {UsageError} from '../usage-error.js';
import {drawPdf} from './draw-pdf.js';

const loaded = () =>
  installed(
    'A PDF',
    'puppeteer-core',
    async () => (await import('puppeteer-core')).default,
    'The HTML can be printed from any browser.',
  );

/**
 * An HTML document as a PDF, drawn by a browser that is opened for it. Throws a `UsageError` where puppeteer-core is
 * missing, or the browser does not start.
 */
export async function asPdf(html: string, chromium: string): Promise<Uint8Array> {
  const puppeteer = await loaded();
  // Chromium has no sandbox for root, who runs containers.
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer
    .launch({executablePath: chromium, headless: true, args: isRoot ? ['--no-sandbox'] : []})
    .catch((error: unknown) => {
      const [first] = (error instanceof Error ? error.message : String(error)).split('\n');
      throw new UsageError(`${chromium} does not start: ${first}`);
    });
  try {
    return await drawPdf(browser, html);
  } finally {
    await browser.close();
  }
}
