import { reminderText } from '../../../pipeline/report/reminder.ts';
import { refusedFile, rollUpOf, submissionOf, wholeCounty } from '../../build/rollup.ts';

describe('the reminder', () => {
  it('is not written where every unit has sent', () => {
    expect(reminderText(rollUpOf(wholeCounty()))).toBeNull();
  });

  it('names who has not sent, with the days that have passed', () => {
    const text = reminderText(rollUpOf([submissionOf('D01')]));
    expect(text).toMatch(
      /^# 催办\n\n2024-Q2 填报期台账应报 \d+ 家，截至 2024-07-12 已收到可用的 1 家。报送截止日 2024-07-\d\d 已过 \d+ 天。/,
    );
    expect(text).toContain('## 一、尚未收到');
    expect(text).toMatch(/- .+（D02）：应填 \d+ 行\n/);
    expect(text).not.toContain('（D01）');
  });

  it('does not take a file of nobody for a unit that has sent', () => {
    const rollUp = rollUpOf([...wholeCounty().slice(1), refusedFile('扫描件.pdf')]);
    expect(reminderText(rollUp)).toContain('尚未收到（1 家）');
  });

  it('says how many days are left while there are some', () => {
    const rollUp = rollUpOf([submissionOf('D01')]);
    const early = { ...rollUp, asOf: rollUp.period.to };
    expect(reminderText(early)).toMatch(/还有 \d+ 天。/);
  });
});
