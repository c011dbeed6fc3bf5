import { isOtherPlan } from '../light/task-row.ts';
import { defineRule } from '../rule/rule.ts';
import { hashEntries } from '../stamp/hash-entries.ts';

/** The entries are no longer those that the check before handing in looked at. */
export const changedAfterCheck = defineRule<{ day: string }>({
  id: 'changed-after-check',
  code: 'S-16',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '报送检查后又有改动', en: 'Changed after the check' },
  say: {
    'zh-CN': ({ day }) => `本台账在报送检查（数据截止日 ${day}）之后又有改动，检查结果不再算数，请核对改动并重新检查`,
    en: ({ day }) =>
      `The ledger was changed after it was checked for handing in (as of ${day}): the check no longer holds; look at the changes and check again`,
  },
  fix: {
    'zh-CN':
      '在任务窗格再点一次“报送检查”后保存、报送；已签字的请重新送审，例如审核人签的是改动前的内容，就请他再看一遍。',
    en: 'Check for handing in once more, then save and send; have it signed again, e.g. where the signer saw what stood there before.',
  },
  sample: { day: '2024-06-28' },
  *find(ledger, context) {
    const { stamp = null } = ledger;
    // Rows of another plan have other keys, so that nothing can be compared.
    if (stamp === null || isOtherPlan(ledger, context) || stamp.hash === hashEntries(ledger)) return;
    yield { place: { sheet: null, row: null, columnIndex: null, columnId: null }, facts: { day: stamp.asOf } };
  },
});
