let london: Intl.DateTimeFormat | undefined;

// Made when it is first needed: it costs as much as drawing fifty questions.
const clock = () =>
  (london ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }));

/** What a clock and a calendar in London show at an instant. `month` is 1 to 12, `weekday` 0 (Sunday) to 6. */
export interface LondonTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

/** The time in London at an instant, whatever the device's own zone. */
export function londonTime(instant: Date): LondonTime {
  const parts = clock().formatToParts(instant);
  const shown = Object.fromEntries(parts.map(({type, value}) => [type, Number(value)]));
  const {year, month, day, hour, minute, second} = shown as unknown as LondonTime;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return {year, month, day, hour, minute, second, weekday};
}

/** The date in London at an instant, as `YYYY-MM-DD`. */
export function londonDate(instant: Date): string {
  const {year, month, day} = londonTime(instant);
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

const pad = (number: number) => String(number).padStart(2, '0');

const shape =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;

/** Whether a value is a moment that `instantOf` can read, of a day that exists: engines differ on 30 February. */
export function isMoment(value: unknown): value is string {
  const [, year, month, day] = (typeof value === 'string' && shape.exec(value)) || [];
  if (!day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

/**
 * The instant that an author's `opens` or `closes` means. A time without an offset is read off a clock in London:
 * of an hour that happens twice in autumn the first is meant, and an hour that spring leaves out is read as one later.
 */
export function instantOf(moment: string): Date {
  if (/(Z|[+-]\d{2}:\d{2})$/.test(moment)) return new Date(moment);
  const asIfUtc = new Date(`${moment}Z`).getTime();
  const offsetAt = (time: number) => {
    const {year, month, day, hour, minute, second} = londonTime(new Date(time));
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
  };
  // London is at most one hour ahead: the earlier candidate that shows the wanted time is the one meant.
  const summer = asIfUtc - 3_600_000;
  return new Date(offsetAt(summer) === 3_600_000 ? summer : asIfUtc);
}

/** Whether a consultation takes answers at an instant: not yet, now, or no longer. */
export function stateAt(
  {opens, closes}: {opens?: string; closes?: string},
  now: Date,
): 'early' | 'open' | 'closed' {
  if (opens && now < instantOf(opens)) return 'early';
  if (closes && now >= instantOf(closes)) return 'closed';
  return 'open';
}
