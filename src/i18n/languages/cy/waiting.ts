import type {Formats} from '../../formats.js';
import type {WaitingWords} from '../../messages.js';
import {within} from './within.js';

/** What Welsh says of a response that waits. All of it is a draft. */
export const waiting = ({number}: Formats): WaitingWords => ({
  savedNotSent: 'Mae eich ymateb wedi’i gadw ar y ddyfais hon. Nid yw wedi’i anfon eto.',
  unconfirmedTitle: 'Nid oeddem yn gallu cadarnhau bod eich ymateb wedi ein cyrraedd',
  waitingTitle: 'Mae eich ymateb yn aros i gael ei anfon',
  waitingKept:
    'Mae wedi’i gadw ar y ddyfais hon. Nid oeddem yn gallu cadarnhau ei fod wedi ein cyrraedd, felly bydd yn cael ei anfon eto ohono’i hun tra bydd y dudalen hon ar agor, a’r tro nesaf y bydd y dudalen hon yn cael ei hagor yn y porwr hwn. Dewch yn ôl o fewn 7 diwrnod: mae rhai porwyr yn ei ddileu ar ôl hynny.',
  waitingSince: (moment) => `Yn aros ers: ${within(moment)}.`,
  notKept:
    'Nid oes modd i ni gadw copi ar y ddyfais hon. Cadwch y dudalen hon ar agor: bydd eich ymateb yn cael ei anfon eto ohono’i hun. Os na allwch wneud hynny, cadwch gopi o’ch atebion.',
  tooLong:
    'Mae eich atebion yn hirach nag y gall y gwasanaeth eu derbyn. Maent yn dal ar y dudalen hon. Gwnewch y rhai hiraf yn fyrrach a’u hanfon eto, neu cysylltwch â ni.',
  stoppedKept:
    'Mae eich ymateb hefyd wedi’i gadw ar y ddyfais hon. Ni fydd yn cael ei anfon eto ohono’i hun.',
  saveData: 'Cadw eich atebion fel data (JSON)',
  receivedBy: (name) => `Derbyniwyd gan: ${name}`,
  waitingCount: (count) => `Ymatebion sy’n aros i gael eu hanfon o’r ddyfais hon: ${number(count)}`,
  contactWaiting:
    'Mae manylion cyswllt yn aros i gael eu hanfon o’r ddyfais hon, ar wahân i unrhyw atebion.',
  stoppedCount: (count) =>
    `Ymatebion ar y ddyfais hon nad yw’r gwasanaeth wedi’u derbyn: ${number(count)}`,
  tryNow: 'Rhoi cynnig arni nawr',
  lateReceived: (reference) =>
    `Mae ymateb a oedd yn aros ar y ddyfais hon wedi dod i law. Cyfeirnod: ${reference}`,
  deleteKept: 'Dileu o’r ddyfais hon',
  deleteKeptAsk:
    'Ydych chi eisiau dileu popeth sydd wedi’i gadw ar y ddyfais hon ar gyfer yr ymgynghoriad hwn? Ni fydd yn cael ei anfon, ac ni fydd modd ei adfer.',
  keepIt: 'Peidio â dileu',
  keptDeleted: 'Mae wedi’i ddileu o’r ddyfais hon.',
  notDeleted:
    'Nid oedd modd ei ddileu o’r ddyfais hon, a gallai gael ei anfon o hyd. Gallwch roi cynnig arall arni, neu ddileu data’r wefan hon yn eich porwr.',
  contactKept:
    'Mae eich atebion wedi dod i law. Mae eich manylion cyswllt wedi’u cadw ar y ddyfais hon, a byddant yn cael eu hanfon ohonynt eu hunain cyn gynted â phosibl.',
});
