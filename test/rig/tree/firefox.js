import {inFirefox} from '../firefox-privileged.js';

/** Names the scope, and gives one without meaning a role: else it has no node in the tree. Undone by `leave`. */
const enter = (page, name) =>
  page.evaluate((fresh) => {
    const scope = globalThis.rigScope ?? document.body;
    const nameless = !scope.id;
    const meaningless = !scope.hasAttribute('role') && /-|^(div|span|body)$/.test(scope.localName);
    if (nameless) scope.id = fresh;
    if (meaningless) scope.setAttribute('role', 'group');
    return {id: scope.id, nameless, meaningless};
  }, name);
const leave = (page, {nameless, meaningless}) =>
  page.evaluate(
    (named, given) => {
      const scope = globalThis.rigScope ?? document.body;
      if (named) scope.removeAttribute('id');
      if (given) scope.removeAttribute('role');
    },
    nameless,
    meaningless,
  );
const putMark = (page, name) =>
  page.evaluate((fresh) => {
    document.querySelector('[data-rig-mark]')?.remove();
    if (!fresh) return;
    const mark = document.createElement('i');
    mark.id = fresh;
    mark.dataset.rigMark = '';
    mark.setAttribute('role', 'note');
    document.documentElement.append(mark);
  }, name);

/** What runs in Firefox's parent process: finds nodes by DOM id, and reads below one. */
const SERVICE = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const childrenOf = (node) => {
    const all = [];
    for (let child = node.firstChild; child; child = child.nextSibling) all.push(child);
    return all;
  };
  const find = (node, id) => {
    if (node.id === id) return node;
    for (const child of childrenOf(node)) {
      const found = find(child, id);
      if (found) return found;
    }
  };
  const wait = async (id) => {
    for (let tries = 0; tries < 400; tries++) {
      const top = service.getAccessibleFor(gBrowser.selectedBrowser);
      const found = top && find(top, id);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('Firefox shows no accessible node for ' + id);
  };
  const roleOf = (node) => {
    const role = service.getStringRole(node.role);
    return {summary: 'button', 'date editor': 'Date'}[role] ?? node.computedARIARole;
  };
  const statesOf = (node) => {
    const bits = {};
    node.getState(bits, {});
    const list = service.getStringStates(bits.value, 0);
    return Array.from({length: list.length}, (_, index) => list.item(index))
      .map((state) => (state === 'unavailable' ? 'disabled' : state));
  };
  const levelOf = ({attributes}) => {
    try {
      return Number(attributes.getStringProperty('level'));
    } catch {
      return 0;
    }
  };
  const names = ['labelledby', 'describedby', 'controls', 'details', 'errormessage', 'flowto'];
  const types = ['LABELLED_BY', 'DESCRIBED_BY', 'CONTROLLER_FOR', 'DETAILS', 'ERRORMSG', 'FLOWS_TO'];
  const relationsOf = (node) =>
    types.flatMap((type, index) => {
      const relation = node.getRelationByType(Ci.nsIAccessibleRelation['RELATION_' + type]);
      const ids = Array.from({length: relation.targetsCount}, (_, at) => relation.getTarget(at).id || '?');
      return ids.length ? [names[index] + ' ' + ids.join(' ')] : [];
    });
  const read = (node, depth, found = []) => {
    const {name, description, value} = node;
    found.push({
      depth,
      role: roleOf(node),
      name: name ?? '',
      description: description ?? '',
      value: value ?? '',
      states: statesOf(node),
      level: levelOf(node),
      relations: relationsOf(node),
    });
    childrenOf(node).forEach((child) => read(child, depth + 1, found));
    return found;
  };
`;
const ask = (page, body) => inFirefox(page.browser(), `(async () => {${SERVICE}${body}})()`);

let count = 0;

/**
 * Firefox's accessibility service, asked in the parent process as an assistive technology asks it. That process
 * learns of a change only later, but in order: a mark that is put into the page twice, and twice waited for, has
 * brought everything before it along.
 */
export async function readFirefox({page}) {
  const name = `rig-scope-${(count += 1)}`;
  const scope = await enter(page, name);
  try {
    for (const mark of [`${name}-a`, `${name}-b`]) {
      await putMark(page, mark);
      await ask(page, `await wait(${JSON.stringify(mark)});`);
    }
    await putMark(page, '');
    const text = await ask(
      page,
      `return JSON.stringify(read(await wait(${JSON.stringify(scope.id)}), 0));`,
    );
    const nodes = JSON.parse(text);
    return scope.meaningless ? nodes.slice(1) : nodes;
  } finally {
    await leave(page, scope);
  }
}
