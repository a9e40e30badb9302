import {chromiumSession} from '../chromium-session.js';

const stateOf = ({name, value}) => (value.value === 'mixed' ? 'mixed' : name);
/** To what has an id, and to whatever else there is without saying what. */
const relationsOf = ({properties = []}) =>
  properties
    .filter(({value}) => value.relatedNodes?.length)
    .map(
      ({name, value}) => `${name} ${value.relatedNodes.map(({idref}) => idref ?? '?').join(' ')}`,
    );
const plain = (node, depth) => ({
  depth,
  role: node.ignored ? '' : (node.role?.value ?? ''),
  name: node.name?.value ?? '',
  description: node.description?.value ?? '',
  value: String(node.value?.value ?? ''),
  states: (node.properties ?? [])
    .filter(({value}) => value.value && value.value !== 'false')
    .map(stateOf),
  level: node.properties?.find(({name}) => name === 'level')?.value.value ?? 0,
  relations: relationsOf(node),
});

/** The whole tree over DevTools, which sees into closed shadow roots too. */
export async function readChromium({page}) {
  const session = await chromiumSession(page);
  const {result} = await session.send('Runtime.evaluate', {
    expression: 'globalThis.rigScope ?? document.body',
  });
  const {node: scope} = await session.send('DOM.describeNode', {
    objectId: result.objectId,
    depth: -1,
    pierce: true,
  });
  // The scope itself may have no node in the tree, so it is the DOM that says what is inside.
  const inside = new Set();
  const collect = ({backendNodeId, children = [], shadowRoots = []}) => {
    inside.add(backendNodeId);
    [...children, ...shadowRoots].forEach(collect);
  };
  collect(scope);
  await session.send('Accessibility.enable');
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.send('Accessibility.disable');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const walk = (node, depth) => {
    if (inside.has(node.backendDOMNodeId)) found.push(plain(node, depth));
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id), depth + 1);
  };
  walk(nodes[0], 0);
  return found;
}
