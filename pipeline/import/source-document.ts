import type { SourcePlace } from '../../ledger/plan/import-record.ts';

/** A document as plain data, whatever it was read from: paragraphs and tables in reading order. */
export interface SourceDocument {
  /** Name of the file as given, without folder. */
  readonly name: string;
  /** Of the bytes: 64 hexadecimal digits. */
  readonly sha256: string;
  readonly format: 'docx' | 'html' | 'text' | 'pdf' | 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods' | 'xml' | 'csv';
  /** Encoding of a text: `utf-8`, `gb18030`; null for the others. */
  readonly encoding: string | null;
  readonly blocks: readonly SourceBlock[];
}

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** As it stands, line ends removed, blanks kept. Empty lines are no blocks. */
  readonly text: string;
  readonly place: SourcePlace;
  /** Level of a heading that the format itself declares (h1 … h6, 标题 1 …); null for ordinary text. */
  readonly headingLevel: number | null;
}

export interface SourceTable {
  readonly kind: 'table';
  /** `表1` or the name of the sheet. */
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

/** One row; cells by position, a position covered by a merge is absent. */
export interface SourceRow {
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  /** Zero-based column in the table. */
  readonly index: number;
  /** Paragraphs of the cell joined by `\n`. */
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly place: SourcePlace;
}
