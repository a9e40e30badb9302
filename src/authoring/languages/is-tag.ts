const form = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** Whether a value is the tag of a language as documents write it (BCP 47). */
export const isTag = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 35 && form.test(value);
