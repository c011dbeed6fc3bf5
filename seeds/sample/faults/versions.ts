import { amend } from '../draft.ts';
import type { Fault } from '../fault.ts';

/** A first version, called final. */
export const finalVersion = version('最终版', '_最终版', { progress: '6月召开案卷评查会1次，自查案卷12本。' });
/** A second one, called final too. */
export const secondFinalVersion = version('最终版2', '_最终版2', { progress: '6月召开案卷评查会2次，自查案卷20本。' });
/** The newest, which a mail program named. */
export const numberedCopy = version('(1)', '(1)', {
  progress: '6月召开案卷评查会2次，自查案卷26本，补齐文书3处。',
  evidence: '样例办〔2024〕26号',
});

function version(id: string, suffix: string, words: Record<string, string>): Fault {
  return {
    id: `version ${id}`,
    title: { 'zh-CN': `多个版本：${id}`, en: `One of several versions: ${id}` },
    amend: (draft) => amend(draft, { 'T13-1': words }),
    rename: (file) => file.replace(/(\.\w+)$/, `${suffix}$1`),
    expects: [],
  };
}
