/**
 * A text whose direction nobody knows (a label, a name, a server) within a sentence, set apart so that neither changes
 * the order of the other (Unicode’s first strong isolate).
 */
export const apart = (text: string): string => `\u2068${text}\u2069`;

/** An example to type that runs from left to right, such as a phone number, in a sentence that runs the other way. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;
