import type {Formats} from '../../formats.js';
import type {KioskMessages} from '../../kiosk-messages.js';
import {within} from './within.js';

/** What Welsh says on a kiosk. All of it is a draft. */
export const kiosk = ({number}: Pick<Formats, 'number'>): KioskMessages => ({
  start: 'Dechrau yn Gymraeg',
  welcome:
    'Mae’r ddyfais hon yn cael ei rhannu. Mae’r hyn rydych yn ei anfon wedi’i amgryptio, ac mae eich atebion yn cael eu clirio oddi ar y sgrin ar gyfer y person nesaf.',
  end: 'Stopio a chlirio fy atebion',
  endTitle: 'Ydych chi eisiau stopio?',
  endText: 'Nid yw eich atebion wedi’u hanfon. Byddant yn cael eu dileu.',
  endNow: 'Dileu fy atebion',
  goOn: 'Parhau',
  idleTitle: 'Ydych chi yno o hyd?',
  idleText: (seconds) =>
    `Bydd y sgrin hon yn cael ei chlirio ar gyfer y person nesaf, a bydd atebion sydd heb eu hanfon yn cael eu dileu. Eiliadau ar ôl: ${number(seconds)}`,
  stillHere: 'Rwyf yma o hyd',
  savedTitle: 'Diolch. Mae eich ymateb wedi’i gadw ar y ddyfais hon',
  savedText:
    'Nid yw wedi’i anfon eto. Mae wedi’i amgryptio, fel nad oes neb yn gallu ei ddarllen yma. Bydd yn cael ei anfon pan fydd y ddyfais hon wedi’i chysylltu, neu ei gasglu gan ein staff.',
  unsavedTitle: 'Nid oedd modd cadw eich ymateb ar y ddyfais hon',
  unsavedText: 'Rhowch wybod i aelod o staff cyn i chi adael. Gallwch roi cynnig arall arni nawr.',
  next: 'Y person nesaf',
  staff: 'I staff',
  staffTitle: 'Beth sydd ar y ddyfais hon',
  pin: 'PIN',
  open: 'Agor',
  pinWrong: 'Nid dyna’r PIN.',
  pinWait: (seconds) =>
    `Bu gormod o ymgeisiau. Eiliadau nes y gallwch roi cynnig arall arni: ${number(seconds)}`,
  close: 'Cau',
  event: (name) => `Digwyddiad: ${name}`,
  device: (name) => `Dyfais: ${name}`,
  sealedCount: (count) => `Cyfanswm yr eitemau wedi’u hamgryptio: ${number(count)}`,
  waitingCount: (count) => `Eitemau wedi’u hamgryptio ar y ddyfais hon: ${number(count)}`,
  unkeptCount: (count) =>
    `Eitemau wedi’u hamgryptio yng nghof y dudalen hon yn unig, am na allai’r ddyfais eu cadw: ${number(count)}. Byddant yn cael eu colli pan gaiff y dudalen ei chau. Anfonwch nhw neu allforiwch nhw i ffeil nawr.`,
  refusedCount: (count) => `O’r rhain, heb eu derbyn gan y gwasanaeth: ${number(count)}`,
  sentCount: (count) => `Wedi’u hanfon o’r ddyfais hon: ${number(count)}`,
  lastSent: (moment) => `Anfonwyd ddiwethaf: ${within(moment)}`,
  neverSent: 'Nid oes dim wedi’i anfon o’r ddyfais hon eto.',
  noService: 'Nid yw’r ddyfais hon yn anfon ohoni’i hun. Allforiwch yr hyn sydd arni i ffeil.',
  sendNow: 'Anfon nawr',
  sendingNow: 'Wrthi’n anfon…',
  sentNow: 'Mae popeth wedi’i anfon.',
  notSent: 'Nid oedd modd anfon popeth. Mae’r hyn na chafodd ei anfon ar y ddyfais hon o hyd.',
  exportFile: 'Allforio i ffeil',
  exported: (name) =>
    `Crëwyd ffeil: ${name}. Copïwch hi i le diogel, a gwiriwch ei bod yno cyn i chi ddileu dim.`,
  exportedCount: (count) => `Eitemau wedi’u hamgryptio yn y ffeil: ${number(count)}`,
  clear: 'Dileu’r hyn sydd yn y ffeil o’r ddyfais hon',
  clearAsk:
    'A yw’r ffeil mewn lle diogel? Yn y ffeil yn unig y bydd yr hyn rydych yn ei ddileu yma wedyn.',
  clearNow: 'Ie, ei ddileu o’r ddyfais hon',
  keep: 'Na, ei gadw',
  cleared: (count) => `Wedi’u dileu o’r ddyfais hon: ${number(count)}`,
  notCleared: (count) =>
    `Nid oedd modd eu dileu, ac maent ar y ddyfais hon o hyd: ${number(count)}`,
  offlineReady: 'Gall y dudalen hon ddechrau heb gysylltiad.',
  offlineNot: 'Ni all y dudalen hon ddechrau heb gysylltiad eto.',
  mayBeDeleted:
    'Gall y porwr hwn ddileu’r hyn sydd ar y ddyfais hon pan fydd yn brin o le. Allforiwch i ffeil yn aml.',
});
