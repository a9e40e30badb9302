const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const rendered = `
  const all = [];
  const walk = (element, depth) => {
    all.push([element, depth, element.localName, element.checkVisibility()]);
    const children = element.localName === 'slot' ? element.assignedElements() : [];
    for (const child of children.length ? children : (element.shadowRoot ?? element).children) walk(child, depth + 1);
  };
  walk(globalThis.rigScope ?? document.body, 0);
  return all;
`;

/** The computed role and name of each element, also in open shadow roots: all that WebDriver tells. */
export async function readWebKit({driver}) {
  const elements = await driver.execute(rendered);
  const found = [];
  for (const [element, depth, tag, visible] of elements) {
    const id = element[ELEMENT];
    // For what is not rendered WebDriver answers with an error.
    const told = visible ? await driver.getElementComputedRole(id) : '';
    // GTK's select is a button, and its summary has no role.
    const role =
      (told === 'button' && tag === 'select' && 'combobox') ||
      (visible && tag === 'summary' && 'button') ||
      told;
    const name = role ? await driver.getElementComputedLabel(id) : '';
    found.push({
      depth,
      role,
      name,
      description: '',
      value: '',
      states: [],
      level: 0,
      relations: [],
    });
  }
  return found;
}
