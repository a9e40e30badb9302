import {DefinitionError} from '../definition/definition-error.js';
import {contactDetails, response} from '../definition/generated/schemas.js';
import type {
  ContactDetails,
  Definition,
  Response as ConsultationResponse,
} from '../definition/generated/types.js';
import {checkConsultation} from '../definition/generated/validators.js';
import type {JsonSchema} from '../definition/interpret.js';
import {planOf} from '../engine/whole-plan.js';
import type {Models} from '../engine/question-model.js';
import {compileSchema} from './compile-schema.js';
import {contactJudgeOf, judgeOf} from './judge.js';
import {Refusal, type ResponseFault} from './problem.js';

/** A version of a consultation whose responses are received. */
export interface Consultation {
  readonly definition: Definition;
  readonly questions: ReadonlySet<string>;
  readonly judge: (response: unknown) => ResponseFault[];
  readonly judgeContact: (contact: unknown) => ResponseFault[];
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
    judgeContact: contactJudgeOf(plan),
  };
}

/** The consultations of a receiver, by id and version. */
export class Consultations {
  readonly #versions = new Map<string, Map<string, Consultation>>();
  readonly #envelope = compileSchema(response as JsonSchema);
  readonly #contactEnvelope = compileSchema(contactDetails as JsonSchema);

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

  /** The consultation of a response or of contact details. Throws a `Refusal` when it is not known. */
  expect(body: ConsultationResponse | ContactDetails): Consultation {
    const consultation = this.named(body);
    if (consultation) return consultation;
    const isKnown = this.#versions.has(body.consultation.id);
    throw new Refusal(isKnown ? 'unknown-version' : 'unknown-consultation');
  }

  /** The body as a response to some consultation, its answers unseen. Throws a `Refusal` with every fault. */
  open(body: unknown): ConsultationResponse {
    const faults = this.#envelope(body);
    if (!faults.length) return body as ConsultationResponse;
    throw new Refusal('invalid', {faults: this.named(body)?.judge(body) ?? faults});
  }

  /** The body as contact details for some consultation, what is in them unseen. Throws a `Refusal` with every fault. */
  openContact(body: unknown): ContactDetails {
    const faults = this.#contactEnvelope(body);
    if (!faults.length) return body as ContactDetails;
    throw new Refusal('invalid', {faults: this.named(body)?.judgeContact(body) ?? faults});
  }
}
