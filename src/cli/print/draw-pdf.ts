import type {Browser} from 'puppeteer-core';

/**
 * An HTML document as a PDF with tags, bookmarks, a title and a language, drawn by a browser that is open already. It runs
 * no script and fetches nothing.
 */
export async function drawPdf(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setContent(html, {waitUntil: 'load'});
    return await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
  } finally {
    await page.close();
  }
}
