#!/usr/bin/env node
import {readFileSync} from 'node:fs';
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
  {out: (text) => console.log(text), err: (text) => console.error(text), now: () => new Date()},
  version,
);
