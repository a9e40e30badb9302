import type {Terminal} from './terminal.js';

/** One command of `dweud`. */
export interface Command {
  /** What `--help` prints. */
  readonly help: string;
  /**
   * Does it, and answers the exit code: 0 when all is well, 1 when it is not. Throws a `UsageError` for arguments that it
   * does not understand and files that it cannot read.
   */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** A command as it is listed: it is loaded when it is called. */
export interface ListedCommand {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}
