/** A number in base ten, exactly: `digits` divided by ten to the power of `scale`, which is nought or more. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** A number as people read it: 0.1 is one tenth. Undefined for what is no finite number. */
export function decimalOf(value: unknown): Decimal | undefined {
  const found = typeof value === 'number' ? written.exec(String(value)) : null;
  if (!found) return undefined;
  const [, sign, whole, fraction = '', exponent = '0'] = found;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? {digits: digits * 10n ** BigInt(-scale), scale: 0} : {digits, scale};
}

const atScale = ({digits, scale}: Decimal, wanted: number) =>
  digits * 10n ** BigInt(wanted - scale);

const together = (one: Decimal, other: Decimal) => {
  const scale = Math.max(one.scale, other.scale);
  return {a: atScale(one, scale), b: atScale(other, scale), scale};
};

/** One and the other. */
export function plus(one: Decimal, other: Decimal): Decimal {
  const {a, b, scale} = together(one, other);
  return {digits: a + b, scale};
}

/** One less the other. */
export function minus(one: Decimal, other: Decimal): Decimal {
  const {a, b, scale} = together(one, other);
  return {digits: a - b, scale};
}

/** One times the other. */
export const times = (one: Decimal, other: Decimal): Decimal => ({
  digits: one.digits * other.digits,
  scale: one.scale + other.scale,
});

/** Whether one is less than the other. */
export function isLess(one: Decimal, other: Decimal): boolean {
  const {a, b} = together(one, other);
  return a < b;
}

/** With no more digits after the point than that; half is rounded away from nought. */
export function rounded(value: Decimal, decimals: number): Decimal {
  const {digits, scale} = value;
  if (scale <= decimals) return value;
  const unit = 10n ** BigInt(scale - decimals);
  const half = (digits < 0n ? -unit : unit) / 2n;
  return {digits: (digits + half) / unit, scale: decimals};
}

/** As a JSON number; undefined when there is none that is exactly this, as beyond the safe integers. */
export function numberOf(value: Decimal): number | undefined {
  const {digits, scale} = value;
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const whole = text.length - scale;
  const number = Number(`${sign}${text.slice(0, whole)}.${text.slice(whole) || '0'}`);
  const back = decimalOf(number);
  const isSame = back !== undefined && minus(back, value).digits === 0n;
  return isSame && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number + 0 : undefined;
}
