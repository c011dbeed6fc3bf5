import { findIdentityNumber, maskIdentityNumbers } from '../../../ledger/value/identity-number.ts';

// The example that GB 11643 itself gives: nobody’s number.
const STANDARD = '11010519491231002X';
const SPELT = '110105 19491231 002X';

describe('an identity number', () => {
  it.each([
    [STANDARD],
    [STANDARD.toLowerCase()],
    [`样例甲${STANDARD}`],
    [`证号:${STANDARD},电话0000`],
    [SPELT],
    ['110105-19491231-002x'],
    ['１１０１０５１９４９１２３１００２Ｘ'],
  ])('is found in %s', (text) => {
    expect(findIdentityNumber(text)).not.toBeNull();
  });

  it.each([
    ['a wrong check character', '110105194912310021'],
    ['a month that does not exist', '11010519491331002X'],
    ['a longer run of digits', `1${STANDARD}`],
    ['a longer run of digits behind', '1101051949123100210'],
    ['seventeen digits', '11010519491231002'],
    ['a document number', '样例发〔2024〕12号 2024年6月5日至2024年6月30日'],
    ['nothing', ''],
  ])('is not seen in %s', (_what, text) => {
    expect(findIdentityNumber(text)).toBeNull();
  });

  it('is masked but for its first two digits, each time it occurs', () => {
    expect(maskIdentityNumbers(`甲${STANDARD}、乙${SPELT}。`)).toBe('甲11****************、乙11****************。');
  });
});
