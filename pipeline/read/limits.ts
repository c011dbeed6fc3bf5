/** How much a submitted file may hold before it is refused. A ledger of a unit is some 30 KB with 1,500 cells. */
export interface ReadLimits {
  /** Bytes of the file as submitted. */
  readonly bytes: number;
  /** Entries of a zip container. */
  readonly entries: number;
  /** Bytes of all parts of a zip container together, and so of each one, once inflated. */
  readonly inflated: number;
  /** Inflated bytes per compressed byte, looked at for parts over a megabyte only. */
  readonly ratio: number;
  /** Cells that hold something, all sheets together. */
  readonly cells: number;
  /** Columns of a sheet, up to the last one that holds something. */
  readonly columns: number;
  readonly sheets: number;
  /** The one sheet of an Office Open XML workbook that is wanted; null for all. The others are not even inflated. */
  readonly onlySheet: string | null;
}

export const defaultReadLimits: ReadLimits = {
  bytes: 50 * 1024 * 1024,
  entries: 2_000,
  inflated: 200 * 1024 * 1024,
  ratio: 500,
  cells: 2_000_000,
  columns: 1_000,
  sheets: 200,
  onlySheet: null,
};

/** The limits that hold: the defaults where nothing else is asked. */
export function readLimits(asked: Partial<ReadLimits>): ReadLimits {
  return { ...defaultReadLimits, ...asked };
}
