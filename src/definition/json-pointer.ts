/** The names and numbers that a JSON Pointer leads through (RFC 6901). */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A name as a step of a JSON Pointer. */
export const stepTo = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
