import type {Formats} from '../../formats.js';
import type {KeyingMessages} from '../../keying-messages.js';

/** What Welsh says to staff who key in paper. All of it is a draft. */
export const keying = ({number}: Pick<Formats, 'number'>): KeyingMessages => ({
  title: 'Bysellu ymatebion papur',
  error: 'Gwall:',

  initials: 'Eich llythrennau cyntaf',
  initialsHint:
    'Mae dau berson yn bysellu pob taflen. Mae’r llythrennau’n dangos pwy fysellodd beth, ac nid ydynt yn rhan o ymateb.',
  initialsWrong: 'Rhowch eich llythrennau cyntaf: hyd at 10 llythyren neu ddigid',
  hash: 'Y cod gwirio ar waelod y tudalennau',
  hashHint: 'Wyth nod, er enghraifft 0a1b2c3d. Gadewch hwn yn wag os nad oes un ar y tudalennau.',
  hashShape: 'Rhaid i’r cod gwirio fod yn wyth nod, pob un yn ddigid neu’n llythyren o a i f',
  hashWrong: (version, hash) =>
    `Mae’r taflenni hyn yn gofyn cwestiynau gwahanol i’r dudalen hon. Mae’r dudalen hon yn bysellu fersiwn ${version}, gyda’r cod gwirio ${hash} ar waelod pob tudalen. Rhowch y taflenni hyn o’r neilltu, a’u bysellu ar y dudalen ar gyfer eu fersiwn nhw.`,
  begin: 'Dechrau bysellu',

  deskTitle: 'Taflenni papur',
  keyer: (initials) => `Yn bysellu nawr: ${initials}`,
  pageHash: (version, hash) =>
    `Mae’r dudalen hon yn bysellu fersiwn ${version}, gyda’r cod gwirio ${hash} ar waelod pob tudalen.`,
  serial: 'Rhif cyfresol y daflen',
  serialHint: 'Mae yn y blwch at ddefnydd y swyddfa. Rhowch ef eto i fysellu taflen am yr ail dro.',
  serialWrong:
    'Rhowch rif cyfresol y daflen: hyd at 40 llythyren, digid, cysylltnod, atalnod llawn neu flaenslaes',
  keySheet: 'Bysellu’r daflen hon',
  changeKeyer: 'Mae person arall yn cymryd drosodd',
  begunCount: (count) => `Wedi’u dechrau a heb eu cadw: ${number(count)}`,
  onceCount: (count) => `Wedi’u bysellu unwaith: ${number(count)}`,
  differingCount: (count) =>
    `Wedi’u bysellu ddwywaith, gyda gwahaniaethau i’w datrys: ${number(count)}`,
  agreedCount: (count) => `Wedi’u cytuno: ${number(count)}`,
  waitingCount: (count) => `O’r rhain, yn aros i gael eu hanfon: ${number(count)}`,
  refusedCount: (count) => `O’r rhain, heb eu derbyn gan y gwasanaeth: ${number(count)}`,
  sentCount: (count) => `O’r rhain, wedi’u hanfon: ${number(count)}`,
  asideCount: (count) => `Wedi’u rhoi o’r neilltu: ${number(count)}`,
  blankCount: (count) => `O’r rhain, heb atebion: ${number(count)}`,
  aloneCount: (count) => `Wedi’u bysellu’r ddau dro gan un person: ${number(count)}`,
  errorRate: (rate) => `Gwahaniaethau am bob 100 ateb: ${rate}`,
  closed:
    'Mae’r ymgynghoriad hwn wedi cau, ac efallai na fydd y gwasanaeth yn derbyn yr hyn sy’n cael ei anfon o hyn ymlaen.',
  sendNow: 'Anfon nawr',
  sendingNow: 'Wrthi’n anfon…',
  sentNow: 'Mae popeth a gytunwyd wedi’i anfon.',
  notSent: 'Nid oedd modd anfon popeth. Mae’r hyn na chafodd ei anfon ar y ddyfais hon o hyd.',
  saveList: 'Cadw rhestr o’r hyn na chafodd ei anfon',
  listSaved: (name) => `Crëwyd ffeil: ${name}. Mae atebion ynddi, felly cadwch hi mewn lle diogel.`,
  begunTitle: 'Wedi’u dechrau a heb eu cadw',
  sheetBegun: (serial, initials) => `Taflen ${serial}: mae ${initials} wedi’i dechrau.`,
  goOn: (serial) => `Mynd ymlaen â thaflen ${serial}`,
  toSettle: 'Gwahaniaethau i’w datrys',
  toSend: 'Heb eu derbyn gan y gwasanaeth',
  setAsideTitle: 'Taflenni wedi’u rhoi o’r neilltu',
  settleSheet: (serial) => `Datrys taflen ${serial}`,
  takeUp: (serial) => `Ailgydio yn nhaflen ${serial}`,
  sheetRefused: (serial) => `Taflen ${serial}`,
  sheetAside: (serial, reason) => `Taflen ${serial}: ${reason}`,

  keyedOnce: (serial) => `Mae taflen ${serial} wedi’i bysellu unwaith.`,
  isAgreed: (serial) => `Mae taflen ${serial} wedi’i chytuno.`,
  isAlreadyAgreed: (serial) =>
    `Mae taflen ${serial} wedi’i chytuno eisoes. Nid oes dim mwy i’w fysellu.`,
  isAlreadyAside: (serial) =>
    `Mae taflen ${serial} wedi’i rhoi o’r neilltu. Gallwch ailgydio ynddi isod.`,
  isNowAside: (serial) => `Mae taflen ${serial} bellach o’r neilltu.`,
  isNowBlank: (serial) =>
    `Nid oes atebion ar daflen ${serial}. Mae bellach o’r neilltu, ac nid oes dim ohoni’n cael ei anfon.`,
  isOther: (serial, hash) =>
    `Cafodd taflen ${serial} ei bysellu gyntaf gyda chwestiynau eraill, y rhai gyda’r cod gwirio ${hash}. Bysellwch hi ar y dudalen ar gyfer y fersiwn honno.`,
  unsaved:
    'Nid oedd modd cadw hwn ar y ddyfais hon. Nid oes dim yn cael ei golli tra bydd y dudalen hon ar agor. Rhowch gynnig arall arni.',
  overtaken:
    'Mae’r daflen hon wedi’i newid mewn ffenestr arall yn y cyfamser, felly ni chafodd dim ei gadw yma. Gadewch hi, a rhowch ei rhif eto.',
  unkept:
    'Nid yw’r ddyfais hon yn cadw’r hyn rydych yn ei fysellu nawr. Nid oes dim yn cael ei golli tra bydd y dudalen hon ar agor: cadwch y cofnod hwn cyn i chi ei chau.',
  tooSoon:
    'Daeth y bysellau olaf cyn i’r sgrin fod yn barod, ac ni chawsant eu derbyn. Teipiwch nhw eto.',
  unread:
    'Nid yw’r ddyfais hon yn dweud pa daflenni sydd ganddi. Llwythwch y dudalen eto cyn i chi fysellu rhagor.',

  firstEntry: (serial) => `Taflen ${serial}, cofnod cyntaf`,
  secondEntry: (serial) => `Taflen ${serial}, ail gofnod`,
  correcting: (serial) => `Taflen ${serial}, cywiriad`,
  sameKeyer:
    'Chi a fysellodd y daflen hon y tro cyntaf hefyd. Mae person arall yn fwy tebygol o ddod o hyd i gamgymeriadau.',
  goesOn: 'Rydych wedi’i dechrau o’r blaen, ac yn mynd ymlaen o’r man lle y gadawsoch hi.',
  help: 'Teipiwch y cod sydd wedi’i argraffu wrth ymyl blwch. Mae Enter yn mynd ymlaen i’r cwestiwn nesaf; mae Shift ac Enter gyda’i gilydd yn dechrau llinell newydd mewn testun hir. Gadewch yn wag yr hyn sy’n wag ar bapur. Mewn blwch ar gyfer codau, ystyr ? yw na all neb ddarllen yr ateb, ac ystyr ! yw ei fod wedi’i ddifetha.',
  language: 'Iaith yr atebion ar y daflen hon',
  question: (count) => `Cwestiwn ${number(count)}`,
  code: 'Cod',
  codes: 'Codau',
  chosen: 'wedi’i ddewis',
  unknownCode: (code) => `Nid yw ${code} yn un o godau’r cwestiwn hwn`,
  paperHas: 'Ar bapur',
  paperHasOf: (count) => `Beth sydd ar bapur yng nghwestiwn ${number(count)}`,
  asKeyed: 'fel y’i bysellwyd, neu’n wag',
  illegible: 'nid oes modd ei ddarllen',
  spoiled: 'wedi’i ddifetha',
  offRoute: 'Nid yw’n cael ei ofyn ar ôl yr atebion hyn.',
  offRouteWritten: 'Mae rhywbeth ar bapur yma',
  files: 'Nid yw ffeiliau’n cael eu bysellu. Cadwch yr hyn a ddaeth gyda’r daflen.',
  breaksRule: 'Mae hyn yn torri rheol, felly nid yw’n cael ei anfon:',
  isMissing: 'Heb ateb yma nid oes modd anfon y daflen.',
  save: 'Cadw’r cofnod hwn',
  leave: 'Gadael heb gadw',
  leaveTitle: 'Ydych chi eisiau gadael y daflen hon?',
  leaveText: 'Bydd yr hyn rydych wedi’i fysellu ohoni nawr yn cael ei golli.',
  leaveNow: 'Ei gadael',
  stay: 'Dal i fysellu',
  blankTitle: 'Nid oes atebion ar y daflen hon',
  blankText: 'Edrychwch ar bob un o’i thudalennau eto. A yw’r daflen gyfan yn wag?',
  keepBlank: 'Ei chadw fel un wag',
  isBegunTitle: (serial, initials) => `Mae ${initials} wedi dechrau taflen ${serial}`,
  isBegunText: (initials) =>
    `Dim ond ${initials} sy’n gallu mynd ymlaen â hi. Os byddwch yn ei bysellu o’r dechrau, bydd yr hyn nad yw ${initials} wedi’i gadw ohoni’n cael ei golli.`,
  leaveBegun: 'Ei gadael fel y mae',
  keyAnew: 'Ei bysellu o’r dechrau',

  settleTitle: (serial) => `Taflen ${serial}: datrys y gwahaniaethau`,
  settleText: 'Edrychwch ar y daflen, a dewiswch yr hyn y mae’n ei ddweud.',
  first: (initials) => `Cofnod cyntaf (${initials})`,
  second: (initials) => `Ail gofnod (${initials})`,
  anew: 'Y naill na’r llall: ei fysellu eto',
  blank: 'Gwag',
  unsettled: 'Dewiswch yr hyn y mae’r daflen yn ei ddweud ar gyfer pob cwestiwn isod',
  settle: 'Cadw’r hyn y mae’r daflen yn ei ddweud',
  later: 'Ei ddatrys yn nes ymlaen',

  unfitTitle: (serial) => `Nid oes modd anfon taflen ${serial}`,
  unfitText:
    'Nid yw’r gwasanaeth yn derbyn ymateb fel hwn, o bapur nac o unman arall. Mae’r daflen wedi’i rhoi o’r neilltu ar y ddyfais hon, felly nid oes dim yn cael ei golli.',
  noAnswer: (count) => `Nid oes ateb i gwestiwn ${number(count)}, a rhaid i ymateb gael un.`,
  isExit: 'Mae’r atebion hyn yn arwain allan o’r ymgynghoriad.',
  wasDeleted: 'Cafodd ei dileu ar y ddyfais hon cyn iddi gael ei hanfon.',
  isBlank: 'Nid oes atebion arni.',
  back: 'Cywiro’r daflen',
  setAside: 'Rhoi’r daflen hon o’r neilltu',
  asideTitle: (serial) => `Rhoi taflen ${serial} o’r neilltu`,
  reason: 'Pam mae’n cael ei rhoi o’r neilltu?',
  reasonHint: 'Er enghraifft: mae tudalen 3 ar goll. Peidiwch â chopïo atebion yma.',
  reasonMissing: 'Rhowch pam mae’r daflen yn cael ei rhoi o’r neilltu',

  listTitle: (consultation) => `Yr hyn na chafodd ei anfon o’r ymatebion papur i: ${consultation}`,
  sheet: (serial) => `Taflen: ${serial}`,
  keyedBy: (initials) => `Bysellwyd gan: ${initials}`,
  aloneTitle: 'Wedi’u bysellu’r ddau dro gan un person',
  notesTitle: 'Atebion ar bapur nad ydynt yn rhan o ymateb a gytunwyd',
  noteIllegible: (count) => `Cwestiwn ${number(count)}: nid oes modd ei ddarllen.`,
  noteSpoiled: (count) => `Cwestiwn ${number(count)}: wedi’i ddifetha.`,
  noteOffRoute: (count) => `Cwestiwn ${number(count)}: wedi’i ateb, er na chafodd ei ofyn.`,
  noteRule: (count) => `Cwestiwn ${number(count)}: yn torri un o reolau’r cwestiwn.`,
});
