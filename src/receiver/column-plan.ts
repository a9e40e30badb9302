import type {Plan} from '../engine/plan.js';
import type {ColumnValue} from '../engine/question-model.js';
import {
  contactColumnsOf,
  lastColumnsOf,
  ownColumnsOf,
  type ExportColumn,
  type ExportedContact,
} from './columns-of.js';

/** A column of several versions while they are put together, the oldest version first. */
interface Merged<Stored> {
  readonly name: string;
  readonly versions: Map<string, ExportColumn<Stored>>;
}

/** The values of every version in the order in which they came; their words are those of the newest that has them. */
function valuesOf<Stored>(columns: readonly ExportColumn<Stored>[]): readonly ColumnValue[] {
  const values = new Map<ColumnValue['value'], ColumnValue>();
  for (const column of columns) for (const one of column.values) values.set(one.value, one);
  return [...values.values()];
}

const numeric = new Intl.Collator('en', {numeric: true});

/** Versions of a consultation, the oldest first: 2 before 10, and 1.9 before 1.10. */
export const inOrder = (plans: readonly Plan[]): Plan[] =>
  [...plans].sort((a, b) => numeric.compare(a.definition.version, b.definition.version));

function merge<Stored extends {readonly version: string}>(
  plans: readonly Plan[],
  columnsIn: (plan: Plan) => readonly ExportColumn<Stored>[],
): ExportColumn<Stored>[] {
  const merged = new Map<string, Merged<Stored>>();
  const taken = new Set<string>();
  for (const plan of inOrder(plans)) {
    const {version} = plan.definition;
    for (const column of columnsIn(plan)) {
      const key = `${column.kind} ${column.name}`;
      let one = merged.get(key);
      if (!one) {
        let {name} = column;
        while (taken.has(name)) name += `@${version}`;
        taken.add(name);
        merged.set(key, (one = {name, versions: new Map()}));
      }
      one.versions.set(version, column);
    }
  }
  return [...merged.values()].map(({name, versions}) => {
    const all = [...versions.values()];
    const {question, kind, label, labelOf} = all.at(-1)!;
    return {
      ...{name, question, kind, label, labelOf},
      values: valuesOf(all),
      of: (stored) => versions.get(stored.version)?.of(stored),
    };
  });
}

/**
 * The columns of several versions of a consultation in one export. Those of the oldest come first, in their order, and
 * each later version adds behind them what is new: a column keeps its place and its name when versions are added. A
 * column that holds something of another kind than in the versions before is another one, `name@version`. What a
 * version does not have is empty in its responses. Channel and time of sending stand behind all of them.
 */
export const columnPlanOf = (plans: readonly Plan[]): ExportColumn[] => [
  ...merge(plans, ownColumnsOf),
  ...merge(plans, lastColumnsOf),
];

/** The same for contact details that were kept apart. */
export const contactColumnPlanOf = (plans: readonly Plan[]): ExportColumn<ExportedContact>[] =>
  merge(plans, contactColumnsOf);
