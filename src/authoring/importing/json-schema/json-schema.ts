import {fromJsonSchema} from '../../../definition/from-schema/from-json-schema.js';
import {plainSchemaIn} from '../../../definition/from-schema/plain-schema.js';
import {SchemaRefused} from '../../../definition/from-schema/reading.js';
import type {FormFormat} from '../form-format.js';
import type {Left} from '../left.js';
import {stillMissing} from '../still-missing.js';
import {UnreadableForm} from '../unreadable-form.js';

/** What a pointer leads to, in short. */
const named = (pointer: string) => pointer.split('/').at(-1) || 'the schema';

/** Plain JSON Schema of an object, as a form can be given it. */
export const jsonSchema: FormFormat = {
  title: 'JSON Schema, with a uiSchema or without',
  isOne: (source) => plainSchemaIn(source.raw) !== undefined,
  convert(source, {id, language, uiSchema}) {
    const own = plainSchemaIn(source.raw)!;
    try {
      const {document, left} = fromJsonSchema({
        ...own,
        id,
        ...(language !== undefined && {language}),
        ...(uiSchema !== undefined && {uiSchema}),
      });
      const write = stillMissing.map(([what, why]): Left => ({
        kind: 'write',
        pointer: '',
        what,
        why,
      }));
      return {
        document: {...document, policy: 'draft'},
        left: [
          ...left.map(({pointer, says}): Left => ({
            kind: 'left',
            pointer,
            what: named(pointer),
            why: says,
          })),
          ...write,
        ],
      };
    } catch (error) {
      throw error instanceof SchemaRefused ? new UnreadableForm(error.message) : error;
    }
  },
};
