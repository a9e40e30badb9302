// The list on docs/decisions/README.md: every decision by its number, read off the first line of its page.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Every decision as a row of a table in Markdown. Throws where a page is not headed with the number of its file. */
export function decisionList(root) {
  const folder = join(root, 'docs/decisions');
  const rows = readdirSync(folder)
    .filter((file) => /^\d{4}-/.test(file))
    .sort()
    .map((file) => {
      const number = file.slice(0, 4);
      const [, at, title] =
        /^# (\d+)\. (.+)$/m.exec(readFileSync(join(folder, file), 'utf8').split('\n')[0]) ?? [];
      if (Number(at) !== Number(number)) throw new Error(`${file} is not headed "# ${+number}. …"`);
      return `| [${number}](${file}) | ${title} |`;
    });
  return ['| number | decision |', '| --- | --- |', ...rows].join('\n');
}
