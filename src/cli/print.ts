import {chmod, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {asHtml} from '../authoring/paper/as-html.js';
import type {Paper} from '../authoring/paper/paper.js';
import {paperOf} from '../authoring/paper/paper-of.js';
import {printedHash} from '../engine/printed-hash.js';
import type {Command} from './command.js';
import {findChromium} from './print/find-chromium.js';
import {asPdf} from './print/as-pdf.js';
import {readPlan} from './read-plan.js';
import {UsageError} from './usage-error.js';
import {writeWhole} from './write-whole.js';

const help = `Writes the paper twin of a consultation: HTML to print, and with --pdf a tagged PDF.

Usage: dweud print FILE --lang cy [--large] [--bilingual] [--pdf] [--return-to ADDRESS]
                   [--chromium PATH] --out NAME

  FILE         A consultation, as JSON.
  --lang       The language, one of the consultation's.
  --bilingual  Two languages in one booklet: this one and Welsh, or Welsh and English. Welsh
               comes first.
  --large      Large print: 18 point at least, in one column.
  --pdf        Writes a PDF beside the HTML, with tags and bookmarks. It needs puppeteer-core, and
               Chromium or Chrome.
  --return-to  The postal address that it goes back to. \\n begins a new line.
  --chromium   Where Chromium is. Otherwise CHROME_PATH says so, or it is looked for on PATH.
  --out        The name of the files, without an ending: NAME.html and NAME.pdf.

Nothing is ever overwritten, and when something fails no part of a file is left.
docs/paper.md says what is on the sheets.

It ends with 0 when all was written, and 2 when nothing was written.`;

/** The names of the files. One that ends like a file of theirs is meant without its ending. */
function filesFor(out: string | undefined, withPdf: boolean): readonly string[] {
  const stem = out?.replace(/\.(html|pdf)$/i, '');
  if (stem === undefined || stem === '')
    throw new UsageError('Say what the files are called: --out buses-cy');
  if (/[\0-\x1f\x7f]|[\\/]$/.test(stem))
    throw new UsageError('--out is no name of a file. Write one such as --out buses-cy');
  return [`${stem}.html`, ...(withPdf ? [`${stem}.pdf`] : [])];
}

/** `dweud print`. */
export const print: Command = {
  help,
  async run(args, {out}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: {type: 'string'},
        large: {type: 'boolean', default: false},
        bilingual: {type: 'boolean', default: false},
        pdf: {type: 'boolean', default: false},
        chromium: {type: 'string'},
        out: {type: 'string'},
        'return-to': {type: 'string'},
      },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length)
      throw new UsageError(
        'Name one consultation: dweud print buses.json --lang cy --out buses-cy',
      );
    const {lang, large, bilingual, pdf} = values;
    if (lang === undefined) throw new UsageError('Say in which language: --lang cy');
    const files = filesFor(values.out, pdf);
    const returnTo = values['return-to']?.replaceAll('\\n', '\n').trim();
    if (returnTo === '') throw new UsageError('--return-to is empty. Write the postal address.');
    const {plan} = readPlan(path);
    const hash = printedHash(plan.definition);
    let paper: Paper;
    try {
      paper = await paperOf(plan, {language: lang, bilingual, large, hash, returnTo});
    } catch (error) {
      throw error instanceof RangeError ? new UsageError(error.message) : error;
    }
    const html = asHtml(paper);
    const chromium = pdf ? findChromium(values.chromium) : undefined;
    await writeWhole(files, async ([asPage, asSheets]) => {
      await writeFile(asPage!, html);
      if (chromium !== undefined) await writeFile(asSheets!, await asPdf(html, chromium));
      // They are for the public: a server that is somebody else may read them.
      await Promise.all([asPage, asSheets].flatMap((one) => (one ? chmod(one, 0o644) : [])));
    });
    out(`${files.join(', ')}: version ${plan.definition.version}, check code ${hash}.`);
    if (returnTo === undefined)
      out('It gives no postal address: say where it goes back to with --return-to.');
    return 0;
  },
};
