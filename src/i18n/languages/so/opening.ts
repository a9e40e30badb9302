import type {OpeningWords} from '../../messages.js';

/**
 * What Somali says until a person has begun. Sentences speak to the reader in the plural, which is polite and tells no
 * gender; buttons are what the reader tells the form to do, so they are in the singular. One answer is *jawaab*, all of
 * them together are *warcelin*.
 */
export const opening: OpeningWords = {
  languages: 'Luqadda',

  startNow: 'Hadda bilow',
  continue: 'Sii wad',
  back: 'Dib u noqo',
  send: 'Dir warcelinta',
  sending: 'Warcelinta waa la dirayaa…',
  tryAgain: 'Isku day mar kale',
  failedTitle: 'Foomka lama furi karin',
  failed: 'Hubiya xiriirka internetka oo isku daya mar kale.',

  optional: (label) => `${label} (ikhtiyaari)`,
  optionalMark: '(ikhtiyaari)',
  error: 'Khalad:',
  problemTitle: 'Dhibaato ayaa jirta',
  chooseOne: 'Doorta jawaab',
  progress: (at, of) => `Bogga ${at} ee ${of}`,
  revealed: 'Su’aal kale ayaa hoos ka soo baxday.',
  exclusiveCleared: 'Calaamaddii xulashadiinna kale waa laga qaaday.',
  othersCleared: 'Calaamadihii xulashooyinkiinna kale waa laga qaaday.',

  day: 'Maalin',
  month: 'Bil',
  year: 'Sannad',
  whyWeAsk: 'Sababta aan u weydiinayno',
  whatCanChange: 'Waxa isbeddeli kara',
  howAnswersAreUsed: 'Sida loo isticmaali doono jawaabihiinna',
  whoDecides: 'Cidda go’aanka gaarta',
  privacy: 'Asturnaantiinna',
  privacyLink: 'Akhri ogeysiiska asturnaanta oo dhammaystiran',
  retention: 'Muddada aan hayno jawaabihiinna',
  contact: 'Nala soo xiriir',
  otherWays: 'Siyaabo kale oo looga qayb qaato',
  closesAt: (moment) => `Taariikhda uu wadatashigani xirmayo: ${moment}.`,
  nothingKept:
    'Jawaabihiinnu waxay ku jirayaan qalabkan ilaa aad dirtaan. Haddii aad bogga xirtaan intaas ka hor, jawaabaha aan la kaydin way lumayaan.',

  beforeSending: 'Warcelintiinna waxaa la diraa marka aad doorataan “Dir warcelinta”.',
};
