import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** A file of the preview’s page, as it is sent. */
export interface SentFile {
  readonly type: string;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Which file of the package is at an address: these and no others, so that no dots lead anywhere. */
function nameAt(address: string): string | undefined {
  if (address === '/') return 'dist/preview.html';
  const [, chunk] = /^\/chunks\/([\w-]+(?:\.[\w-]+)*\.js)$/.exec(address) ?? [];
  if (chunk) return `dist/chunks/${chunk}`;
  const [, rule] = /^\/rules\/([a-z][a-z-]*)$/.exec(address) ?? [];
  if (rule) return `dist/rules/${rule}.html`;
  return ['/preview.js', '/preview.css', '/dweud.js'].includes(address)
    ? `dist${address}`
    : undefined;
}

/** The file at an address, not decoded; undefined where there is none. `root` is the folder of the package. */
export async function fileAt(root: string, address: string): Promise<SentFile | undefined> {
  const name = nameAt(address);
  if (name === undefined) return undefined;
  try {
    const body = await readFile(join(root, name));
    return {type: types[name.slice(name.lastIndexOf('.') + 1)]!, body};
  } catch {
    return undefined;
  }
}
