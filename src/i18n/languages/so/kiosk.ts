import type {Formats} from '../../formats.js';
import type {KioskMessages} from '../../kiosk-messages.js';

/** What Somali says on a kiosk. All of it is a draft. */
export const kiosk = ({number}: Pick<Formats, 'number'>): KioskMessages => ({
  start: 'Ku bilow Af-Soomaali',
  welcome:
    'Qalabkan waa la wadaagaa. Waxaad dirtaan waa la sireeyaa, jawaabahana shaashadda waa laga tirtiraa ka hor qofka xiga.',
  end: 'Jooji oo tirtir jawaabahayga',
  endTitle: 'Ma rabtaan inaad joojisaan?',
  endText: 'Jawaabaha lama dirin. Waa la tirtiri doonaa.',
  endNow: 'Tirtir jawaabahayga',
  goOn: 'Sii wad',
  idleTitle: 'Weli ma joogtaan?',
  idleText: (seconds) =>
    `Shaashaddan waxaa loo nadiifin doonaa qofka xiga, jawaabaha aan la dirinna waa la tirtiri doonaa. Ilbiriqsiyada hadhay: ${number(seconds)}`,
  stillHere: 'Weli waan joogaa',
  savedTitle: 'Mahadsanidiin. Warcelintiinna waxaa lagu kaydiyey qalabkan',
  savedText:
    'Weli lama dirin. Waa la sireeyey, sidaas darteed qofna halkan kuma akhrin karo. Waa la diri doonaa marka qalabkan la xiro, ama shaqaalaheenna ayaa qaadi doona.',
  unsavedTitle: 'Warcelintiinna laguma kaydin karin qalabkan',
  unsavedText: 'U sheega shaqaalaha ka hor intaadan bixin. Hadda mar kale waad isku dayi kartaan.',
  next: 'Qofka xiga',
  staff: 'Shaqaalaha',
  staffTitle: 'Waxa ku jira qalabkan',
  pin: 'PIN',
  open: 'Fur',
  pinWrong: 'Taasi PIN-ka ma aha.',
  pinWait: (seconds) =>
    `Isku dayo aad u badan ayaa la sameeyey. Ilbiriqsiyada ka hor inta aan mar kale la isku dayi karin: ${number(seconds)}`,
  close: 'Xir',
  event: (name) => `Munaasabad: ${name}`,
  device: (name) => `Qalab: ${name}`,
  sealedCount: (count) => `Wadarta walxaha sirsan: ${number(count)}`,
  waitingCount: (count) => `Walxaha sirsan ee ku jira qalabkan: ${number(count)}`,
  unkeptCount: (count) =>
    `Walxaha sirsan ee ku jira oo keliya xusuusta boggan, maxaa yeelay qalabku ma kaydin karin: ${number(count)}. Way lumi doonaan marka bogga la xiro. Hadda dir ama u dhoofi fayl.`,
  refusedCount: (count) => `Kuwaas, inta adeeggu aanu aqbalin: ${number(count)}`,
  sentCount: (count) => `Laga diray qalabkan: ${number(count)}`,
  lastSent: (moment) => `Markii ugu dambaysay ee la diray: ${moment}`,
  neverSent: 'Weli waxba lagama dirin qalabkan.',
  noService: 'Qalabkani iskii wax uma diro. Waxa ku jira u dhoofi fayl.',
  sendNow: 'Hadda dir',
  sendingNow: 'Waa la dirayaa…',
  sentNow: 'Wax kasta waa la diray.',
  notSent: 'Wax walba lama diri karin. Wixii aan la dirin weli waxay ku jiraan qalabkan.',
  exportFile: 'U dhoofi fayl',
  exported: (name) =>
    `Fayl ayaa la sameeyey: ${name}. Ku koobbi meel ammaan ah, oo hubi inuu halkaas ku jiro ka hor intaadan waxba tirtirin.`,
  exportedCount: (count) => `Walxaha sirsan ee faylka ku jira: ${number(count)}`,
  clear: 'Ka tirtir qalabkan waxa faylka ku jira',
  clearAsk:
    'Faylku ma ku jiraa meel ammaan ah? Waxaad halkan ka tirtirto kadib faylka oo keliya ayay ku jiri doonaan.',
  clearNow: 'Haa, ka tirtir qalabkan',
  keep: 'Maya, hay',
  cleared: (count) => `Laga tirtiray qalabkan: ${number(count)}`,
  notCleared: (count) => `Lama tirtiri karin, welina waxay ku jiraan qalabkan: ${number(count)}`,
  offlineReady: 'Boggani wuu bilaaban karaa isagoo aan xiriir lahayn.',
  offlineNot: 'Boggani weli ma bilaaban karo isagoo aan xiriir lahayn.',
  mayBeDeleted:
    'Biraawsarkani wuu tirtiri karaa waxa ku jira qalabkan marka booska yaraado. Badanaa u dhoofi fayl.',
});
