import { returnNotes } from '../../../pipeline/report/return-note.ts';
import { mergeContextOf, type RowWords, refusedFile, rollUpOf, submissionOf, wholeCounty } from '../../build/rollup.ts';

const context = mergeContextOf({ asOf: mergeContextOf().round.to });
const noteOf = (rows: Record<string, RowWords>, words = {}) => {
  const notes = returnNotes(rollUpOf([submissionOf('D01', rows, words, context)], context));
  return notes.find(({ unit }) => unit === 'D01');
};

describe('a return note', () => {
  const overdue = mergeContextOf();
  const rollUp = rollUpOf(
    [submissionOf('D01', { 'T01-1': { nextStep: '' }, 'T03-1': '已完成', 'T04-1': { signer: '' } }, {}, overdue)],
    overdue,
  );
  const text = returnNotes(rollUp)[0]?.text ?? '';

  it('goes from what must be mended, over noncompliance, to warnings, and ends with what was accepted', () => {
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# 退回说明',
      '## 一、必须先改（1 处）',
      '## 二、不合规，请整改或说明（1 处）',
      expect.stringMatching(/^## 三、提醒，请核对（\d+ 处）$/),
      '## 四、已采用的内容',
    ]);
    const end = '已采用 3 行，其中已完成 1 行。没有列出的内容不必改动。\n\n样例县台账统筹单位：县司法局\n';
    expect(text.endsWith(end)).toBe(true);
  });

  it('greets the unit and names file, round, data day and deadline', () => {
    expect(text).toContain('县司法局：');
    expect(text).toContain(
      '你单位 2024-Q2 填报期的台账《D01.xlsx》已收到。截至 2024-07-12 校验，必须先改 1 处，不合规 1 处',
    );
    expect(text).toContain('本期报送截止日 2024-07-10 已过');
    expect(noteOf({ 'T03-1': '已完成' })?.text).toContain('请于 2024-07-10 前改好重新报送');
  });

  it('says of each place where, what and how', () => {
    expect(text).toContain('   - 任务台账 J6（第 3 项，完成日期）：第 3 项状态为“已完成”，但没有填完成日期');
    expect(text).toContain('   - 改法：在“完成日期”填实际完成的那一天');
  });

  it('names the cell in which a noncompliance is explained', () => {
    expect(text).toContain('（说明写在 M5“下步措施及时限”）');
  });

  it('has no English in its body but codes', () => {
    const words = text.match(/[A-Za-z]{2,}/g) ?? [];
    expect(words.filter((word) => word !== 'xlsx')).toEqual([]);
  });

  it('has no sections for what there is not', () => {
    const headings = noteOf({ 'T03-1': '已完成' })?.text.match(/^## .*$/gm);
    expect(headings).toEqual(['## 一、必须先改（1 处）', '## 二、已采用的内容']);
  });
});

describe('return notes', () => {
  it('are written for units with something to mend alone, in roster order', () => {
    const mended = wholeCounty(context).map((submission, index) =>
      index % 2 === 0
        ? submission
        : submissionOf(['D02', 'T01'][(index - 1) / 2] ?? '', { 'T01-1': '已完成' }, {}, context),
    );
    const notes = returnNotes(rollUpOf(mended, context));
    expect(notes.map(({ fileName }) => fileName)).toEqual(
      expect.arrayContaining(['退回说明-D02-县教育局.md', '退回说明-T01-样例镇.md']),
    );
    expect(notes.map(({ unit }) => unit)).not.toContain('D01');
  });

  it('tell a unit whose file could not be used what to do, and that nothing was accepted', () => {
    const note = noteOf({}, { identity: { round: '2024-Q1' } });
    expect(note?.text).toContain('《D01.xlsx》：本台账的填报期是“2024-Q1”，本次应为“2024-Q2”');
    expect(note?.text).toContain('本次没有采用任何内容。');
    expect(note?.text).not.toContain('X-04');
  });

  it('go with a file nobody can place, too', () => {
    const notes = returnNotes(rollUpOf([refusedFile('无名.xlsx')], context));
    expect(notes).toMatchObject([{ unit: null, fileName: '退回说明-无名.xlsx.md' }]);
    expect(notes[0]?.text).toContain('报送《无名.xlsx》的单位：');
  });
});
