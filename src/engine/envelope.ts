import type {Definition} from '../definition/generated/types.js';
import type {JsonSchema} from '../definition/interpret.js';

interface Envelope {
  readonly [keyword: string]: unknown;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

/** The schema of what is sent, narrowed to one version of a consultation and its languages. */
export function envelopeOf(schema: object, {id, version, languages}: Definition): Envelope {
  // The definitions that come along with it belong to conditions as authors write them.
  const {$defs: _, ...own} = schema as Envelope & {readonly $defs?: unknown};
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...own,
    properties: {
      ...own.properties,
      consultation: {
        type: 'object',
        required: ['id', 'version'],
        properties: {id: {const: id}, version: {const: version}},
        additionalProperties: false,
      },
      language: {enum: languages},
    },
  };
}
