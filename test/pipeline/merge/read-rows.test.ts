import { cellOfValue } from '../../../ledger/rollup/entry.ts';
import { rollUpOf, submissionOf } from '../../build/rollup.ts';

const leftOutIn = (rollUp: ReturnType<typeof rollUpOf>) =>
  rollUp.leftOut.flatMap(({ code, places }) => places.map(({ row, cell }) => `${code} ${cell ?? row}`));

describe('a row of a ledger', () => {
  it('leaves out a cell that cannot be used, keeps the rest, and says where', () => {
    const rows = { 'T01-1': { status: '推进中', completedOn: '?待定', progress: '轮训已完成92%，余6人待补训' } };
    const rollUp = rollUpOf([submissionOf('D01', rows)]);
    expect(rollUp.entries[0]).toMatchObject({
      completedOn: null,
      status: '推进中',
      progress: '轮训已完成92%，余6人待补训',
    });
    expect(leftOutIn(rollUp)).toEqual(['cell-error J5']);
  });

  it('leaves out a cell that an error speaks about, though it could be read', () => {
    const rollUp = rollUpOf([submissionOf('D01', { 'T01-1': '已完成 2024-09-01' })]);
    expect(rollUp.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain('D-13 J5');
    expect(rollUp.entries[0]).toMatchObject({ status: '已完成', completedOn: null });
    expect(leftOutIn(rollUp)).toEqual(['cell-error J5']);
  });

  it('does not count as sent when nobody filled it in', () => {
    const rollUp = rollUpOf([submissionOf('D01', { 'T01-1': null })]);
    expect(rollUp.entries.map(({ key }) => key)).toEqual(['T03-1', 'T04-1']);
    expect(leftOutIn(rollUp)).toEqual(['row-blank 5']);
  });

  it('does not count as sent when it holds a name, a day and 无 alone', () => {
    const rows = { 'T01-1': { status: '', progress: '', nextStep: '', issues: '无' } };
    expect(leftOutIn(rollUpOf([submissionOf('D01', rows)]))).toEqual(['row-blank 5']);
  });

  it('is left out when everything in it is in error', () => {
    const rows = { 'T01-1': { status: '?好', progress: '', nextStep: '' } };
    const rollUp = rollUpOf([submissionOf('D01', rows)]);
    expect(rollUp.entries.map(({ key }) => key)).toEqual(['T03-1', 'T04-1']);
    expect(leftOutIn(rollUp)).toEqual(['cell-error I5', 'row-unusable 5']);
  });

  it('counts once when its key stands twice: the first row', () => {
    const more = [['T01-1', { rowKey: 'T01-1', status: '未启动', progress: '第二次出现的同一行' }]] as const;
    const rollUp = rollUpOf([submissionOf('D01', { 'T01-1': '已完成 2024-06-05' }, { more })]);
    expect(rollUp.entries.filter(({ key }) => key === 'T01-1')).toMatchObject([{ status: '已完成', row: 5 }]);
    expect(leftOutIn(rollUp)).toEqual(['row-repeated 8']);
  });

  it('names the cell each value comes from', () => {
    const { entries, files } = rollUpOf([submissionOf('D01')]);
    const [first] = entries;
    expect(first && cellOfValue(files, first, 'status')).toBe('I5');
    expect(first && cellOfValue(files, first, 'nowhere')).toBeNull();
  });
});

describe('personal data', () => {
  it('stays behind in columns a unit added, and is counted', () => {
    const extra = { 备注: '已报市局', 联系人手机: '13900001111' };
    const rollUp = rollUpOf([submissionOf('T01', {}, { extra })]);
    expect(rollUp.entries[0]?.extra).toEqual({ 备注: '已报市局' });
    expect(JSON.stringify(rollUp)).not.toContain('13900001111');
    expect(leftOutIn(rollUp)).toEqual(['personal-column 4']);
  });

  it('is masked within a text', () => {
    const rows = { 'T01-1': { progress: '已通知参训人员，咨询电话139 0000 1111，共86人' } };
    const rollUp = rollUpOf([submissionOf('T01', rows)]);
    expect(rollUp.entries[0]?.progress).toBe('已通知参训人员，咨询电话（号码略），共86人');
    expect(leftOutIn(rollUp)).toEqual(['personal-number K5']);
  });

  it('is not quoted from the columns of names and phones', () => {
    const rollUp = rollUpOf([submissionOf('T01', { 'T01-1': { filler: '?样例丙' } })]);
    expect(JSON.stringify(rollUp)).not.toContain('样例丙');
  });

  it.each(['样例发〔2024〕12号', '已完成92%', '2024-06-05', '编号 20240605139000011112'])(
    'is not seen in %s',
    (text) => {
      const rollUp = rollUpOf([submissionOf('T01', { 'T01-1': { evidence: text } })]);
      expect(rollUp.entries[0]?.evidence).toBe(text);
    },
  );
});
