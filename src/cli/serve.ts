import {DefinitionError} from '../definition/definition-error.js';
import type {Command} from './command.js';
import {serveOptions} from './serve/options.js';
import {start} from './serve/start.js';
import {untilTold} from './until-told.js';
import {UsageError} from './usage-error.js';

const help = `Receives responses to consultations, and stores each of them once.

Usage: dweud serve FILE… [--database URL | --folder PATH] [--origin ORIGIN]… [--port PORT] …

  FILE                     A consultation, as JSON. Leave older versions in while somebody may
                           still have them open.
  --database URL           A PostgreSQL server: postgres://… Better in the environment variable
                           DATABASE_URL, since other people see a command line.
  --folder PATH            PostgreSQL in this process, in a folder; .data/dweud unless you say so.
  --origin ORIGIN          Pages that may send from elsewhere, such as https://www.example.org.
                           It can stand more than once.
  --port, --host           Where to listen: 8080 and 127.0.0.1, which is this machine alone.
  --operator-port PORT     Where /metrics and /counts are, on the same host; nowhere unless said.
  --rate REQUESTS/SECONDS  What one client may send; 300/60 unless you say so, 0 for no limit.
  --proxies NUMBER         How many proxies of yours are in front, each of which adds the client's
                           address to X-Forwarded-For; 0 unless you say so. Behind a proxy, say it:
                           otherwise everybody is one client.
  --connections NUMBER     To the database at once; 10 unless you say so.
  --drain SECONDS          How long to say that it is about to end before it takes no more
                           connections; 0 unless you say so.
  --contacts-database URL, --contacts-folder PATH
                           Where contact details go that leave a form by themselves; or in
                           CONTACT_DATABASE_URL.
  --files PATH             The folder for files that people send.
  --parcel-key FILE        The public key that "dweud kiosk keys" has made: what kiosks seal to it is
                           taken at /parcels, and opened by nobody here. It can stand more than once.

It has /responses, /healthz, /readyz and /openapi.json, /contacts and /files where a consultation
asks for some, and /parcels where there is a key. It writes lines of JSON, without a word of any
answer. SIGTERM ends it once what is under way is done. TLS is for the proxy in front.

It ends with 0 when it was told to end, and 2 when it could not begin.`;

const inWords = ({findings}: DefinitionError) =>
  `A consultation is faulty; dweud check says more. ${findings
    .map(({pointer, rule}) => `${pointer} ${rule}`)
    .join(', ')}`;

/** `dweud serve`. */
export const serve: Command = {
  help,
  async run(args, terminal) {
    try {
      const options = serveOptions(args);
      await untilTold(async () => {
        const running = await start(options, terminal);
        return () => running.stop();
      });
      return 0;
    } catch (error) {
      if (error instanceof DefinitionError) throw new UsageError(inWords(error));
      throw error;
    }
  },
};
