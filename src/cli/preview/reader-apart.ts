import {fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import type {PreviewState} from '../../authoring/preview/preview.js';

/** What the process that reads is asked for: to read the file, or to draw the routes of what it has read last. */
export type Asked = {readonly is: 'read'; readonly now: Date} | {readonly is: 'draw'};

/** A picture as SVG, or why there is none, for whoever wants to see it. */
export type Drawn = {readonly svg: string} | {readonly says: string};

/** What it answers, in the order in which it is asked. `failed` says why it could not draw. */
export type Answered =
  | {readonly is: 'read'; readonly state: PreviewState}
  | ({readonly is: 'draw'} & (Drawn | {readonly failed: string}));

// In the source it is beside this file, and the build puts both into one folder, too.
const program = fileURLToPath(
  new URL(`./reader-process${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
);

/** That the process that reads has ended before it answered: a document can be more than its memory holds. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

interface Waiting {
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads a document and draws its routes in a process of its own, because that can take seconds: meanwhile whoever asks
 * for a page is answered, and whoever ends the preview waits for nothing. When that process ends by itself, what it was
 * asked for is rejected with a `ReaderGone`, and whoever asks next has a new one.
 */
export class ReaderApart {
  readonly #path: string;
  #process: ChildProcess | undefined;
  #waiting: Waiting[] = [];
  #isOver = false;

  constructor(path: string) {
    this.#path = path;
  }

  #start(): ChildProcess {
    const started = fork(program, [this.#path], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Ctrl+C goes to every process of a terminal: this one is to be ended by us.
      detached: true,
    });
    const gone = (why: string) => {
      if (this.#process !== started) return;
      this.#process = undefined;
      const waiting = this.#waiting;
      this.#waiting = [];
      // Once it is over nobody waits any more.
      if (this.#isOver) return;
      for (const {reject} of waiting) reject(new ReaderGone(why));
    };
    started.on('message', (answer: Answered) => this.#waiting.shift()?.resolve(answer));
    started.on('exit', (code, signal) => gone(String(signal ?? code)));
    started.on('error', ({message}) => gone(message));
    return started;
  }

  #ask<One extends Asked['is']>(asked: Asked & {is: One}): Promise<Answered & {is: One}> {
    return new Promise((resolve, reject) => {
      if (this.#isOver) return;
      this.#waiting.push({resolve: resolve as (answer: Answered) => void, reject});
      this.#process ??= this.#start();
      // One that is just ending takes nothing, and its end is told by itself.
      this.#process.send(asked, () => undefined);
    });
  }

  /** The number of the process, while there is one. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** What there is to show of the file as it is. */
  async read(now: Date): Promise<PreviewState> {
    return (await this.#ask({is: 'read', now})).state;
  }

  /** The routes of what was read last. Rejects where they could not be drawn. */
  async picture(): Promise<Drawn> {
    const answer = await this.#ask({is: 'draw'});
    if ('failed' in answer) throw new Error(answer.failed);
    return answer;
  }

  /** Ends it in the middle of whatever it does. What it was asked for is never answered. */
  async close(): Promise<void> {
    this.#isOver = true;
    const ending = this.#process;
    if (!ending) return;
    const gone = once(ending, 'exit');
    ending.kill('SIGKILL');
    await gone;
  }
}
