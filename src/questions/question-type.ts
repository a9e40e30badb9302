import type {CSSResult} from 'lit';
import type {AnyModel, AnyOutline} from '../engine/question-model.js';
import type {View} from './view.js';

/** What draws a question type. */
export interface Drawing {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of types is heterogeneous by nature
  readonly view: View<any>;
  /** What only this type looks like. Adopted by the form when the view is first needed. */
  readonly styles?: CSSResult;
}

/** A question type as a form uses it: what it knows, and how it is drawn once that is needed. */
export interface QuestionType {
  /** The model, or its outline when there is a `loadModel`. */
  readonly model: AnyModel | AnyOutline;
  /** Fetches the whole model, which is needed once somebody has answered; called again after a failure. */
  loadModel?(): Promise<AnyModel>;
  /** Whether its view says any of the words of `RichMessages`. */
  readonly isRich?: boolean;
  /** Gives what draws it, or fetches that; called again after a failure. */
  loadView(): Drawing | Promise<Drawing>;
}

/** Fetches a question type that few definitions use; called again after a failure. */
export type LoadType = () => Promise<QuestionType>;

/** The question types of a form by name: there from the start, or fetched for a definition that uses them. */
export type QuestionTypes = ReadonlyMap<string, QuestionType | LoadType>;

/** The types that are there, and those of these names. Rejects when one cannot be fetched. */
export async function loadTypes(
  types: QuestionTypes,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, QuestionType>> {
  const wanted = [...types].filter(([name, type]) => typeof type === 'object' || names.has(name));
  return new Map(
    await Promise.all(
      wanted.map(
        async ([name, type]) => [name, typeof type === 'object' ? type : await type()] as const,
      ),
    ),
  );
}
