import type {ContactDetails, Response} from '../../definition/generated/types.js';
import type {Stuck} from './respondent.js';

/** How respondents are made. */
export interface SimulationOptions {
  /** How many go through at random. */
  readonly count: number;
  readonly seed: number;
  /** When they begin. */
  readonly now: Date;
  /** The language of all; by default each has one of the document’s. */
  readonly language?: string;
  /** Called for everybody who sends a response. Everything wrong with it is counted; nothing should be. */
  readonly judge?: (response: Response, contact?: ContactDetails) => readonly Refused[];
  /** Called for everybody who sends a response, in their order. */
  readonly take?: (response: Response) => void;
}

/** Why a response was refused: by the receiver’s own judgement. */
export interface Refused {
  readonly pointer: string;
  readonly keyword: string;
}

/** A place of a document, and how many of the random respondents came by. */
export interface Reached {
  readonly kind: 'page' | 'question' | 'choice' | 'exit';
  readonly name: string;
  readonly count: number;
  /** Whether somebody came there at all, also of those who were sent there. */
  readonly isReached: boolean;
}

/** A dead end, and how many came to it. */
export interface DeadEnd extends Stuck {
  readonly count: number;
}

/** What a simulation found. */
export interface Simulation {
  readonly random: {
    readonly count: number;
    readonly sent: number;
    readonly left: number;
    readonly stuck: number;
  };
  /** Those who were sent to a place of their own. */
  readonly led: {readonly count: number; readonly sent: number};
  readonly places: readonly Reached[];
  /** Of answers that conditions tell apart, and of pairs of them: how many somebody gave. The others exclude each other, or were not found. */
  readonly answers: {readonly all: number; readonly given: number};
  readonly pairs: {readonly all: number; readonly given: number};
  readonly deadEnds: readonly DeadEnd[];
  readonly refused: readonly (Refused & {readonly count: number})[];
  /** Seconds, of the random respondents who sent something and did not go to the limits; undefined where nobody did. */
  readonly seconds?: {readonly median: number; readonly ninetieth: number};
}
