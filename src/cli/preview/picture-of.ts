import {asSvg} from '../../authoring/graph/as-svg.js';
import {laidOut} from '../../authoring/graph/laid-out.js';
import type {Routes} from '../../authoring/graph/routes.js';
import {installed} from '../installed.js';

/** The picture of routes as SVG. Throws a `UsageError` where the package that lays it out is not installed. */
export async function pictureOf(routes: Routes): Promise<string> {
  const placed = await installed('The picture', '@dagrejs/dagre', () => laidOut(routes));
  return asSvg(placed, 'Routes through the consultation');
}
