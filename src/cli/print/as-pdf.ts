import {UsageError} from '../usage-error.js';

async function loaded() {
  try {
    return (await import('puppeteer-core')).default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(
      'A PDF needs puppeteer-core, which is not installed: npm install puppeteer-core. The HTML can be printed from any browser.',
    );
  }
}

/**
 * An HTML document as a PDF with tags, bookmarks, a title and a language. It runs no script and fetches nothing. Throws a
 * `UsageError` where puppeteer-core is missing, or the browser does not start.
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
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setContent(html, {waitUntil: 'load'});
    return await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
  } finally {
    await browser.close();
  }
}
