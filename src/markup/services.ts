import type {Text} from '../definition/generated/types.js';

/** An answer as a host's lookup gives it. */
export interface LookedUp {
  /** What is stored when it is chosen; at most 1,000 characters. */
  readonly value: string;
  /** What the person reads, in the language that was asked for; at most 200 characters. */
  readonly label: string;
}

/**
 * A function of the host page that finds answers to a text. It is asked when the person pauses, and `signal` aborts
 * when its answer is not wanted any more. When it rejects, takes longer than ten seconds or gives no list, the person
 * is told, and may go on in their own words.
 */
export type Lookup = (
  text: string,
  about: {readonly language: string; readonly signal: AbortSignal},
) => readonly LookedUp[] | Promise<readonly LookedUp[]>;

/** A postal address as a host's lookup gives it, in the language that was asked for. */
export interface FoundAddress {
  /** At most 200 characters, as all but the postcode. */
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly county?: string;
  /** The postcode that was asked for unless stated. */
  readonly postcode?: string;
}

/**
 * A function of the host page that finds the addresses of a postcode, which it is given in its usual form. It is asked
 * when the person presses a button. When it rejects, takes longer than ten seconds, or gives no list or an empty one,
 * the person is told, and writes the address.
 */
export type AddressLookup = (
  postcode: string,
  about: {readonly language: string; readonly signal: AbortSignal},
) => readonly FoundAddress[] | Promise<readonly FoundAddress[]>;

/** Where the pictures of a map come from: only from where the host page says, and only once somebody opens a map. */
export interface MapTiles {
  /** The address of a picture of 256 by 256 pixels in Web Mercator, with `{z}`, `{x}` and `{y}` as OpenStreetMap counts. */
  readonly tiles: string;
  /** To whom the map is owed, in Markdown: text, or a map from language to text. It stands under the map. */
  readonly attribution: Text;
  /** The nearest that there are pictures for. 19 unless stated. */
  readonly maxZoom?: number;
  /** The farthest. 0 unless stated. */
  readonly minZoom?: number;
}

/** What a file is sent for, and how its sender is told what becomes of it. */
export interface UploadAbout {
  /** A random UUID, by which the answer refers to the file. A second attempt has the same. */
  readonly id: string;
  readonly consultation: string;
  readonly version: string;
  /** The name of the question. */
  readonly question: string;
  /** Aborts when the person takes the file out. */
  readonly signal: AbortSignal;
  /** To be called with how many bytes of how many have been sent, as often as one likes. */
  progress(loaded: number, total: number): void;
}

/**
 * Sends a file, under a tidied name and with the media type of its kind. Resolves once it is kept; when it rejects, the
 * person can try again, unless what is thrown has the `reason` `refused`.
 */
export type Upload = (file: File, about: UploadAbout) => Promise<unknown>;

/**
 * Takes back a file that has been sent, by its id: the person has taken it out, or leaves at once. The page may go away
 * in the same moment (`keepalive` of fetch outlives it), and nobody waits for what becomes of it.
 */
export type DeleteFile = (id: string) => unknown;

/** What a host page offers to the questions of its form. */
export interface Services {
  /** By the names that definitions give them. */
  readonly lookups?: Readonly<Record<string, Lookup>>;
  /** Lookups of addresses, by the names that definitions give them. */
  readonly addresses?: Readonly<Record<string, AddressLookup>>;
  /** A map for questions about places. Without it they are asked in words. */
  readonly map?: MapTiles;
  /** Sends files, in place of an address for them. */
  readonly upload?: Upload;
  /** Takes sent files back, in place of a `DELETE` at that address. */
  readonly deleteFile?: DeleteFile;
  /** The address that files are posted to: the attribute `files-endpoint` of the form. */
  readonly filesEndpoint?: string | undefined;
}
