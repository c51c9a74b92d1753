/** What an official's table never reaches and a hostile file must not pass. */
export const limits = {
  /** of the file as it lies on the disk */
  fileBytes: 30 * 1024 * 1024,
  /** files inside a workbook, pictures included */
  entries: 2000,
  /** of all files inside a workbook together, inflated */
  inflatedBytes: 160 * 1024 * 1024,
  /** inflated to packed; only asked of what is larger than `ratioFreeBytes`, since small styles pack well */
  ratio: 400,
  ratioFreeBytes: 8 * 1024 * 1024,
  sheets: 256,
  rows: 200_000,
  /** of all sheets together, counted as the rectangles that hold them */
  cells: 2_000_000,
  /** XML elements that are looked at in one workbook */
  elements: 9_000_000,
  /** of a sheet, as in every spreadsheet */
  columns: 16_384,
  /** of a text as written, ten times what a cell can hold, since a character may be written as ten */
  textLength: 330_000,
  /** texts in a workbook's list that no cell shows; a longer list was not written by a spreadsheet */
  spareTexts: 100_000,
} as const;
