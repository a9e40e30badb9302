/** Thrown for a form of which no consultation can be made; the message says why in plain words. */
export class UnreadableForm extends Error {
  override readonly name = 'UnreadableForm';
}
