import type {Draft, Json} from '../draft.js';
import type {Source} from '../source.js';
import {textOf} from './text-of.js';

/** The block of words that a component becomes; `unnamed` is what it is called if it has no name. */
export function contentOf(at: Source, unnamed: string, draft: Draft): Json[] {
  const type = at.string('type');
  at.at('options')?.opened();
  at.at('schema')?.opened();
  const title = textOf(at.at('title'), draft, 'markdown');
  const body = textOf(at.at('content'), draft, 'markdown', type === 'Markdown');
  const tags = Object.keys({...title, ...body});
  if (!tags.length) {
    at.leave('It has no words.');
    return [];
  }
  if (type === 'Details') at.note('changed', 'It is always open here.');
  const text = Object.fromEntries(
    tags.map((tag) => [
      tag,
      [title?.[tag] && `**${title[tag]}**`, body?.[tag]].filter(Boolean).join('\n\n'),
    ]),
  );
  const name = draft.name({theirs: at.string('name') ?? unnamed, at, kind: 'other'});
  return [{name, type: 'content', text}];
}
