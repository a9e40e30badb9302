import {existsSync, readFileSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {twoQuestions} from '../delivery/two-questions.js';
import {asScript} from '../rig/as-script.js';
import {giveUpWhatIsHeld} from '../rig/given-up.js';
import {hurry} from '../rig/hurry.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** So many times as fast as elsewhere goes the time between two attempts. */
const speed = 20;

const page = `<!doctype html>
<html lang="en">
<title>Buses</title>
<link rel="icon" href="data:,">
<script src="/before.js"></script>
<script type="module" src="/dweud/dweud.js"></script>
<dweud-form src="/definition.json" endpoint="/responses"><p>Phone 01632 960 123.</p></dweud-form>
</html>`;

/** What a strict council's server sends with every page; localhost is another name of it, see `given-up.js`. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self' http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * A site with the built element and a form of two questions, on which the time between two attempts goes fast; `more`
 * runs in each page before everything else.
 */
export function faultySite(more = '') {
  const before = [asScript(hurry, speed, Date.now()), asScript(giveUpWhatIsHeld), more].join(' ');
  const files: Readonly<Record<string, string>> = {
    '/index.html': page,
    '/before.js': before,
    '/definition.json': JSON.stringify(twoQuestions),
  };
  return ({url = '/'}: IncomingMessage, answer: ServerResponse) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    const file = `${dist}${path.replace(/^\/dweud/, '')}`;
    const isBuilt = path.startsWith('/dweud/') && !path.includes('..') && existsSync(file);
    const text = files[path] ?? (isBuilt ? readFileSync(file, 'utf8') : undefined);
    if (text === undefined) return answer.writeHead(404).end();
    return answer
      .writeHead(200, {
        'content-type': types[extname(path)]!,
        'content-security-policy': policy,
        'cache-control': isBuilt ? 'max-age=3600' : 'no-store',
      })
      .end(text);
  };
}
