/** A heading without what stands in brackets (必填, 原文, 万元) and without stars. */
export function bareHeading(text: string): string {
  return text.normalize('NFKC').replace(BRACKETED, '');
}

const BRACKETED = /[([{【〔〈《「][^)\]}】〕〉》」]*[)\]}】〕〉》」]|\*/gu;
