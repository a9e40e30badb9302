import type {DraftMessages} from '../../draft-messages.js';
import {drafts as whole} from './drafts.js';
import {within} from './within.js';

/** What Welsh says of a draft where it speaks to young people as *ti*. All of it is a draft itself. */
export const drafts = (): DraftMessages => ({
  ...whole(),
  title: 'Dy ddrafft',
  shared:
    'Gall unrhyw un arall sy’n defnyddio’r ddyfais hon weld dy atebion. Paid â’u cadw ar ddyfais sy’n cael ei rhannu, fel un mewn llyfrgell.',
  personal:
    'Nid yw atebion amdanat ti, fel manylion cyswllt, yn cael eu cadw. Byddwn yn gofyn amdanynt eto.',
  until: (moment) => `Gelli di barhau yn y porwr hwn. I’w cadw tan: ${within(moment)}.`,
  notSaved: 'Nid oedd modd cadw dy atebion ar y ddyfais hon. Maent ar y dudalen hon yn unig.',
  full: 'Nid oes lle i gadw dy atebion ar y ddyfais hon. Maent ar y dudalen hon yn unig.',
  behind:
    'Nid oedd modd cadw dy newidiadau diweddaraf ar y ddyfais hon. Maent ar y dudalen hon yn unig.',
  overtaken:
    'Mae dy ddrafft wedi’i newid mewn tab neu ffenestr arall. Nid yw’r hyn rwyt ti’n ei newid yma yn cael ei gadw.',
  gone: 'Nid yw dy ddrafft ar y ddyfais hon mwyach. Mae dy atebion ar y dudalen hon yn unig.',
  earlier: (moment) =>
    `Mae drafft cynharach ar y ddyfais hon. Nid yw’r hyn rwyt ti’n ei ateb nawr yn cael ei gadw. Cadwyd y drafft ddiwethaf: ${within(moment)}.`,
  removeAsk: 'Wyt ti eisiau dileu dy ddrafft o’r ddyfais hon? Ni fydd modd ei adfer.',
  removed: 'Mae dy ddrafft wedi’i ddileu o’r ddyfais hon.',
  notRemoved: 'Nid oedd modd dileu dy ddrafft o’r ddyfais hon. Rho gynnig arall arni.',
  found: 'Mae gen ti ddrafft ar y ddyfais hon',
  resumeAsk: 'Bydd dy ddrafft yn disodli’r hyn rwyt ti wedi’i ateb ar y dudalen hon.',
  resume: 'Parhau o’r lle roeddet ti',
  resumed: 'Rwyt ti yn ôl yn y lle roeddet ti yn dy ddrafft.',
  arrived: 'Anfonwyd dy ddrafft yn barod, er enghraifft o dab arall. Rydym wedi’i dderbyn.',
  maybeArrived:
    'Anfonwyd dy ddrafft yn barod, er enghraifft o dab arall. Efallai ein bod wedi’i dderbyn.',
  sendAsk: 'Wyt ti eisiau anfon ail ymateb?',
  notSent: 'Nid yw dy atebion wedi’u hanfon.',
});
