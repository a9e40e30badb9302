import {statSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {opening, privateKeyIn} from '../kiosk/open-parcel.js';
import {addressIn} from './address-in.js';
import type {Command} from './command.js';
import {countTable} from './count-table.js';
import {deliver, nothing, type Tally} from './open/deliver.js';
import {readParcels, type OpenedFiles} from './open/read-parcels.js';
import {readJson} from './read-json.js';
import {visible} from './visible.js';
import {UsageError} from './usage-error.js';

const help = `Opens the parcels of kiosks, with the private key.

Usage: dweud open PARCELS… --key kiosk-private.jwk [--out FILE] [--to URL]
                        [--contacts-out FILE] [--contacts-to URL]

  PARCELS         Files as the staff of a kiosk export them, or as "dweud kiosk parcels" writes them: a
                  parcel on each line.
  --key           The private key that "dweud kiosk keys" has made.
  --out           Writes the responses into a new file, as JSON, one on each line.
  --to            Posts them to a receiver, each under its own id: a second time stores nothing twice.
  --contacts-out  The same for contact details, which are kept apart from answers.
  --contacts-to

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

const table = (
  {opened, unopened, repeated}: OpenedFiles,
  {sent, duplicate, refused, unconfirmed, written}: Tally,
) =>
  countTable([
    ['Opened', opened.size],
    ['There more than once', repeated],
    ['Not opened', unopened.length],
    ['Written', written],
    ['Sent', sent],
    ['Received before', duplicate],
    ['Refused', refused],
    ['Not confirmed', unconfirmed],
  ]);

/** How many were opened of each device and day, for whoever compares that with what the device has counted (REL-16). */
function byDevice({heads}: OpenedFiles): string {
  const counts = new Map<string, number>();
  for (const {consultation, event, device, day} of heads) {
    const labels = [consultation.id, event, device, day].filter((one) => one !== undefined);
    const row = visible(labels.join(', '));
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const rows = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const width = Math.max(...rows.map(([, count]) => String(count).length));
  return [
    'By device and day:',
    ...rows.map(([row, count]) => `${String(count).padStart(width + 2)}  ${row}`),
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
      },
    });
    if (!positionals.length)
      throw new UsageError('Name a file of parcels: dweud open parcels.jsonl --key …');
    const responses = {to: addressIn('--to', values.to), out: values.out};
    const contacts = {
      to: addressIn('--contacts-to', values['contacts-to']),
      out: values['contacts-out'],
    };
    const files = await readParcels(positionals, await openerFor(values.key, err));
    for (const {path, line, why} of files.unopened) err(`${path}:${line} ${reasons[why]}`);
    const ofKind = (kind: 'response' | 'contact') =>
      [...files.opened].filter(([, contents]) => contents.kind === kind);
    const tally = nothing();
    const isPrinted = responses.to === undefined && responses.out === undefined;
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
    say(table(files, tally));
    if (files.heads.length) say(byDevice(files));
    return files.unopened.length || tally.refused || tally.unconfirmed || isLeft ? 1 : 0;
  },
};
