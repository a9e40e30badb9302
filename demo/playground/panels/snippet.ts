import type {Text} from '../../../src/definition/generated/types.js';
import type {Plan} from '../../../src/engine/plan.js';
import {escape} from '../../escape.js';

const wordsIn = (text: Text | undefined, language: string): string | undefined => {
  if (typeof text === 'string') return text;
  const words = (text as Readonly<Record<string, unknown>> | undefined)?.[language];
  return typeof words === 'string' ? words : undefined;
};

/** What is to be pasted into a page: two lines, and what people see who cannot have the form, in every language. */
export function snippetFor({definition}: Plan): string {
  const {id, languages, title, organisation} = definition;
  const fallbacks = languages.map((language) => {
    const name = wordsIn(title, language) ?? id;
    const contact = wordsIn(organisation?.contact, language) ?? '';
    // As plain words: what Markdown has for a link is the address behind its words.
    const plain = contact
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();
    return `  <p lang="${language}">${escape(name)}. ${escape(plain)}</p>`.replace(
      '. </p>',
      '.</p>',
    );
  });
  return `<script type="module" src="/dweud/dweud.js"></script>
<dweud-form src="/consultations/${id}.json" endpoint="/responses">
${fallbacks.join('\n')}
</dweud-form>
`;
}
