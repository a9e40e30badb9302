import type {TemplateResult} from 'lit';
import type {Field} from '../markup/field.js';

/** How a question is asked: a template over its field. It writes no id, label, hint or error: `markup/` does. */
export type View<Q> = (field: Field<Q>) => TemplateResult;
