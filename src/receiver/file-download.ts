import {fileKinds, kindOfMediaType} from '../questions/file-kinds.js';
import type {FileStore} from './file-store.js';

/** Characters that stand for themselves in an extended parameter of a header (RFC 8187). */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * A file for whoever may see the responses, as something to save: no browser shows it, runs it or guesses what it is. A
 * 404 when there is none. Who may have it is for the caller to decide.
 */
export async function fileDownload(files: FileStore, id: string): Promise<Response> {
  const file = await files.find(id);
  const body = file && (await files.read(id));
  if (!file || !body)
    return new Response('Not found', {status: 404, headers: {'content-type': 'text/plain'}});
  const kind = kindOfMediaType(file.type);
  // For what does not know the other parameter; nothing that a person wrote is in it.
  const plain = kind ? `file.${fileKinds[kind].endings[0]}` : 'file';
  return new Response(body, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(file.size),
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
