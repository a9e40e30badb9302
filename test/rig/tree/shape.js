/** What browsers call a role for which ARIA has another word. */
const ROLES = {
  image: 'img',
  DisclosureTriangle: 'button',
  Date: 'textbox',
  DateTime: 'textbox',
  InputTime: 'textbox',
};
/** No role in ARIA's sense, or one that only some browsers tell. */
const SILENT = new Set(
  [
    ...[
      '',
      'none',
      'presentation',
      'generic',
      'ignored',
      'document',
      'RootWebArea',
      'rowgroup',
      'legend',
      'caption',
    ],
    ...[
      'StaticText',
      'text',
      'InlineTextBox',
      'LineBreak',
      'LabelText',
      'label',
      'Legend',
      'ListMarker',
      'Iframe',
    ],
    ...[
      'MenuListPopup',
      'Figcaption',
      'Canvas',
      'Pre',
      'Abbr',
      'Ruby',
      'SvgRoot',
      'DescriptionList',
    ],
  ].map((role) => role.toLowerCase()),
);
/** What these hold is their own affair, and each browser's is different. */
const opaque = ({role}) => ['combobox', 'Date', 'DateTime', 'InputTime'].includes(role);
/** Their content is not their name, though some browsers say so. */
const NAMELESS = new Set(['paragraph', 'listitem']);
const STATES =
  'checked disabled expanded invalid mixed multiselectable pressed readonly required selected'.split(
    ' ',
  );
const READ_ONLY = new Set(['textbox', 'searchbox', 'spinbutton', 'combobox']);

/**
 * One shape for the trees of all browsers: takes their nodes in tree order with their raw depth, leaves out what has
 * no role, and counts depth anew.
 */
export function shape(nodes) {
  const open = [];
  const shaped = [];
  for (const node of nodes) {
    while (open.length && open.at(-1).raw >= node.depth) open.pop();
    if (open.at(-1)?.opaque) continue;
    if (SILENT.has(node.role.toLowerCase())) continue;
    const role = ROLES[node.role] ?? node.role;
    const states = STATES.filter((state) => node.states.includes(state));
    shaped.push({
      depth: open.length,
      role,
      name: NAMELESS.has(role) ? '' : node.name,
      description: node.description,
      // Firefox gives a link its address as a value.
      value: role === 'link' ? '' : node.value,
      states: READ_ONLY.has(role) ? states : states.filter((state) => state !== 'readonly'),
      level: node.level,
      relations: node.relations,
    });
    open.push({raw: node.depth, opaque: opaque(node)});
  }
  return shaped;
}
