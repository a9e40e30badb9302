import {DefinitionError} from '../definition/definition-error.js';
import {response} from '../definition/generated/schemas.js';
import type {Definition, Response as ConsultationResponse} from '../definition/generated/types.js';
import {checkConsultation} from '../definition/generated/validators.js';
import type {JsonSchema} from '../definition/interpret.js';
import {planOf} from '../engine/whole-plan.js';
import type {Models} from '../engine/question-model.js';
import {compileSchema} from './compile-schema.js';
import {judgeOf} from './judge.js';
import {recalculated} from './recalculated.js';
import {Refusal, type ResponseFault} from './problem.js';

/** A version of a consultation whose responses are received. */
export interface Consultation {
  readonly definition: Definition;
  readonly questions: ReadonlySet<string>;
  readonly judge: (response: unknown) => ResponseFault[];
  /** The response with the answers that follow from others as they should be. */
  readonly recalculated: (response: ConsultationResponse) => ConsultationResponse;
}

function consultationOf(input: unknown, models: Models): Consultation {
  // First, because it refuses what is too deep for the compiled check.
  const plan = planOf(input, models);
  if (!checkConsultation(input))
    throw new DefinitionError(
      (checkConsultation.errors ?? []).map(({instancePath, keyword, params}) => ({
        pointer: instancePath,
        rule: `schema:${keyword}`,
        detail: params,
      })),
    );
  return {
    definition: plan.definition,
    questions: new Set(plan.questions.keys()),
    judge: judgeOf(plan),
    recalculated: (sent) => recalculated(plan, sent),
  };
}

/** The consultations of a receiver, by id and version. */
export class Consultations {
  readonly #versions = new Map<string, Map<string, Consultation>>();
  readonly #envelope = compileSchema(response as JsonSchema);

  /** Throws a `DefinitionError` for a definition that is faulty or there twice. */
  constructor(definitions: readonly unknown[], models: Models) {
    for (const input of definitions) {
      const consultation = consultationOf(input, models);
      const {id, version} = consultation.definition;
      const versions = this.#versions.get(id) ?? new Map<string, Consultation>();
      this.#versions.set(id, versions);
      if (versions.has(version))
        throw new DefinitionError([
          {
            pointer: '/version',
            rule: 'duplicate-version',
            detail: `${id} ${version}`,
          },
        ]);
      versions.set(version, consultation);
    }
  }

  /** The consultation that a body names, if it names one that is known. */
  named(body: unknown): Consultation | undefined {
    const reference = (body as ConsultationResponse | null)?.consultation;
    return this.#versions.get(reference?.id as string)?.get(reference?.version as string);
  }

  /** Whether any version of a consultation is known. */
  has(id: string): boolean {
    return this.#versions.has(id);
  }

  /** The body as a response to some consultation, its answers unseen. Throws a `Refusal` with every fault. */
  open(body: unknown): ConsultationResponse {
    const faults = this.#envelope(body);
    if (!faults.length) return body as ConsultationResponse;
    throw new Refusal('invalid', {faults: this.named(body)?.judge(body) ?? faults});
  }
}
