const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a UUID in lower case, and so may be part of a path. */
export const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && form.test(text);
