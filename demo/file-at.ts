import {readFile} from 'node:fs/promises';
import {extname, normalize} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Which folder, from the demo's, serves an address. */
const folders: readonly (readonly [string, string])[] = [
  ['/dweud/', '../dist/'],
  ['/assets/', 'assets/'],
  ['/consultations/', 'consultations/'],
  ['/', 'pages/'],
];

/** The file at an address of the demo, or a 404. */
export async function fileAt(pathname: string, root: string): Promise<Response> {
  const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start))!;
  const missing = new Response('Not found', {status: 404, headers: {'content-type': 'text/plain'}});
  try {
    // Whatever dots an address holds, it stays inside its folder.
    const name = normalize(`/${decodeURIComponent(pathname.slice(prefix.length)) || 'index.html'}`);
    const type = types[extname(name)];
    if (!type) return missing;
    const body = await readFile(`${root}${folder}${name.slice(1)}`);
    return new Response(body, {headers: {'content-type': type, 'cache-control': 'no-cache'}});
  } catch {
    return missing;
  }
}
