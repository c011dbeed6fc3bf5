import type { Style } from 'exceljs';
import type { Certainty, SourcePlace } from '../../../ledger/plan/import-record.ts';
import { bodyStyle, colours, lights, solid } from '../../workbook/look.ts';

/** How sure a field is, as the workbook shows it: a sign and a word beside the colour. */
export interface CertaintyLook {
  readonly sign: string;
  readonly word: string;
  readonly meaning: string;
  /** ARGB; null for the plain white of what is stated. */
  readonly tint: string | null;
}

/** How a field is marked: how sure it is, that something is missing from it, or that we have named what the document does not. */
export type Mark = Certainty | 'doubtful' | 'ours';

export const certaintyLooks: Readonly<Record<Mark, CertaintyLook>> = {
  stated: { sign: '✔', word: '写明', meaning: '文件在此处写明，不用核。', tint: null },
  ours: {
    sign: '○',
    word: '自拟',
    meaning: '文件没有印出的编号或标题，按顺序编出或由正文概括；可以改，不用核。',
    tint: null,
  },
  'carried-down': {
    sign: '▽',
    word: '沿用',
    meaning: '文件把一个单元格用于几项任务，这里沿用；一般不用核。',
    tint: lights.grey.tint,
  },
  inferred: { sign: '◇', word: '推定', meaning: '按它在文件中的位置推定，请核。', tint: lights.blue.tint },
  assumed: { sign: '▲', word: '存疑', meaning: '原文也可以有别的读法，请核。', tint: lights.yellow.tint },
  decided: { sign: '●', word: '已定', meaning: '已由人核定。', tint: lights.green.tint },
  doubtful: { sign: '！', word: '待补', meaning: '没有读懂，或文件没有写，请补。', tint: lights.red.tint },
};

/** `第12行`, `表1 C3`, `第12行 表1 C3`; '' where the place is not known. */
export function placeWords({ line, sheet, cell }: SourcePlace): string {
  return [line === null ? '' : `第${line}行`, sheet ?? '', cell ?? ''].filter((part) => part !== '').join(' ');
}

const top = { alignment: { horizontal: 'left', vertical: 'top', wrapText: true } } as const;

/** What is given and not read back. */
export const givenStyle: Partial<Style> = bodyStyle('text', { ...top, fill: solid(colours.given) });
export const givenCodeStyle: Partial<Style> = bodyStyle('code', { fill: solid(colours.given) });

/** The cell of a field of this certainty: one object for each, as the writer keeps them by identity. */
export function certaintyStyle(certainty: Mark, kind: 'text' | 'code'): Partial<Style> {
  return styles[kind][certainty];
}

const styles = { text: stylesOf('text'), code: stylesOf('code') };

function stylesOf(kind: 'text' | 'code'): Readonly<Record<Mark, Partial<Style>>> {
  const of = (certainty: Mark) => {
    const { tint } = certaintyLooks[certainty];
    return bodyStyle(kind, { ...(kind === 'text' ? top : {}), ...(tint === null ? {} : { fill: solid(tint) }) });
  };
  return {
    stated: of('stated'),
    ours: of('ours'),
    'carried-down': of('carried-down'),
    inferred: of('inferred'),
    assumed: of('assumed'),
    decided: of('decided'),
    doubtful: of('doubtful'),
  };
}
