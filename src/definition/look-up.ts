/**
 * What serves a BCP 47 tag: what is found under the tag itself, else under what is left of it as its subtags go, the last
 * one first (RFC 4647, lookup); undefined when nothing does.
 */
export const lookUp = <T>(tag: string, find: (tag: string) => T | undefined): T | undefined =>
  tag ? (find(tag) ?? lookUp(tag.replace(/-?[^-]*$/, ''), find)) : undefined;
