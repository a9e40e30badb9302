import {randomInt} from 'node:crypto';
import {parseArgs} from 'node:util';
import {hashPin} from '../../kiosk/pin.js';
import {asAsked} from '../as-asked.js';
import type {Command} from '../command.js';
import {UsageError} from '../usage-error.js';

/** `dweud kiosk pin`: a PIN, and what the page is given in its place. */
export const run: Command['run'] = async (args, {out}) => {
  const {values} = parseArgs({
    args: [...args],
    options: {pin: {type: 'string'}, json: {type: 'boolean'}},
  });
  const pin = values.pin ?? String(randomInt(1_000_000)).padStart(6, '0');
  if (!/^\d{4,12}$/.test(pin)) throw new UsageError('--pin is 4 to 12 digits.');
  const kioskPin = await hashPin(pin);
  const inWords = () => `The PIN of the staff is ${pin}.\nkiosk-pin="${kioskPin}"`;
  out(asAsked(values.json, {pin, kioskPin}, inWords));
  return 0;
};
