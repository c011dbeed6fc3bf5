import { strToU8 } from 'fflate';

/** One line of text at a place: points from the left and from the foot of the page. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Turned by so many degrees, as a watermark is. */
  readonly turned?: number;
}

export interface PrintedPage {
  readonly lines: readonly PrintedLine[];
  readonly picture?: boolean;
  /** `/Rotate` of the page. */
  readonly rotate?: number;
}

/** A PDF put together by hand. Its font is one of the Chinese fonts that every reader has, not carried by the file. */
export function handMadePdf(pages: readonly PrintedPage[], trailer = ''): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nA\nendstream',
  ];
  for (const [index, { lines, picture = false, rotate = 0 }] of pages.entries()) {
    const content = lines.map(printed).join('\n') + (picture ? '\nq 500 0 0 700 50 50 cm /Im1 Do Q' : '');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${7 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 5 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(file, true);
}

/** Lines of a text set in type: 16 points, `width` characters a line, the first of each paragraph indented by two. */
export function setInType(paragraphs: readonly string[], top: number, width = 28): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    let rest = paragraph;
    for (let first = true; rest !== ''; first = false) {
      const room = first ? width - 2 : width;
      lines.push({ text: rest.slice(0, room), x: first ? 80 + 32 : 80, y });
      rest = rest.slice(room);
      y -= 28;
    }
  }
  return lines;
}

function printed({ text, x, y, size = 16, turned = 0 }: PrintedLine): string {
  const codes = Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  return `BT /F1 ${size} Tf ${cos.toFixed(4)} ${sin.toFixed(4)} ${(-sin).toFixed(4)} ${cos.toFixed(4)} ${x} ${y} Tm <${codes}> Tj ET`;
}
