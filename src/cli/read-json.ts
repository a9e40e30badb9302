import {existsSync} from 'node:fs';
import {JsonFault, spansIn} from '../authoring/json-spans.js';
import {otherKindOf} from './other-kind-of.js';
import {placesIn, placing, type FilePlace, type PlaceOf} from '../authoring/places.js';
import {readBytes} from './read-bytes.js';
import {notRead} from './refuse-unreadable.js';
import {UsageError} from './usage-error.js';

/** What is no JSON, and where it stops being so. */
export class NoJson extends UsageError implements FilePlace {
  readonly line: number;
  readonly column: number;

  constructor(
    readonly path: string,
    {line, column}: FilePlace,
    /** What was expected there, as a sentence. */
    readonly says: string,
  ) {
    super(`${path}:${line}:${column} is no JSON. ${says}`);
    this.line = line;
    this.column = column;
  }
}

/** A JSON file, read: its value, and where each part of it begins. */
export interface JsonFile {
  readonly path: string;
  /** Without the byte order mark that it may have, which is no part of JSON (RFC 8259). */
  readonly text: string;
  readonly value: unknown;
  readonly placeOf: PlaceOf;
}

function textOf(path: string): string {
  const bytes = readBytes(path);
  const other = otherKindOf(bytes);
  if (other) throw new UsageError(`${path} cannot be read. ${other}`);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    throw notRead(path, error);
  }
}

/** Reads a JSON file. Throws a `UsageError` that says where, for what is no JSON, too large or cannot be read. */
export function readJson(path: string): JsonFile {
  const text = textOf(path);
  try {
    const placeOf = placesIn(text, spansIn(text));
    return {path, text, value: JSON.parse(text), placeOf};
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new NoJson(path, placing(text)(error.offset), error.message);
  }
}

/** Where the signatures of a document are: `buses.translations.json` beside `buses.json`. */
export const besideOf = (path: string): string =>
  `${path.replace(/\.json$/i, '')}.translations.json`;

/** The file of signatures beside a document; undefined when there is none. Throws as `readJson` does. */
export const readBeside = (path: string): JsonFile | undefined =>
  existsSync(besideOf(path)) ? readJson(besideOf(path)) : undefined;
