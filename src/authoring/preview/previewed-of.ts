import {textIn} from '../../definition/text-in.js';
import type {Plan} from '../../engine/plan.js';
import {routesOf} from '../graph/routes-of.js';
import {routingVerdicts} from '../routing/verdicts.js';
import type {Previewed} from './preview.js';
import {screensOf} from './screens-of.js';

/** Everything that is shown of a document whose plan this is. */
export function previewedOf(document: unknown, plan: Plan, now: Date): Previewed {
  const {title, languages} = plan.definition;
  return {
    document,
    title: textIn(title, languages[0], languages).text,
    languages,
    routes: routesOf(plan, routingVerdicts(document)),
    ...screensOf(plan, now),
  };
}
