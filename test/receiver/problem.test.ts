import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {problemKinds} from '../../src/receiver/problem.js';

test('docs/receiver.md has every problem by its name, and every status', () => {
  const page = readFileSync(new URL('../../docs/receiver.md', import.meta.url), 'utf8');
  const table = page.slice(page.indexOf('## What it answers')).split('A receipt is')[0]!;
  const statuses = table.match(/^\| [\d, ]+\|/gm)!.join();
  for (const [kind, {status}] of Object.entries(problemKinds)) {
    assert.ok(page.includes(`\`${kind}\``), kind);
    assert.ok(statuses.includes(String(status)), `${kind}: ${status}`);
  }
});
