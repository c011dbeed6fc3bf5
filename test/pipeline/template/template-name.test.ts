import { templateName } from '../../../pipeline/template/template-name.ts';
import { sample, unit } from './sample.ts';

const { round } = sample();

describe('templateName', () => {
  it('is code, short name and round', () => {
    expect(templateName(unit('D01'), round)).toBe('D01_县司法局_2024-Q2.xlsx');
  });

  it.each([
    ['县 发展/改革委', '县发展改革委'],
    ['县局:“一科”', '县局“一科”'],
    ['..\\..\\秘密', '秘密'],
    ['a*?"<>|b', 'ab'],
    ['县\u200B局\u00A0', '县局'],
  ])('drops from %j what file systems refuse', (shortName, written) => {
    expect(templateName({ ...unit('D01'), shortName }, round)).toBe(`D01_${written}_2024-Q2.xlsx`);
  });

  it('cuts a name that is too long', () => {
    expect(templateName({ ...unit('D01'), shortName: '长'.repeat(300) }, round)).toHaveLength(77);
  });
});
