/**
 * How many code points a schema lets a text have that may have `limit` characters as a person counts them. JSON Schema
 * counts code points; no character in use has more than sixteen, and the exact count is a rule beside the schema.
 */
export const codePointsFor = (limit: number) => limit * 16;
