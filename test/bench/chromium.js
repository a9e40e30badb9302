import puppeteer from 'puppeteer-core';
import {puppeteerOptions} from '../rig/launchers.js';

/**
 * A Chromium whose pages are spoken to over the bare DevTools protocol. Puppeteer would switch the Runtime domain on
 * for every page, and scripts then take several times as long to start.
 */
export async function openChromium() {
  const browser = await puppeteer.launch({
    ...puppeteerOptions.chromium(),
    targetFilter: (target) => target.type() === 'browser',
    waitForInitialPage: false,
    protocolTimeout: 300_000,
  });
  const root = await browser.target().createCDPSession();
  return {
    version: await browser.version(),
    close: () => browser.close(),
    /** A page in a window and a profile of its own, so that no two share a process or a cache. */
    async newPage() {
      const {browserContextId} = await root.send('Target.createBrowserContext');
      const {targetId} = await root.send('Target.createTarget', {
        url: 'about:blank',
        browserContextId,
        width: 1280,
        height: 900,
        newWindow: true,
      });
      const {sessionId} = await root.send('Target.attachToTarget', {targetId, flatten: true});
      const session = root.connection().session(sessionId);
      return {
        send: (method, params) => session.send(method, params),
        on: (event, listener) => session.on(event, listener),
        /** The value of an expression in the page, awaited. Throws what it throws. */
        async evaluate(expression) {
          const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
            expression,
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        },
        close: () => root.send('Target.disposeBrowserContext', {browserContextId}),
      };
    },
  };
}
