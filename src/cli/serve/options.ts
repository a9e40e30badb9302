import {parseArgs} from 'node:util';
import {crossOrigin} from '../../receiver/cross-origin.js';
import {storePlace, type Place} from '../store-place.js';
import {UsageError} from '../usage-error.js';

/** What `dweud serve` was asked for. */
export interface ServeOptions {
  readonly definitions: readonly string[];
  readonly responses: Place;
  readonly contacts: Place;
  /** The folder for files. */
  readonly files?: string;
  /** Files with the public keys of kiosks; without any, no parcels are taken. */
  readonly parcelKeys: readonly string[];
  readonly origins: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly operatorPort?: number;
  readonly connections: number;
  /** Requests in so many seconds; undefined for no limit. */
  readonly rate?: {readonly requests: number; readonly seconds: number};
  readonly proxies: number;
  /** Seconds between being told to end and taking no more connections. */
  readonly drain: number;
}

/** A whole number within bounds, out of the argument of an option. */
function whole(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new UsageError(`--${option} takes a whole number from ${least} to ${most}, not ${text}.`);
  return number;
}

function rateIn(text: string): ServeOptions['rate'] {
  if (text === '0') return undefined;
  const [, requests, seconds] = /^([1-9]\d{0,6})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  if (!seconds) throw new UsageError(`--rate takes REQUESTS/SECONDS or 0, not ${text}.`);
  return {requests: Number(requests), seconds: Number(seconds)};
}

/** The origins, each of them one. */
function originsIn(origins: readonly string[]): readonly string[] {
  try {
    crossOrigin(origins);
    return origins;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${error.message} Write it as https://www.example.org.`);
  }
}

/** Reads the arguments of `dweud serve`. Throws a `UsageError` for those that cannot be followed. */
export function serveOptions(args: readonly string[]): ServeOptions {
  const text = {type: 'string'} as const;
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      database: text,
      folder: text,
      'contacts-database': text,
      'contacts-folder': text,
      files: text,
      'parcel-key': {type: 'string', multiple: true, default: []},
      origin: {type: 'string', multiple: true, default: []},
      host: {type: 'string', default: '127.0.0.1'},
      port: {type: 'string', default: '8080'},
      'operator-port': text,
      connections: {type: 'string', default: '10'},
      rate: {type: 'string', default: '300/60'},
      proxies: {type: 'string', default: '0'},
      drain: {type: 'string', default: '0'},
    },
  });
  const definitions = positionals.filter((path) => !path.endsWith('.translations.json'));
  if (!definitions.length)
    throw new UsageError('Name a consultation to receive responses for: dweud serve buses.json');
  const rate = rateIn(values.rate);
  const operator = values['operator-port'];
  return {
    definitions,
    responses: storePlace('', values.database, values.folder),
    contacts: storePlace('contacts-', values['contacts-database'], values['contacts-folder']),
    ...(values.files !== undefined && {files: values.files}),
    parcelKeys: values['parcel-key'],
    origins: originsIn(values.origin),
    host: values.host,
    port: whole('port', values.port, 0, 65_535),
    ...(operator !== undefined && {operatorPort: whole('operator-port', operator, 0, 65_535)}),
    connections: whole('connections', values.connections, 1, 1000),
    ...(rate && {rate}),
    proxies: whole('proxies', values.proxies, 0, 10),
    drain: whole('drain', values.drain, 0, 600),
  };
}
