const formats = new Map<number | undefined, Intl.NumberFormat>();

/**
 * A number in digits, as English and Welsh both write it: 1,234.5. Always by the data for British English: Chromium
 * has none for Welsh, and would use that of the device's own language. Without `decimals` it has as many as it needs,
 * up to six.
 */
export function britishNumber(value: number, decimals?: number): string {
  let format = formats.get(decimals);
  if (!format) {
    const minimumFractionDigits = decimals ?? 0;
    const maximumFractionDigits = decimals ?? 6;
    format = new Intl.NumberFormat('en-GB', {minimumFractionDigits, maximumFractionDigits});
    formats.set(decimals, format);
  }
  return format.format(value);
}
