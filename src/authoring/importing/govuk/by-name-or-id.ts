import type {Source} from '../source.js';

/** Finds one of several parts by what others call it. That counts as read. */
export type Find = (called: unknown) => Source | undefined;

/** Finds parts by their `id`, as newer forms call them, or by their `name`. */
export function byNameOrId(parts: readonly Source[]): Find {
  const found = new Map<string, readonly [part: Source, key: string]>();
  for (const key of ['name', 'id'])
    for (const part of parts) if (part.peek(key)) found.set(part.peek(key), [part, key]);
  return (called) => {
    const [part, key] = found.get(String(called)) ?? [];
    if (part) part.at(key!)!.take();
    return part;
  };
}
