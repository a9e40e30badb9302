/**
 * What only paper says, in one language. A clause (`ticked` and what follows it) is a whole statement that can stand by
 * itself: it comes after a colon or in a list, and no sentence is put together from parts. `at` is the number of a
 * question, as it stands beside it.
 */
export interface PrintMessages {
  /** How boxes and lines are filled in, and what the small numbers are. */
  readonly howToFill: string;
  readonly smallNumbers: string;
  /** Under what is said of privacy, which may speak of a reference number. */
  readonly noReference: string;
  /** Where the paper has to go, and that nobody has said so. */
  readonly sendTitle: string;
  readonly sendTo: string;
  readonly sendNowhere: string;
  /** Over the box for the office, and in it. */
  readonly office: string;
  readonly serial: string;
  /** The name of a part of the paper, from 1. */
  readonly section: (at: number) => string;
  /** What stands on each sheet. */
  readonly edition: (version: string, hash: string) => string;
  readonly endTitle: string;
  readonly endText: string;

  readonly tickOne: string;
  readonly tickAny: string;
  readonly tickUpTo: (limit: number) => string;
  readonly tickAtLeast: (limit: number) => string;
  readonly tickAtLeastUpTo: (least: number, most: number) => string;
  /** Of an option with which no other can be chosen. */
  readonly tickAlone: (label: string) => string;
  readonly tickOnePerRow: string;
  readonly tickAnyPerRow: string;
  readonly numberPerRow: string;
  readonly tickToAgree: string;
  readonly rankHow: string;
  readonly rankUpTo: (limit: number) => string;
  readonly shareNeeded: (label: string, limit: string) => string;
  readonly shareExactly: (total: string) => string;
  readonly shareUpTo: (total: string) => string;
  readonly between: (least: string, most: string) => string;
  readonly noMoreThan: (limit: string) => string;
  readonly noLessThan: (limit: string) => string;
  readonly moreSheets: string;
  readonly itemSheets: (copies: number) => string;
  readonly fileEnclosed: string;
  readonly fileHow: string;
  readonly apart: string;
  readonly offerTick: string;
  /** Options that an earlier question hands over. */
  readonly onlyTicked: (at: string) => string;
  readonly onlyNotTicked: (at: string) => string;
  /** An answer that stands in a text or is a bound. */
  readonly answerTo: (at: string) => string;
  readonly workedOut: (label: string) => string;

  /** Beside an option. */
  readonly goTo: (at: string) => string;
  readonly goToSection: (at: number) => string;
  readonly goToStop: (at: number) => string;
  /** The end of what is asked about one of several items. */
  readonly goToPartEnd: string;
  readonly goToEnd: string;
  /** Under a question, after any answer; and after none. */
  readonly thenGoTo: (to: string) => string;
  readonly unansweredGoTo: (to: string) => string;

  /** Over what is asked under conditions. `clauses` are one or more, all of which must hold. */
  readonly answerIf: (at: string, clauses: readonly string[]) => string;
  readonly readIf: (clauses: readonly string[]) => string;
  readonly sectionIf: (clauses: readonly string[]) => string;
  readonly optionIf: (clauses: readonly string[]) => string;
  readonly askedIf: (clauses: readonly string[]) => string;
  readonly sectionElse: (to: string) => string;
  readonly stopTitle: string;
  readonly stopIf: (clauses: readonly string[]) => string;
  readonly stopHere: string;

  readonly ticked: (labels: readonly string[], at: string) => string;
  readonly notTicked: (labels: readonly string[], at: string) => string;
  readonly answered: (at: string) => string;
  readonly notAnswered: (at: string) => string;
  /** The same of something that has no number. */
  readonly given: (of: string) => string;
  readonly is: (of: string, values: readonly string[]) => string;
  readonly minimum: (of: string, limit: string) => string;
  readonly maximum: (of: string, limit: string) => string;
  readonly above: (of: string, limit: string) => string;
  readonly below: (of: string, limit: string) => string;
  readonly minLength: (of: string, limit: string) => string;
  readonly maxLength: (of: string, limit: string) => string;
  readonly minTicks: (at: string, limit: string) => string;
  readonly maxTicks: (at: string, limit: string) => string;
  /** Something that the page around a form would know and paper does not. */
  readonly context: (name: string, values: readonly string[]) => string;
  /** What has no words of its own; `rule` is in English or JSON. */
  readonly fits: (of: string, rule: string) => string;
  readonly not: (clause: string) => string;
  readonly any: (clauses: readonly string[]) => string;
  readonly all: (clauses: readonly string[]) => string;
}
