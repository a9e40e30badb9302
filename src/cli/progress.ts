import type {Progress, Terminal} from './terminal.js';

/** Shows nothing. */
export const unseen: Progress = {at: () => undefined, end: () => undefined};

/** A bar in the terminal that errors are written to. Where its package is not installed, nothing is shown. */
export const bar: Terminal['progress'] = async (what, all) => {
  const prompts = await import('@clack/prompts').catch(() => undefined);
  if (!prompts) return unseen;
  const shown = prompts.progress({max: Math.max(1, all), output: process.stderr});
  shown.start(what);
  let before = 0;
  return {
    at(done) {
      shown.advance(done - before);
      before = done;
    },
    end: () => shown.stop(what),
  };
};
