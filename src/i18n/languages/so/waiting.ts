import type {Formats} from '../../formats.js';
import type {WaitingWords} from '../../messages.js';

/** What Somali says of a response that waits. All of it is a draft. */
export const waiting = ({number}: Formats): WaitingWords => ({
  savedNotSent: 'Warcelintiinna waxaa lagu kaydiyey qalabkan. Weli lama dirin.',
  unconfirmedTitle: 'Waan xaqiijin kari weynay inay warcelintiinnu na soo gaartay',
  waitingTitle: 'Warcelintiinnu waxay sugaysaa in la diro',
  waitingKept:
    'Waxaa lagu kaydiyey qalabkan. Waan xaqiijin kari weynay inay na soo gaartay, sidaas darteed iskeed ayaa mar kale loo diraa inta boggani furan yahay, iyo marka xigta ee boggan lagu furo biraawsarkan. Ku soo noqda 7 maalmood gudahood: biraawsarrada qaarkood intaas ka dib way tirtiraan.',
  waitingSince: (moment) => `Waxay sugaysay tan iyo: ${moment}.`,
  notKept:
    'Nuqul kuma hayn karno qalabkan. Boggan furnaanshihiisa sii wada: warcelintiinna iskeed ayaa mar kale loo diraa. Haddii aydaan taas samayn karin, kaydiya nuqul jawaabaha ah.',
  tooLong:
    'Jawaabihiinnu way ka dheer yihiin inta adeeggu qaadi karo. Weli waxay ku jiraan boggan. Soo gaabiya kuwa ugu dheer oo mar kale dira, ama nala soo xiriira.',
  stoppedKept:
    'Warcelintiinna sidoo kale waxaa lagu kaydiyey qalabkan. Iskeed mar kale looma diri doono.',
  saveData: 'U kaydi jawaabaha xog ahaan (JSON)',
  receivedBy: (name) => `Cidda heshay: ${name}`,
  waitingCount: (count) => `Warcelinnada sugaya in laga diro qalabkan: ${number(count)}`,
  contactWaiting:
    'Macluumaad xiriir ayaa sugaya in laga diro qalabkan, isagoo ka gooni ah jawaab kasta.',
  stoppedCount: (count) =>
    `Warcelinnada lagu kaydiyey qalabkan ee adeeggu aanu aqbalin: ${number(count)}`,
  tryNow: 'Hadda isku day',
  lateReceived: (reference) =>
    `Warcelin ku sugaysay qalabkan waa la helay. Lambarka tixraaca: ${reference}`,
  deleteKept: 'Ka tirtir qalabkan',
  deleteKeptAsk:
    'Ma rabtaan inaad tirtirtaan wax kasta oo qalabkan loogu kaydiyey la-tashigan? Lama diri doono, lamana soo celin karo.',
  keepIt: 'Ha tirtirin',
  keptDeleted: 'Waa laga tirtiray qalabkan.',
  notDeleted:
    'Lagama tirtiri karin qalabkan, wali na waa la diri karaa. Mar kale isku day, ama ka tirtir xogta websaydhkan browserkaaga.',
  contactKept:
    'Jawaabihiinna waa la helay. Macluumaadkiinna xiriirka waxaa lagu kaydiyey qalabkan, iskiisna ayaa loo diri doonaa sida ugu dhakhsaha badan.',
});
