import {checkDocument} from '../../src/authoring/check-document.js';
import {JsonFault, spansIn, type Span} from '../../src/authoring/json-spans.js';
import {fromJsonSchema} from '../../src/definition/from-schema/from-json-schema.js';
import {stepsOf} from '../../src/definition/json-pointer.js';
import {plainSchemaIn} from '../../src/definition/from-schema/plain-schema.js';
import {placing} from '../../src/authoring/places.js';

/** Something that is to be mended, or looked at, and where. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly says: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Characters from the start of the text. */
  readonly from: number;
  readonly to: number;
}

/** Where the value that a pointer leads to stands, or the nearest around it. */
function spanAt(root: Span, pointer: string): Span {
  let span = root;
  for (const name of stepsOf(pointer)) {
    const inner = span.members?.get(name) ?? span.items?.[Number(name)];
    if (!inner) break;
    span = inner;
  }
  return span;
}

const worstFirst = (one: Problem, other: Problem) =>
  Number(other.severity === 'error') - Number(one.severity === 'error') || one.from - other.from;

/** What is wrong with a text: what keeps it from being JSON, or all that `check` finds. */
export function problemsIn(text: string): Problem[] {
  const placeOf = placing(text);
  const at = (from: number, to: number) => ({...placeOf(from), from, to});
  let root: Span;
  try {
    root = spansIn(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const {offset, message} = error;
    return [{severity: 'error', rule: 'json', says: message, ...at(offset, offset + 1)}];
  }
  const value: unknown = JSON.parse(text);
  const found = (pointer: string) => {
    const {start, end} = spanAt(root, pointer);
    // A whole object would be underlined to its last line.
    return at(start, Math.min(end, (text.indexOf('\n', start) + 1 || text.length + 1) - 1));
  };
  const schema = plainSchemaIn(value);
  if (!schema)
    return checkDocument(value)
      .map(({pointer, severity, rule, says}) => ({severity, rule, says, ...found(pointer)}))
      .sort(worstFirst);
  try {
    const inside = schema.schema === value ? '' : '/schema';
    return fromJsonSchema(schema).left.map(({pointer, says}) => ({
      ...{severity: 'warning', rule: 'json-schema', says},
      ...found(pointer.startsWith('/uiSchema') ? pointer : inside + pointer),
    }));
  } catch (error) {
    return [{severity: 'error', rule: 'json-schema', says: (error as Error).message, ...found('')}];
  }
}
