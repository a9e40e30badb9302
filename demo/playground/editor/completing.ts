import {
  snippetCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import {syntaxTree} from '@codemirror/language';
import type {SyntaxNode} from '@lezer/common';
import {membersOf, nameOf, wayTo} from './place-in.js';
import type {Schema, SchemaNode, SchemaNodes} from './schema-nodes.js';

const typeOf = (node: SchemaNode | undefined) => [node?.type ?? []].flat()[0];

/** What a member begins with: brackets, quotes, or its one value. */
function begun(nodes: readonly SchemaNode[]): string {
  const fixed = nodes.find((node) => node.const !== undefined)?.const;
  if (fixed !== undefined) return JSON.stringify(fixed);
  const type = nodes.map(typeOf).find(Boolean);
  if (type === 'object') return '{${}}';
  if (type === 'array') return '[${}]';
  if (type === 'boolean') return '${true}';
  if (type === 'string' || nodes.some((node) => node.enum)) return '"${}"';
  return '${}';
}

const described = (nodes: readonly SchemaNode[]) =>
  nodes.find(({description}) => description !== undefined)?.description;

/** The names that an object may have, besides those that it has. */
function namesFor(
  nodes: SchemaNodes,
  object: SyntaxNode,
  context: CompletionContext,
): Completion[] {
  const text = context.state.doc;
  const own = membersOf(object, text);
  const way = wayTo(object, text);
  const all = nodes.at(way, own);
  const names = new Map<string, Schema>();
  const required = new Set(all.flatMap((node) => node.required ?? []));
  for (const node of all)
    for (const [name, schema] of Object.entries(node.properties ?? {}))
      if (schema !== false && !Object.hasOwn(own, name) && !names.has(name))
        names.set(name, schema);
  return [...names.keys()].map((name) => {
    const found = nodes.at([...way, {key: name, beside: own}]);
    const info = described(found);
    return snippetCompletion(`"${name}": ${begun(found)}`, {
      label: JSON.stringify(name),
      displayLabel: name,
      type: 'property',
      ...(required.has(name) && {detail: 'required', boost: 1}),
      ...(info !== undefined && {info}),
    });
  });
}

/** The names of questions that stand before a place. */
function questionsBefore(context: CompletionContext): string[] {
  const found = new Set<string>();
  const text = context.state.doc;
  syntaxTree(context.state).iterate({
    to: context.pos,
    enter: ({node}) => {
      if (node.name !== 'Object') return;
      const {name, type} = membersOf(node, text);
      if (typeof name === 'string' && typeof type === 'string') found.add(name);
    },
  });
  return [...found];
}

/** The values that may stand in a place. */
function valuesFor(
  nodes: SchemaNodes,
  value: SyntaxNode,
  context: CompletionContext,
): Completion[] {
  const text = context.state.doc;
  const object = value.name === 'Property' ? value.parent : value.parent?.parent;
  const property = value.name === 'Property' ? value : value.parent!;
  const way = [
    ...wayTo(object!, text),
    {key: nameOf(property, text), beside: membersOf(object ?? null, text)},
  ];
  // What is written now says nothing of what may be.
  const {[way.at(-1)!.key]: _, ...beside} = way.at(-1)!.beside;
  const all = nodes.at([...way.slice(0, -1), {key: way.at(-1)!.key, beside}]);
  const info = described(all);
  const known = all.flatMap((node) => [
    ...(node.const === undefined ? [] : [node.const]),
    ...(node.enum ?? []),
    ...(typeOf(node) === 'boolean' ? [true, false] : []),
  ]);
  return [...new Set(known)].map((one) => ({
    label: JSON.stringify(one),
    type: 'enum',
    ...(info !== undefined && {info}),
  }));
}

/** Completion of names and values by a schema; of names in a condition, by the questions before it. */
export const completing =
  (nodes: SchemaNodes) =>
  (context: CompletionContext): CompletionResult | null => {
    const {state, pos, explicit} = context;
    const inner = syntaxTree(state).resolveInner(pos, -1);
    const node = inner.type.isError && inner.parent ? inner.parent : inner;
    if (node.name === 'PropertyName' || node.name === 'Object' || node.name === '{') {
      const object =
        node.name === 'PropertyName' ? node.parent?.parent : node.name === '{' ? node.parent : node;
      if (!object || object.name !== 'Object' || (node.name !== 'PropertyName' && !explicit))
        return null;
      const isCondition = nodes
        .at(wayTo(object, state.doc))
        .some((one) => one.title === 'Condition' && one.patternProperties);
      const names: Completion[] = isCondition
        ? questionsBefore(context).map((name) =>
            snippetCompletion(`"${name}": "\${}"`, {
              label: JSON.stringify(name),
              displayLabel: name,
              type: 'variable',
              detail: 'question',
            }),
          )
        : [];
      const from = node.name === 'PropertyName' ? node.from : pos;
      const after = state.sliceDoc(node.to, node.to + 20);
      // A name that has its value already is another name, and keeps the value.
      const isNamed = node.name === 'PropertyName' && /^\s*:/.test(after);
      const options = [...names, ...namesFor(nodes, object, context)];
      return {
        from,
        to: node.name === 'PropertyName' ? node.to : pos,
        options: isNamed
          ? options.map(({apply: _, ...one}) => ({...one, apply: one.label}))
          : options,
        filter: true,
        getMatch: undefined,
      };
    }
    const isValue = ['String', 'True', 'False', 'Null', 'Number'].includes(node.name);
    const property = node.name === 'Property' ? node : isValue ? node.parent : null;
    if (property?.name !== 'Property' || (!isValue && !explicit)) return null;
    return {
      from: isValue ? node.from : pos,
      to: isValue ? node.to : pos,
      options: valuesFor(nodes, isValue ? node : property, context),
    };
  };
