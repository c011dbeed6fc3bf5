/** A small document in our own words, and the plan that a person reads in it. */
export interface Variant {
  readonly name: string;
  readonly document: string;
  readonly tasks: readonly ExpectedTask[];
  /** `kind 1,2` or `kindA|kindB 3`: irregularities that must be listed. */
  readonly irregularities?: readonly string[];
  /** Beginnings of lines that must be listed as left over. */
  readonly leftOver?: readonly string[];
}

/** Only the fields that are given are compared. */
export interface ExpectedTask {
  /** Number in the plan; left out where the document does not force one. */
  readonly number?: string;
  readonly printed?: string;
  /** `二` or `二/(一)`, in ordinary width. */
  readonly place?: string;
  readonly text: string;
  /** `①words` or words without a number. */
  readonly measures?: readonly string[];
  /** `lead 县水利局, implementing 各乡镇`; empty for nobody. Several: any of them is right. */
  readonly units?: string | readonly string[];
  /** `2030-06-30 2030-12-31 standing`, `each quarter 1`, `each year by 01-31`, `unread`; empty for none. */
  readonly due?: string;
}
