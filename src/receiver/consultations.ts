import {DefinitionError} from '../definition/definition-error.js';
import {checkConsultation} from '../definition/generated/validators.js';
import type {JsonSchema} from '../definition/interpret.js';
import type {Plan} from '../engine/plan.js';
import {planOf} from '../engine/whole-plan.js';
import type {Models} from '../engine/question-model.js';
import {compileSchema} from './compile-schema.js';
import {Refusal, type ResponseFault} from './problem.js';

/** Returns everything that is wrong with a body. */
export type Judge = (body: unknown) => ResponseFault[];

/** What every body says: which one it is, and for which version of which consultation. */
export interface Sent {
  readonly id: string;
  readonly consultation: {readonly id: string; readonly version: string};
}

/** A version of a consultation, and how it judges what is received for it. */
export interface Consultation {
  readonly plan: Plan;
  readonly judge: Judge;
}

/** What can be received for a consultation. */
export interface Kind {
  /** Its shape, before it is known which consultation it is for. */
  readonly schema: object;
  readonly judgeOf: (plan: Plan) => Judge;
}

function planOfWhole(input: unknown, models: Models): Plan {
  // First, because it refuses what is too deep for the compiled check.
  const plan = planOf(input, models);
  if (checkConsultation(plan.definition)) return plan;
  throw new DefinitionError(
    (checkConsultation.errors ?? []).map(({instancePath, keyword, params}) => ({
      pointer: instancePath,
      rule: `schema:${keyword}`,
      detail: params,
    })),
  );
}

/** The consultations of a receiver, by id and version. */
export class Consultations<Body extends Sent> {
  readonly #versions = new Map<string, Map<string, Consultation>>();
  readonly #envelope: Judge;

  /** Throws a `DefinitionError` for a definition that is faulty or there twice. */
  constructor(definitions: readonly unknown[], models: Models, {schema, judgeOf}: Kind) {
    this.#envelope = compileSchema(schema as JsonSchema);
    for (const input of definitions) {
      const plan = planOfWhole(input, models);
      const {id, version} = plan.definition;
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
      versions.set(version, {plan, judge: judgeOf(plan)});
    }
  }

  /** The consultation that a body names, if it names one that is known. */
  named(body: unknown): Consultation | undefined {
    const reference = (body as Body | null)?.consultation;
    return this.#versions.get(reference?.id as string)?.get(reference?.version as string);
  }

  /** The consultation of a body. Throws a `Refusal` when it is not known. */
  expect(body: Body): Consultation {
    const consultation = this.named(body);
    if (consultation) return consultation;
    const isKnown = this.#versions.has(body.consultation.id);
    throw new Refusal(isKnown ? 'unknown-version' : 'unknown-consultation');
  }

  /** The body as something for some consultation, its answers unseen. Throws a `Refusal` with every fault. */
  open(body: unknown): Body {
    const faults = this.#envelope(body);
    if (!faults.length) return body as Body;
    const own = this.named(body)?.judge(body);
    throw new Refusal('invalid', {faults: own?.length ? own : faults});
  }
}
