import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {proofTable} from './proofs.js';
import {temporaryFolder} from './processes.js';

const folder = temporaryFolder('proofs');
after(() => folder.remove());

test('proofs that suites tell are lines in a fixed form, and one table at the end of the run', () => {
  const path = join(folder.path, 'proofs');
  assert.equal(proofTable(path), '');
  const program = `import {tellProof} from '${fileURLToPath(new URL('proofs.js', import.meta.url))}';
    tellProof(process.argv[1], {attempted: 10, stored: 9, duplicates: 2, lost: 1, more: 'unsaid'});`;
  const tell = (what: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program, what], {
      encoding: 'utf8',
      env: {...process.env, PROOFS: path},
    });
  assert.equal(tell('disk full'), '# proof | disk full | 10 | 9 | 2 | 1\n');
  tell('killed');
  assert.deepEqual(
    proofTable(path)
      .split('\n')
      .map((line) => line.split(/ {2,}/)),
    [
      ['proof', 'attempted', 'stored', 'duplicates', 'lost'],
      ['disk full', '10', '9', '2', '1'],
      ['killed', '10', '9', '2', '1'],
    ],
  );
});
