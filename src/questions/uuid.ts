/** A UUID in lower case, as a pattern of JSON Schema. */
export const uuid = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
const form = new RegExp(uuid, 'u');

/** Whether a text is a UUID in lower case, and so may be part of a path. */
export const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && form.test(text);
