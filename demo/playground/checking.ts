import type {Problem} from './reading.js';
import {policy} from './policy.js';

/** Checks texts in a worker, the newest only; `tell` is told what it found of it. */
export function openChecking(tell: (problems: readonly Problem[]) => void): (text: string) => void {
  const worker = new Worker(policy.scriptAddress('./check-worker.js', import.meta.url), {
    type: 'module',
  });
  let isBusy = false;
  let waiting: string | undefined;
  const ask = (text: string) => {
    isBusy = true;
    worker.postMessage(text);
  };
  worker.addEventListener('message', ({data}: MessageEvent<Problem[]>) => {
    isBusy = false;
    if (waiting === undefined) tell(data);
    else ask(waiting);
    waiting = undefined;
  });
  return (text) => {
    if (isBusy) waiting = text;
    else ask(text);
  };
}
