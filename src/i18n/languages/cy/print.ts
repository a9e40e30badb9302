import type {PrintMessages} from '../../print-messages.js';
import {listed, quoted} from './paper-clauses.js';

/** What Welsh says on paper. All of it is a draft. */
export const print: PrintMessages = {
  howToFill:
    'Defnyddiwch feiro du neu las. Rhowch dic neu groes yn y blychau, ac ysgrifennwch ar y llinellau. Os gwnewch gamgymeriad, llenwch y blwch cyfan a thiciwch yr un cywir.',
  smallNumbers: 'Mae’r rhif bach wrth ymyl blwch ar gyfer ein staff.',
  noReference: 'Nid oes cyfeirnod gan ymateb ar bapur.',
  sendTitle: 'I ble i’w hanfon',
  sendTo: 'Anfonwch bob tudalen i’r cyfeiriad hwn:',
  sendNowhere:
    'Nid yw’r ymgynghoriad hwn yn rhoi cyfeiriad ar gyfer papur. Gofynnwch i’r sefydliad i ble i’w hanfon.',
  office: 'At ddefnydd y swyddfa',
  serial: 'Rhif cyfresol',
  section: (at) => `Adran ${at}`,
  edition: (version, hash) => `Fersiwn ${version}, cod gwirio ${hash}`,
  endTitle: 'Diwedd y cwestiynau',
  endText:
    'Diolch. Gwnewch yn siŵr nad ydych wedi colli tudalen, ac anfonwch bob tudalen yn ôl atom.',

  tickOne: 'Ticiwch un blwch.',
  tickAny: 'Ticiwch bob un sy’n berthnasol.',
  tickUpTo: (limit) =>
    limit === 1 ? 'Ticiwch un blwch.' : `Nifer y blychau i’w ticio: hyd at ${limit}.`,
  tickAtLeast: (limit) => `Nifer y blychau i’w ticio: o leiaf ${limit}.`,
  tickAtLeastUpTo: (least, most) =>
    least === most
      ? `Nifer y blychau i’w ticio: ${least}.`
      : `Nifer y blychau i’w ticio: o leiaf ${least} a hyd at ${most}.`,
  tickAlone: (label) => `Os ticiwch “${label}”, peidiwch â thicio unrhyw flwch arall.`,
  tickOnePerRow: 'Ticiwch un blwch ym mhob rhes.',
  tickAnyPerRow: 'Ticiwch bob un sy’n berthnasol ym mhob rhes.',
  numberPerRow: 'Ysgrifennwch rif ym mhob rhes.',
  tickToAgree: 'Ticiwch y blwch dim ond os ydych yn cytuno.',
  rankHow:
    'Ysgrifennwch 1 ym mlwch yr hyn sy’n dod gyntaf i chi, 2 ar gyfer yr hyn sy’n dod nesaf, ac yn y blaen.',
  rankUpTo: (limit) => `Nifer i’w rhifo: hyd at ${limit}.`,
  shareNeeded: (label, limit) => `“${label}”: o leiaf ${limit}.`,
  shareExactly: (total) => `Rhaid i’r cyfan gyda’i gilydd ddod i hyn yn union: ${total}.`,
  shareUpTo: (total) => `Gall y cyfan gyda’i gilydd ddod i hyd at hyn: ${total}.`,
  between: (least, most) => `Ysgrifennwch rif o ${least} i ${most}.`,
  noMoreThan: (limit) => `Dim mwy na hyn: ${limit}.`,
  noLessThan: (limit) => `Dim llai na hyn: ${limit}.`,
  moreSheets:
    'Os oes angen mwy o le arnoch, parhewch ar ddarn arall o bapur ac ysgrifennwch rif y cwestiwn arno.',
  itemSheets: (copies) =>
    `Nifer y lleoedd yma: ${copies}. Os oes angen mwy arnoch, parhewch ar ddarn arall o bapur ac ysgrifennwch rifau’r cwestiynau arno.`,
  fileEnclosed: 'Rwy’n ei amgáu gyda’r ffurflen hon',
  fileHow:
    'Rhowch gopi papur gyda’r ffurflen hon, ac ysgrifennwch rif y cwestiwn hwn ar y dudalen gyntaf.',
  apart:
    'Rydym yn cadw’r rhan hon ar wahân i’ch atebion eraill: mae’n cael ei thorri i ffwrdd pan fydd yn cyrraedd, ac nid oes dim arni sy’n arwain atynt.',
  offerTick: 'Llenwch hwn dim ond os ydych am i ni gysylltu â chi.',
  onlyTicked: (at) =>
    `Atebwch dim ond ar gyfer yr hyn y gwnaethoch ei dicio neu ei ddewis yng nghwestiwn ${at}.`,
  onlyNotTicked: (at) =>
    `Atebwch dim ond ar gyfer yr hyn na wnaethoch ei dicio na’i ddewis yng nghwestiwn ${at}.`,
  answerTo: (at) => `eich ateb i gwestiwn ${at}`,
  workedOut: (label) => `“${label}”, sy’n dilyn o’ch atebion,`,

  goTo: (at) => `ewch i gwestiwn ${at}`,
  goToSection: (at) => `ewch i adran ${at}`,
  goToStop: (at) => `ewch i ddiwedd adran ${at}`,
  goToPartEnd: 'ewch ymlaen i’r hyn sy’n dilyn y rhan hon',
  goToEnd: 'ewch i ddiwedd y ffurflen',
  thenGoTo: (to) => `Yna ${to}.`,
  unansweredGoTo: (to) => `Os na thiciwch unrhyw flwch, ${to}.`,

  answerIf: (at, clauses) => listed(`Atebwch gwestiwn ${at} dim ond`, clauses),
  readIf: (clauses) => listed('Darllenwch hwn dim ond', clauses),
  sectionIf: (clauses) => listed('Atebwch yr adran hon dim ond', clauses),
  optionIf: (clauses) => listed('Dim ond', clauses),
  askedIf: (clauses) => listed('Llenwch hwn dim ond', clauses),
  sectionElse: (to) => `Fel arall, ${to}.`,
  stopTitle: 'Pwy sy’n stopio yma',
  stopIf: (clauses) => listed('Stopiwch yma', clauses),
  stopHere: 'Yna peidiwch ag ateb mwy o gwestiynau, a pheidiwch ag anfon y ffurflen hon.',

  ticked: (labels, at) => `rydych chi wedi ticio ${quoted(labels)} yng nghwestiwn ${at}`,
  notTicked: (labels, at) => `nid ydych wedi ticio ${quoted(labels, 'na')} yng nghwestiwn ${at}`,
  answered: (at) => `rydych chi wedi ateb cwestiwn ${at}`,
  notAnswered: (at) => `nid ydych wedi ateb cwestiwn ${at}`,
  given: (of) => `mae swm ar gyfer hyn: ${of}`,
  is: (of, values) => `dyma ${of}: ${quoted(values)}`,
  minimum: (of, limit) => `mae ${of} yn ${limit} neu fwy`,
  maximum: (of, limit) => `mae ${of} yn ${limit} neu lai`,
  above: (of, limit) => `mae ${of} yn fwy na ${limit}`,
  below: (of, limit) => `mae ${of} yn llai na ${limit}`,
  minLength: (of, limit) => `nifer y nodau yn ${of}: ${limit} neu fwy`,
  maxLength: (of, limit) => `nifer y nodau yn ${of}: ${limit} neu lai`,
  minTicks: (at, limit) => `nifer a ddewiswyd yng nghwestiwn ${at}: o leiaf ${limit}`,
  maxTicks: (at, limit) => `nifer a ddewiswyd yng nghwestiwn ${at}: hyd at ${limit}`,
  context: (name, values) => `cawsoch y ffurflen hon ar gyfer ${name}: ${values.join(' / ')}`,
  fits: (of, rule) => `mae ${of} yn cydymffurfio â’r rheol hon: ${rule}`,
  not: (clause) => `nid yw hyn yn wir: (${clause})`,
  any: (clauses) => `mae unrhyw un o’r rhain yn wir: (${clauses.join('; ')})`,
  all: (clauses) => `mae’r rhain i gyd yn wir: (${clauses.join('; ')})`,
};
