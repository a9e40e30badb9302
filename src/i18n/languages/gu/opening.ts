import type {OpeningWords} from '../../messages.js';

/** What Gujarati says until a person has begun: plain, *tame* throughout, and nothing that gives the reader a gender. */
export const opening: OpeningWords = {
  languages: 'ભાષા',

  startNow: 'હમણાં શરૂ કરો',
  continue: 'જારી રાખો',
  back: 'પાછળ',
  send: 'તમારો પ્રતિભાવ મોકલો',
  sending: 'તમારો પ્રતિભાવ મોકલાઈ રહ્યો છે…',
  tryAgain: 'ફરી પ્રયાસ કરો',
  failedTitle: 'ફોર્મ લોડ થઈ શક્યું નથી',
  failed: 'તમારું ઇન્ટરનેટ કનેક્શન તપાસો અને ફરી પ્રયાસ કરો.',

  optional: (label) => `${label} (વૈકલ્પિક)`,
  optionalMark: '(વૈકલ્પિક)',
  error: 'ભૂલ:',
  problemTitle: 'એક સમસ્યા છે',
  chooseOne: 'જવાબ પસંદ કરો',
  progress: (at, of) => `કુલ ${of}માંથી પૃષ્ઠ ${at}`,
  revealed: 'નીચે વધુ એક પ્રશ્ન દેખાયો છે.',
  exclusiveCleared: 'તમારી બીજી પસંદગી દૂર કરવામાં આવી છે.',
  othersCleared: 'તમારી બીજી પસંદગીઓ દૂર કરવામાં આવી છે.',

  day: 'દિવસ',
  month: 'મહિનો',
  year: 'વર્ષ',

  whyWeAsk: 'અમે શા માટે પૂછીએ છીએ',
  whatCanChange: 'શું બદલાઈ શકે છે',
  howAnswersAreUsed: 'તમારા જવાબોનો ઉપયોગ કેવી રીતે થશે',
  whoDecides: 'નિર્ણય કોણ લે છે',
  privacy: 'તમારી ગોપનીયતા',
  privacyLink: 'સંપૂર્ણ ગોપનીયતા સૂચના વાંચો',
  retention: 'અમે તમારા જવાબો કેટલો સમય રાખીએ છીએ',
  contact: 'અમારો સંપર્ક કરો',
  otherWays: 'ભાગ લેવાની અન્ય રીતો',
  closesAt: (moment) => `આ પરામર્શ સમાપ્ત થશે: ${moment}.`,
  nothingKept:
    'તમે મોકલો ત્યાં સુધી તમારા જવાબો આ ઉપકરણ પર રહે છે. તે પહેલાં પૃષ્ઠ બંધ કરશો તો સેવ ન કરેલા જવાબો ખોવાઈ જશે.',

  beforeSending: 'તમે “તમારો પ્રતિભાવ મોકલો” પસંદ કરો ત્યારે તમારો પ્રતિભાવ મોકલવામાં આવે છે.',
};
