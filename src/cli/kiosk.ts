import type {Command} from './command.js';
import {UsageError} from './usage-error.js';

const help = `Makes what a kiosk needs, and takes what kiosks have posted out of the store.

Usage: dweud kiosk keys --out FOLDER [--json]
       dweud kiosk pin [--pin DIGITS] [--json]
       dweud kiosk parcels --consultation ID --out FILE [--database URL | --folder PATH] [--json]
       dweud kiosk parcels --remove FILE [--database URL | --folder PATH] [--json]

keys writes kiosk-public.jwk, which the page of the kiosk is given, and kiosk-private.jwk, which
opens what its devices hold. Nobody else can, and nothing can replace it: keep it in two safe
places, and never on a device of the roadshow.
  --out   A folder. Nothing in it is overwritten.

pin prints a PIN for the staff, and the text for the page's attribute kiosk-pin.
  --pin   Your own, 4 to 12 digits; one is made unless you say so.

parcels writes what kiosks have posted to "dweud serve" into a file for "dweud open". It needs no
key, opens nothing, and leaves all of it in the store. With --remove it takes away what is in such a
file, at once, and nothing that came later: do that when it has been opened and its responses are
stored.
  --consultation   The id in the document.
  --out            A new file.
  --remove         A file that --out has written.
  --database URL, --folder PATH
                   Where "dweud serve" was told to keep things, or DATABASE_URL; .data/dweud unless
                   you say so. Only one process at a time can use a folder: end "dweud serve" first.

With --json, what came of each is printed as JSON.

It ends with 0 when all is done, 1 when it could not be finished, and 2 when it could not begin.`;

const parts = {
  keys: () => import('./kiosk/keys.js'),
  pin: () => import('./kiosk/pin.js'),
  parcels: () => import('./kiosk/parcels.js'),
} as const;

const isPart = (name: string | undefined): name is keyof typeof parts =>
  name !== undefined && Object.hasOwn(parts, name);

/** `dweud kiosk`. */
export const kiosk: Command = {
  help,
  async run([name, ...args], terminal) {
    if (!isPart(name))
      throw new UsageError(
        `Say what to do: dweud kiosk ${Object.keys(parts).join(', ')}. dweud kiosk --help says more.`,
      );
    const {run} = await parts[name]();
    return run(args, terminal);
  },
};
