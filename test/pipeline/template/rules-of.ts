/** A conditional format as the sheet has it. */
export interface Rule {
  readonly area: string;
  readonly formula: string;
  readonly priority: number;
}

/** The conditional formats of a sheet, given as XML. */
export function rulesOf(xml: string): readonly Rule[] {
  const pattern =
    /<conditionalFormatting sqref="([^"]+)"><cfRule [^>]*priority="(\d+)"[^>]*><formula>(.*?)<\/formula>/gs;
  return [...xml.matchAll(pattern)].map(([, area = '', priority, formula = '']) => ({
    area,
    priority: Number(priority),
    formula: unescaped(formula),
  }));
}

function unescaped(xml: string): string {
  return xml.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
