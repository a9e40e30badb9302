import type {Definition} from '../definition/generated/types.js';

/**
 * A short name for what a definition asks, another one when as little as a word of it changes: an author may forget to
 * raise the version. FNV-1a, 32 bits.
 */
export function editionOf({version, pages}: Definition): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify([version, pages]))
    hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}
