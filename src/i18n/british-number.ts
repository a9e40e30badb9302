/**
 * A number in digits, as English and Welsh both write it: 1,234.5. Always by the data for British English: Chromium
 * has none for Welsh, and would use that of the device's own language. Without `decimals` it has as many as it needs,
 * up to six.
 */
export const britishNumber = (value: number, decimals?: number): string =>
  new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 6,
  }).format(value);
