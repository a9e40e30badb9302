#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {asking} from './ask.js';
import {bar} from './progress.js';
import {run} from './run.js';

const {version} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {readonly version: string};

// Whoever reads the first lines alone, as `head` does, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(
  process.argv.slice(2),
  {
    out: (text) => console.log(text),
    err: (text) => console.error(text),
    now: () => new Date(),
    // False where NO_COLOR asks for none.
    hasColours: {
      out: process.stdout.isTTY && process.stdout.hasColors(),
      err: process.stderr.isTTY && process.stderr.hasColors(),
    },
    ...(process.stderr.isTTY && {progress: bar}),
    ...(process.stdin.isTTY && process.stdout.isTTY && {ask: asking}),
  },
  version,
);
