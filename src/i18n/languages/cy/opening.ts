import type {OpeningWords} from '../../messages.js';
import {failure} from './failure.js';
import {within} from './within.js';

/**
 * What Welsh says until a person has begun, in the register of Cymraeg Clir: plain, and *chi* throughout. A word that
 * the program puts in stands after a colon or in quotation marks, never after a word that would mutate it.
 */
export const opening: OpeningWords = {
  languages: 'Iaith',

  startNow: 'Dechrau nawr',
  continue: 'Parhau',
  back: 'Yn ôl',
  send: 'Anfon eich ymateb',
  sending: 'Wrthi’n anfon eich ymateb…',
  ...failure,

  optional: (label) => `${label} (dewisol)`,
  optionalMark: '(dewisol)',
  error: 'Gwall:',
  problemTitle: 'Mae problem',
  chooseOne: 'Dewiswch ateb',
  progress: (at, of) => `Tudalen ${at} o ${of}`,
  revealed: 'Mae cwestiwn arall wedi ymddangos isod.',
  exclusiveCleared: 'Mae eich dewis arall wedi’i ddad-ddewis.',
  othersCleared: 'Mae eich dewisiadau eraill wedi’u dad-ddewis.',

  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  whyWeAsk: 'Pam rydym ni’n gofyn',
  whatCanChange: 'Beth all newid',
  howAnswersAreUsed: 'Sut bydd eich atebion yn cael eu defnyddio',
  whoDecides: 'Pwy sy’n penderfynu',
  privacy: 'Eich preifatrwydd',
  privacyLink: 'Darllen yr hysbysiad preifatrwydd llawn',
  retention: 'Am faint o amser rydym yn cadw eich atebion',
  contact: 'Cysylltu â ni',
  otherWays: 'Ffyrdd eraill o gymryd rhan',
  closesAt: (moment) => `Dyddiad cau’r ymgynghoriad hwn: ${within(moment)}.`,
  nothingKept:
    'Mae eich atebion yn aros ar y ddyfais hon nes i chi eu hanfon. Os byddwch yn cau’r dudalen cyn hynny, byddwch yn colli atebion sydd heb eu cadw.',

  beforeSending: 'Bydd eich ymateb yn cael ei anfon pan fyddwch yn dewis “Anfon eich ymateb”.',
};
