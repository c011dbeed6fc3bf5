import { doubtsOf } from '../../ledger/plan/doubt.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { DecisionCounts } from '../import/review/apply-wishes.ts';
import { layoutNames, leftOverCounts } from '../import/review/list-names.ts';
import { fieldNames, reviewSheets } from '../import/review/review-sheets.ts';
import { alignColumns } from './table.ts';

/** What a plan was read from: its document, or a review workbook with a person's decisions. */
export type ImportedFrom =
  | { readonly kind: 'document'; readonly name: string }
  | { readonly kind: 'review'; readonly name: string; readonly counts: DecisionCounts };

/** The lines that matter after an import, for a person, and where the files are. */
export function importTable(
  plan: Plan,
  from: ImportedFrom,
  files: { readonly plan: string; readonly review: string | null },
): string {
  const { imported } = plan;
  const doubts = doubtsOf(plan);
  const measures = plan.tasks.flatMap((task) => task.measures);
  const numbered = measures.filter(({ number }) => number !== null).length;
  const fields = Object.entries(fieldNames).flatMap(([field, name]) => {
    const count = doubts.filter((doubt) => doubt.field === field).length;
    return count === 0 ? [] : [`${name} ${count}`];
  });
  const lines = [
    ['文件 document', from.name],
    ...(from.kind === 'review' ? [['决定 decisions', decided(from.counts)]] : []),
    ['版式 layout', imported === undefined ? '' : `${layoutNames[imported.layout]}  ${imported.layout}`],
    ['计划 plan', `${plan.id} v${plan.version}　${plan.title}`],
    [
      '地区、发布 region, published',
      `${plan.region}　${plan.published}　期限 horizon ${plan.horizon.from} — ${plan.horizon.to}`,
    ],
    [
      '任务 tasks',
      plan.kind === 'appraisal'
        ? '没有任务：这是报告，数字作为自述的量化指标 none: a report, whose figures are claims'
        : `${plan.tasks.length} 项，${plan.chapters.length} 章 chapters，${measures.length} 条措施 measures（编号 numbered ${numbered}）`,
    ],
    ['待核 doubtful fields', doubts.length === 0 ? '没有 none' : `${doubts.length} 处：${fields.join('，')}`],
    ['原文异常 irregularities', `${plan.irregularities.length} 处`],
    ['未采用 left over', imported === undefined ? '' : `${imported.leftOver.length} 处：${leftOverCounts(imported)}`],
    [
      '量化要求 obligations',
      `${plan.obligations.length} 项；不能用数字检查 not checkable ${imported?.notCheckable.length ?? 0} 处`,
    ],
    ['计划文件 plan file', files.plan],
    ...(files.review === null ? [] : [['核对工作簿 review', `${files.review}（先看“${reviewSheets.doubts}”）`]]),
  ];
  return `${alignColumns(lines).join('\n')}\n`;
}

function decided({ confirmed, corrected, removed, added }: DecisionCounts): string {
  return `采纳 ${confirmed}，改为 ${corrected}，删除任务 ${removed}，新增任务 ${added}`;
}
