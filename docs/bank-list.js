// The list on docs/bank.md: what each entry of the bank asks, and where its words come from, read off the entries.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const code = (text) => `\`${text}\``;
const english = (text) => (typeof text === 'string' ? text : text.en);

/** One source, with when it was published and whether somebody compared it with the entry. */
const sourceOf = ({title, publisher, url, published, read, recordedIn, licence, note}) =>
  `- [${title}](${url}), ${publisher}` +
  (published ? `, ${published}` : '') +
  (licence ? ` (${licence})` : '') +
  (note ? `. ${note.replace(/\.$/, '')}` : '') +
  (read ? `. Read on ${read}.` : `. As ${recordedIn} records it; not read again.`);

const statesOf = ({en, cy}) => (en === cy ? `${en} in both` : `English ${en}, Welsh ${cy}`);

/** Each question as a line, with what it asks in turn under an answer. */
const questionsOf = (questions, indent = '') =>
  questions.flatMap((question) => [
    `${indent}- ${question.label ? `${english(question.label)} ` : ''}(${code(question.name)}, ${code(question.type)})`,
    ...questionsOf(
      (question.options ?? []).flatMap(({followUp}) => followUp ?? []),
      `${indent}  `,
    ),
  ]);

const wordsOf = (words) =>
  Object.values(words).every(({en, cy}) => en === 'draft' && cy === 'draft')
    ? 'drafts in both languages'
    : Object.entries(words)
        .map(
          ([name, states]) =>
            `${name === 'page' ? 'title and introduction' : code(name)} ${statesOf(states)}`,
        )
        .join('; ');

/** Every entry as a section of Markdown. */
export function bankList(root) {
  const folder = join(root, 'schemas/bank');
  return readdirSync(folder, {recursive: true})
    .filter((path) => path.endsWith('.json'))
    .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')))
    .sort((a, b) => a.id.localeCompare(b.id))
    .map(({id, about, source, words, page}) =>
      [
        `### ${id}`,
        `**${english(page.title)}.** ${about}`,
        questionsOf(page.questions).join('\n'),
        `Words: ${wordsOf(words)}.`,
        `Sources:\n\n${source.map(sourceOf).join('\n')}`,
      ].join('\n\n'),
    )
    .join('\n\n');
}
