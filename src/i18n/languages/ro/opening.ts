import type {OpeningWords} from '../../messages.js';

/**
 * What Romanian says until a person has begun: plain, and *dumneavoastră* throughout, with no word that would tell the
 * gender of the reader. One answer is *răspuns*, all of them together are *răspunsul la consultare*.
 */
export const opening: OpeningWords = {
  languages: 'Limba',

  startNow: 'Începeți acum',
  continue: 'Continuați',
  back: 'Înapoi',
  send: 'Trimiteți răspunsul',
  sending: 'Se trimite răspunsul…',
  tryAgain: 'Încercați din nou',
  failedTitle: 'Formularul nu a putut fi încărcat',
  failed: 'Verificați conexiunea și încercați din nou.',

  optional: (label) => `${label} (opțional)`,
  optionalMark: '(opțional)',
  error: 'Eroare:',
  problemTitle: 'Există o problemă',
  chooseOne: 'Selectați un răspuns',
  progress: (at, of) => `Pagina ${at} din ${of}`,
  revealed: 'Mai jos a apărut încă o întrebare.',
  exclusiveCleared: 'Cealaltă opțiune a fost deselectată.',
  othersCleared: 'Celelalte opțiuni au fost deselectate.',

  day: 'Ziua',
  month: 'Luna',
  year: 'Anul',
  whyWeAsk: 'De ce întrebăm',
  whatCanChange: 'Ce se poate schimba',
  howAnswersAreUsed: 'Cum vor fi folosite răspunsurile dumneavoastră',
  whoDecides: 'Cine decide',
  privacy: 'Confidențialitatea dumneavoastră',
  privacyLink: 'Citiți nota completă privind confidențialitatea',
  retention: 'Cât timp păstrăm răspunsurile dumneavoastră',
  contact: 'Contact',
  otherWays: 'Alte modalități de a participa',
  closesAt: (moment) => `Data încheierii acestei consultări: ${moment}.`,
  nothingKept:
    'Răspunsurile rămân pe acest dispozitiv până când le trimiteți. Dacă închideți pagina înainte, răspunsurile nesalvate se pierd.',

  beforeSending: 'Răspunsul la consultare se trimite când selectați „Trimiteți răspunsul”.',
};
