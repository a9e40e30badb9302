import type {SyntaxNode} from '@lezer/common';
import type {Text} from '@codemirror/state';
import type {Way} from './schema-nodes.js';

type Scalars = Readonly<Record<string, unknown>>;

/** A JSON text that a node covers, read; undefined where it is not whole. */
function read(node: SyntaxNode, text: Text): unknown {
  try {
    return JSON.parse(text.sliceString(node.from, node.to)) as unknown;
  } catch {
    return undefined;
  }
}

const scalars = ['String', 'Number', 'True', 'False', 'Null'];
const values = [...scalars, 'Object', 'Array'];

/** The name of a member. */
export const nameOf = (property: SyntaxNode, text: Text): string => {
  const name = property.getChild('PropertyName');
  const value = name && read(name, text);
  return typeof value === 'string' ? value : '';
};

/** Every member of an object that is a scalar, and `undefined` for the others. */
export const membersOf = (object: SyntaxNode | null, text: Text): Scalars =>
  Object.fromEntries(
    (object?.getChildren('Property') ?? []).map((property) => {
      const value = property.lastChild;
      const isScalar = value && scalars.includes(value.name);
      return [nameOf(property, text), isScalar ? read(value, text) : undefined];
    }),
  );

/** The way to a value of a JSON text, from its root. */
export function wayTo(value: SyntaxNode, text: Text): Way[] {
  const way: Way[] = [];
  let node: SyntaxNode | null = value;
  for (;;) {
    const parent: SyntaxNode | null = node.parent;
    if (!parent) return way.reverse();
    if (parent.name === 'Property' && node.name !== 'PropertyName')
      way.push({key: nameOf(parent, text), beside: membersOf(parent.parent, text)});
    if (parent.name === 'Array') {
      let index = 0;
      for (let before = node.prevSibling; before; before = before.prevSibling)
        if (values.includes(before.name)) index++;
      way.push({key: index, beside: {}});
    }
    node = parent;
  }
}
