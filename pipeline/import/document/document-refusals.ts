import type { Localised } from '../../../ledger/locale.ts';
import type { Refusal, RefusalKind } from '../../../ledger/refusal.ts';
import { Unreadable } from '../../read/refusals.ts';

/** A refusal in the words for a plan document; those of the reading room speak of ledgers. */
export class UnreadableDocument extends Unreadable {}

/** Every reason for which a plan document is sent back: what is wrong, and what to do. */
export const documentRefusals = {
  emptyFile: () =>
    refusal(
      'empty',
      '文件是空的（0 字节），可能是发送或下载时中断。请重新下载，在电脑上打开确认有内容后再导入。',
      'The file is empty (0 bytes); sending or downloading may have been cut off. Download it again, open it to check, then import it.',
    ),

  nothingInside: () =>
    refusal(
      'empty',
      '文件里没有可读的文字，可能保存的不是正文。请打开原文件，确认看得到正文，保存后再导入。',
      'The file holds no readable text; it may not be the document itself. Open the original, check that the text is there, save it and import it.',
    ),

  framesOnly: () =>
    refusal(
      'empty',
      '保存的网页只有框架，正文在框架里的另一个页面。请在浏览器中右键正文，选“在新标签页中打开框架”，再另存为网页（.html）后导入。',
      'The saved page holds only frames; the text is on another page inside them. Open that frame in a tab of its own, save it as .html and import that.',
    ),

  encrypted: () =>
    refusal(
      'encrypted',
      '文件设了打开密码，无法读取。请用 Word 或 WPS（PDF 用阅读器）打开，取消密码，另存一份后再导入。',
      'The file is protected by a password and cannot be read. Open it, remove the password, save a copy and import that.',
    ),

  damaged: () =>
    refusal(
      'truncated',
      '文件不完整或已损坏，可能是下载或传输中断。请重新下载；仍不行时打开原文件另存一份再导入。',
      'The file is incomplete or damaged, perhaps from a broken download. Download it again, or open the original, save a copy and import that.',
    ),

  tooLarge: (limit: Localised) =>
    refusal(
      'too-large',
      `${limit['zh-CN']}，不像一份计划文件。请只留下正文和任务清单，删去图片和无关内容，另存一份后再导入。`,
      `${limit.en}, which is not like a plan document. Keep only the text and the list of tasks, delete pictures and what does not belong, save a copy and import that.`,
    ),

  picture: (what: Localised) =>
    refusal(
      'image-only',
      `这是${spaced(what['zh-CN'])}，读不出文字。请向发文单位索取 Word 文件（.docx），或用文字识别（OCR）软件转成文字、核对后再导入。`,
      `This is ${what.en}, which holds no text. Ask the issuer for the Word file (.docx), or run text recognition (OCR), check the result and import that.`,
    ),

  scannedPdf: () =>
    refusal(
      'scanned',
      '这份 PDF 是扫描件，页面都是图片，没有文字。请向发文单位索取 Word 文件（.docx），或用文字识别（OCR）软件转成文字、核对后再导入。',
      'This PDF is a scan: its pages are pictures without text. Ask the issuer for the Word file (.docx), or run text recognition (OCR), check the result and import that.',
    ),

  partlyScannedPdf: (pages: string) =>
    refusal(
      'scanned',
      `这份 PDF 的第 ${pages} 页是图片，没有文字，只读其余各页会漏掉任务。请向发文单位索取 Word 文件（.docx），或用文字识别（OCR）软件转成文字、核对后再导入。`,
      `Page ${pages} of this PDF is a picture without text; reading the other pages alone would lose tasks. Ask the issuer for the Word file (.docx), or run text recognition (OCR), check the result and import that.`,
    ),

  garbledPdf: () =>
    refusal(
      'scanned',
      '这份 PDF 的文字取出来是乱码（字体没有字符对照表）。请向发文单位索取 Word 文件（.docx），或用文字识别（OCR）软件转成文字、核对后再导入。',
      'The text of this PDF comes out garbled (its fonts carry no table of characters). Ask the issuer for the Word file (.docx), or run text recognition (OCR), check the result and import that.',
    ),

  tabularPdf: () =>
    refusal(
      'unsupported',
      '这份 PDF 的正文是表格，行和列无法从 PDF 可靠还原，硬读会把任务弄错。请向发文单位索取 Word 或 Excel 文件，或在 WPS 中转成 .docx、核对后再导入。',
      'This PDF is a table, whose rows and columns cannot be rebuilt reliably; reading it all the same would get tasks wrong. Ask the issuer for the Word or Excel file, or convert it to .docx, check the result and import that.',
    ),

  oldFormat: (what: Localised) =>
    refusal(
      'unsupported',
      `这是${spaced(what['zh-CN'])}，暂不支持读取。请用 Word 或 WPS 打开，另存为 .docx 后再导入。`,
      `This is ${what.en}, which cannot be read here. Open it in Word or WPS, save it as .docx and import that.`,
    ),

  oldSheet: () =>
    refusal(
      'unsupported',
      '这种旧表格格式暂不支持读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
      'This old kind of sheet cannot be read here. Open it in Excel or WPS, save it as .xlsx and import that.',
    ),

  savedPage: () =>
    refusal(
      'unsupported',
      '这是 MHTML 网页存档，暂不支持读取。请用浏览器打开，另存为“网页，仅 HTML”（.html）后再导入。',
      'This is an MHTML page archive, which cannot be read here. Open it in a browser, save it as “Webpage, HTML only” (.html) and import that.',
    ),

  archive: () =>
    refusal(
      'not-a-document',
      '这是压缩包，不是计划文件。请先解压，再导入里面的文件（.docx、.xlsx、.html、.txt）。',
      'This is an archive, not a plan document. Unpack it and import the file inside (.docx, .xlsx, .html, .txt).',
    ),

  foreign: (what: Localised) =>
    refusal(
      'not-a-document',
      `这是${spaced(what['zh-CN'])}，不是计划文件。请导入计划的 .docx、.html、.txt、.pdf 或 .xlsx 文件。`,
      `This is ${what.en}, not a plan document. Import the plan as .docx, .html, .txt, .pdf or .xlsx.`,
    ),

  unknown: () =>
    refusal(
      'not-a-document',
      '无法识别文件内容。请导入计划的 .docx、.html、.txt、.pdf 或 .xlsx 文件。',
      'The content is not recognised. Import the plan as .docx, .html, .txt, .pdf or .xlsx.',
    ),

  noTable: () =>
    refusal(
      'no-table',
      '表格文件里没有找到任务表（至少要有两列，例如“重点任务”“责任单位”）。请确认文件；如果是一段段的正文，请存成 .docx 或 .txt 后再导入。',
      'No table of tasks was found in the workbook (two columns at least, such as “重点任务” and “责任单位”). Check the file; text in paragraphs belongs in a .docx or .txt.',
    ),
};

/** The refusal of a reader of workbooks, in the words for a plan document. */
export function asDocumentRefusal(given: Refusal): Refusal {
  switch (given.kind) {
    case 'empty':
      return documentRefusals.nothingInside().refusal;
    case 'encrypted':
      return documentRefusals.encrypted().refusal;
    case 'truncated':
      return documentRefusals.damaged().refusal;
    case 'too-large':
      return documentRefusals.tooLarge({ 'zh-CN': '文件展开后的内容太多', en: 'The file holds too much once unpacked' })
        .refusal;
    case 'image-only':
      return documentRefusals.picture({ 'zh-CN': '只有图片的文件', en: 'a file of pictures' }).refusal;
    case 'unsupported':
      return documentRefusals.oldSheet().refusal;
    case 'not-a-workbook':
      return documentRefusals.unknown().refusal;
    default:
      return given;
  }
}

function refusal(kind: RefusalKind, zh: string, en: string): UnreadableDocument {
  return new UnreadableDocument({ kind, message: { 'zh-CN': zh, en } });
}

/** Chinese text keeps a space before a Latin word. */
function spaced(name: string): string {
  return /^[A-Za-z]/.test(name) ? ` ${name}` : name;
}
