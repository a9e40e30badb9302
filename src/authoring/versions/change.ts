/** What a difference between two versions of a document is about. */
export type Subject = 'document' | 'page' | 'question' | 'option' | 'routing' | 'rule';

/** One difference between two versions of a document. */
export interface Change {
  readonly subject: Subject;
  /** `changed` where none of the others says it better. */
  readonly kind: 'added' | 'removed' | 'renamed' | 'moved' | 'retyped' | 'changed';
  /** What it is about, by name: a page, a question, an option of one with a dot between; empty for the document. */
  readonly name: string;
  /** JSON Pointer to where that stands: in the new version, or in the old one where it is no longer there. */
  readonly pointer: string;
  /** In one plain sentence. */
  readonly says: string;
}
