const form = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** Whether a value is the tag of a language as documents write it (BCP 47). A text that is none is a text all the same. */
export function isTag(value: string): boolean;
export function isTag(value: unknown): value is string;
export function isTag(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 35 && form.test(value);
}
