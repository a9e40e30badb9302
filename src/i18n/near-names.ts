import type {LanguageName} from './language-name.js';
import {name as cy} from './languages/cy/name.js';
import {name as en} from './languages/en/name.js';

/** What the languages are called that most forms speak, by tag: there from the start. */
export const nearNames: Readonly<Record<string, LanguageName>> = {cy, en};
