import {expect} from 'chai';

const attributes = [
  'for',
  'aria-describedby',
  'aria-labelledby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'headers',
];

/** The texts that describe an element, in the order in which they are read out. */
export function descriptionOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-describedby')?.split(/\s+/u) ?? [];
  return ids
    .map((id) => root.getElementById(id)?.textContent.replace(/\s+/gu, ' ').trim())
    .join(' ');
}

/** Fails when an id is there twice, or when one is named that is not there. */
export function expectReferences(root: ShadowRoot): void {
  const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    'ids that are there twice',
  ).to.deep.equal([]);
  for (const element of root.querySelectorAll('*')) {
    const named = attributes.flatMap((name) => element.getAttribute(name)?.split(/\s+/u) ?? []);
    const href = element.getAttribute('href');
    if (href?.startsWith('#')) named.push(href.slice(1));
    for (const id of named)
      expect(ids, `<${element.localName} id="${element.id}"> names "${id}"`).to.include(id);
    expect(element.hasAttribute('aria-errormessage'), 'aria-errormessage is not heard').to.equal(
      false,
    );
  }
}
