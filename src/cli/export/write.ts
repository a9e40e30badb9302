import {parse} from 'node:path';
import {textIn} from '../../definition/text-in.js';
import type {Plan} from '../../engine/plan.js';
import {columnPlanOf, contactColumnPlanOf, type ExportColumn} from '../../receiver/index.js';
import {addressIn} from '../address-in.js';
import type {Place} from '../store-place.js';
import type {Terminal} from '../terminal.js';
import {UsageError} from '../usage-error.js';
import {writeWhole} from '../write-whole.js';
import {fromFiles, fromUrl} from './from-lines.js';
import {fromContactStore, fromStore} from './from-store.js';
import type {LeftOut, Source} from './source.js';
import type {ExportFormat} from './table.js';
import {takeContact, takeResponse, type Take} from './taken.js';

/** What one kind of thing is exported with. */
interface Kind<Stored> {
  readonly take: (plans: ReadonlyMap<string, Plan>) => Take<Stored>;
  readonly columns: (plans: readonly Plan[]) => ExportColumn<Stored>[];
  readonly fromStore: (
    place: Place,
    plans: ReadonlyMap<string, Plan>,
    left: LeftOut,
  ) => Promise<Source<Stored>>;
}
/** Responses. */
export const responses = {take: takeResponse, columns: columnPlanOf, fromStore};
/** Contact details that left a form by themselves. */
export const contacts = {
  take: takeContact,
  columns: contactColumnPlanOf,
  fromStore: fromContactStore,
};

/** What was asked for. */
export interface Asked {
  readonly from: readonly string[];
  readonly place: Place;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly format: ExportFormat;
  readonly language: string | undefined;
  readonly out: string;
  readonly left: LeftOut;
}

function sourceOf<Stored extends {readonly id: string}>(
  {take, fromStore: store}: Kind<Stored>,
  {from, place, plans, left}: Asked,
): Promise<Source<Stored>> {
  if (!from.length) return store(place, plans, left);
  if (Object.keys(place).length)
    throw new UsageError('Name either files, or --database or --folder.');
  const isUrl = (text: string) => /^https?:/.test(text);
  if (!from.some(isUrl)) return Promise.resolve(fromFiles(from, take(plans), left));
  if (from.length > 1) throw new UsageError('Name one address, or files.');
  const url = addressIn('What is exported', from[0])!;
  return fromUrl(url, process.env['DWEUD_EXPORT_TOKEN'], take(plans), left);
}

/** Writes all of a kind into files, all of them or none. */
export async function write<Stored extends {readonly id: string}>(
  kind: Kind<Stored>,
  asked: Asked,
  {progress}: Terminal,
): Promise<{readonly files: readonly string[]; readonly rows: number; readonly columns: number}> {
  const {plans, format, language, out} = asked;
  const columns = kind.columns([...plans.values()]);
  const {definition} = [...plans.values()].at(-1)!;
  const {languages} = definition;
  const [data, ...others] = format.endings;
  const {base: name, ext} = parse(out);
  if (name === '' || /[\\/]$/.test(out))
    throw new UsageError(`--out is no name of a file. Write one such as --out buses.${data}`);
  // A file that comes beside it is told from it by its ending, and what opens a file goes by that, too.
  const isOther = others.length > 0 || /^\.(csv|xlsx?|sps|jsonl?|tsv)$/i.test(ext);
  if (isOther && ext.toLowerCase() !== `.${data}` && ext !== '')
    throw new UsageError(
      `${out} would be a .${format.endings.join(' and a .')}. Write --out ${out.slice(0, -ext.length)}.${data}`,
    );
  const first = others.length && ext === '' ? `${out}.${data}` : out;
  const stem = first.replace(new RegExp(`\\.${data}$`, 'i'), '');
  const files = [first, ...others.map((ending) => `${stem}.${ending}`)];
  let rows = 0;
  await writeWhole(files, async (beside) => {
    const source = await sourceOf(kind, asked);
    const bar = source.all ? await progress('Exporting', source.all) : undefined;
    try {
      const table = {
        ...{columns, portions: source.portions(), language, languages},
        title: textIn(definition.title, language ?? languages[0], languages).text,
        at: (done: number, more: number) => {
          rows += more;
          bar?.at(done);
        },
      };
      await format.write(table, beside, files);
    } finally {
      bar?.end();
      await source.close();
    }
  });
  return {files, rows, columns: columns.length};
}
