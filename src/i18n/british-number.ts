/**
 * A number in digits, as English and Welsh both write it: 1,234.5. Without `decimals` it has as many as it needs, up to
 * six; `grouping` finds the places of its commas. By hand: Chromium has no Welsh data and would use that of the device's own language, and the first use of
 * `Intl` on a page costs as much as drawing fifty questions.
 */
export function britishNumber(
  value: number,
  decimals?: number,
  grouping = /\B(?=(\d{3})+$)/g,
): string {
  const digits =
    decimals === undefined ? String(Number(value.toFixed(6))) : value.toFixed(decimals);
  const [whole, fraction] = digits.split('.');
  const grouped = whole!.replace(grouping, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
