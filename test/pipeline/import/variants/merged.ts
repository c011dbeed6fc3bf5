import type { ExpectedTask } from './variant.ts';

/** A cell of a table as its author wrote it; spans are 1 where nothing is said. */
export interface WrittenCell {
  readonly text: string;
  readonly rows?: number;
  readonly columns?: number;
}

/** A document that is a title and a table. */
export interface TableVariant {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly tasks: readonly ExpectedTask[];
}

const cells = (...texts: readonly (string | WrittenCell)[]): readonly WrittenCell[] =>
  texts.map((text) => (typeof text === 'string' ? { text } : text));

/** Tables whose cells are merged, as a web page or a Word file keeps them. */
export const merged: readonly TableVariant[] = [
  {
    name: 'a table with chapters in rows over all columns',
    title: '样例县母婴设施建设任务清单',
    rows: [
      cells('序号', '重点任务', '责任单位', '完成时限'),
      cells({ text: '一、公共场所', columns: 4 }),
      cells('1', '在汽车站设立母婴室。', '县交通运输局', '2030年5月底前'),
      cells('2', '在商场设立哺乳台。', '县商务局、县卫生健康委', '2030年9月底前'),
      cells({ text: '二、机关单位', columns: 4 }),
      cells('3', '在办事大厅配备婴儿护理台。', '县行政审批局牵头,各乡镇配合', '2030年年底前'),
    ],
    tasks: [
      { number: '1', place: '一', text: '在汽车站设立母婴室。', units: 'joint 县交通运输局', due: '2030-05-31' },
      {
        number: '2',
        place: '一',
        text: '在商场设立哺乳台。',
        units: 'joint 县商务局, joint 县卫生健康委',
        due: '2030-09-30',
      },
      {
        number: '3',
        place: '二',
        text: '在办事大厅配备婴儿护理台。',
        units: 'lead 县行政审批局, cooperating 各乡镇',
        due: '2030-12-31',
      },
    ],
  },
  {
    name: 'a table whose cells of units and deadline go for several rows',
    title: '样例县河湖保洁工作台账',
    rows: [
      cells('序号', '任务', '措施', '牵头单位', '配合单位', '完成时限'),
      cells('1', '清理河面漂浮物。', '①每周打捞一次。\n②建立打捞台账。', { text: '县水利局', rows: 2 }, '各乡镇', {
        text: '2030年6月底前',
        rows: 3,
      }),
      cells('2', '清除河岸垃圾。', '①分段包干。', '县城市管理局'),
      cells('3', '公布举报电话。', '①在河长牌上公布。', '县河长办', '各乡镇'),
    ],
    tasks: [
      {
        number: '1',
        text: '清理河面漂浮物。',
        measures: ['①每周打捞一次。', '②建立打捞台账。'],
        units: 'lead 县水利局, cooperating 各乡镇',
        due: '2030-06-30',
      },
      {
        number: '2',
        text: '清除河岸垃圾。',
        measures: ['①分段包干。'],
        units: 'lead 县水利局, cooperating 县城市管理局',
        due: '2030-06-30',
      },
      {
        number: '3',
        text: '公布举报电话。',
        measures: ['①在河长牌上公布。'],
        units: 'lead 县河长办, cooperating 各乡镇',
        due: '2030-06-30',
      },
    ],
  },
  {
    name: 'a list of levels whose classes go for several rows',
    title: '样例县阅读推广三年行动任务清单（2030—2032年）',
    rows: [
      cells({ text: '工作任务', columns: 3 }, { text: '县级具体举措', rows: 2 }, { text: '责任分工', rows: 2 }),
      cells('任务分类', '省级指标', '市级指标'),
      cells(
        { text: '一、建设阅读空间', rows: 2 },
        { text: '1.扩大覆盖', rows: 2 },
        '（1）建设书屋',
        '2031年底前每个乡镇建成一间书屋。',
        { text: '县文化广电和旅游局、各乡镇', rows: 2 },
      ),
      cells('（2）更新藏书', '按读者需要更新藏书。'),
      cells('二、办好阅读活动', '2.组织活动', '（3）举办朗读会', '在集镇轮流举办朗读会。', '县教育局'),
    ],
    tasks: [
      {
        number: '1',
        place: '一/1',
        text: '2031年底前每个乡镇建成一间书屋。',
        units: 'joint 县文化广电和旅游局, joint 各乡镇',
        due: '2031-12-31',
      },
      {
        number: '2',
        place: '一/1',
        text: '按读者需要更新藏书。',
        units: 'joint 县文化广电和旅游局, joint 各乡镇',
        due: '',
      },
      { number: '3', place: '二/2', text: '在集镇轮流举办朗读会。', units: 'joint 县教育局', due: '' },
    ],
  },
];
