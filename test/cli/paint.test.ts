import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {inColours, inPlain, paint} from '../../src/cli/paint.js';
import {temporaryFolder} from '../rig/processes.js';

const folder = temporaryFolder('paint');
after(() => folder.remove());

describe('a style', () => {
  it('is an escape sequence where colours are seen, and nothing where they are not', () => {
    const text = `${paint('error', 'No')}: ${paint('faint', 'maybe')}`;
    assert.equal(inPlain(text), 'No: maybe');
    assert.equal(
      inColours(text),
      '\u001b[31m\u001b[1mNo\u001b[22m\u001b[39m: \u001b[2mmaybe\u001b[22m',
    );
  });

  it('that somebody wrote into a text leaves nothing behind', () => {
    const marks = Array.from({length: 6}, (_, at) => String.fromCharCode(0xf8e0 + at));
    for (const mark of marks) {
      assert.equal(inPlain(`a${mark}b`), 'ab');
      assert.equal(inColours(`a${mark}b`), 'ab');
    }
    assert.equal(inPlain(marks.join('')), '');
  });
});

describe('dweud in a terminal', () => {
  const cli = fileURLToPath(new URL('../../src/cli/dweud.ts', import.meta.url));
  const path = join(folder.path, 'bad.json');
  writeFileSync(path, '{"\\u001b[2J": 1}');
  /** What is printed in a terminal of its own, or into a pipe. */
  const printed = (env: Record<string, string>, isTerminal = true) => {
    const command = `${process.execPath} --import tsx ${cli} check ${path}`;
    const [program, args] = isTerminal
      ? ['script', ['-qec', `${command}; true`, '/dev/null']]
      : ['sh', ['-c', `${command}; true`]];
    // Alone: CI, NO_COLOR and a dozen others decide too whether Node shows colours.
    const {PATH = ''} = process.env;
    return execFileSync(program, args, {
      encoding: 'utf8',
      env: {PATH, TERM: 'xterm-256color', ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };

  it('has colours, and nothing of a document that the terminal would obey', () => {
    const text = printed({});
    assert.match(text, /\u001b\[31m\u001b\[1merror/u);
    assert.ok(!text.includes('\u001b[2J'));
  });

  it('has none where they are not wanted or not seen', () => {
    assert.ok(!printed({NO_COLOR: '1'}).includes('\u001b'));
    assert.ok(!printed({TERM: 'dumb'}).includes('\u001b'));
    assert.ok(!printed({}, false).includes('\u001b'));
  });
});
