import type {PrintMessages} from './print-messages.js';

/** What only paper says, and the language that it is in. */
export interface PrintWords {
  readonly language: 'cy' | 'en';
  readonly print: PrintMessages;
}

/**
 * What only paper says: in Welsh for Welsh, to young people as the interface speaks to them, and otherwise in English. The
 * caller marks its `lang`. Rejects when it cannot be fetched.
 */
export async function loadPrint(tag: string): Promise<PrintWords> {
  const language = /^cy(-|$)/iu.test(tag) ? 'cy' : 'en';
  const {print} = await (language === 'en'
    ? import('./languages/en/print.js')
    : /^cy-x-young(-|$)/iu.test(tag)
      ? import('./languages/cy/young-print.js')
      : import('./languages/cy/print.js'));
  return {language, print};
}
