// Its package is a script that puts itself on the window, also when it is loaded as a module.
import 'axe-core/axe.min.js';
import type {NodeResult, Result} from 'axe-core';
import {triage} from './axe-triage.js';

const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe found: faults, and what it could not decide and nobody has looked at yet. */
export interface AxeFindings {
  violations: Result[];
  incomplete: Result[];
}

const isTriaged = (rule: string, {html}: NodeResult): boolean =>
  triage.some((entry) => entry.rule === rule && html.includes(entry.html ?? ''));

/** Runs axe on an element and all that is in it, through open shadow roots, without throwing. */
export async function axeFindings(element: Element): Promise<AxeFindings> {
  const {violations, incomplete} = await axe.run(element, {
    runOnly: {type: 'tag', values: TAGS},
    resultTypes: ['violations', 'incomplete'],
  });
  const open = incomplete.map((result) => ({
    ...result,
    nodes: result.nodes.filter((node) => !isTriaged(result.id, node)),
  }));
  return {violations, incomplete: open.filter(({nodes}) => nodes.length)};
}

const inWords = (kind: string, results: Result[]): string[] =>
  results.flatMap(({id, help, nodes}) =>
    nodes.map(({target, html, any, all, none}) => {
      const why = [...any, ...all, ...none].map(({message}) => message).join('; ');
      return `${kind}: ${id} (${help})\n  ${target.flat().join(' >>> ')}\n  ${html}\n  ${why}`;
    }),
  );

/**
 * Throws when axe finds a fault (WCAG 2.2 AA or best practice) in an element, or leaves a question open that
 * axe-triage.ts has no reason for.
 */
export async function expectAccessible(element: Element): Promise<void> {
  const {violations, incomplete} = await axeFindings(element);
  const lines = [...inWords('fault', violations), ...inWords('open question', incomplete)];
  if (lines.length) throw new Error(`axe found ${lines.length}:\n${lines.join('\n')}`);
}
