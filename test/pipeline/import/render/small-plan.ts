import fc from 'fast-check';

/** A small plan in our own words, in the notation in which a plan that was read is shown. */
export interface SmallPlan {
  readonly title: string;
  readonly chapters: readonly { readonly title: string; readonly tasks: readonly SmallTask[] }[];
}

export interface SmallTask {
  readonly text: string;
  /** Without numbers; ①, ② … are given when they are printed. */
  readonly measures: readonly string[];
  readonly units: Phrase;
  readonly due: Phrase;
  /** The task has cells of its own; otherwise those of the task above go for it, where a layout can say so. */
  readonly ownCells: boolean;
}

/** Words of a document and what a person reads in them. */
export interface Phrase {
  readonly words: string;
  readonly read: string;
}

export const CHAPTER_NUMBERS: readonly string[] = ['一', '二', '三'];
export const CIRCLED: readonly string[] = ['①', '②', '③'];

const verb = fc.constantFrom('修缮', '新建', '排查', '登记', '更换', '清洗', '检测', '评选', '加固', '绘制');
const object = fc.constantFrom(
  '村级卫生室',
  '灌溉渠道',
  '校园围墙',
  '公交站牌',
  '苗圃温室',
  '养蜂场',
  '集市摊位',
  '文物库房',
  '乡村邮路',
  '体育器材',
);
const ending = fc.constantFrom('', ',并建立台账', ',做到一处一档', ',及时公布结果', '(含附属设施),不留死角');
const sentence = fc.tuple(verb, object, ending).map((parts) => `${parts.join('')}。`);

const measure = fc
  .tuple(fc.constantFrom('制定', '公布', '收集', '整理'), fc.constantFrom('施工图', '材料清单', '村民意见', '验收记录'))
  .map((parts) => `${parts.join('')}。`);

const units = fc.constantFrom<Phrase>(
  { words: '县水利局', read: 'joint 县水利局' },
  { words: '各乡镇', read: 'joint 各乡镇' },
  { words: '县教育局、县财政局', read: 'joint 县教育局, joint 县财政局' },
  { words: '县林业局、各乡镇(街道)、县公安局', read: 'joint 县林业局, joint 各乡镇(街道), joint 县公安局' },
  { words: '县交通运输局牵头,各乡镇按照职责分工落实', read: 'lead 县交通运输局, implementing 各乡镇' },
  {
    words: '县文化广电和旅游局牵头,县财政局、县自然资源局配合',
    read: 'lead 县文化广电和旅游局, cooperating 县财政局, cooperating 县自然资源局',
  },
);

const due = fc.constantFrom<Phrase>(
  { words: '2030年6月底前', read: '2030-06-30' },
  { words: '2030年年底前', read: '2030-12-31' },
  { words: '2031年3月15日前', read: '2031-03-15' },
  { words: '长期', read: 'standing' },
  { words: '2031年年底前完成并长期推进', read: '2031-12-31 standing' },
);

const task = fc.record<SmallTask>({
  text: sentence,
  measures: fc.array(measure, { maxLength: 3 }),
  units,
  due,
  ownCells: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});

/** Two to nine tasks in one to three chapters, so that a layout can be told from its repetition. */
export const smallPlan: fc.Arbitrary<SmallPlan> = fc
  .record({
    title: fc.constantFrom('样例县便民设施提升方案', '样例县乡村公共服务三年行动方案', '样例市设施管护任务清单'),
    chapters: fc.array(
      fc.record({
        title: fc.constantFrom('完善基础设施', '提升服务质量', '加强日常管护', '强化要素支撑'),
        tasks: fc.array(task, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .filter(({ chapters }) => chapters.flatMap(({ tasks }) => tasks).length >= 2);
