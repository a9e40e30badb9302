import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of what is weighed and measured. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const types = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  svg: 'image/svg+xml',
};

async function fileOf(pathname, files) {
  if (Object.hasOwn(files, pathname)) return files[pathname];
  // A browser has taken the dots out of an address before it asks.
  if (!pathname.startsWith('/dweud/')) return undefined;
  return readFile(join(dist, pathname.slice('/dweud/'.length))).catch(() => undefined);
}

/**
 * Serves texts by their addresses, and `dist/` as `/dweud/`, on a free port of loopback. `asked` lists the files of
 * `dist/` in the order in which they were asked for.
 *
 * @param {Record<string, string>} files
 */
export async function serveSite(files) {
  const asked = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/dweud/')) asked.push(pathname.slice('/dweud/'.length));
    void fileOf(pathname, files).then((body) => {
      const type = types[/\w+$/.exec(pathname)?.[0]] ?? 'text/html';
      response.writeHead(body === undefined ? 404 : 200, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
      });
      response.end(body);
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
