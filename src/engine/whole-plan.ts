import {adapting} from './adaptations.js';
import {planOf as planWith, type Plan} from './plan.js';
import type {Models} from './question-model.js';

/**
 * Reads a definition and indexes it, whatever it leaves to the answers: for where size is no matter. Throws a
 * `DefinitionError` for a faulty one.
 */
export const planOf = (input: unknown, models: Models): Plan => planWith(input, models, adapting);
