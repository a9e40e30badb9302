import type {Formats} from '../../formats.js';
import type {KioskMessages} from '../../kiosk-messages.js';
import {kiosk as whole} from './kiosk.js';

/** What Welsh says on a kiosk where it speaks to young people as *ti*. All of it is a draft. */
export const kiosk = (formats: Pick<Formats, 'number'>): KioskMessages => ({
  ...whole(formats),
  welcome:
    'Mae’r ddyfais hon yn cael ei rhannu. Mae’r hyn rwyt ti’n ei anfon wedi’i amgryptio, ac mae dy atebion yn cael eu clirio oddi ar y sgrin ar gyfer y person nesaf.',
  endTitle: 'Wyt ti eisiau stopio?',
  endText: 'Nid yw dy atebion wedi’u hanfon. Byddant yn cael eu dileu.',
  idleTitle: 'Wyt ti yno o hyd?',
  savedTitle: 'Diolch. Mae dy ymateb wedi’i gadw ar y ddyfais hon',
  unsavedTitle: 'Nid oedd modd cadw dy ymateb ar y ddyfais hon',
  unsavedText: 'Rho wybod i aelod o staff cyn i ti adael. Gelli di roi cynnig arall arni nawr.',
  pinWait: (seconds) =>
    `Bu gormod o ymgeisiau. Eiliadau nes y gelli di roi cynnig arall arni: ${formats.number(seconds)}`,
  noService: 'Nid yw’r ddyfais hon yn anfon ohoni’i hun. Allforia’r hyn sydd arni i ffeil.',
  unkeptCount: (count) =>
    `Eitemau wedi’u hamgryptio yng nghof y dudalen hon yn unig, am na allai’r ddyfais eu cadw: ${formats.number(count)}. Byddant yn cael eu colli pan gaiff y dudalen ei chau. Anfona nhw neu allforia nhw i ffeil nawr.`,
  exported: (name) =>
    `Crëwyd ffeil: ${name}. Copïa hi i le diogel, a gwiria ei bod yno cyn i ti ddileu dim.`,
  clearAsk:
    'A yw’r ffeil mewn lle diogel? Yn y ffeil yn unig y bydd yr hyn rwyt ti’n ei ddileu yma wedyn.',
  mayBeDeleted:
    'Gall y porwr hwn ddileu’r hyn sydd ar y ddyfais hon pan fydd yn brin o le. Allforia i ffeil yn aml.',
});
