import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves a folder on a free port of loopback; `headers` go with every answer, for example a
 * Content-Security-Policy. Answers `{url, stop}`, `url` without a slash at its end.
 *
 * @param {string} folder
 * @param {Record<string, string>} headers
 */
export async function serve(folder, headers = {}) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const wanted = normalize(decodeURIComponent(pathname));
    const path = join(folder, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
    const found = statSync(path, {throwIfNoEntry: false})?.isFile();
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(found ? 200 : 404, {
      ...headers,
      'content-type': found ? type : 'text/plain',
    });
    if (found) createReadStream(path).pipe(response);
    else response.end('Not found');
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
