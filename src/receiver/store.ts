import type {Response as ConsultationResponse} from '../definition/generated/types.js';

/** A response with all that the receiver adds to it, ready to be kept. */
export interface NewResponse {
  /** The response's own id: the key against duplicates. */
  readonly id: string;
  readonly consultation: string;
  readonly version: string;
  readonly language: string;
  /** What the person can quote; unique in its consultation. */
  readonly reference: string;
  readonly receivedAt: Date;
  /** SHA-256 of the response as it was sent, in its canonical form, in hexadecimal. */
  readonly sha256: string;
  /** The response as JSON. */
  readonly body: string;
}

/** A response that is kept. `body` is word for word what was judged. */
export interface StoredResponse extends NewResponse {
  /** Its place in the order of receipt; `after` takes it. */
  readonly cursor: string;
  /** The body, parsed. */
  readonly response: ConsultationResponse;
}

/** Which responses are meant. */
export interface Selection {
  readonly consultation: string;
  /** Every version when left out. */
  readonly version?: string;
}

/** Which responses to read, and in what portions. */
export interface Reading extends Selection {
  /** The cursor of the last response that is already known. */
  readonly after?: string;
  /** Responses to a page; 500 when left out. */
  readonly limit?: number;
}

/** Where responses are kept. Every function rejects when the store cannot be reached. */
export interface Store {
  /**
   * Keeps a response, durably before it resolves to true. Resolves to false, and keeps nothing, when the id or the
   * reference is taken.
   */
  add(response: NewResponse): Promise<boolean>;
  /** The response of that id. */
  find(id: string): Promise<StoredResponse | undefined>;
  /** Pages of responses in the order of receipt, read one at a time as they are asked for. */
  responses(reading: Reading): AsyncIterable<readonly StoredResponse[]>;
  count(selection: Selection): Promise<number>;
  close(): Promise<void>;
}
