/** A place that people come to, or where their way divides. */
export interface RouteNode {
  /** Unique among the nodes: `start`, `page:about`, `question:why`, `asks:about` (whether a page is shown), `exit:about`, `check`, `sent`. */
  readonly id: string;
  readonly kind: 'start' | 'page' | 'question' | 'fork' | 'check' | 'exit' | 'sent';
  /** What it is called, in one line. */
  readonly title: string;
  /** Its id or name in the document; a question’s and a page’s alone. */
  readonly name?: string;
  /** Whether it has been proved that nobody comes here. */
  readonly isUnreachable: boolean;
}

/** A way from one node to another. */
export interface RouteEdge {
  readonly from: string;
  readonly to: string;
  /** When it is taken, in words; left out where it always is. */
  readonly says?: string;
  /** `asks` leads from a page to a question that is asked on it under a condition. */
  readonly kind: 'next' | 'if' | 'otherwise' | 'asks';
}

/** The ways through a document. */
export interface Routes {
  readonly nodes: readonly RouteNode[];
  readonly edges: readonly RouteEdge[];
}
