import {
  lineHeight,
  type Box,
  type LaidOut,
  type PlacedEdge,
  type PlacedNode,
  type Point,
} from './laid-out.js';

const entities: Readonly<Record<string, string>> = {
  ...{'&': '&amp;', '<': '&lt;', '>': '&gt;'},
  ...{'"': '&quot;', "'": '&#39;'},
};
/** A text in XML: what XML 1.0 cannot hold is left out. */
const escaped = (text: string) =>
  text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character]!);

const number = (value: number) => String(Math.round(value * 10) / 10);
const at = ({x, y}: Point) => `${number(x)} ${number(y)}`;

function wordsAt(lines: readonly string[], {x, y}: Point): string {
  const first = y - ((lines.length - 1) * lineHeight) / 2;
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${number(x)}" y="${number(first + index * lineHeight)}" dy="0.35em">${escaped(line)}</tspan>`,
  );
  return `<text>${spans.join('')}</text>`;
}

const boxAsSvg = ({x, y, width, height}: Box, rest: string) =>
  `<rect x="${number(x - width / 2)}" y="${number(y - height / 2)}" width="${number(width)}" height="${number(height)}" ${rest}/>`;

function shapeOf(node: PlacedNode): string {
  const {kind, x, y, width, height} = node;
  const [left, top] = [x - width / 2, y - height / 2];
  const round = kind === 'page' || kind === 'question' ? 4 : height / 2;
  if (kind !== 'fork') return boxAsSvg(node, `rx="${number(round)}"`);
  const tip = 12;
  const corners = [
    {x: left - tip / 2, y},
    {x: left + tip, y: top},
    {x: left + width - tip, y: top},
    {x: left + width + tip / 2, y},
    {x: left + width - tip, y: top + height},
    {x: left + tip, y: top + height},
  ];
  return `<path d="M${corners.map(at).join('L')}Z"/>`;
}

const nodeAsSvg = (node: PlacedNode) =>
  `<g class="node ${node.kind}${node.isUnreachable ? ' unreachable' : ''}">${shapeOf(node)}${wordsAt(node.lines, node)}</g>`;

function lineAsSvg({kind, points: [first, ...rest]}: PlacedEdge): string {
  if (!first) return '';
  return `<path class="edge ${kind}" d="M${at(first)}L${rest.map(at).join('L')}" marker-end="url(#route-arrow)"/>`;
}

// After every line, so that none goes through words.
const wordsAsSvg = ({kind, lines, words}: PlacedEdge) =>
  lines.length
    ? `<g class="words ${kind}">${boxAsSvg(words, 'class="behind"')}${wordsAt(lines, words)}</g>`
    : '';

/**
 * A picture of routes as one SVG element, with a title and a description for who cannot see it. It has classes and no
 * style: `node page unreachable`, `edge if`, `words if` and the like are for a style sheet.
 */
export function asSvg({width, height, nodes, edges, cards}: LaidOut, title: string): string {
  const count = (kind: PlacedNode['kind']) => nodes.filter((node) => node.kind === kind).length;
  const [wide, tall] = [Math.ceil(width), Math.ceil(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="routes" role="img" aria-labelledby="route-title" aria-describedby="route-description" width="${wide}" height="${tall}" viewBox="0 0 ${wide} ${tall}">`,
    `<title id="route-title">${escaped(title)}</title>`,
    `<desc id="route-description">${count('page')} pages, ${count('question')} questions with a condition and ${count('exit')} exits. The list beside it says the same in words.</desc>`,
    '<defs><marker id="route-arrow" class="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10Z"/></marker></defs>',
    ...cards.map((card) => boxAsSvg(card, 'class="card" rx="6"')),
    ...edges.map(lineAsSvg),
    ...edges.map(wordsAsSvg),
    ...nodes.map(nodeAsSvg),
    '</svg>',
  ].join('');
}
