/** The zero of each script whose digits people write in the languages that consultations are translated into. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6];
const digitsElsewhere =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef]/g;

const asDigit = (digit: string) => {
  const code = digit.charCodeAt(0);
  return String(code - zeros.findLast((zero) => zero <= code)!);
};

/** A variable, an address on the web or of mail: the digits in one are no number of the text. */
const noNumbers = /\{\{.*?\}\}|\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gi;

const phone = /(?:\+\d|\(?0\d)[\d\s()-]*\d/g;

/** Halves of the day as English and Welsh write them after a time. */
const afternoon =
  /(\d{1,2})([.:]\d\d)?\s?(?:(?:o[’']r gloch )?(?:(?:yn )?y prynhawn|yr hwyr|y nos)|p\.?m\b|y\.?h\b)/gi;
// Twelve alone is another number before noon. In Welsh `am` is a word besides: “12 am ddim”.
const afterMidnight = /\b12([.:]\d\d)?(?: ?(?:a\.m|yb|y\.b)\b|am\b| am(?!\s+\p{L}))/giu;

const number = /(?<!\d)\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:'’]\d+)*/g;

const whole = (digits: string) => digits.replace(/^0+(?=\d)/, '');
const decimal = (integer: string, rest: string) => {
  const kept = rest.replace(/0+$/, '');
  return whole(integer) + (kept && `.${kept}`);
};

/** One number as it stands in a text, or several that marks stand between, as in a date. */
function numbersOf(token: string): string[] {
  const text = token.replace(/[ '’]/g, '');
  const parts = text.split(/[.,:]/);
  const marks = text.match(/[.,:]/g) ?? [];
  const last = parts.at(-1)!;
  const isGrouped = (groups: string[], between: string[]) =>
    /^[1-9]\d{0,2}$/.test(groups[0]!) &&
    groups.slice(1).every((group) => group.length === 3) &&
    between.every((mark) => mark === between[0] && mark !== ':');
  if (!marks.length) return [whole(text)];
  if (isGrouped(parts, marks)) return [parts.join('')];
  const isDecimal =
    parts.length === 2 ||
    (marks.at(-1) !== marks[0] && isGrouped(parts.slice(0, -1), marks.slice(0, -1)));
  return isDecimal ? [decimal(parts.slice(0, -1).join(''), last)] : parts.map(whole);
}

/**
 * The numbers of a text, however its language writes them: thousands together (`1,250`, `1.250` and `1 250` are 1250),
 * a comma of decimals as a point, digits of every script as ours, the time of day as `17` or `17.3` on 24 hours, and a
 * telephone number as one. Numbers in words are not among them.
 */
export function numbersIn(words: string): string[] {
  const found: string[] = [];
  const rest = words
    .normalize('NFKC')
    .replace(digitsElsewhere, asDigit)
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replace(noNumbers, ' ')
    .replace(phone, (written) => {
      const digits = written.replace(/\(0\)|\D/g, '').replace(/^44(?=\d{9})/, '0');
      if (digits.length < 9 || digits.length > 14) return written;
      found.push(digits);
      return ' ';
    })
    .replace(afternoon, (_, hour: string, minutes = '') => `${(Number(hour) % 12) + 12}${minutes}`)
    .replace(afterMidnight, (_, minutes = '') => `0${minutes}`);
  for (const [token] of rest.matchAll(number)) found.push(...numbersOf(token));
  return found;
}
