import type { Variant } from './variant.ts';

const plan = (items: string): string => `样例县消防水源建设方案\n重点任务\n${items}`;
const OTHER = '2.新建取水码头。（责任单位：县水利局；完成时限：2030年12月底前）';
const other = {
  number: '2',
  text: '新建取水码头。',
  units: 'joint 县水利局',
  due: '2030-12-31',
} as const;

/** Documents with one fault that a person should see. Nothing is mended silently. */
export const faults: readonly Variant[] = [
  {
    name: 'a sentence and a field that name different days',
    document: plan(
      `1.2030年6月底前完成全部消火栓普查。（责任单位：县消防救援大队；完成时限：2030年9月底前）\n${OTHER}`,
    ),
    tasks: [
      { number: '1', text: '2030年6月底前完成全部消火栓普查。', units: 'joint 县消防救援大队', due: '2030-09-30' },
      other,
    ],
    irregularities: ['body-and-field-differ|dates-disagree 1'],
  },
  {
    name: 'a doubled character in the deadline',
    document: plan(`1.普查消火栓。（责任单位：县消防救援大队；完成时限：2030年年年底前）\n${OTHER}`),
    tasks: [{ number: '1', text: '普查消火栓。', units: 'joint 县消防救援大队', due: '2030-12-31' }, other],
    irregularities: ['doubled-word 1'],
  },
  {
    name: 'a unit named twice',
    document: plan(
      `1.普查消火栓。（责任单位：县消防救援大队、县水利局、县消防救援大队；完成时限：2030年6月底前）\n${OTHER}`,
    ),
    tasks: [
      { number: '1', text: '普查消火栓。', units: 'joint 县消防救援大队, joint 县水利局', due: '2030-06-30' },
      other,
    ],
    irregularities: ['unit-repeated 1'],
  },
  {
    name: 'units without a separator between them',
    document: plan(
      `1.普查消火栓。（责任单位：县消防救援大队、各乡镇(街道)县水利局；完成时限：2030年6月底前）\n${OTHER}`,
    ),
    tasks: [
      {
        number: '1',
        text: '普查消火栓。',
        units: 'joint 县消防救援大队, joint 各乡镇(街道), joint 县水利局',
        due: '2030-06-30',
      },
      other,
    ],
    irregularities: ['separator-missing 1'],
  },
  {
    name: 'a phrase written twice',
    document: plan(
      `1.普查消火栓。（责任单位：县消防救援大队、县水利局按照职责分工落实按照职责分工落实；完成时限：2030年6月底前）\n${OTHER}`,
    ),
    tasks: [
      { number: '1', text: '普查消火栓。', units: 'joint 县消防救援大队, joint 县水利局', due: '2030-06-30' },
      other,
    ],
    irregularities: ['doubled-word 1'],
  },
  {
    name: 'a deadline that names no day',
    document: plan(`1.普查消火栓。（责任单位：县消防救援大队；完成时限：待省级文件下发后另行明确）\n${OTHER}`),
    tasks: [{ number: '1', text: '普查消火栓。', units: 'joint 县消防救援大队', due: 'unread' }, other],
    irregularities: ['deadline-unread 1'],
  },
  {
    name: 'a label with nothing behind it',
    document: plan(`1.普查消火栓。（责任单位：；完成时限：2030年6月底前）\n${OTHER}`),
    tasks: [{ number: '1', text: '普查消火栓。', units: '', due: '2030-06-30' }, other],
  },
  {
    name: 'a bracket that is never closed',
    document: plan(`1.普查消火栓。（责任单位：县消防救援大队；完成时限：2030年6月底前\n${OTHER}`),
    tasks: [{ number: '1', text: '普查消火栓。', units: 'joint 县消防救援大队', due: '2030-06-30' }, other],
  },
  {
    name: 'an item without any bracket among others with one',
    document: plan(`1.普查消火栓。\n${OTHER}\n3.清除取水口淤泥。（责任单位：各乡镇；完成时限：长期）`),
    tasks: [
      { number: '1', text: '普查消火栓。', units: '', due: '' },
      other,
      { number: '3', text: '清除取水口淤泥。', units: 'joint 各乡镇', due: 'standing' },
    ],
  },
  {
    name: 'a deadline before the day of publication',
    document: plan(`1.普查消火栓。（责任单位：县消防救援大队；完成时限：2029年12月底前）\n${OTHER}`),
    tasks: [{ number: '1', text: '普查消火栓。', units: 'joint 县消防救援大队', due: '2029-12-31' }, other],
    irregularities: ['deadline-before-publication 1'],
  },
];
