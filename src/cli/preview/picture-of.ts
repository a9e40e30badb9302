import {asSvg} from '../../authoring/graph/as-svg.js';
import {laidOut} from '../../authoring/graph/laid-out.js';
import type {Routes} from '../../authoring/graph/routes.js';

/** What is said where the package is missing that lays the picture out. */
export const noPicture =
  'The picture needs the package @dagrejs/dagre, which is not installed: npm install @dagrejs/dagre';

/** The picture of routes as SVG; undefined where there are none, or the package that lays it out is not installed. */
export async function pictureOf(routes: Routes | undefined): Promise<string | undefined> {
  if (!routes) return undefined;
  try {
    return asSvg(await laidOut(routes), 'Routes through the consultation');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
