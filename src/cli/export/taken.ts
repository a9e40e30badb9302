import type {
  ContactDetails,
  Response as ConsultationResponse,
} from '../../definition/generated/types.js';
import type {Plan} from '../../engine/plan.js';
import {isByKey} from '../../questions/by-key.js';
import {
  contactJudgeOf,
  judgeOf,
  recalculated,
  type ExportedContact,
  type ExportedResponse,
  type ResponseFault,
} from '../../receiver/index.js';

/** What is taken of a value that is said to be something for a consultation, or why it is not. */
export type Taken<Stored> = {readonly row: Stored} | {readonly why: string};

/** Reads a value. */
export type Take<Stored> = (value: unknown) => Taken<Stored>;

const faultIn = ([{pointer, keyword}]: readonly ResponseFault[] & {0: ResponseFault}) => ({
  why: `breaks a rule of its consultation: ${pointer || 'the whole'} ${keyword}.`,
});

/** The version that a value is for, if it is for one of these. */
function planFor(value: unknown, plans: ReadonlyMap<string, Plan>): Plan | {why: string} {
  const named = isByKey(value) ? value['consultation'] : undefined;
  if (!isByKey(named)) return {why: 'is no response: it names no consultation.'};
  const [id, version] = [named['id'], named['version']].map(String);
  const [any] = plans.values();
  if (id !== any!.definition.id) return {why: `is for another consultation, ${id}.`};
  return (
    plans.get(version!) ?? {
      why: `is for version ${version}. Name its definition too: --definition.`,
    }
  );
}

const dated = (text: unknown) => {
  const moment = typeof text === 'string' ? new Date(text) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? {receivedAt: moment} : {};
};

/** Takes a response as it was sent, or `{reference, receivedAt, response}`; one that a receiver would refuse is none. */
export function takeResponse(plans: ReadonlyMap<string, Plan>): Take<ExportedResponse> {
  const judges = new Map([...plans].map(([version, plan]) => [version, judgeOf(plan)]));
  return (value) => {
    const whole = isByKey(value) && isByKey(value['response']) ? value : undefined;
    const sent = whole ? whole['response'] : value;
    const plan = planFor(sent, plans);
    if ('why' in plan) return plan;
    const {version} = plan.definition;
    const response = (
      isByKey((sent as {answers?: unknown}).answers)
        ? recalculated(plan, sent as ConsultationResponse)
        : sent
    ) as ConsultationResponse;
    const faults = judges.get(version)!(response);
    if (faults.length) return faultIn(faults as never);
    const reference = whole?.['reference'];
    return {
      row: {
        ...{id: response.id, version, language: response.language, response},
        ...(typeof reference === 'string' && {reference}),
        ...dated(whole?.['receivedAt']),
      },
    };
  };
}

/** Takes contact details as they were sent. */
export function takeContact(plans: ReadonlyMap<string, Plan>): Take<ExportedContact> {
  const judges = new Map([...plans].map(([version, plan]) => [version, contactJudgeOf(plan)]));
  return (value) => {
    const plan = planFor(value, plans);
    if ('why' in plan) return plan;
    const {version} = plan.definition;
    const faults = judges.get(version)!(value);
    if (faults.length) return faultIn(faults as never);
    const contact = value as ContactDetails;
    const {id, language, day} = contact;
    return {row: {id, version, language, day, contact}};
  };
}
