import type {RouteNode, Routes} from '../authoring/graph/routes.js';
import type {Previewed} from '../authoring/preview/preview.js';
import {make} from './make.js';
import {addressOf, type Wish} from './wish.js';

const nobody = () => make('strong', {class: 'nobody'}, 'Nobody comes here.');

/** The conditions of the edges that lead from one node to others of a kind. */
const from = ({edges, nodes}: Routes, id: string, kind: RouteNode['kind']) =>
  edges
    .filter((edge) => edge.from === id)
    .flatMap(({to, says}) => {
      const node = nodes.find((one) => one.id === to && one.kind === kind);
      return node ? [{node, says: says ?? ''}] : [];
    });

/** The routes in words: every page in its order, when it is shown, and what is asked on it under a condition. */
export function routeList({routes, screens, asked}: Previewed, wish: Wish): Node {
  const there = new Set(screens.map(({id}) => id));
  const {question: _, ...rest} = wish;
  const link = (title: string, screen: string, question?: string) =>
    there.has(screen)
      ? make('a', {href: addressOf({...rest, screen, ...(question && {question})})}, title)
      : make('span', {}, title);
  const page = ({id, title, name, isUnreachable}: RouteNode) => {
    const when = routes.edges.find((edge) => edge.to === id && edge.kind === 'if')?.says;
    const questions = from(routes, id, 'question').map(({node, says}) =>
      make(
        'li',
        {},
        node.name !== undefined && node.name in asked
          ? link(node.title, id, node.name)
          : make('span', {}, node.title),
        ` – asked ${says} `,
        node.isUnreachable ? nobody() : undefined,
      ),
    );
    const exits = from(routes, id, 'exit').map(({says}) =>
      make('li', {}, link('People leave here', `exit:${name}`), ` – ${says}`),
    );
    const inner = [...questions, ...exits];
    return make(
      'li',
      {},
      link(title, id),
      when === undefined ? undefined : ` – shown ${when} `,
      isUnreachable ? nobody() : undefined,
      inner.length ? make('ul', {}, ...inner) : undefined,
    );
  };
  return make(
    'ol',
    {class: 'route-list'},
    ...routes.nodes.flatMap((node) => {
      if (node.kind === 'page') return [page(node)];
      return ['start', 'check', 'sent'].includes(node.kind)
        ? [make('li', {}, link(node.title, node.id))]
        : [];
    }),
  );
}
