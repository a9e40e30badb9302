const leap = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';
const day =
  '[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))';

const date = `(?!0000-02-29)(${day}|${leap}-02-29)`;

/** Every day that exists, as `isMoment` has it. */
export const dayPattern = `^${date}$`;

/** Every moment in UTC, to the second or finer, of such a day. */
export const momentPattern = `^${date}T([01][0-9]|2[0-3])(:[0-5][0-9]){2}(\\.[0-9]{1,9})?Z$`;
