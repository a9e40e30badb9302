/**
 * What a sheet of a workbook has besides its cells, by the names that Office Open XML has for it. It is not read: a range
 * of a few characters would be taken apart into a record for each of seventeen thousand million cells.
 */
export const besideCells = [
  'dataValidations',
  'mergeCells',
  'conditionalFormatting',
  'hyperlinks',
] as const;
