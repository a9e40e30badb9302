import {fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import type {PreviewState} from '../../authoring/preview/preview.js';

/** What the process that reads is asked for: to read the file, or to draw the routes of what it has read last. */
export type Asked = {readonly is: 'read'; readonly now: Date} | {readonly is: 'draw'};

/** What it answers, in the order in which it is asked. `failed` says that there is no picture, and why. */
export type Answered =
  | {readonly is: 'read'; readonly state: PreviewState}
  | {readonly is: 'draw'; readonly svg?: string; readonly failed?: string};

// In the source it is beside this file, and the build puts both into one folder, too.
const program = fileURLToPath(
  new URL(`./reader-process${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
);

/**
 * Reads a document and draws its routes in a process of its own, because that can take seconds: meanwhile whoever asks
 * for a page is answered, and whoever ends the preview waits for nothing. When that process ends by itself, nothing more can be
 * shown, and this one falls with it.
 */
export class ReaderApart {
  readonly #process: ChildProcess;
  readonly #waiting: ((answer: Answered) => void)[] = [];
  #isOver = false;

  constructor(path: string) {
    this.#process = fork(program, [path], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Ctrl+C goes to every process of a terminal: this one is to be ended by us.
      detached: true,
    });
    this.#process.on('message', (answer: Answered) => this.#waiting.shift()?.(answer));
    this.#process.on('exit', (code, signal) => {
      if (!this.#isOver)
        throw new Error(`The process that reads the document has ended: ${signal ?? code}.`);
    });
  }

  #ask<One extends Asked['is']>(asked: Asked & {is: One}): Promise<Answered & {is: One}> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve as (answer: Answered) => void);
      this.#process.send(asked);
    });
  }

  /** What there is to show of the file as it is. */
  async read(now: Date): Promise<PreviewState> {
    return (await this.#ask({is: 'read', now})).state;
  }

  /** The routes as SVG; undefined where there is no form, or the package that draws is not installed. */
  async picture(): Promise<string | undefined> {
    const {svg, failed} = await this.#ask({is: 'draw'});
    if (failed !== undefined) throw new Error(failed);
    return svg;
  }

  /** Ends it in the middle of whatever it does. What it was asked for is never answered. */
  async close(): Promise<void> {
    this.#isOver = true;
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await gone;
  }
}
