import {wordsIn} from '../../../src/authoring/document-text.js';
import {textsOf} from '../../../src/authoring/texts-of.js';
import type {Read} from '../document-in.js';
import {standIn} from './stand-ins.js';
import {languageName} from '../language-name.js';

/** As many languages as a document may promise. */
const most = 40;

/** Shows the form in every language of a document side by side, and says of each how many texts it lacks. */
export function showLanguages(
  panel: HTMLElement,
  {value, languages}: Read,
  answers: Readonly<Record<string, unknown>>,
): void {
  const texts = textsOf(value);
  const columns = languages.slice(0, most).map((language) => {
    const column = document.createElement('section');
    const heading = document.createElement('h3');
    const note = document.createElement('p');
    const form = document.createElement('dweud-form');
    const missing = texts.filter((text) => wordsIn(text, language) === undefined).length;
    heading.textContent = `${languageName(language)} (${language})`;
    note.textContent = missing
      ? `${missing} of ${texts.length} texts are missing.`
      : `All ${texts.length} texts are there.`;
    standIn(form);
    Object.assign(form, {
      ...{language, headingLevel: 4, noHistory: true},
      ...(Object.keys(answers).length && {answers}),
      definition: structuredClone(value),
    });
    column.append(heading, note, form);
    return column;
  });
  panel.replaceChildren(...columns);
}
