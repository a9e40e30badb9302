import type {Ask} from './ask.js';

/** Shows how far long work has come. */
export interface Progress {
  /** So much of it is done now. */
  at(done: number): void;
  /** It is over, and shown no more. */
  end(): void;
}

/** Where a command writes, and what it has of the world besides files. */
export interface Terminal {
  /** Writes lines of the result; a piece of them may be in a style (`paint.ts`). */
  readonly out: (text: string) => void;
  /** Writes lines about what went wrong. */
  readonly err: (text: string) => void;
  /** The clock of the computer. */
  readonly now: () => Date;
  /** Begins to show how far work has come that has so many steps, where somebody watches. */
  readonly progress: (what: string, all: number) => Promise<Progress>;
  /** Asks whoever sits there; left out where nobody does. */
  readonly ask?: () => Promise<Ask>;
}

/** What the process has for a command. */
export interface World extends Pick<Terminal, 'out' | 'err' | 'now' | 'ask'> {
  /** Whether colours are seen in what is written. */
  readonly hasColours?: {readonly out: boolean; readonly err: boolean};
  /** Left out where nobody watches. */
  readonly progress?: Terminal['progress'];
}
