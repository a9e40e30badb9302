/** A date as far as it is known: month and day count from 1. */
interface Day {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** A date from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; undefined for what is none. */
function dayOf(iso: unknown): Day | undefined {
  const found = typeof iso === 'string' ? /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) : null;
  if (!found || Number.isNaN(Date.parse(iso as string))) return undefined;
  const [year, month, day] = found.slice(1).map((part) => part && Number(part)) as [
    number,
    number?,
    number?,
  ];
  const isReal = day === undefined || new Date(iso as string).getUTCDate() === day;
  return isReal ? {year, month, day} : undefined;
}

/** Whether a text is a date, or as much of one as a month or a year. */
export const isDate = (iso: string): boolean => dayOf(iso) !== undefined;

/** Whole months from an earlier date to a later one. A month is not whole before its day is reached. */
function monthsBetween(from: Day, to: Day): number | undefined {
  if (from.month === undefined || to.month === undefined) return undefined;
  const isShort = from.day !== undefined && to.day !== undefined && to.day < from.day;
  return (to.year - from.year) * 12 + to.month - from.month - (isShort ? 1 : 0);
}

/** Whole years, of dates that are known as far as they are. */
function yearsBetween(from: Day, to: Day): number {
  const months = monthsBetween(from, to);
  return months === undefined ? to.year - from.year : Math.floor(months / 12);
}

type Between = (from: Day, to: Day) => number | undefined;

/** From one date to another, below nought when the other is earlier; undefined when either is none. */
const between =
  (count: Between) =>
  (from: unknown, to: unknown): number | undefined => {
    const [a, b] = [dayOf(from), dayOf(to)];
    if (!a || !b) return undefined;
    if (String(from) <= String(to)) return count(a, b);
    const back = count(b, a);
    return back && -back;
  };

/** Days, months and years from one date to another; each needs dates that are known as far as that. */
export const periods: Readonly<Record<string, (from: unknown, to: unknown) => number | undefined>> =
  {
    days: (from, to) => {
      const [a, b] = [dayOf(from), dayOf(to)];
      return a?.day === undefined || b?.day === undefined
        ? undefined
        : Math.round((Date.parse(to as string) - Date.parse(from as string)) / 86_400_000);
    },
    months: between(monthsBetween),
    years: between(yearsBetween),
  };
