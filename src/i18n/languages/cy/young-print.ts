import type {PrintMessages} from '../../print-messages.js';
import {listed, quoted} from './paper-clauses.js';
import {print as whole} from './print.js';

/** What Welsh says on paper where it speaks to young people as *ti*. All of it is a draft. */
export const print: PrintMessages = {
  ...whole,
  howToFill:
    'Defnyddia feiro du neu las. Rho dic neu groes yn y blychau, ac ysgrifenna ar y llinellau. Os byddi di’n gwneud camgymeriad, llenwa’r blwch cyfan a thicia’r un cywir.',
  sendTo: 'Anfona bob tudalen i’r cyfeiriad hwn:',
  sendNowhere:
    'Nid yw’r ymgynghoriad hwn yn rhoi cyfeiriad ar gyfer papur. Gofynna i’r sefydliad i ble i’w hanfon.',
  endText: 'Diolch. Gwna’n siŵr nad wyt ti wedi colli tudalen, ac anfona bob tudalen yn ôl atom.',

  tickOne: 'Ticia un blwch.',
  tickAny: 'Ticia bob un sy’n berthnasol.',
  tickUpTo: (limit) => (limit === 1 ? 'Ticia un blwch.' : whole.tickUpTo(limit)),
  tickAlone: (label) => `Os byddi di’n ticio “${label}”, paid â thicio unrhyw flwch arall.`,
  tickOnePerRow: 'Ticia un blwch ym mhob rhes.',
  tickAnyPerRow: 'Ticia bob un sy’n berthnasol ym mhob rhes.',
  numberPerRow: 'Ysgrifenna rif ym mhob rhes.',
  tickToAgree: 'Ticia’r blwch dim ond os wyt ti’n cytuno.',
  rankHow:
    'Ysgrifenna 1 ym mlwch yr hyn sy’n dod gyntaf i ti, 2 ar gyfer yr hyn sy’n dod nesaf, ac yn y blaen.',
  between: (least, most) => `Ysgrifenna rif o ${least} i ${most}.`,
  moreSheets:
    'Os oes angen mwy o le arnat ti, parha ar ddarn arall o bapur ac ysgrifenna rif y cwestiwn arno.',
  itemSheets: (copies) =>
    `Nifer y lleoedd yma: ${copies}. Os oes angen mwy arnat ti, parha ar ddarn arall o bapur ac ysgrifenna rifau’r cwestiynau arno.`,
  fileHow:
    'Rho gopi papur gyda’r ffurflen hon, ac ysgrifenna rif y cwestiwn hwn ar y dudalen gyntaf.',
  apart:
    'Rydym yn cadw’r rhan hon ar wahân i dy atebion eraill: mae’n cael ei thorri i ffwrdd pan fydd yn cyrraedd, ac nid oes dim arni sy’n arwain atynt.',
  offerTick: 'Llenwa hwn dim ond os wyt ti eisiau i ni gysylltu â ti.',
  onlyTicked: (at) =>
    `Ateba dim ond ar gyfer yr hyn y gwnest ti ei dicio neu ei ddewis yng nghwestiwn ${at}.`,
  onlyNotTicked: (at) =>
    `Ateba dim ond ar gyfer yr hyn na wnest ti ei dicio na’i ddewis yng nghwestiwn ${at}.`,
  answerTo: (at) => `dy ateb i gwestiwn ${at}`,
  workedOut: (label) => `“${label}”, sy’n dilyn o dy atebion,`,

  goTo: (at) => `cer i gwestiwn ${at}`,
  goToSection: (at) => `cer i adran ${at}`,
  goToStop: (at) => `cer i ddiwedd adran ${at}`,
  goToPartEnd: 'cer ymlaen i’r hyn sy’n dilyn y rhan hon',
  goToEnd: 'cer i ddiwedd y ffurflen',
  unansweredGoTo: (to) => `Os na fyddi di’n ticio unrhyw flwch, ${to}.`,

  answerIf: (at, clauses) => listed(`Ateba gwestiwn ${at} dim ond`, clauses),
  readIf: (clauses) => listed('Darllena hwn dim ond', clauses),
  sectionIf: (clauses) => listed('Ateba’r adran hon dim ond', clauses),
  askedIf: (clauses) => listed('Llenwa hwn dim ond', clauses),
  stopIf: (clauses) => listed('Stopia yma', clauses),
  stopHere: 'Yna paid ag ateb mwy o gwestiynau, a phaid ag anfon y ffurflen hon.',

  ticked: (labels, at) => `rwyt ti wedi ticio ${quoted(labels)} yng nghwestiwn ${at}`,
  notTicked: (labels, at) => `nid wyt ti wedi ticio ${quoted(labels, 'na')} yng nghwestiwn ${at}`,
  answered: (at) => `rwyt ti wedi ateb cwestiwn ${at}`,
  notAnswered: (at) => `nid wyt ti wedi ateb cwestiwn ${at}`,
  context: (name, values) => `cefaist ti’r ffurflen hon ar gyfer ${name}: ${values.join(' / ')}`,
};
