import { defineList } from '../sheet/sheet.ts';

/** 人员类别. Rules name the kinds by their values here. */
export const officerKindList = defineList({
  id: 'officerKind',
  choices: [
    { value: '执法人员', aliases: ['行政执法人员', '持证执法人员', '执法'] },
    { value: '执法监督人员', aliases: ['行政执法监督人员', '监督人员', '执法监督'] },
    { value: '辅助人员', aliases: ['执法辅助人员', '协管', '协管人员', '协管员', '辅助'] },
  ],
});

/** 编制性质. */
export const establishmentList = defineList({
  id: 'establishment',
  choices: [
    { value: '行政', aliases: ['行政编制', '行政编', '公务员'] },
    { value: '参公', aliases: ['参照公务员', '参公管理', '参公编制', '参公事业'] },
    { value: '事业', aliases: ['事业编制', '事业编', '全额事业', '事业单位'] },
    { value: '非在编', aliases: ['编外', '合同制', '劳务派遣', '临时', '无编制', '聘用', '公益岗'] },
  ],
});

/** 在岗状态. */
export const postList = defineList({
  id: 'post',
  choices: [
    { value: '在岗', aliases: ['在职', '在位', '在岗在职'] },
    { value: '调离', aliases: ['调出', '调走', '转岗', '已调离'] },
    { value: '退休', aliases: ['已退休', '离退休'] },
    { value: '辞职辞退', aliases: ['辞职', '辞退', '离职', '开除'] },
    { value: '其他', aliases: ['其它', '病故', '长期病休'] },
  ],
});

/** 证件状态. */
export const certStatusList = defineList({
  id: 'certStatus',
  choices: [
    { value: '有效', aliases: ['正常', '在有效期内', '已年审', '有'] },
    { value: '未年审', aliases: ['未审验', '未注册', '过期未审'] },
    { value: '暂扣', aliases: ['已暂扣', '扣押'] },
    { value: '收回', aliases: ['已收回', '上交', '已上交', '交回'] },
    { value: '注销', aliases: ['已注销', '吊销', '作废', '失效', '过期'] },
    { value: '未取得', aliases: ['无证', '未办理', '申领中', '正在申领', '无'] },
  ],
});

/** 培训考核结果. */
export const assessmentList = defineList({
  id: 'assessment',
  choices: [
    { value: '合格', aliases: ['通过', '及格', '优秀', '良好'] },
    { value: '不合格', aliases: ['未通过', '不及格', '未合格'] },
    { value: '未参加', aliases: ['没参加', '缺考', '未考', '未考核'] },
  ],
});

/** 年审结果. */
export const annualReviewList = defineList({
  id: 'annualReview',
  choices: [
    { value: '合格', aliases: ['通过', '年审合格', '审验合格', '已审'] },
    { value: '不合格', aliases: ['未通过', '年审不合格'] },
    { value: '未审', aliases: ['未年审', '未审验', '没审', '未参加'] },
  ],
});

/** 法制审核人员. */
export const reviewerList = defineList({
  id: 'reviewer',
  choices: [
    { value: '专职', aliases: ['是', '专职审核', '√', '✓'] },
    { value: '兼职', aliases: ['兼职审核', '兼'] },
    { value: '否', aliases: ['不是', '无', '×', '非'] },
  ],
});

/** 年度考核等次. */
export const appraisalList = defineList({
  id: 'appraisal',
  choices: [
    { value: '优秀', aliases: ['优', '优等'] },
    { value: '称职', aliases: ['合格', '良好'] },
    { value: '基本称职', aliases: ['基本合格'] },
    { value: '不称职', aliases: ['不合格'] },
    { value: '未定', aliases: ['未定等次', '不定等次', '未考核', '待定'] },
  ],
});
