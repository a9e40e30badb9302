import {fromJsonSchema} from '../../../definition/from-schema/from-json-schema.js';
import type {Left as LeftOfSchema} from '../../../definition/from-schema/left.js';
import {plainSchemaIn, type PlainSchema} from '../../../definition/from-schema/plain-schema.js';
import {SchemaRefused} from '../../../definition/from-schema/reading.js';
import {stepsOf} from '../../../definition/json-pointer.js';
import {documentSchema} from '../../document-schema.js';
import type {FormFormat} from '../form-format.js';
import type {Left} from '../left.js';
import {stillMissing} from '../still-missing.js';
import {titlesAround} from '../titles-around.js';
import {UnreadableForm} from '../unreadable-form.js';

/** What a pointer leads to, in short. */
const named = (pointer: string) => stepsOf(pointer).at(-1) || 'the schema';

/** The lines of the list; pointers that lead into the uiSchema begin with its name. */
const listed = (left: readonly LeftOfSchema[], {schema, uiSchema}: PlainSchema): Left[] => {
  const root = {...schema, uiSchema};
  return left.map((one) => ({
    ...(one.loses ? {kind: 'left' as const, loses: one.loses} : {kind: 'write' as const}),
    pointer: one.pointer,
    within: titlesAround(root, one.pointer),
    what: named(one.pointer),
    why: one.says,
  }));
};

/** Plain JSON Schema of an object, as a form can be given it. */
export const jsonSchema: FormFormat = {
  title: 'JSON Schema, with a uiSchema or without',
  isOne: (source) => plainSchemaIn(source.raw) !== undefined,
  convert(source, {id, language, uiSchema}) {
    const own: PlainSchema = {
      ...plainSchemaIn(source.raw)!,
      id,
      ...(language !== undefined && {language}),
      ...(uiSchema !== undefined && {uiSchema}),
    };
    try {
      const {document, left} = fromJsonSchema(own);
      const write = stillMissing.map(([what, why]): Left => ({
        kind: 'write',
        pointer: '',
        within: [],
        what,
        why,
      }));
      return {
        document: {$schema: documentSchema, ...document, policy: 'draft'},
        left: [...listed(left, own), ...write],
      };
    } catch (error) {
      if (!(error instanceof SchemaRefused)) throw error;
      throw new UnreadableForm(error.message, listed(error.left, own));
    }
  },
};
