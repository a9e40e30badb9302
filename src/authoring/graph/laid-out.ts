import type {GraphLabel} from '@dagrejs/dagre';
import {linesOf} from './lines-of.js';
import type {RouteEdge, RouteNode, Routes} from './routes.js';

/** A place in the picture, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle: `x` and `y` are its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A node in its place. */
export interface PlacedNode extends RouteNode, Box {
  readonly lines: readonly string[];
}

/** An edge with the points that it goes through, and the room that its words have. */
export interface PlacedEdge extends RouteEdge {
  readonly points: readonly Point[];
  readonly lines: readonly string[];
  readonly words: Box;
}

/** A picture of routes: what is where. */
export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** What stands around a page with the questions that are asked on it under a condition. */
  readonly cards: readonly Box[];
}

/** The height of a line of words, in CSS pixels; the style sheet has the size of the words. */
export const lineHeight = 18;
const characterWidth = 7.2;
const cardPadding = 16;
const wide: Readonly<Record<RouteNode['kind'], number>> = {
  ...{start: 26, check: 26, sent: 26, page: 26},
  ...{question: 28, exit: 20, fork: 24},
};

/** The room that lines of words take, with some around them. */
const roomFor = (lines: readonly string[], beside: number, above: number) => ({
  width: Math.max(0, ...lines.map((line) => Array.from(line).length)) * characterWidth + beside,
  height: lines.length * lineHeight + above,
});

type Size = Pick<Box, 'width' | 'height'>;
type Dagre = Pick<typeof import('@dagrejs/dagre'), 'Graph' | 'layout'>;

/** Where dagre puts some boxes and the edges between them. */
function arranged(
  {Graph, layout}: Dagre,
  boxes: ReadonlyMap<string, Size>,
  edges: readonly (RouteEdge & {readonly room: Size | undefined})[],
  options: GraphLabel,
) {
  const graph = new Graph({multigraph: true});
  graph.setGraph(options);
  for (const [id, size] of boxes) graph.setNode(id, {...size});
  for (const [index, {from, to, room}] of edges.entries())
    graph.setEdge(from, to, {...room, ...(room && {labelpos: 'c'})}, String(index));
  layout(graph);
  const {width = 0, height = 0} = graph.graph() as Partial<Size>;
  return {
    ...{width, height},
    box: (id: string) => graph.node(id) as Box,
    edge: (index: number) => {
      const {from, to} = edges[index]!;
      const placed = graph.edge(from, to, String(index)) as Partial<Box> & {points: Point[]};
      return {points: placed.points, x: placed.x ?? 0, y: placed.y ?? 0};
    },
  };
}

const moved = <One extends Point>(one: One, by: Point): One => ({
  ...one,
  ...{x: one.x + by.x, y: one.y + by.y},
});

/** A line from a page to a question beside it, as branches leave a trunk: so it goes through no words of another. */
function branch(page: Box, words: Point, question: Box): Point[] {
  const edge = page.x + page.width / 2;
  const trunk = edge + 12;
  return [
    {x: edge, y: page.y},
    {x: trunk, y: page.y},
    {x: trunk, y: words.y},
    {x: question.x - question.width / 2 - 12, y: words.y},
    {x: question.x - question.width / 2, y: question.y},
  ];
}

/**
 * Gives every node and edge its place with the layout of dagre: pages from above to below, and beside each the questions
 * that are asked on it under a condition. Rejects where dagre is not installed.
 */
export async function laidOut({nodes, edges}: Routes): Promise<LaidOut> {
  const dagre = await import('@dagrejs/dagre');
  const worded = nodes.map((node) => ({...node, lines: linesOf(node.title, wide[node.kind], 3)}));
  const sizes = new Map(worded.map(({id, lines}) => [id, roomFor(lines, 28, 20)]));
  const said = edges.map((edge) => {
    const lines = edge.says === undefined ? [] : linesOf(edge.says, 32, 6);
    return {...edge, lines, room: lines.length ? roomFor(lines, 8, 4) : undefined};
  });

  const asking = new Map<string, (typeof said)[number][]>();
  for (const edge of said)
    if (edge.kind === 'asks') asking.set(edge.from, [...(asking.get(edge.from) ?? []), edge]);
  const inside = new Map(
    [...asking].map(([page, own]) => {
      const boxes = new Map([page, ...own.map(({to}) => to)].map((id) => [id, sizes.get(id)!]));
      // Of a star dagre puts the last edge first.
      return [
        page,
        arranged(dagre, boxes, own.toReversed(), {rankdir: 'LR', nodesep: 14, ranksep: 40}),
      ];
    }),
  );

  const boxes = new Map<string, Size>();
  for (const {id, kind} of nodes) {
    const own = inside.get(id);
    const padded = own && {
      ...{width: own.width + 2 * cardPadding, height: own.height + 2 * cardPadding},
    };
    if (kind !== 'question') boxes.set(id, padded ?? sizes.get(id)!);
  }
  const flow = said.filter(({kind}) => kind !== 'asks');
  const whole = arranged(dagre, boxes, flow, {
    ...{rankdir: 'TB', nodesep: 36, edgesep: 18, ranksep: 30, marginx: 12, marginy: 12},
    // With the other ways, and with all of them together, a long row of forks drifts to one side.
    align: 'UL',
  });

  const cards = [...inside.keys()].map((page) => whole.box(page));
  const placedBoxes = new Map<string, Box>([...boxes.keys()].map((id) => [id, whole.box(id)]));
  const placedEdges = new Map<RouteEdge, ReturnType<typeof whole.edge>>(
    flow.map((edge, index) => [edge, whole.edge(index)]),
  );
  for (const [page, own] of inside) {
    const card = whole.box(page);
    const by = {x: card.x - own.width / 2, y: card.y - own.height / 2};
    const edgesHere = asking.get(page)!;
    for (const id of [page, ...edgesHere.map(({to}) => to)])
      placedBoxes.set(id, moved(own.box(id), by));
    const from = placedBoxes.get(page)!;
    for (const [index, edge] of edgesHere.entries()) {
      const to = placedBoxes.get(edge.to)!;
      const middle = moved(own.edge(edgesHere.length - 1 - index), by);
      placedEdges.set(edge, {...middle, points: branch(from, middle, to)});
    }
  }
  return {
    ...{width: whole.width, height: whole.height, cards},
    nodes: worded.map((node) => {
      const {x, y} = placedBoxes.get(node.id)!;
      return {...node, ...sizes.get(node.id)!, x, y};
    }),
    edges: said.map((one) => {
      const {room, ...edge} = one;
      const {points, x, y} = placedEdges.get(one)!;
      return {...edge, points, words: {x, y, width: 0, height: 0, ...room}};
    }),
  };
}
