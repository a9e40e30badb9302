import {monthOf} from '../i18n/month-names.js';

const forms = [
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
  // The day comes first, as it does in the United Kingdom.
  /^(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th|ain|af|ail|ydd|fed|eg)? (?<month>\p{L}+\.?),? (?<year>\d{4})$/u,
];

/** A day as people write it (`31/1/2027`, `31 January 2027`, `31 Ionawr 2027`, `2027-01-31`), as `YYYY-MM-DD`; undefined for what is none. */
export function dayIn(text: string): string | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  const found = forms.map((form) => form.exec(words)?.groups).find((groups) => groups);
  if (!found) return undefined;
  const {year = '', month = '', day = ''} = found;
  const number = /^\d/.test(month) ? Number(month) : monthOf(month.replace(/\.$/, ''));
  if (number === undefined) return undefined;
  const iso = [year, ...[number, Number(day)].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
  const date = new Date(`${iso}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
