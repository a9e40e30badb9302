// `npm run languages`: how many words of each language a professional has reviewed, a public service publishes, and how
// many are drafts.
//   npm run languages -- pl      every word of one language, with its source
import {registers, sourcesOf, statusOf, tags} from './sources.js';

const spoken = [...tags, ...registers];

const [only] = process.argv.slice(2);
if (only !== undefined && !spoken.includes(only)) {
  console.error(`"${only}" is no language of the interface: ${spoken.join(', ')}`);
  process.exit(2);
}
const row = (cells: readonly (string | number)[]) =>
  console.log(
    cells.map((cell, at) => (at ? String(cell).padStart(10) : String(cell).padEnd(11))).join(''),
  );

if (only === undefined) {
  row(['language', 'words', 'reviewed', 'published', 'draft']);
  for (const tag of spoken) {
    const statuses = (await sourcesOf(tag)).map(({source}) => statusOf(source));
    const counts = (['reviewed', 'published', 'draft'] as const).map(
      (status) => statuses.filter((one) => one === status).length,
    );
    row([tag, statuses.length, ...counts]);
  }
} else for (const {key, source} of await sourcesOf(only)) console.log(`${key}: ${source}`);
