import type {Sheet, Stage} from './sheet.js';

/** How many sheets stand where, and how often the two entries of one differed. */
export interface PaperCounts extends Readonly<Record<Stage, number>> {
  /** Differences for 100 answers, to one decimal place; undefined before anything was compared. */
  readonly errorRate: number | undefined;
}

/** Counts the sheets of a device. */
export function paperCounts(sheets: readonly Sheet[]): PaperCounts {
  const at = (stage: Stage) => sheets.filter((one) => one.stage === stage).length;
  const sum = (what: 'compared' | 'differences') => sheets.reduce((all, one) => all + one[what], 0);
  const compared = sum('compared');
  return {
    once: at('once'),
    differing: at('differing'),
    agreed: at('agreed'),
    sent: at('sent'),
    aside: at('aside'),
    errorRate: compared ? Math.round((1000 * sum('differences')) / compared) / 10 : undefined,
  };
}
