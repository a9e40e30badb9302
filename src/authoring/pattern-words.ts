const moment = 'a moment such as 2027-01-15T17:00';

/** What each pattern of our schemas asks for, in words; the patterns are written as the schemas have them. */
export const patternWords: Readonly<Record<string, string>> = {
  '^[A-Za-z0-9][A-Za-z0-9_.-]*$':
    'letters without accents, digits, `_`, `.` and `-`, of which a letter or digit comes first',
  '^\\d{4}-\\d{2}-\\d{2}$': 'a day such as 2027-01-15',
  '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': 'the tag of a language such as `cy` or `zh-Hans`',
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$': `${moment}:00Z, in UTC`,
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$': moment,
  '^[a-z0-9][a-z0-9-]*$':
    'small letters without accents, digits and `-`, of which a letter or digit comes first',
  '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$': 'a UUID',
  '^(today|\\d{4}-\\d{2}-\\d{2})$': '`today`, or a day such as 2027-01-15',
  '^([01]\\d|2[0-3]):[0-5]\\d$': 'a time from 00:00 to 23:59',
  '^https?://': 'an address that begins with `https://`',
  '^bank:[a-z][a-z-]*(/[a-z][a-z-]*)?(@[1-9][0-9]*)?$':
    'an entry of the bank such as `bank:equality-monitoring/wales@1`',
  '^[a-z][a-z0-9_]*$':
    'small letters without accents, digits and `_`, of which a letter comes first',
  '^[a-z][a-z0-9-]*$':
    'small letters without accents, digits and `-`, of which a letter comes first',
  '^[a-z][a-z-]*(/[a-z][a-z-]*)?@[1-9][0-9]*$': 'a name with its version, such as `victim-gate@1`',
  '^[a-z][a-z-]*$': 'small letters without accents and `-`, of which a letter comes first',
  '^(https://|/(?!/)|\\./)\\S+$': 'an address that begins with `https://`, `/` or `./`',
};
