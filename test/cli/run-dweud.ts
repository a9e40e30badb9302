import {run} from '../../src/cli/run.js';

/**
 * Runs `dweud` in this process as a shell would. Answers its exit code and what it printed, without the path of the
 * test's own folder. `first` are arguments of every run.
 */
export const dweudIn =
  ({
    folder,
    first = [],
    now = () => new Date(),
  }: {folder?: string; first?: readonly string[]; now?: () => Date} = {}) =>
  async (...args: readonly string[]) => {
    const printed = {out: '', err: ''};
    const to = (where: 'out' | 'err') => (text: string) => {
      const line = `${text}\n`;
      printed[where] += folder === undefined ? line : line.replaceAll(`${folder}/`, '');
    };
    const world = {out: to('out'), err: to('err'), now};
    const code = await run([...first, ...args], world, '1.2.3');
    return {code, ...printed};
  };
