/** What a consultation says besides its questions, and a form from elsewhere does not: the property, and what to write. */
export const stillMissing: readonly (readonly [string, string])[] = [
  ['organisation', 'Write who asks, and how to reach them.'],
  ['purpose', 'Write why you ask, what people can change and what they cannot, and who decides.'],
  ['privacy', 'Write what happens to what people tell you, and how long you keep it.'],
  ['closes', 'Write until when people can answer.'],
];
