import type {DraftMessages} from '../../draft-messages.js';
import {within} from './within.js';

/** What Welsh says of a draft. All of it is a draft itself. */
export const drafts = (): DraftMessages => ({
  title: 'Eich drafft',
  save: 'Cadw fy atebion ar y ddyfais hon',
  shared:
    'Gall unrhyw un arall sy’n defnyddio’r ddyfais hon weld eich atebion. Peidiwch â’u cadw ar ddyfais sy’n cael ei rhannu, fel un mewn llyfrgell.',
  here: (until) =>
    `Byddant yn cael eu cadw yn y porwr hwn yn unig, ac nid ydynt yn cael eu hanfon. I’w cadw tan: ${within(until)}. Byddant yn cael eu dileu y tro nesaf y bydd y ffurflen hon yn cael ei hagor yma ar ôl hynny. Mae rhai porwyr yn eu dileu cyn hynny.`,
  personal:
    'Nid yw atebion amdanoch chi, fel manylion cyswllt, yn cael eu cadw. Byddwn yn gofyn amdanynt eto.',
  saveNow: 'Cadw ar y ddyfais hon',
  doNotSave: 'Peidio â chadw',
  saved: (moment) =>
    `Wedi’u cadw ar y ddyfais hon, a heb eu hanfon. Cadwyd ddiwethaf: ${within(moment)}.`,
  until: (moment) => `Gallwch barhau yn y porwr hwn. I’w cadw tan: ${within(moment)}.`,
  notSaved: 'Nid oedd modd cadw eich atebion ar y ddyfais hon. Maent ar y dudalen hon yn unig.',
  full: 'Nid oes lle i gadw eich atebion ar y ddyfais hon. Maent ar y dudalen hon yn unig.',
  behind:
    'Nid oedd modd cadw eich newidiadau diweddaraf ar y ddyfais hon. Maent ar y dudalen hon yn unig.',
  overtaken:
    'Mae eich drafft wedi’i newid mewn tab neu ffenestr arall. Nid yw’r hyn rydych yn ei newid yma yn cael ei gadw.',
  gone: 'Nid yw eich drafft ar y ddyfais hon mwyach. Mae eich atebion ar y dudalen hon yn unig.',
  earlier: (moment) =>
    `Mae drafft cynharach ar y ddyfais hon. Nid yw’r hyn rydych yn ei ateb nawr yn cael ei gadw. Cadwyd y drafft ddiwethaf: ${within(moment)}.`,
  replace: 'Cadw’r atebion hyn yn lle’r drafft',
  replaceAsk: 'Bydd yr atebion hyn yn disodli’r drafft ar y ddyfais hon. Ni fydd modd ei adfer.',
  remove: 'Dileu fy nrafft',
  removeAsk: 'Ydych chi eisiau dileu eich drafft o’r ddyfais hon? Ni fydd modd ei adfer.',
  keep: 'Cadw fy nrafft',
  removed: 'Mae eich drafft wedi’i ddileu o’r ddyfais hon.',
  notRemoved: 'Nid oedd modd dileu eich drafft o’r ddyfais hon. Rhowch gynnig arall arni.',
  found: 'Mae gennych ddrafft ar y ddyfais hon',
  resume: 'Parhau o’r lle roeddech chi',
  resumeAsk: 'Bydd eich drafft yn disodli’r hyn rydych wedi’i ateb ar y dudalen hon.',
  stay: 'Cadw’r atebion hyn',
  restart: 'Dileu fy nrafft a dechrau eto',
  resumed: 'Rydych yn ôl yn y lle roeddech chi yn eich drafft.',
  arrived: 'Anfonwyd eich drafft yn barod, er enghraifft o dab arall. Rydym wedi’i dderbyn.',
  maybeArrived:
    'Anfonwyd eich drafft yn barod, er enghraifft o dab arall. Efallai ein bod wedi’i dderbyn.',
  sendAsk: 'Ydych chi eisiau anfon ail ymateb?',
  sendSecond: 'Anfon ail ymateb',
  doNotSend: 'Peidio ag anfon',
  notSent: 'Nid yw eich atebion wedi’u hanfon.',
});
