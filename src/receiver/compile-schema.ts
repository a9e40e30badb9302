import {stepTo} from '../definition/json-pointer.js';
import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js';
import type {JsonSchema} from '../definition/interpret.js';
import type {ResponseFault} from './problem.js';

const keywords: Record<string, string> = {
  'false schema': 'notAsked',
  additionalProperties: 'unknownName',
};

function faultOf({instancePath, keyword, params}: ErrorObject): ResponseFault {
  const {missingProperty, additionalProperty} = params as Record<string, string | undefined>;
  const member = missingProperty ?? additionalProperty;
  return {
    pointer: member === undefined ? instancePath : `${instancePath}/${stepTo(member)}`,
    keyword: keywords[keyword] ?? keyword,
    params: params as Record<string, unknown>,
  };
}

// One for all schemas: it compiles the schema of schemas only once.
const ajv = new Ajv2020({
  allErrors: true,
  // What objects inherit is neither sent nor asked for.
  ownProperties: true,
  messages: false,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
  keywords: ['x-dweud-rules'],
});

/** Compiles a schema of responses into a function that returns everything that is wrong with one. */
export function compileSchema(schema: JsonSchema): (value: unknown) => ResponseFault[] {
  const check = ajv.compile(schema);
  return (value) =>
    check(value)
      ? []
      : // Besides what failed in the branch that applies, `if` reports that a branch failed.
        check.errors!.filter(({keyword}) => keyword !== 'if').map(faultOf);
}
