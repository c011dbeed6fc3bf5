import type { Column } from '../sheet/sheet.ts';

/** 校验结果, the last column of every sheet: validation writes it, and the template's colours follow it. */
export function resultColumn(example: string): Column & { readonly id: 'check' } {
  return {
    id: 'check',
    heading: { 'zh-CN': '校验结果', en: 'Check' },
    type: 'text',
    origin: 'result',
    required: false,
    aliases: ['校验', '检查结果'],
    width: 24,
    definition: {
      'zh-CN': '由校验工具写入，请勿填写；清空即可去掉本行的颜色标记。',
      en: 'Written by validation; empty it to remove the marks.',
    },
    example,
  };
}
