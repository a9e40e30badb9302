import {chmod, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {asHtml} from '../authoring/paper/as-html.js';
import type {Paper} from '../authoring/paper/paper.js';
import {paperOf} from '../authoring/paper/paper-of.js';
import {printedHash} from '../engine/printed-hash.js';
import {asAsked} from './as-asked.js';
import type {Command} from './command.js';
import {asPdf} from './print/as-pdf.js';
import {findChromium} from './print/find-chromium.js';
import {nameOf} from './print/name-of.js';
import {returnAddress} from './print/return-address.js';
import {readPlan} from './read-plan.js';
import {UsageError} from './usage-error.js';
import {refuseIfThere} from './write-new.js';
import {writeWhole} from './write-whole.js';

const help = `Writes the paper twin of a consultation: HTML to print, and a tagged PDF.

Usage: dweud print FILE --lang cy [--large] [--bilingual] [--pdf | --no-pdf]
                   [--return-to ADDRESS] [--chromium PATH] [--out NAME] [--json]

  FILE         A consultation, as JSON.
  --lang       The language, one of the consultation's.
  --bilingual  Two languages in one booklet: this one and Welsh, or Welsh and English. Welsh
               comes first.
  --large      Large print: 18 point at least, in one column.
  --pdf        Writes nothing where no PDF can be made. It needs puppeteer-core, and Chromium or
               Chrome; unless you say --pdf the HTML is written without them.
  --no-pdf     Writes the HTML alone.
  --return-to  The postal address that it goes back to, up to 500 characters and 10 lines. \\n begins
               a new line.
  --chromium   Where Chromium is; as --pdf. Otherwise CHROME_PATH says so, or it is looked for on
               PATH.
  --out        The name of the files, without an ending: NAME.html and NAME.pdf. Unless you say so
               they are called after the consultation, its language and --large, such as
               buses-cy-large.html, in the current folder.
  --json       Prints what was written as JSON.

Nothing is ever overwritten, and when something fails no part of a file is left.
docs/paper.md says what is on the pages.

It ends with 0 when the HTML was written, and the PDF unless it says why not; and with 2 when
nothing was written.`;

/** How a person has asked for a PDF. */
interface Wish {
  /** Whether nothing is written without one. */
  readonly isMust: boolean;
  readonly chromium: string | undefined;
}

/** A PDF, or in plain words why there is none. */
async function pdfOf(html: string, {isMust, chromium}: Wish): Promise<Uint8Array | string> {
  try {
    return await asPdf(html, findChromium(chromium));
  } catch (error) {
    if (isMust || !(error instanceof UsageError)) throw error;
    return error.message;
  }
}

/** `dweud print`. */
export const print: Command = {
  help,
  async run(args, {out, err}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: {type: 'string'},
        large: {type: 'boolean', default: false},
        bilingual: {type: 'boolean', default: false},
        pdf: {type: 'boolean', default: false},
        'no-pdf': {type: 'boolean', default: false},
        chromium: {type: 'string'},
        out: {type: 'string'},
        'return-to': {type: 'string'},
        json: {type: 'boolean'},
      },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length)
      throw new UsageError('Name one consultation: dweud print buses.json --lang cy');
    const {lang, large, bilingual, chromium, 'no-pdf': noPdf, 'return-to': said} = values;
    if (lang === undefined) throw new UsageError('Say in which language: --lang cy');
    const isMust = values.pdf || chromium !== undefined;
    if (noPdf && isMust)
      throw new UsageError(
        '--no-pdf writes no PDF. Leave it out, or leave out --pdf and --chromium.',
      );
    const returnTo = said === undefined ? undefined : returnAddress(said);
    const {plan} = readPlan(path);
    const {id, version} = plan.definition;
    const hash = printedHash(plan.definition);
    let paper: Paper;
    try {
      paper = await paperOf(plan, {language: lang, bilingual, large, hash, returnTo});
    } catch (error) {
      throw error instanceof RangeError ? new UsageError(error.message) : error;
    }
    const name = nameOf(values.out, id, paper);
    // Before a browser is started for nothing.
    for (const ending of noPdf ? ['html'] : ['html', 'pdf']) refuseIfThere(`${name}.${ending}`);
    const html = asHtml(paper);
    const pdf = noPdf ? undefined : await pdfOf(html, {isMust, chromium});
    const contents: readonly (readonly [string, string | Uint8Array])[] = [
      [`${name}.html`, html],
      ...(pdf instanceof Uint8Array ? [[`${name}.pdf`, pdf] as const] : []),
    ];
    const files = contents.map(([file]) => file);
    await writeWhole(files, async (beside) => {
      for (const [index, [, content]] of contents.entries()) {
        await writeFile(beside[index]!, content);
        // They are for the public: a server that is somebody else may read them.
        await chmod(beside[index]!, 0o644);
      }
    });
    const written = {
      ...{files, languages: paper.languages, version, checkCode: hash},
      ...{hasReturnAddress: returnTo !== undefined, inEnglish: paper.inEnglish},
      ...(typeof pdf === 'string' && {noPdf: pdf}),
    };
    const inWords = () =>
      [
        `${files.join(', ')}: version ${version}, check code ${hash}.`,
        ...(returnTo === undefined
          ? ['It gives no postal address: say where it goes back to with --return-to.']
          : []),
      ].join('\n');
    out(asAsked(values.json, written, inWords));
    if (typeof pdf === 'string') err(`No PDF was written. ${pdf}`);
    for (const tag of paper.inEnglish)
      err(
        `What only paper says, such as how to fill it in and where to go next, is in English, since we have no words for it in ${tag}. docs/paper.md says more.`,
      );
    return 0;
  },
};
