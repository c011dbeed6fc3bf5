import fc from 'fast-check';
import { strToU8 } from 'fflate';
import iconv from 'iconv-lite';
import { readDocument } from '../../../../pipeline/import/read-document.ts';
import { handMadePdf, setInType } from './hand-made-pdf.ts';
import { handMadeDocx, level, numbered, paragraph } from './reading.ts';

const page =
  '<!DOCTYPE html><html><body><h1>方案</h1><ol><li>甲</li></ol><table><tr><td rowspan=2>任务<td>单位<tr><td>评查</table></body></html>';
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const table = `<w:tbl><w:tr><w:tc>${paragraph('任务')}</w:tc><w:tc>${paragraph('单位')}</w:tc></w:tr></w:tbl>`;
const styles = '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/></w:style>';

const victims: readonly (readonly [string, string, Uint8Array])[] = [
  ['docx', '方案.docx', handMadeDocx({ body: paragraph('要求', numbered(1)) + table, numbering, styles })],
  ['html', '方案.html', strToU8(page)],
  ['html in GB18030', '方案.html', new Uint8Array(iconv.encode(page, 'gb18030'))],
  ['text', '方案.txt', strToU8('一、要求\n（一）培训。\n责任单位\t县司法局\n')],
  ['pdf', '方案.pdf', handMadePdf([{ lines: setInType(['一、要求', '（一）培训。县司法局负责。'], 700) }])],
  ['csv', '台账.csv', strToU8('任务,单位\n评查,县司法局\n')],
];

describe.each(victims)('a damaged file of %s', (kind, name, whole) => {
  const runs = kind === 'pdf' ? 60 : 150;
  const outcomeOf = async (bytes: Uint8Array) => (await readDocument(bytes, name)).state;

  it('is read as a whole', async () => {
    expect(await outcomeOf(whole)).toBe('read');
  });

  it('is read or refused wherever it is cut off, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length }), async (length) => {
        expect(['read', 'refused']).toContain(await outcomeOf(whole.slice(0, length)));
      }),
      { numRuns: runs },
    );
  });

  it('is read or refused whichever bits flip, and nothing is thrown', async () => {
    const flip = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }));
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 12 }), async (flips) => {
        const damaged = whole.slice();
        for (const [at, bit] of flips) damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(['read', 'refused']).toContain(await outcomeOf(damaged));
      }),
      { numRuns: runs },
    );
  });
});

it('a body of Word with any tags in it is read or refused', async () => {
  const names = [
    'w:p',
    'w:pPr',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:ins',
    'w:del',
    'w:fldSimple',
    'w:drawing',
    'mc:AlternateContent',
    'mc:Choice',
    'w:txbxContent',
    'w:trPr',
    'w:rPr',
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom('甲', ''),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(tree, async (body) => {
      expect(['read', 'refused']).toContain((await readDocument(handMadeDocx({ body }), '方案.docx')).state);
    }),
    { numRuns: 300 },
  );
});

it('any markup is read or refused', async () => {
  const piece = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '<td rowspan=0 colspan=99999>',
    '<td>',
    '<p>',
    '</p>',
    '<ol start=-3>',
    '<li>',
    '<pre>',
    '<svg>',
    '<select>',
    '<template>',
    '甲',
    '<!--',
    '-->',
    '\n',
    '<b>',
    '</td>',
    '<frameset>',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const bytes = strToU8(`<html><body>${pieces.join('')}</body></html>`);
      expect(['read', 'refused']).toContain((await readDocument(bytes, '方案.html')).state);
    }),
    { numRuns: 300 },
  );
});
