import {syntaxTree} from '@codemirror/language';
import type {EditorView, Tooltip} from '@codemirror/view';
import {membersOf, nameOf, wayTo} from './place-in.js';
import type {SchemaNodes} from './schema-nodes.js';

/** What the schema says of the name or value under the pointer. */
export const explaining =
  (nodes: SchemaNodes) =>
  ({state}: EditorView, pos: number, side: -1 | 1): Tooltip | null => {
    const node = syntaxTree(state).resolveInner(pos, side);
    const property =
      node.name === 'PropertyName'
        ? node.parent
        : node.parent?.name === 'Property'
          ? node.parent
          : null;
    const object = property?.parent;
    if (!property || !object) return null;
    const key = nameOf(property, state.doc);
    const beside = membersOf(object, state.doc);
    const found = nodes.at([...wayTo(object, state.doc), {key, beside}]);
    const said = found.find(({description}) => description !== undefined)?.description;
    if (said === undefined) return null;
    return {
      pos: node.from,
      end: node.to,
      above: true,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'explained';
        dom.textContent = said;
        return {dom};
      },
    };
  };
