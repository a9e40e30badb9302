/** Words that a document needs where a source leaves them to its program: to be looked at by the author. */
export const ownWords = {
  yes: {en: 'Yes', cy: 'Ydw'},
  no: {en: 'No', cy: 'Nac ydw'},
  other: {en: 'Other', cy: 'Arall'},
  pleaseSay: {en: 'Please say', cy: 'Nodwch'},
  none: {en: 'None of these', cy: 'Dim un o’r rhain'},
  refuse: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
  unknown: {en: 'Don’t know', cy: 'Ddim yn gwybod'},
  lowest: {en: 'lowest', cy: 'isaf'},
  highest: {en: 'highest', cy: 'uchaf'},
  item: {en: 'Item', cy: 'Eitem'},
  add: {en: 'Add an item', cy: 'Ychwanegu eitem'},
  agree: {en: 'I agree', cy: 'Rwy’n cytuno'},
  questions: {en: 'Questions', cy: 'Cwestiynau'},
} as const satisfies Record<string, {en: string; cy: string}>;
