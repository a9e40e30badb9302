import type {Command} from './command.js';
import {UsageError} from './usage-error.js';

const help = `Makes what a kiosk needs: a key pair, and the PIN of its staff.

Usage: dweud kiosk keys --out FOLDER
       dweud kiosk pin [--pin DIGITS]

keys writes kiosk-public.jwk, which the page of the kiosk is given, and kiosk-private.jwk, which
opens what its devices hold. Nobody else can, and nothing can replace it: keep it in two safe
places, and never on a device of the roadshow.
  --out   A folder. Nothing in it is overwritten.

pin prints a PIN for the staff, and the text for the page's attribute kiosk-pin.
  --pin   Your own, 4 to 12 digits; one is made unless you say so.

It ends with 0 when all is done, and 2 when it could not begin.`;

const parts = {
  keys: () => import('./kiosk/keys.js'),
  pin: () => import('./kiosk/pin.js'),
} as const;

const isPart = (name: string | undefined): name is keyof typeof parts =>
  name !== undefined && Object.hasOwn(parts, name);

/** `dweud kiosk`. */
export const kiosk: Command = {
  help,
  async run([name, ...args], terminal) {
    if (!isPart(name))
      throw new UsageError(
        `Say what to make: dweud kiosk ${Object.keys(parts).join(', ')}. dweud kiosk --help says more.`,
      );
    const {run} = await parts[name]();
    return run(args, terminal);
  },
};
