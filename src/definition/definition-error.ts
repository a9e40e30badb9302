/** One thing that is wrong with a definition. */
export interface Finding {
  /** JSON Pointer into the definition. */
  readonly pointer: string;
  /** The rule that is broken: a name such as `duplicate-name`, or `schema:` and a JSON Schema keyword. */
  readonly rule: string;
  /** What is at fault: a name, a number, the words of the schema. */
  readonly detail: unknown;
}

/** A finding in one line: `/pages/0/questions/2/name duplicate-name: "area"`. */
export const lineOf = ({pointer, rule, detail}: Finding): string =>
  `${pointer || '/'} ${rule}: ${JSON.stringify(detail)?.slice(0, 200)}`;

/**
 * Thrown for a definition that cannot be used. It holds every finding in the order of the document, those on what a
 * condition reads after all others.
 */
export class DefinitionError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(lineOf).join('\n'));
    this.name = 'DefinitionError';
    this.findings = findings;
  }
}
