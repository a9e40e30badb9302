/** A result that axe leaves open and that was looked at by a person. */
export interface Triaged {
  /** The rule's id, as axe names it. */
  rule: string;
  /** Only results whose element's HTML holds this text; all of the rule's without it. */
  html?: string;
  /** Why it is no fault, or how it is tested instead. */
  reason: string;
}

/** What axe could not decide in our own markup. A result that is not listed here fails its test. */
export const triage: Triaged[] = [
  {
    rule: 'color-contrast',
    html: 'As a resident or another member of the public</p>',
    reason:
      'axe 4.14 takes its two lines on the check page for covered. Nothing is over them (elementsFromPoint), and the ' +
      'other answers there have the same colours.',
  },
  {
    rule: 'color-contrast',
    html: 'Yng nghanol y dref agosaf, yn y nos: Diogel iawn</p>',
    reason: 'The same, where the fonts of a machine break this line of the check page in two.',
  },
  {
    rule: 'color-contrast',
    html: 'Sarnwen Neighbourhood Watch</p>',
    reason:
      'White with a black shadow, on a gradient whose lighter end is #2747b8: at least 7.8 to 1 without the shadow.',
  },
  {
    rule: 'color-contrast',
    html: 'Gwylio dros ein gilydd ers 1994</span>',
    reason: '#ffe14d on the same gradient: at least 6.0 to 1.',
  },
  {
    rule: 'color-contrast',
    html: '<tspan',
    reason:
      'axe 4.14 does not look at what is behind words in an SVG. In the picture of routes every fill is a colour of ' +
      'the page of the preview, and test/preview/colours.test.ts measures each pair.',
  },
];
