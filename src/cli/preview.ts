import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {PreviewState} from '../authoring/preview/preview.js';
import type {Command} from './command.js';
import {isLoopback} from './preview/is-ours.js';
import {lineOf} from './preview/line-of.js';
import {openInBrowser} from './preview/open-in-browser.js';
import {packageFolder} from './package-folder.js';
import {startPreview} from './preview/start.js';
import {readJson, NoJson} from './read-json.js';
import {untilTold} from './until-told.js';
import {UsageError} from './usage-error.js';
import {wholeNumber} from './whole-number.js';

const help = `Shows the form of a document in a browser, and anew whenever the file is saved.

Usage: dweud preview FILE [--port 8090] [--host 127.0.0.1] [--no-open]

  FILE       A consultation, as JSON.
  --port     Where it is shown; 8090 unless you say so, 0 for any that is free.
  --host     A name or an address of this machine itself: 127.0.0.1 unless you say so.
  --no-open  Only prints the address, and opens no browser. So it is where nobody sits at a terminal.

It shows the form in its languages side by side, every screen that it can show, the routes as a
picture and in words, and what "dweud check" finds. Nothing that is answered leaves the page.
The terminal says the first error whenever that is another one. Ctrl+C ends it. docs/previewing.md says more.

It ends with 0 when it was told to end, and 2 when it could not begin.`;

/** Refuses what can be no document at all. One that is broken may be in the middle of an edit. */
function refuseOther(path: string): void {
  try {
    readJson(path);
  } catch (error) {
    if (!(error instanceof NoJson)) throw error;
  }
}

/** `dweud preview`. */
export const preview: Command = {
  help,
  async run(args, {out, now, ask}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: {type: 'string', default: '8090'},
        host: {type: 'string', default: '127.0.0.1'},
        'no-open': {type: 'boolean', default: false},
      },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length)
      throw new UsageError('Name one document: dweud preview buses.json');
    const port = wholeNumber('--port', values.port, 0, 65_535);
    const {host} = values;
    if (!isLoopback(host))
      throw new UsageError(
        `The preview is for this machine alone, and ${host} is not. Say 127.0.0.1, ::1 or localhost.`,
      );
    refuseOther(path);
    const root = packageFolder();
    if (!existsSync(join(root, 'dist/preview.js')))
      throw new UsageError('What runs in the browser has not been built: npm run build');
    await untilTold(async () => {
      let last: string | undefined;
      const told = (state: PreviewState) => {
        const line = lineOf(state);
        if (line !== last) out(line);
        last = line;
      };
      const previewing = await startPreview({path, port, host, root, now, told});
      out(`${path} is shown at ${previewing.url}`);
      // Somebody who can be asked sits at a terminal.
      if (ask && !values['no-open']) openInBrowser(previewing.url);
      return () => previewing.close();
    });
    return 0;
  },
};
