type Keywords = Readonly<Record<string, unknown>>;

const typeOf = (value: unknown) => (value === null ? 'null' : typeof value);

/**
 * A schema that says of what type its values are, beside `enum` and `const`. To JSON Schema that adds nothing; there are
 * validators to which `"5"` and `5` are one (JSON::Validator 5.14).
 */
export function typed(schema: Keywords): Keywords {
  const isConst = 'const' in schema;
  if ('type' in schema || !(isConst || 'enum' in schema)) return schema;
  const values = isConst ? [schema['const']] : (schema['enum'] as readonly unknown[]);
  const types = [...new Set(values.map(typeOf))];
  if (types.length === 1) return {type: types[0], ...schema};
  const {enum: _, ...others} = schema;
  const ways = types.map((type) => ({type, enum: values.filter((one) => typeOf(one) === type)}));
  return 'anyOf' in schema ? schema : {...others, anyOf: ways};
}
