import { amend, amendRows } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

/** Weights of the first seventeen figures (GB 11643; ISO 7064 MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** No region has the code 999999, and nobody in office was born in 1900. */
const NOBODY = '99999919000101000';

/** An identity number in a sentence, of a person who cannot exist. */
export const identityNumber: Fault = {
  id: 'identity-number',
  title: { 'zh-CN': '文字里写了身份证号', en: 'An identity number in a sentence' },
  amend: (draft) =>
    amend(draft, {
      'T07-1': { progress: `6月核对执法证件42本，样例戊（${NOBODY}${checkCharacter(NOBODY)}）的证件已收回。` },
    }),
  expects: [expected('D-16 error T07-1 本期进展')],
};

/** An identity number where the certificate number is asked for. */
export const identityForCertificate: Fault = {
  id: 'identity-for-certificate',
  title: { 'zh-CN': '执法证号栏填了身份证号', en: 'An identity number for the certificate number' },
  amend: (draft) => amendRows(draft, 'officers', { 5: { certNo: `${NOBODY}${checkCharacter(NOBODY)}` } }),
  expects: [expected('D-16 error P5 执法证号')],
};

function checkCharacter(figures: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(figures[index]), 0);
  return '10X98765432'.charAt(sum % 11);
}
