import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {start, temporaryFolder, until} from './processes.js';

/** A process that was ended can stay in the table until somebody asks for its code. */
const lives = (pid: number): boolean => {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

suite('programs that the rig starts', {skip: process.platform !== 'linux' && 'reads /proc'}, () => {
  test('are gone once they are stopped, with what they started themselves', async () => {
    const shell = start('sh', ['-c', 'sleep 600 & echo $!; wait'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = (await once(shell.child.stdout!, 'data')) as [Buffer];
    const inner = Number(line.toString());
    assert.ok(lives(inner));
    await shell.stop();
    await until(() => !lives(inner), 'the inner program went on');
  });

  test('and their folders are gone when the tests are broken off', async () => {
    const script = `
      import {start, temporaryFolder} from ${JSON.stringify(new URL('processes.js', import.meta.url).href)};
      const {path} = temporaryFolder('broken-off');
      console.log(JSON.stringify({path, pid: start('sleep', ['600']).child.pid}));`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const {path, pid} = JSON.parse(line.toString()) as {path: string; pid: number};
    assert.ok(existsSync(path) && lives(pid));
    child.kill('SIGTERM');
    await once(child, 'exit');
    await until(() => !lives(pid), 'the program went on');
    assert.ok(!existsSync(path));
  });

  test('a condition that never holds says so', async () => {
    await assert.rejects(
      until(() => false, 'it did not come', {limit: 30}),
      /it did not come within 30 ms/,
    );
    const folder = temporaryFolder('used');
    folder.remove();
    assert.ok(!existsSync(folder.path));
  });
});
