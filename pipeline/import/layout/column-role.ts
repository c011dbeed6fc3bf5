/** What a column of a plan table holds. `level` is one of several classifying columns, the finest of which is the task. */
export type ColumnRole =
  | 'number'
  | 'chapter'
  | 'level'
  | 'task'
  | 'measures'
  | 'lead'
  | 'units'
  | 'cooperating'
  | 'deadline'
  | 'remark';

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:序号|编号|任务编号|项目编号|号|No)$/iu],
  ['lead', /^(?:牵头|主办|主责|主要责任|第一责任)(?:责任)?(?:单位|部门|机构|处室|科室|股室|区域)$/u],
  ['cooperating', /^(?:配合|协办|协同|协助|参与|参加|协作)(?:责任|落实)?(?:单位|部门|机构|处室|科室|股室)$/u],
  [
    'units',
    /^(?:责任|落实|承办|实施|执行|承担|负责|完成|主体责任|牵头及(?:责任|配合)|牵头\/(?:责任|配合)|牵头和(?:责任|配合))(?:单位|部门|主体|分工|机构|处室|科室|股室)(?:及分工)?$|^(?:任务|职责|工作|责任)?分工$|^(?:单位|部门|责任)$/u,
  ],
  [
    'deadline',
    /^(?:计划|预计|拟|要求)?(?:工作|任务|完成|办结|办理|整改|推进|进度|落实|实施|达到)?(?:时限|期限|时间|时间节点|节点|日期|时间表|时间进度|进度)(?:要求|安排|节点|计划)?$/u,
  ],
  [
    'remark',
    /^(?:备注|说明|进展情况?|工作进展|完成情况|落实情况|联系人|责任人|联系电话|依据|文件依据|牵头领导|责任领导|分管领导)$/u,
  ],
  ['level', /^(?:[省市县国]级|国家|一级|二级|三级)(?:指标|任务|目标)$/u],
  ['chapter', /^(?:任务|工作|项目|事项|指标)?(?:分类|类别|类型|领域|板块|版块|大项|方面)$/u],
  [
    'measures',
    /^(?:县级|市级|本级)?(?:具体|主要|工作|重点|推进|落实|保障|实施|整改|贯彻|细化)*(?:措施|举措|做法|步骤)(?:及要求|和要求)?$|^(?:具体|主要|工作|任务|建设|实施|项目|推进)(?:内容|要求)(?:及措施)?$|^(?:工作|具体|阶段性?)?目标(?:要求)?$/u,
  ],
  [
    'task',
    /^(?:重点|主要|工作|目标|具体|改革|年度|核心|专项)*(?:任务|工作|事项|项目|(?:民生|惠民)?实事)(?:名称|内容|清单|事项|项目|要点|及要求)?$|^(?:任务|工作)(?:任务|目标)$/u,
  ],
];

/** What a heading cell announces, or null where it is no heading of a plan table. */
export function columnRole(words: string): ColumnRole | null {
  const plain = words
    .normalize('NFKC')
    .replaceAll(/\([^()]*\)|\s/g, '')
    .replaceAll(/[:;,.、*]/g, '');
  if (plain === '' || plain.length > 14) return null;
  return ROLES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Whether the roles of a row are those of a plan table: tasks or measures, and who or by when. */
export function isPlanHeading(roles: readonly (ColumnRole | null)[]): boolean {
  const known = new Set(roles);
  const work = known.has('task') || known.has('measures') || known.has('level');
  return work && (known.has('units') || known.has('lead') || known.has('deadline'));
}
