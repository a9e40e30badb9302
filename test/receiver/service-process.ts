import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('../../src/cli/dweud.ts', import.meta.url));
const children = new Set<ChildProcess>();
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));

/** A service in a process of its own. */
export interface ServiceProcess {
  readonly child: ChildProcess;
  /** Every line that it has written, read as JSON. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly urls: {readonly public: string; readonly operator?: string};
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Sends it a signal, and waits for its end. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts `dweud serve`, and resolves when it listens. No file that it writes grows beyond `fileSize` blocks of 512 bytes:
 * as on a disk that is full, writing fails.
 */
export async function serviceProcess(
  args: readonly string[],
  {
    environment = {},
    fileSize,
  }: {readonly environment?: Record<string, string>; readonly fileSize?: number} = {},
): Promise<ServiceProcess> {
  const command = [process.execPath, '--import', 'tsx', program, 'serve', ...args];
  const limited = ['sh', '-c', `ulimit -f ${fileSize}; exec "$@"`, 'sh', ...command];
  const [name, ...rest] = fileSize === undefined ? command : limited;
  const child = spawn(name!, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, DATABASE_URL: '', CONTACT_DATABASE_URL: '', ...environment},
  });
  children.add(child);
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const ended = once(child, 'exit').then(([code]) => {
    children.delete(child);
    return code as number | null;
  });
  const lines: Record<string, unknown>[] = [];
  const urls: Record<string, string> = {};
  const isUp = new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (text) => {
      const line = JSON.parse(text) as Record<string, unknown>;
      lines.push(line);
      if (line['event'] !== 'listening') return;
      urls[line['for'] as string] = line['url'] as string;
      if (line['for'] === 'public') resolve();
    });
  });
  const first = await Promise.race([isUp, ended]);
  if (first !== undefined) throw new Error(`The service ended with ${first}: ${errors}`);
  return {
    child,
    lines,
    urls: urls as unknown as ServiceProcess['urls'],
    ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
