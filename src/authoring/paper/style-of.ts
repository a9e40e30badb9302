/** How large things are, in points and millimetres. RNIB’s Clear Print is 12 pt at least, and large print 16 to 18. */
const sizes = {
  usual: {text: '12pt', small: '10pt', code: '8pt', h1: '24pt', h2: '18pt', h3: '13pt'},
  large: {text: '18pt', small: '18pt', code: '18pt', h1: '30pt', h2: '25pt', h3: '20pt'},
};

/** The style sheet of a paper; `foot`, a string of CSS, stands in the margin of each sheet. */
export function styleOf(isLarge: boolean, foot: string): string {
  const {text, small, code, h1, h2, h3} = isLarge ? sizes.large : sizes.usual;
  const stroke = isLarge ? '2.25pt' : '1.25pt';
  const box = isLarge ? '9mm' : '5.5mm';
  return `
@page {
  size: A4;
  margin: 16mm 17mm 20mm;
  @bottom-left { content: ${foot}; direction: ltr; font: ${small} Arial, "Liberation Sans", sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); direction: ltr; font: ${small} Arial, "Liberation Sans", sans-serif; }
}
* { box-sizing: border-box; }
html { font: ${text}/1.4 Arial, "Liberation Sans", "Noto Sans", "Noto Naskh Arabic", sans-serif; color: #000; background: #fff; }
:lang(ur) { font-family: "Noto Nastaliq Urdu", "Noto Naskh Arabic", Arial, "DejaVu Sans", sans-serif; line-height: 1.8; }
body { margin: 0 auto; max-width: 176mm; padding-inline: 1mm; overflow-wrap: break-word; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 0 0 2mm; break-inside: avoid; break-after: avoid; text-wrap: balance; }
h1 { font-size: ${h1}; margin-block: 3mm 4mm; }
h2 { font-size: ${h2}; }
h3 { font-size: ${h3}; }
h4, h5 { font-size: ${text}; }
p { margin: 0 0 2mm; orphans: 3; widows: 3; }
li { orphans: 2; widows: 2; }
ul, ol { margin: 0 0 2mm; padding-inline-start: 6mm; }
.said { unicode-bidi: isolate; }
.row { display: block; }
.row + .row { margin-block-start: .5mm; }
.stroke { color: #555; }
a { color: inherit; }
.address { overflow-wrap: anywhere; direction: ltr; unicode-bidi: isolate; }
.twin > div + div { margin-block-start: 3mm; }
.office { float: inline-end; border: ${stroke} solid #000; padding: 2mm 3mm; margin-inline-start: 6mm; margin-block-end: 3mm; inline-size: ${isLarge ? '62mm' : '52mm'}; font-size: ${small}; }
.office p { margin: 0; }
.serial { block-size: 10mm; border-block-end: ${stroke} solid #000; }
.organisation { font-weight: bold; }
.closing { border-inline-start: 1.5mm solid #000; padding-inline-start: 3mm; font-weight: bold; }
.notice, .how { break-inside: avoid; border: ${stroke} solid #000; padding: 3mm 4mm 1mm; margin-block-end: 4mm; clear: both; }
.plain { white-space: pre-line; }
/* Nobody could copy a check code whose ff is one letter. */
.foot, .edition { font-variant-ligatures: none; }
.foot { display: none; font-size: ${small}; direction: ltr; }
.front { margin-block-end: 5mm; }
.edition { break-before: avoid; font-size: ${small}; border-block-start: 1pt solid #555; padding-block-start: 1mm; margin-block-start: 4mm; }
.prose-section { margin-block-end: 4mm; }
.brief { break-inside: avoid; }
.prose-section h2 { font-size: ${h3}; }
.sheet { margin-block-start: 8mm; }
.sheet header { border-block-start: 2.5pt solid #000; padding-block-start: 3mm; break-inside: avoid; break-after: avoid; }
.sheet header.told, .sheet header.told > :last-child { break-after: auto; }
.opening, .item { break-inside: avoid; }
.kicker { margin: 0; font-weight: bold; font-size: ${small}; break-after: avoid; }
.question, .reading { margin-block: 6mm 0; }
.question:not(.long) { break-inside: avoid; }
.question .top { break-inside: avoid; break-after: avoid; }
.question .top > p { break-after: avoid; }
.asked { break-inside: avoid; break-after: avoid; }
.label { display: flex; gap: 3mm; align-items: baseline; }
.label .text { flex: 1; min-inline-size: 0; }
.number { flex: none; border: ${stroke} solid #000; border-radius: 1mm; padding: 0 1.6mm; font-weight: bold; min-inline-size: 8mm; text-align: center; }
.number.small { font-size: ${small}; border-width: 1pt; display: inline-block; min-inline-size: 6mm; }
.hint, .only { color: #333; margin: 0 0 1.5mm; }
.only { font-style: italic; }
.note { margin: 0 0 1.5mm; font-weight: bold; break-before: avoid; }
.route { break-inside: avoid; border-inline-start: 1.2mm solid #000; padding: .5mm 3mm; background: #eee; font-weight: bold; print-color-adjust: exact; break-after: avoid; }
.route.after { margin-block-start: 2mm; break-before: avoid; break-after: auto; }
.choices { list-style: none; padding: 0; margin: 2mm 0; }
.choice { display: flex; gap: 2mm; align-items: flex-start; padding-block: 1mm; break-inside: avoid; }
.box { flex: none; display: inline-block; inline-size: ${box}; block-size: ${box}; border: ${stroke} solid #000; background: #fff; vertical-align: middle; }
.code { flex: none; font-size: ${code}; line-height: ${box}; min-inline-size: ${isLarge ? '9mm' : '5mm'}; color: #333; }
.words { flex: 1; min-inline-size: 0; padding-block-start: ${isLarge ? '.8mm' : '.2mm'}; }
.words p { margin: .5mm 0 0; }
.go { font-weight: bold; margin-inline-start: 2mm; }
.go .said { white-space: nowrap; }
[dir=rtl] .arrow { display: inline-block; transform: scaleX(-1); }
.group { font-weight: bold; padding-block: 2mm 0; break-after: avoid; list-style: none; }
.divider { break-after: avoid; padding-inline-start: calc(${box} + 2mm); font-style: italic; list-style: none; }
.columns { columns: ${isLarge ? 1 : 2}; column-gap: 8mm; }
.across { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, ${isLarge ? '26mm' : '22mm'}); justify-content: start; break-inside: avoid; }
.across.few { grid-auto-columns: minmax(0, 44mm); }
.across .choice { flex-direction: column; align-items: center; gap: .5mm; text-align: center; }
.across .code { line-height: 1.2; text-align: center; min-inline-size: 0; }
.across .words { inline-size: max-content; max-inline-size: min(${isLarge ? '60mm' : '40mm'}, 40vw); }
.few .words { max-inline-size: min(42mm, 40vw); }
.across .choice:first-child { align-items: flex-start; text-align: start; }
.across .choice:last-child { align-items: flex-end; text-align: end; }
.across .choice:is(:first-child, :last-child) .code { inline-size: ${box}; }
.beside { margin-block: 1mm 2mm; }
.ask { margin: 0 0 .5mm; }
.line { block-size: ${isLarge ? '13mm' : '9mm'}; border-block-end: 1pt solid #555; }
.writing { margin-block-end: 3mm; }
/* Two lines or choices stay on either side of a break. At the edge of its parent this would hold together what is around it. */
.writing .ask, .line:nth-child(-n + 2):not(:last-child), .choices > :first-child:not(:last-child) { break-after: avoid; }
.line:nth-last-child(-n + 2):not(:first-child), .choices > :last-child:not(:first-child), .after { break-before: avoid; }
.fields { display: flex; flex-wrap: wrap; gap: 2mm 7mm; align-items: flex-end; margin-block: 2mm; }
.fields.near { gap: 1.5mm; }
.field { display: inline-flex; flex-direction: column; flex: none; }
.entry { display: inline-flex; align-items: center; gap: 1.5mm; direction: ltr; }
.cells { display: inline-flex; }
.cell { inline-size: ${isLarge ? '11mm' : '8mm'}; block-size: ${isLarge ? '13mm' : '9mm'}; border: ${stroke} solid #000; }
.cell + .cell { border-inline-start: 0; }
.cells.wide { inline-size: 60mm; block-size: 9mm; border: ${stroke} solid #000; }
table { border-collapse: collapse; inline-size: 100%; margin-block: 2mm 3mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1pt solid #555; padding: 1.5mm 2mm; text-align: start; vertical-align: middle; font-weight: normal; }
thead th, tr.group th, caption { font-weight: bold; }
caption { text-align: start; break-after: avoid; padding-block-end: 1mm; }
.grid td, .grid thead th + th { text-align: center; }
.grid thead { font-size: ${small}; }
.grid tbody th { inline-size: 38%; }
.tick { display: inline-flex; gap: 1.5mm; align-items: center; }
.tick .code { min-inline-size: 0; }
.figures { font-size: ${small}; break-inside: avoid; }
.figures tbody th { white-space: nowrap; }
.figures td { text-align: end; font-variant-numeric: tabular-nums; }
.stacked { break-inside: avoid; margin-block-end: 3mm; }
.item { border-inline-start: 1.2mm solid #555; padding-inline-start: 4mm; margin-block: 4mm; }
.apart { break-inside: avoid; border: 1.5pt dashed #000; padding: 3mm 4mm; }
.stop { border: 2.5pt solid #000; padding: 3mm 4mm; margin-block-start: 6mm; break-inside: avoid; }
.end { margin-block-start: 8mm; border-block-start: 2.5pt solid #000; padding-block-start: 3mm; break-inside: avoid; }
@media print {
  .twin { display: ${isLarge ? 'block' : 'grid'}; grid-template-columns: 1fr 1fr; gap: 6mm; }
  .twin > div { min-inline-size: 0; }
  .twin > div + div { margin-block-start: ${isLarge ? '3mm' : '0'}; }
}
/* Of the browsers only Chromium has both, and every version of it that has them has boxes in the margin of a page. */
@supports selector(::details-content) and (interpolate-size: allow-keywords) {
  @media print { .sheet > .edition { display: none; } }
}
/* Firefox has no boxes in the margin of a page: it repeats what is fixed, and keeps the place for it free on each. */
@supports (-moz-appearance: none) {
  @page { margin-bottom: 10mm; }
  @media print {
    html, body { box-decoration-break: clone; }
    body { padding-block-end: ${isLarge ? '13mm' : '10mm'}; }
    .foot { display: block; position: fixed; inset-block-end: 0; inset-inline-start: 1mm; }
    .sheet > .edition { display: none; }
  }
}
@media screen {
  body { padding: 5mm; }
}
@media screen and (max-width: 40rem) {
  .office { float: none; inline-size: auto; margin-inline-start: 0; }
  .columns { columns: 1; }
  .across { display: flex; flex-wrap: wrap; gap: 2mm; }
  .go .said { white-space: normal; }
  .figures tbody th { white-space: normal; }
  .grid, .grid tbody, .grid tr, .grid th, .grid td { display: block; inline-size: auto; }
  .grid thead { display: none; }
  .grid tbody th { inline-size: auto; background: #eee; }
  .grid td { text-align: start; }
  .grid td[data-label]::after { content: " " attr(data-label); }
  .figures { display: block; overflow-x: auto; }
  .cell { inline-size: 7mm; }
  .cells.wide { inline-size: 45mm; }
}
`;
}
