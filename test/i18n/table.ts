// `npm run languages`: how many words of each language a professional has reviewed, a public service publishes, and how
// many are drafts.
//   npm run languages -- pl      every word of one language, with its source
import {sourcesOf, statusOf, tags} from './sources.js';

const [only] = process.argv.slice(2);
if (only !== undefined && !tags.includes(only)) {
  console.error(`"${only}" is no language of the interface: ${tags.join(', ')}`);
  process.exit(2);
}
const row = (cells: readonly (string | number)[]) =>
  console.log(
    cells.map((cell, at) => (at ? String(cell).padStart(10) : String(cell).padEnd(9))).join(''),
  );

if (only === undefined) {
  row(['language', 'words', 'reviewed', 'published', 'draft']);
  for (const tag of tags) {
    const statuses = (await sourcesOf(tag)).map(({source}) => statusOf(source));
    const counts = (['reviewed', 'published', 'draft'] as const).map(
      (status) => statuses.filter((one) => one === status).length,
    );
    row([tag, statuses.length, ...counts]);
  }
} else for (const {key, source} of await sourcesOf(only)) console.log(`${key}: ${source}`);
