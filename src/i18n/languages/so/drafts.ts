import type {DraftMessages} from '../../draft-messages.js';

/** What Somali says of a draft. All of it is a draft itself. */
export const drafts = (): DraftMessages => ({
  title: 'Qabyo-qoraalkiinna',
  save: 'Jawaabahayga ku kaydi qalabkan',
  shared:
    'Qof kasta oo kale oo isticmaala qalabkan ayaa arki kara jawaabihiinna. Ha ku kaydinina qalab la wadaago, sida mid maktabad yaal.',
  here: (until) =>
    `Waxaa lagu kaydiyaa biraawsarkan oo keliya, lamana diro. Waxaa la hayaa ilaa: ${until}. Waa la tirtiraa marka xigta ee foomkan halkan laga furo intaas ka dib. Biraawsarrada qaarkood way ka hor tirtiraan.`,
  personal:
    'Jawaabaha idinku saabsan, sida macluumaadka xiriirka, lama kaydiyo. Mar kale ayaan idin weydiin doonnaa.',
  saveNow: 'Ku kaydi qalabkan',
  doNotSave: 'Ha kaydin',
  saved: (moment) =>
    `Waxaa lagu kaydiyey qalabkan, lamana dirin. Markii u dambaysay ee la kaydiyey: ${moment}.`,
  until: (moment) => `Waxaad ku sii wadi kartaan biraawsarkan. Waxaa la hayaa ilaa: ${moment}.`,
  notSaved: 'Jawaabihiinna kuma kaydin karin qalabkan. Boggan oo keliya ayay ku jiraan.',
  full: 'Qalabkan kuma filna meel lagu kaydiyo jawaabihiinna. Boggan oo keliya ayay ku jiraan.',
  behind:
    'Isbeddelladiinnii ugu dambeeyey kuma kaydin karin qalabkan. Boggan oo keliya ayay ku jiraan.',
  overtaken:
    'Qabyo-qoraalkiinna waxaa lagu beddelay tab ama daaqad kale. Waxaad halkan ku beddeshaan lama kaydiyo.',
  gone: 'Qabyo-qoraalkiinnu kuma jiro qalabkan hadda. Jawaabihiinnu boggan oo keliya ayay ku jiraan.',
  earlier: (moment) =>
    `Qalabkan waxaa ku jira qabyo-qoraal hore. Waxaad hadda ka jawaabtaan lama kaydiyo. Markii u dambaysay ee qabyo-qoraalka la kaydiyey: ${moment}.`,
  replace: 'Jawaabahan ku kaydi meesha qabyo-qoraalka',
  replaceAsk: 'Jawaabahan ayaa beddeli doona qabyo-qoraalka qalabkan ku jira. Lama soo celin karo.',
  remove: 'Tirtir qabyo-qoraalkayga',
  removeAsk: 'Ma rabtaan inaad qabyo-qoraalkiinna ka tirtirtaan qalabkan? Lama soo celin karo.',
  keep: 'Hay qabyo-qoraalkayga',
  removed: 'Qabyo-qoraalkiinna waa laga tirtiray qalabkan.',
  notRemoved: 'Qabyo-qoraalkiinna kama tirtiri karin qalabkan. Mar kale isku daya.',
  found: 'Qalabkan waxaa ku jira qabyo-qoraalkiinna',
  resume: 'Ka sii wad meeshii aad joogteen',
  resumeAsk: 'Qabyo-qoraalkiinna ayaa beddeli doona jawaabaha boggan ku jira.',
  stay: 'Hay jawaabahan',
  restart: 'Tirtir qabyo-qoraalkayga oo mar kale bilow',
  resumed: 'Waxaad ku soo noqoteen meeshii aad kaga jirteen qabyo-qoraalka.',
  arrived: 'Qabyo-qoraalkiinna hore ayaa loo diray, tusaale ahaan tab kale. Waan helnay.',
  maybeArrived:
    'Qabyo-qoraalkiinna hore ayaa loo diray, tusaale ahaan tab kale. Waxaa laga yaabaa inaan helnay.',
  sendAsk: 'Ma rabtaan inaad dirtaan warcelin labaad?',
  sendSecond: 'Dir warcelin labaad',
  doNotSend: 'Ha dirin',
  notSent: 'Jawaabihiinna lama dirin.',
});
