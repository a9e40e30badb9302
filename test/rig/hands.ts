import type {Page} from 'puppeteer-core';

/** What the rig holds of a browser: a page of puppeteer's, or a driver of webdriverio's and the screen it runs on. */
export interface Hands {
  engine: 'chromium' | 'firefox' | 'webkit';
  page?: Page;
  driver?: {
    performActions(actions: unknown[]): Promise<unknown>;
    execute(script: string, ...args: unknown[]): Promise<never>;
  };
  display?: {look(wanted: {dark?: boolean; still?: boolean; contrast?: boolean}): Promise<void>};
}
