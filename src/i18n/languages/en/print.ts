import type {PrintMessages} from '../../print-messages.js';

const quoted = (texts: readonly string[]) =>
  texts
    .map((text) => `“${text}”`)
    .reduce((before, text, index, all) =>
      index === all.length - 1 ? `${before} or ${text}` : `${before}, ${text}`,
    );
const listed = (before: string, clauses: readonly string[]) =>
  clauses.length === 1
    ? `${before} if ${clauses[0]!}.`
    : `${before} if all of this is so: ${clauses.join('; ')}.`;

/** What English says on paper. */
export const print: PrintMessages = {
  howToFill:
    'Use a black or blue pen. Put a tick or a cross in the boxes, and write on the lines. If you make a mistake, fill in the whole box and tick the right one.',
  smallNumbers: 'The small number beside a box is for our staff.',
  noReference: 'A response on paper has no reference number.',
  sendTitle: 'Where to send it',
  sendTo: 'Send all pages to:',
  sendNowhere:
    'This consultation does not give an address for paper. Ask the organisation where to send it.',
  office: 'For office use',
  serial: 'Serial number',
  section: (at) => `Section ${at}`,
  edition: (version, hash) => `Version ${version}, check code ${hash}`,
  endTitle: 'The end of the questions',
  endText: 'Thank you. Please check that you have not missed a page, and send all pages back.',

  tickOne: 'Tick one box.',
  tickAny: 'Tick all that apply.',
  tickUpTo: (limit) => (limit === 1 ? 'Tick one box.' : `Tick up to ${limit} boxes.`),
  tickAtLeast: (limit) => `Tick at least ${limit === 1 ? 'one box' : `${limit} boxes`}.`,
  tickAtLeastUpTo: (least, most) =>
    least === most ? `Tick ${least} boxes.` : `Tick at least ${least} and up to ${most} boxes.`,
  tickAlone: (label) => `If you tick “${label}”, tick no other box.`,
  tickOnePerRow: 'Tick one box in each row.',
  tickAnyPerRow: 'Tick all that apply in each row.',
  numberPerRow: 'Write a number in each row.',
  tickToAgree: 'Tick the box only if you agree.',
  rankHow: 'Write 1 in the box of what comes first for you, 2 for what comes next, and so on.',
  rankUpTo: (limit) => `Number up to ${limit} of them.`,
  shareNeeded: (label, limit) => `“${label}” needs at least ${limit}.`,
  shareExactly: (total) => `All amounts together must make exactly this: ${total}.`,
  shareUpTo: (total) => `All amounts together can make up to this: ${total}.`,
  between: (least, most) => `Write a number between ${least} and ${most}.`,
  noMoreThan: (limit) => `No more than this: ${limit}.`,
  noLessThan: (limit) => `No less than this: ${limit}.`,
  moreSheets:
    'If you need more room, continue on another piece of paper and write the number of the question on it.',
  itemSheets: (copies) =>
    `There is room for ${copies} here. For more, continue on another piece of paper and write the numbers of the questions on it.`,
  fileEnclosed: 'I enclose it with this form',
  fileHow:
    'Put a copy on paper with this form, and write the number of this question on its first page.',
  apart:
    'We keep this part away from your other answers: it is cut off when it arrives, and nothing on it leads to them.',
  offerTick: 'Fill this in only if you want us to contact you.',
  onlyTicked: (at) => `Answer only for what you ticked or chose at question ${at}.`,
  onlyNotTicked: (at) => `Answer only for what you did not tick or choose at question ${at}.`,
  answerTo: (at) => `your answer to question ${at}`,
  workedOut: (label) => `“${label}”, which follows from your answers,`,

  goTo: (at) => `go to question ${at}`,
  goToSection: (at) => `go to section ${at}`,
  goToStop: (at) => `go to the end of section ${at}`,
  goToPartEnd: 'go on to what follows this part',
  goToEnd: 'go to the end of the form',
  thenGoTo: (to) => `Then ${to}.`,
  unansweredGoTo: (to) => `If you tick no box, ${to}.`,

  answerIf: (at, clauses) => listed(`Answer question ${at} only`, clauses),
  readIf: (clauses) => listed('Read this only', clauses),
  sectionIf: (clauses) => listed('Answer this section only', clauses),
  optionIf: (clauses) => listed('Only', clauses),
  askedIf: (clauses) => listed('Fill this in only', clauses),
  sectionElse: (to) => `Otherwise, ${to}.`,
  stopTitle: 'Who stops here',
  stopIf: (clauses) => listed('Stop here', clauses),
  stopHere: 'Then answer no more questions, and do not send this form.',

  ticked: (labels, at) => `you ticked ${quoted(labels)} at question ${at}`,
  notTicked: (labels, at) => `you did not tick ${quoted(labels)} at question ${at}`,
  answered: (at) => `you answered question ${at}`,
  notAnswered: (at) => `you did not answer question ${at}`,
  given: (of) => `there is an amount for this: ${of}`,
  is: (of, values) => `${of} is ${quoted(values)}`,
  minimum: (of, limit) => `${of} is ${limit} or more`,
  maximum: (of, limit) => `${of} is ${limit} or less`,
  above: (of, limit) => `${of} is more than ${limit}`,
  below: (of, limit) => `${of} is less than ${limit}`,
  minLength: (of, limit) => `${of} has ${limit} or more characters`,
  maxLength: (of, limit) => `${of} has ${limit} or fewer characters`,
  minTicks: (at, limit) => `you chose at least this many at question ${at}: ${limit}`,
  maxTicks: (at, limit) => `you chose at most this many at question ${at}: ${limit}`,
  context: (name, values) => `this form was given to you for ${name}: ${values.join(' / ')}`,
  fits: (of, rule) => `${of} fits this rule: ${rule}`,
  not: (clause) => `this is not so: (${clause})`,
  any: (clauses) => `any of this is so: (${clauses.join('; ')})`,
  all: (clauses) => `all of this is so: (${clauses.join('; ')})`,
};
