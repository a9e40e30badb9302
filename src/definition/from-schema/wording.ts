/** Controls, and what turns the direction of whatever follows it. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** What a form has to say that a schema does not. */
interface Words {
  readonly yes: string;
  readonly no: string;
  readonly add: (title: string) => string;
  readonly untitled: string;
}

const english: Words = {
  yes: 'Yes',
  no: 'No',
  add: (title) => `Add: ${title}`,
  untitled: 'Form',
};

const all: Readonly<Record<string, Words>> = {
  en: english,
  cy: {yes: 'Ie', no: 'Na', add: (title) => `Ychwanegu: ${title}`, untitled: 'Ffurflen'},
};

/** An author’s text in the one language that a schema has. */
export class Wording {
  readonly own: Words;
  /** Whether those words are in the language of the schema. */
  readonly isOwn: boolean;

  constructor(readonly language: string) {
    const own = all[language.split('-')[0]!];
    this.own = own ?? english;
    this.isOwn = own !== undefined;
  }

  /** Nothing in it is taken for the answer to another question. */
  text(words: string): Readonly<Record<string, string>> {
    const seen = words.replace(unseen, '').trim() || this.own.untitled;
    return {[this.language]: seen.replaceAll('{{', '{ {').slice(0, 5_000)};
  }

  /** The same where Markdown stands. */
  markdown(words: string): Readonly<Record<string, string>> {
    return this.text(words.replace(/[\\*_[\]()#`<>]/g, '\\$&'));
  }
}

/** A name of a property as words: `firstName` is “First name”. */
export function spelt(key: string): string {
  const words = key
    .replace(/(?<=\p{Ll}|\p{Nd})(?=\p{Lu})/gu, ' ')
    .replace(/[_\s-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words ? words[0]!.toUpperCase() + words.slice(1) : key;
}
