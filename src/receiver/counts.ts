import type {Note} from './log.js';
import type {ProblemKind} from './problem.js';

/** How many requests of one kind ended in one way, since the process began. */
export interface Count {
  /** What was sent: `responses`, `contacts`, `files` or `parcels`. */
  readonly of: string;
  /** Left out where a request was refused before it was known what it is for. */
  readonly consultation?: string;
  readonly version?: string;
  /**
   * `accepted`: stored. `duplicate`: stored before, and the first receipt sent again. `rejected`: not stored, and not to
   * be sent again as it is. `failed`: not stored, and to be sent again.
   */
  readonly outcome: 'accepted' | 'duplicate' | 'rejected' | 'failed';
  readonly problem?: ProblemKind;
  readonly total: number;
}

/** Counts what receivers do, for whoever compares it with what devices say that they sent (REL-16). */
export interface Counts {
  /** A `log` for a receiver of `of`, which counts and hands on. */
  counting(of: string, log?: (note: Note) => void): (note: Note) => void;
  list(): Count[];
  /** The same in the text format of Prometheus, as `dweud_requests_total`. */
  text(): string;
}

type Counted = Omit<Count, 'total'>;

const outcomeOf = (status: number): Count['outcome'] => {
  if (status === 201 || status === 200) return status === 201 ? 'accepted' : 'duplicate';
  return status >= 500 || status === 429 ? 'failed' : 'rejected';
};

const escaped = (label: string) =>
  label.replace(/[\\"\n]/g, (found) => (found === '\n' ? '\\n' : `\\${found}`));

/** Makes the counts, all of them nought. A process that ends takes them along; what is stored the store knows. */
export function createCounts(): Counts {
  const totals = new Map<string, Count>();
  const add = (counted: Counted) => {
    const key = JSON.stringify(counted);
    totals.set(key, {...counted, total: (totals.get(key)?.total ?? 0) + 1});
  };
  const list = () => [...totals.values()];
  return {
    counting: (of, log) => (note) => {
      const {status, problem, consultation, version} = note;
      // A preflight, and a file that was taken away: nothing was received.
      if (status !== 204)
        add({
          of,
          ...(consultation === undefined ? {} : {consultation}),
          ...(version === undefined ? {} : {version}),
          outcome: outcomeOf(status),
          ...(problem && {problem}),
        });
      log?.(note);
    },
    list,
    text: () =>
      [
        '# HELP dweud_requests_total What was sent to a receiver, by what became of it.',
        '# TYPE dweud_requests_total counter',
        ...list().map(({total, ...labels}) => {
          const written = Object.entries(labels).map(
            ([name, value]) => `${name}="${escaped(value)}"`,
          );
          return `dweud_requests_total{${written.join(',')}} ${total}`;
        }),
        '',
      ].join('\n'),
  };
}
