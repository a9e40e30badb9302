import type {Consultation} from './consultations.js';
import {Refusal, type ProblemKind} from './problem.js';

/** What a log may know of a request: nothing that a person wrote or chose (SEC-18). */
export interface Note {
  /** The status that was answered: 201 stored, 200 stored before, 204 a preflight, else a problem. */
  readonly status: number;
  readonly problem?: ProblemKind;
  /** Only when it is one that responses are received for. */
  readonly consultation?: string;
  readonly version?: string;
  /** The names of the questions whose answers were refused. Names that are no question’s are left out. */
  readonly questions?: readonly string[];
  /** The code or class of the error behind a 500 or 503. Its message is left out: a database may quote a row in it. */
  readonly error?: string;
}

function questionsIn({faults}: Refusal, {plan: {questions}}: Consultation): string[] {
  const names = faults.map(({pointer}) => /^\/answers\/([^/]+)/.exec(pointer)?.[1]);
  return [
    ...new Set(names.filter((name) => name !== undefined && questions.has(name))),
  ] as string[];
}

const nameOf = (error: unknown) => {
  const {code, name} = (error ?? {}) as {code?: unknown; name?: unknown};
  return [code, name].find((one) => typeof one === 'string') ?? typeof error;
};

/** What to log of a request that ended in a status, by a failure or without, about a consultation or none. */
export function noteOf(
  status: number,
  failure: unknown,
  consultation: Consultation | undefined,
): Note {
  const refusal = failure instanceof Refusal ? failure : undefined;
  const behind = refusal ? refusal.cause : failure;
  return {
    status,
    ...(failure === undefined ? {} : {problem: refusal?.kind ?? 'internal-error'}),
    ...(consultation && {
      consultation: consultation.plan.definition.id,
      version: consultation.plan.definition.version,
    }),
    ...(refusal?.faults.length && consultation
      ? {questions: questionsIn(refusal, consultation)}
      : {}),
    ...(behind === undefined ? {} : {error: nameOf(behind)}),
  };
}
