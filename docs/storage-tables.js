import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const heads = {en: ['Name', 'Purpose', 'Lifetime'], cy: ['Enw', 'Diben', 'Oes']};
const titles = {en: 'In English', cy: 'Yn Gymraeg'};

/** The tables of docs/storage.md in both languages, from storage.json. */
export function storageTables(root) {
  const {items, database, begins, kiosk, paper} = JSON.parse(
    readFileSync(join(root, 'storage.json'), 'utf8'),
  );
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const table = (all, language) => [
    row(heads[language]),
    row(['---', '---', '---']),
    ...all.map(({name, purpose, lifetime}) =>
      row([`\`${name}\``, purpose[language], lifetime[language]]),
    ),
  ];
  return ['en', 'cy']
    .map((language) =>
      [
        `### ${titles[language]}`,
        '',
        `IndexedDB, \`${database}\`. ${begins[language]}.`,
        '',
        ...table(items, language),
        '',
        `${kiosk.about[language]}:`,
        '',
        ...table(kiosk.items, language),
        '',
        `${paper.about[language]}:`,
        '',
        ...table(paper.items, language),
      ].join('\n'),
    )
    .join('\n\n');
}
