/** The line of a table that names its columns, one of them the code: an export of messages, or what somebody copied from a page. */
const HEADINGS = /^[^\n]{0,300}\bError[ _]?Code\b[^\n]{0,300}$/im;
const SEPARATOR = /\t|;|,|\|/;
const CODE_HEADING = /^Error[ _]?Code$/i;
/** How many characters of a row are read. */
const LONGEST_ROW = 4000;
/** A cell, after the separator before it. Quotes can hold the separator. */
const CELLS: Readonly<Record<string, RegExp>> = {
  '\t': /(?:^|\t)[^\t]*/g,
  ';': /(?:^|;)(?:"[^"]*"|[^;"]*)/g,
  ',': /(?:^|,)(?:"[^"]*"|[^,"]*)/g,
  '|': /(?:^|\|)[^|]*/g,
};
/** A cell in quotes, of which only the content counts. */
const QUOTED = /^"(.*)"$/;

/** The rows of a table whose first line names its columns, as objects: at most `most` lines are read. */
export function rowsIn(text: string, most: number): Record<string, string>[] {
  const headings = HEADINGS.exec(text);
  const separator = headings ? SEPARATOR.exec(headings[0])?.[0] : undefined;
  if (!headings || separator === undefined) return [];
  const names = cellsOf(headings[0], separator);
  if (!names.some((name) => CODE_HEADING.test(name))) return [];
  const lines = text.slice(headings.index + headings[0].length).split(/\r?\n/, most + 1);
  return lines
    .map((line) => cellsOf(line, separator))
    .filter((cells) => cells.length === names.length && cells.some((cell) => /^\d{5}$/.test(cell)))
    .map((cells) => Object.fromEntries(cells.map((cell, column) => [names[column] ?? '', cell])));
}

function cellsOf(line: string, separator: string): string[] {
  const cells =
    line
      .slice(0, LONGEST_ROW)
      .trim()
      .match(CELLS[separator] ?? /.+/g) ?? [];
  return cells.map((cell) =>
    cell
      .replace(/^[\t;,|]/, '')
      .trim()
      .replace(QUOTED, '$1'),
  );
}
