/** Whole numbers counted in one ledger: group → column → count. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;
