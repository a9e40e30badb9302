import type {CheckFinding} from '../check-document.js';
import type {Routes} from '../graph/routes.js';

/** Answers that lead somewhere, and the facts of the host page that go with them. */
export interface Sample {
  /** By question, in the order of the document. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, string | number | boolean | null>>;
}

/** What becomes of a response that is sent on a screen of the preview, where nothing leaves the page. */
export type Fate =
  'received' | 'under-way' | 'unconfirmed' | 'refused' | 'too-long' | 'conflict' | 'closed';

/** How a screen is come to once the form has begun. */
export type Doing =
  /** The button at the end of the step is pressed, which shows what is wrong. */
  | {readonly is: 'press'}
  /** Everything is sent, and becomes this. `isKept`: it waits on the device. */
  | {readonly is: 'send'; readonly fate: Fate; readonly isKept: boolean}
  /** Somebody was here before, and left this behind on the device. */
  | {readonly is: 'come-back'; readonly to: 'draft' | 'waiting'}
  /** The form is given answers to begin with that do not fit, or something that is no document. */
  | {readonly is: 'set-aside' | 'fail'};

/** One screen that a form can show, and how to come to it. */
export interface Screen {
  /** Unique among the screens: `page:about`. */
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** The step that is gone to; the first one when it is left out. */
  readonly step?: string;
  /** Whose answers the form begins with, as an index into the samples. */
  readonly sample?: number;
  /** So many of those answers; all of them when it is left out. */
  readonly keep?: number;
  /** What is typed after that, by question. */
  readonly typed?: Readonly<Record<string, unknown>>;
  readonly doing?: Doing;
  /** The moment at which it is seen, where that is not now. */
  readonly now?: string;
}

/** Everything that is shown of a sound document. */
export interface Previewed {
  readonly document: unknown;
  readonly title: string;
  readonly languages: readonly string[];
  readonly samples: readonly Sample[];
  readonly screens: readonly Screen[];
  /** For questions that not everybody is asked: the sample of somebody who is. */
  readonly asked: Readonly<Record<string, number>>;
  readonly routes: Routes;
}

/** What is wrong, where in which file, and where in the form it can be seen. */
export interface Problem extends Pick<
  CheckFinding,
  'rule' | 'severity' | 'says' | 'pointer' | 'language'
> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly screen?: string;
  readonly question?: string;
}

/** What the page of a preview is told after every change of the file. */
export interface PreviewState {
  /** The name of the file, without its folder. */
  readonly file: string;
  /** Another one whenever what is shown of the document is another: pages keep what they have otherwise. */
  readonly edition: string;
  /** Of the file, or of the last state of it that could be shown; left out where there has been none. */
  readonly previewed?: Previewed;
  /** Why the form is not that of the file as it is now. */
  readonly stale?: string;
  readonly problems: readonly Problem[];
}
