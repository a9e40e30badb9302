/** Whether an option stays at the end when others are sorted or shuffled: "None of these", and what has a text box. */
export const staysLast = ({exclusive, other}: {exclusive?: boolean; other?: unknown}): boolean =>
  Boolean(exclusive ?? other);
