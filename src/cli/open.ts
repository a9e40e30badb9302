import {statSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {opening, privateKeyIn} from '../kiosk/open-parcel.js';
import {addressIn} from './address-in.js';
import {asAsked} from './as-asked.js';
import type {Command} from './command.js';
import {countTable} from './count-table.js';
import {deliver, nothing, type Tally} from './open/deliver.js';
import {readParcels, type OpenedFiles} from './open/read-parcels.js';
import {newName} from './new-name.js';
import {readJson} from './read-json.js';
import {visible} from './visible.js';
import {UsageError} from './usage-error.js';

const help = `Opens the parcels of kiosks, with the private key.

Usage: dweud open PARCELS… --key kiosk-private.jwk [--out FILE] [--to URL]
                        [--contacts-out FILE] [--contacts-to URL] [--json]

  PARCELS         Files as the staff of a kiosk export them, or as "dweud kiosk parcels" writes them: a
                  parcel on each line.
  --key           The private key that "dweud kiosk keys" has made.
  --out           Writes the responses into a new file, as JSON, one on each line.
  --to            Posts them to a receiver, each under its own id: a second time stores nothing twice.
  --contacts-out  The same for contact details, which are kept apart from answers.
  --contacts-to
  --json          Prints what has become of them as JSON. It needs --out or --to.

Without --out and --to, the responses are printed.

It ends with 0 when everything was opened and delivered, 1 when something was not, and 2 when it
could not begin.`;

const reasons = {
  'no-parcel': 'is no parcel.',
  'other-key': 'is for another key.',
  changed: 'was changed or cut off after it was sealed.',
} as const;

async function openerFor(path: string | undefined, err: (text: string) => void) {
  if (path === undefined)
    throw new UsageError('Say which key: dweud open PARCELS --key kiosk-private.jwk');
  const key = privateKeyIn(readJson(path).value);
  if (!key) throw new UsageError(`${path} holds no private key.`);
  if (statSync(path).mode & 0o077)
    err(`${path} can be read by others on this computer: chmod 600 ${path}`);
  try {
    return await opening(key);
  } catch {
    throw new UsageError(`${path} holds no private key.`);
  }
}

/** What has become of the parcels, in numbers. */
const countsOf = (
  {opened, unopened, repeated}: OpenedFiles,
  {sent, duplicate, refused, unconfirmed, written}: Tally,
) => ({
  opened: opened.size,
  repeated,
  unopened: unopened.length,
  ...{written, sent, duplicate, refused, unconfirmed},
});

const heads: Readonly<Record<keyof ReturnType<typeof countsOf>, string>> = {
  opened: 'Opened',
  repeated: 'There more than once',
  unopened: 'Not opened',
  written: 'Written',
  sent: 'Sent',
  duplicate: 'Received before',
  refused: 'Refused',
  unconfirmed: 'Not confirmed',
};

const table = (counts: ReturnType<typeof countsOf>) =>
  countTable(
    Object.entries(heads).map(([key, head]) => [head, counts[key as keyof typeof heads]] as const),
  );

interface DeviceDay {
  readonly consultation: string;
  readonly event: string | undefined;
  readonly device: string | undefined;
  readonly day: string;
  readonly count: number;
}

/** What tells a day of a device from others, as it is shown. */
const labelOf = ({consultation, event, device, day}: Omit<DeviceDay, 'count'>) =>
  visible([consultation, event, device, day].filter((one) => one !== undefined).join(', '));

/** How many were opened of each device and day, for whoever compares that with what the device has counted (REL-16). */
function deviceDays({heads}: OpenedFiles): DeviceDay[] {
  const days = new Map<string, DeviceDay>();
  for (const {consultation, event, device, day} of heads) {
    const own = {consultation: consultation.id, event, device, day};
    const label = labelOf(own);
    days.set(label, {...own, count: (days.get(label)?.count ?? 0) + 1});
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

function byDevice(days: readonly DeviceDay[]): string {
  const width = Math.max(...days.map(({count}) => String(count).length));
  return [
    'By device and day:',
    ...days.map((one) => `${String(one.count).padStart(width + 2)}  ${labelOf(one)}`),
  ].join('\n');
}

/** `dweud open`. */
export const open: Command = {
  help,
  async run(args, terminal) {
    const {out, err} = terminal;
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        key: {type: 'string'},
        out: {type: 'string'},
        to: {type: 'string'},
        'contacts-out': {type: 'string'},
        'contacts-to': {type: 'string'},
        json: {type: 'boolean'},
      },
    });
    if (!positionals.length)
      throw new UsageError('Name a file of parcels: dweud open parcels.jsonl --key …');
    const responses = {
      to: addressIn('--to', values.to),
      out: newName(values.out, {option: '--out', example: 'responses.jsonl'}),
    };
    const contacts = {
      to: addressIn('--contacts-to', values['contacts-to']),
      out: newName(values['contacts-out'], {option: '--contacts-out', example: 'contacts.jsonl'}),
    };
    const isPrinted = responses.to === undefined && responses.out === undefined;
    if (values.json && isPrinted)
      throw new UsageError('--json needs --out or --to: the responses cannot be printed as well.');
    const files = await readParcels(positionals, await openerFor(values.key, err));
    for (const {path, line, why} of files.unopened) err(`${path}:${line} ${reasons[why]}`);
    const ofKind = (kind: 'response' | 'contact') =>
      [...files.opened].filter(([, contents]) => contents.kind === kind);
    const tally = nothing();
    if (isPrinted) for (const [, {body}] of ofKind('response')) out(body);
    else await deliver(ofKind('response'), responses, tally, terminal);
    const details = ofKind('contact');
    await deliver(details, contacts, tally, terminal);
    const isLeft = details.length > 0 && contacts.to === undefined && contacts.out === undefined;
    if (isLeft)
      err(
        `Contact details that went nowhere: ${details.length}. Say where with --contacts-out or --contacts-to.`,
      );
    // What is printed may be piped into something else.
    const say = isPrinted ? err : out;
    const counts = countsOf(files, tally);
    const days = deviceDays(files);
    const found = {...counts, byDevice: days, contactsLeft: isLeft ? details.length : 0};
    say(
      asAsked(values.json, found, () =>
        [table(counts), ...(days.length ? [byDevice(days)] : [])].join('\n'),
      ),
    );
    return files.unopened.length || tally.refused || tally.unconfirmed || isLeft ? 1 : 0;
  },
};
