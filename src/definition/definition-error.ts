/** One thing that is wrong with a definition. */
export interface Finding {
  /** JSON Pointer into the definition. */
  readonly pointer: string;
  /** The rule that is broken: a name such as `duplicate-name`, or `schema:` and a JSON Schema keyword. */
  readonly rule: string;
  /** For the author, in English. */
  readonly message: string;
}

/** Thrown for a definition that cannot be used. It holds every finding, in the order of the document. */
export class DefinitionError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(
      findings
        .map(({pointer, rule, message}) => `${pointer || '/'} ${rule}: ${message}`)
        .join('\n'),
    );
    this.name = 'DefinitionError';
    this.findings = findings;
  }
}
