/** 一键规范: the preview of safe normalisations. */
export const normaliseWords = {
  title: { 'zh-CN': '一键规范', en: 'Fix safely' },
  lead: {
    'zh-CN': '下面只改写法，不改意思。不想改的取消勾选。',
    en: 'Only the way it is written changes, never what it says. Untick what should stay.',
  },
  nothing: { 'zh-CN': '没有需要规范的写法。', en: 'There is nothing to put into its proper form.' },
  all: { 'zh-CN': '全选', en: 'Select all' },
  to: { 'zh-CN': '改为', en: 'becomes' },
  apply: {
    'zh-CN': (count: number) => `规范 ${count} 处`,
    en: (count: number) => (count === 1 ? 'Fix 1 cell' : `Fix ${count} cells`),
  },
  cancel: { 'zh-CN': '不改', en: 'Cancel' },
  undo: { 'zh-CN': '写入后可在 Excel 中按 Ctrl+Z 撤消。', en: 'Ctrl+Z in Excel takes it back where Excel can.' },
} as const;

/** 报送检查. */
export const handInWords = {
  lead: {
    'zh-CN': '报送前检查一次：有没有错误，县里会看到哪些红灯，30 天内还有什么到期。合格后在工作簿里盖上校验戳。',
    en: 'Check once before sending: errors, what the county will see in red, what falls due within 30 days. A fit ledger gets a stamp.',
  },
  check: { 'zh-CN': '报送检查', en: 'Check for hand-in' },
  again: { 'zh-CN': '重新检查', en: 'Check again' },
  stamped: {
    'zh-CN': (day: string) => `已盖校验戳（截至 ${day}）。之后再改内容，请重新检查。`,
    en: (day: string) => `Stamped as of ${day}. Check again if anything is changed afterwards.`,
  },
  changed: {
    'zh-CN': '盖戳之后内容又有改动，请重新检查再报送。',
    en: 'Entries changed after the stamp: check again before sending.',
  },
  notStamped: {
    'zh-CN': '校验戳没有写进工作簿，请再检查一次。',
    en: 'The stamp could not be written into the workbook: check again.',
  },
  errors: { 'zh-CN': '先改正这些错误', en: 'Put these right first' },
  red: { 'zh-CN': '县里会标红的事项，请写明原因', en: 'Will be red at the county: say why' },
  redNone: { 'zh-CN': '没有会标红的事项。', en: 'Nothing will be red.' },
  redHint: { 'zh-CN': '标红不影响报送，如实写明即可。', en: 'Red never blocks handing in; just say how it is.' },
  unexplained: { 'zh-CN': '还没有说明', en: 'Not explained yet' },
  explain: {
    'zh-CN': (column: string) => `到“${column}”填写`,
    en: (column: string) => `Explain in ${column}`,
  },
  soon: { 'zh-CN': '30 天内到期', en: 'Falls due within 30 days' },
  soonNone: { 'zh-CN': '30 天内没有到期的事项。', en: 'Nothing falls due within 30 days.' },
  dueIn: {
    'zh-CN': (day: string, days: number) => (days === 0 ? `${day}，今天到期` : `${day}，还有 ${days} 天`),
    en: (day: string, days: number) => (days === 0 ? `${day}, today` : `${day}, in ${days} days`),
  },
} as const;

/** 载入模板 and what a workbook does not say by itself. */
export const templateWords = {
  noLedger: { 'zh-CN': '这个工作簿里还没有台账', en: 'There is no ledger in this workbook yet' },
  lead: {
    'zh-CN': '选好计划、单位和填报期，把台账模板载入这个工作簿。',
    en: 'Choose plan, unit and round, and bring the ledger sheets into this workbook.',
  },
  notEmpty: {
    'zh-CN': '模板会作为新的工作表放在现有工作表之后，现有内容不受影响。',
    en: 'The template comes behind the sheets that are here; those stay as they are.',
  },
  hasLedger: {
    'zh-CN': '这个工作簿里已经有台账。要另起一份，请新建一个空白工作簿再载入。',
    en: 'This workbook already has a ledger. For another one, load the template into a new workbook.',
  },
  plan: { 'zh-CN': '计划', en: 'Plan' },
  planFile: { 'zh-CN': '用计划文件（plan.json）', en: 'Use a plan file (plan.json)' },
  unit: { 'zh-CN': '填报单位', en: 'Unit' },
  choose: { 'zh-CN': '请选择', en: 'Choose' },
  round: { 'zh-CN': '填报期', en: 'Round' },
  year: { 'zh-CN': '年份', en: 'Year' },
  part: { 'zh-CN': '时段', en: 'Period' },
  load: { 'zh-CN': '载入模板', en: 'Load template' },
  noUndo: { 'zh-CN': '载入后，之前的操作不能再撤消。', en: 'Afterwards Excel cannot undo what was done before.' },
  use: { 'zh-CN': '按此校验', en: 'Use this' },
} as const;

/** Parts of a year, as the end of a round id. */
export const roundParts = {
  Q1: { 'zh-CN': '第一季度', en: 'Quarter 1' },
  Q2: { 'zh-CN': '第二季度', en: 'Quarter 2' },
  Q3: { 'zh-CN': '第三季度', en: 'Quarter 3' },
  Q4: { 'zh-CN': '第四季度', en: 'Quarter 4' },
  H1: { 'zh-CN': '上半年', en: 'First half' },
  H2: { 'zh-CN': '下半年', en: 'Second half' },
  year: { 'zh-CN': '全年', en: 'Whole year' },
} as const;

export const settingsWords = {
  language: { 'zh-CN': '界面语言', en: 'Language' },
  autoCheck: { 'zh-CN': '自动校验', en: 'Validate while editing' },
  autoCheckHint: {
    'zh-CN': '填写停顿后自动检查，只更新这里的清单，不打断输入。',
    en: 'Checks after a pause in typing; only the list here changes, typing is never interrupted.',
  },
  privacy: {
    'zh-CN': '校验全部在本机完成，工作簿内容不会发送到任何地方。',
    en: 'Everything is checked on this machine; nothing in the workbook is sent anywhere.',
  },
} as const;

/** Said before there is anything to work on. */
export const startWords = {
  unreachable: {
    'zh-CN': '连接不上 Excel：office.js 没有加载成功。',
    en: 'Excel cannot be reached: office.js did not load.',
  },
  unreachableWayOut: {
    'zh-CN':
      '检查网络后重新打开本窗格；内网不通外网时，请管理员改用本机构自己的 office.js。模板里的下拉列表和颜色提示仍然有效。',
    en: 'Check the network and open this pane again; where the intranet has no way out, ask the administrator for the self-hosted office.js. The lists and colours of the template work all the same.',
  },
  noHost: { 'zh-CN': '这个页面要在 Excel 里打开。', en: 'This page works inside Excel.' },
  noHostWayOut: {
    'zh-CN': '在 Excel 的“台账”选项卡点“打开面板”。',
    en: 'In Excel, choose Open pane on the tab Ledger.',
  },
  failed: { 'zh-CN': '窗格没有启动成功。', en: 'The pane could not start.' },
  failedWayOut: {
    'zh-CN': '关闭窗格再打开一次；仍不行请把下面的说明发给统筹单位。',
    en: 'Close the pane and open it again; if that fails, send the details below to the coordinator.',
  },
} as const;
