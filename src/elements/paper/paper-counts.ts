import type {Sheet, Stage} from './sheet.js';

/** How many sheets stand where, and how often the two entries of one differed. */
export interface PaperCounts extends Readonly<Record<Exclude<Stage, 'begun'>, number>> {
  /** Those of which an entry has been begun and not saved, wherever they stand. */
  readonly begun: number;
  /** Those that were set aside because they have no answers, and those of which one person has keyed both entries. */
  readonly blank: number;
  readonly alone: number;
  /** Differences of two people for 100 answers, to one decimal place; undefined before anything was compared. */
  readonly errorRate: number | undefined;
}

/** Counts the sheets of a device. */
export function paperCounts(sheets: readonly Sheet[]): PaperCounts {
  const at = (stage: Stage) => sheets.filter((one) => one.stage === stage).length;
  // Whoever keys a sheet twice mistakes the same twice: their differences would say too little.
  const byTwo = sheets.filter(({isAlone}) => !isAlone);
  const sum = (what: 'compared' | 'differences') => byTwo.reduce((all, one) => all + one[what], 0);
  const compared = sum('compared');
  return {
    begun: sheets.filter(({begun}) => begun).length,
    blank: sheets.filter(({stage, cause}) => stage === 'aside' && cause === 'blank').length,
    alone: sheets.length - byTwo.length,
    once: at('once'),
    differing: at('differing'),
    agreed: at('agreed'),
    sent: at('sent'),
    aside: at('aside'),
    errorRate: compared ? Math.round((1000 * sum('differences')) / compared) / 10 : undefined,
  };
}
