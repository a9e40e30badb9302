/** Whether something is an answer in parts, by their keys: a draft or a foreign client may hold anything. */
export const isByKey = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What was typed, chosen or answered under a key, as it was; undefined when there is nothing of the kind. */
export const atKey = (typed: unknown, key: string): unknown =>
  isByKey(typed) && Object.hasOwn(typed, key) ? typed[key] : undefined;

/** Whether nothing has been typed or chosen in a part. Nought is an answer. */
export const isBlank = (part: unknown): boolean =>
  part === undefined ||
  part === null ||
  (typeof part === 'string' && part.trim() === '') ||
  (Array.isArray(part) && part.length === 0);

/** Whether nothing has been typed or chosen under any key, or at all. */
export const isBlankByKey = (typed: unknown): boolean =>
  isByKey(typed) ? Object.values(typed).every(isBlank) : isBlank(typed);

/** Whether something is a text. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether something is a list of texts, as what is chosen from several is. */
export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

/** Whether something has a text under each of its keys, as what is typed into several boxes does. */
export const isTextByKey = (value: unknown): boolean =>
  isByKey(value) && Object.values(value).every(isText);
