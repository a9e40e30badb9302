import type {Command} from './command.js';
import {meantBy} from '../authoring/meant-by.js';
import {UsageError} from './usage-error.js';

const help = `Sends the texts of a document to a translator, takes them back, and signs them.

Usage: dweud translate export FILE --to cy [--from en] [--format xlsx|csv|po|xliff]
                              [--only changed] [--reason WHY] [--out NAME] [--json]
       dweud translate import FILE TRANSLATED [--to cy] [--from en] [--partial] [--dry-run] [--json]
       dweud translate sign FILE --to cy --by NAME (--all | --keys KEYS) [--on DAY] [--reason WHY] [--json]
       dweud translate status FILE [--json]

  FILE            A consultation, as JSON. Who has signed its translations stands beside it,
                  in NAME.translations.json for NAME.json.
  --to, --from    The language that is translated into, and the one that is translated from:
                  the document's first unless you say so.

export writes NAME.cy.xlsx beside the document, and never over a file that is there.
  --format        xlsx, csv, po (gettext) or xliff (XLIFF 2.1).
  --only changed  Leaves out what is signed.
  --reason        Why the source has changed, for the texts that are stale.
  --out           The name of the file.

import changes the words in the document and nothing else. If anything is refused, nothing is taken.
  --partial       Takes what is not refused.
  --dry-run       Says what would happen.

sign records who answers for the words as they are now. What changes after is no longer signed.
  --by            A person, with their qualification or their company.
  --keys          Keys of texts, with commas between them; * at the end stands for any ending.
  --on            The day, such as 2026-11-27; today unless you say so.

With --json, what came of each is printed as JSON.

It ends with 0 when all is done (status: when all is signed), 1 when something was refused or is
left to do, and 2 when it could not begin.`;

const parts: Readonly<Record<string, () => Promise<Command['run']>>> = {
  export: async () => (await import('./translate/export.js')).exportTexts,
  import: async () => (await import('./translate/import.js')).importTexts,
  sign: async () => (await import('./translate/sign.js')).signWords,
  status: async () => (await import('./translate/status.js')).showStatus,
};

/** `dweud translate`. */
export const translate: Command = {
  help,
  async run([name, ...args], terminal) {
    if (name === undefined || !Object.hasOwn(parts, name))
      throw new UsageError(
        `Say what to do: dweud translate ${Object.keys(parts).join(', ')}.${meantBy(name, Object.keys(parts))} dweud translate --help says more.`,
      );
    const run = await parts[name]!();
    return run(args, terminal);
  },
};
