import * as fc from 'fast-check';
import { certificatesOf, findSharedCertificates } from '../../../ledger/rollup/shared-certificates.ts';
import { officersSheet } from '../../../ledger/sheets/officers.ts';
import { registerLedger } from '../../build/register.ts';

const unit = (code: string, ...certificates: readonly string[]) => ({ unit: code, certificates });

describe('certificate numbers of a ledger', () => {
  it('are those of officers in post, each once, however written', () => {
    const rows = [
      'certNo=A01 post=在岗',
      'certNo=ａ01 post=在岗',
      'certNo=A02 post=调离',
      'certNo=A03',
      'certNo=?1.64E+17',
      'kind=执法人员',
    ];
    expect(certificatesOf(registerLedger([[officersSheet, rows]]))).toEqual(['A01', 'A03']);
    expect(certificatesOf(registerLedger([]))).toEqual([]);
  });
});

describe('certificate numbers in two units', () => {
  it('are found with the units in their order', () => {
    const units = [unit('D01', 'A01', 'A02'), unit('D02', 'A03'), unit('T01', 'A02'), unit('T02', 'A02', 'A03')];
    expect(findSharedCertificates(units)).toEqual([
      { certNo: 'A02', units: ['D01', 'T01', 'T02'] },
      { certNo: 'A03', units: ['D02', 'T02'] },
    ]);
  });

  it('are none where every number stands in one unit, even twice', () => {
    expect(findSharedCertificates([unit('D01', 'A01', 'A01'), unit('D02', 'A02')])).toEqual([]);
  });

  it('are those that at least two units hold', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 20 }).map((n) => `A${n}`));
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 6 }), (lists) => {
        const units = lists.map((certificates, index) => unit(`D${index}`, ...certificates));
        const holders = (certNo: string) => units.filter(({ certificates }) => certificates.includes(certNo)).length;
        const expected = [...new Set(lists.flat())].filter((certNo) => holders(certNo) > 1);
        expect(findSharedCertificates(units).map(({ certNo }) => certNo)).toEqual(expected);
      }),
    );
  });
});
