import { columnLetter } from '../../ledger/grid/grid.ts';
import type { Localised } from '../../ledger/locale.ts';
import type { Refusal, RefusalKind } from '../../ledger/refusal.ts';

/** Carries a refusal from where a file turns out to be unusable to `read`, which hands it on as data. */
export class Unreadable extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message.en);
    this.name = 'Unreadable';
    this.refusal = refusal;
  }
}

/** Every reason for which the reading room sends a file back: what is wrong, and what to do. */
export const refusals = {
  emptyFile: () =>
    refusal(
      'empty',
      '文件是空的（0 字节），可能是发送或下载时中断。请在电脑上打开原文件确认内容后重新发送。',
      'The file is empty (0 bytes); sending or downloading may have been cut off. Open the original, check it, and send it again.',
    ),

  blankWorkbook: () =>
    refusal(
      'empty',
      '工作簿里没有任何内容，可能发错了文件或忘了保存。请打开填好的台账，保存后重新发送。',
      'The workbook holds nothing at all; it may be the wrong file or one that was not saved. Open the filled-in ledger, save it and send it again.',
    ),

  encrypted: () =>
    refusal(
      'encrypted',
      '文件设了打开密码，无法读取。请在 Excel 或 WPS 中打开，取消密码（文件 → 信息/文档加密 → 清空密码），保存后重新发送。',
      'The file is protected by a password and cannot be read. Open it, remove the password (File → Info → Encrypt, clear the field), save and send it again.',
    ),

  damaged: () =>
    refusal(
      'truncated',
      '文件不完整或已损坏，可能是传输中断。请打开原文件，另存为 .xlsx 后重新发送。',
      'The file is incomplete or damaged, perhaps from a broken transfer. Open the original, save it as .xlsx and send it again.',
    ),

  tooManyBytes: (limit: number) =>
    tooLarge(`文件超过 ${megabytes(limit)} MB`, `The file is larger than ${megabytes(limit)} MB`),

  tooManyEntries: (limit: number) =>
    tooLarge(`文件内部的部件超过 ${grouped(limit)} 个`, `The file has more than ${grouped(limit)} parts inside`),

  tooMuchInside: (limit: number) =>
    tooLarge(`文件展开后超过 ${megabytes(limit)} MB`, `The file unpacks to more than ${megabytes(limit)} MB`),

  tooDense: () => tooLarge('文件展开后的大小异常', 'The file unpacks to an abnormal size'),

  tooManyCells: (limit: number) =>
    tooLarge(`有内容的单元格超过 ${grouped(limit)} 个`, `More than ${grouped(limit)} cells hold something`),

  tooManySheets: (limit: number) =>
    tooLarge(`工作表超过 ${grouped(limit)} 张`, `The workbook has more than ${grouped(limit)} sheets`),

  tooWide: (sheet: string, index: number, limit: number) =>
    refusal(
      'too-large',
      `工作表“${sheet}”的 ${columnLetter(index)} 列（第 ${index + 1} 列）还有内容，超过 ${grouped(limit)} 列的上限。请删除表格右侧多余的列，保存后重新发送。`,
      `Sheet "${sheet}" holds something in column ${columnLetter(index)} (column ${index + 1}), beyond the limit of ${grouped(limit)} columns. Delete the stray columns on the right, save and send it again.`,
    ),

  picturesOnly: () =>
    refusal(
      'image-only',
      '工作簿里只有图片，没有单元格内容，无法汇总。请填写下发的台账工作簿并直接发送，不要粘贴照片、截图或扫描件。',
      'The workbook holds only pictures and no cells, so it cannot be merged. Fill in the ledger workbook that was issued and send that, not a photo, a screenshot or a scan.',
    ),

  picture: (what: Localised) =>
    refusal(
      'image-only',
      `这是${spaced(what['zh-CN'])}，不是 Excel 工作簿，无法汇总。请发送填好的台账工作簿（.xlsx），不要发送照片或扫描件。`,
      `This is ${what.en}, not an Excel workbook, so it cannot be merged. Send the filled-in ledger workbook (.xlsx), not a photo or a scan.`,
    ),

  foreign: (what: Localised) =>
    refusal(
      'not-a-workbook',
      `这是${spaced(what['zh-CN'])}，不是 Excel 工作簿。请发送填好的台账工作簿（.xlsx）。`,
      `This is ${what.en}, not an Excel workbook. Send the filled-in ledger workbook (.xlsx).`,
    ),

  archive: () =>
    refusal(
      'not-a-workbook',
      '这是压缩包，不是 Excel 工作簿。请先解压，再发送里面的台账工作簿（.xlsx）。',
      'This is an archive, not an Excel workbook. Unpack it first and send the ledger workbook (.xlsx) inside.',
    ),

  unknown: () =>
    refusal(
      'not-a-workbook',
      '无法识别文件内容，它不是 Excel 工作簿或 CSV 表格。请发送填好的台账工作簿（.xlsx）。',
      'The content is not recognised: it is neither an Excel workbook nor a CSV table. Send the filled-in ledger workbook (.xlsx).',
    ),

  unsupported: (what: Localised) =>
    refusal(
      'unsupported',
      `这是${spaced(what['zh-CN'])}，暂不支持读取。请在 Excel 或 WPS 中打开，另存为 .xlsx 后重新发送。`,
      `This is ${what.en}, which cannot be read here. Open it, save it as .xlsx and send it again.`,
    ),
};

function refusal(kind: RefusalKind, zh: string, en: string): Unreadable {
  return new Unreadable({ kind, message: { 'zh-CN': zh, en } });
}

function tooLarge(zh: string, en: string): Unreadable {
  return refusal(
    'too-large',
    `${zh}，不像一份台账。请删除无关的工作表、图片和多余的行列，另存为 .xlsx 后重新发送。`,
    `${en}, which is not like a ledger. Delete sheets, pictures, rows and columns that do not belong to it, save it as .xlsx and send it again.`,
  );
}

/** Chinese text keeps a space before a Latin word. */
function spaced(name: string): string {
  return /^[A-Za-z]/.test(name) ? ` ${name}` : name;
}

function megabytes(bytes: number): string {
  return String(Math.round((bytes / 1024 / 1024) * 100) / 100);
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
