import { mainNamespace, xmlHead, xmlText } from "./sheet-xml.ts";

/** What a workbook holds besides its sheets: ECMA-376, parts 1 and 2, as little of it as Excel opens without a word. */

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Where the sheet of a number is, from 1. */
export const sheetPath = (number: number) => `xl/worksheets/sheet${number}.xml`;

/** The parts by their paths. @param names those of the sheets, in their order */
export function workbookParts(names: readonly string[]): Readonly<Record<string, string>> {
  const sheets = names.map((name, index) => ({ name, number: index + 1 }));
  const contentTypes = sheets.map(
    ({ number }) => `<Override PartName="/${sheetPath(number)}" ContentType="${types}.worksheet+xml"/>`,
  );
  const listed = sheets.map(
    ({ name, number }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="sheet${number}"/>`,
  );
  const relations = sheets.map(
    ({ number }) =>
      `<Relationship Id="sheet${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return {
    "xl/workbook.xml": `${xmlHead}<workbook xmlns="${mainNamespace}" xmlns:r="${office}"><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${xmlHead}<Relationships xmlns="${packages}/relationships">${relations.join("")}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    // Style 0 is plain, style 1 the bold of titles.
    "xl/styles.xml": `${xmlHead}<styleSheet xmlns="${mainNamespace}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    "_rels/.rels": `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="workbook" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "[Content_Types].xml": `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${contentTypes.join("")}</Types>`,
  };
}
