import { defineList } from '../sheet/sheet.ts';

/** 类型 of a case. Rules that are about one type of case name it by its value here. */
export const caseKindList = defineList({
  id: 'caseKind',
  choices: [
    { value: '重大执法决定', aliases: ['重大决定', '重大行政执法决定', '重大案件', '重大'] },
    { value: '一般执法决定', aliases: ['一般决定', '一般行政执法决定', '执法决定', '一般案件', '普通案件'] },
    { value: '行政诉讼', aliases: ['诉讼', '行政诉讼案件', '行政应诉', '应诉', '应诉案件'] },
    { value: '行政复议', aliases: ['复议', '行政复议案件', '复议案件'] },
    { value: '规范性文件', aliases: ['行政规范性文件', '规范性文件制定', '规范性文件备案'] },
    { value: '争议协调', aliases: ['执法争议', '执法争议协调', '权限争议', '争议'] },
    { value: '投诉举报', aliases: ['投诉', '举报', '投诉、举报', '举报投诉'] },
    { value: '线索移送', aliases: ['移送', '线索', '案件移送', '问题线索'] },
  ],
});

/** 执法行为. */
export const caseActList = defineList({
  id: 'caseAct',
  choices: [
    { value: '行政处罚', aliases: ['处罚', '罚款', '行政处罚决定'] },
    { value: '行政许可', aliases: ['许可', '审批', '行政审批', '行政许可决定'] },
    {
      value: '行政强制',
      aliases: ['强制', '查封扣押', '查封', '扣押', '强制拆除', '强拆', '行政强制措施', '行政强制执行'],
    },
    { value: '行政检查', aliases: ['检查', '执法检查', '监督检查'] },
    { value: '其他', aliases: ['其它', '其他执法行为', '其他行为'] },
  ],
});

/** 审核结论. */
export const reviewResultList = defineList({
  id: 'reviewResult',
  choices: [
    { value: '通过', aliases: ['审核通过', '同意', '合法'] },
    { value: '修改后通过', aliases: ['修改通过', '整改后通过', '修改后同意'] },
    { value: '未通过', aliases: ['不通过', '审核未通过', '不同意'] },
    { value: '未审核', aliases: ['没审核', '未经审核', '未审', '无'] },
  ],
});

/** 全过程音像. */
export const recordedList = defineList({
  id: 'recorded',
  choices: [
    { value: '是', aliases: ['有', '全程', '全过程记录', '已记录'] },
    { value: '否', aliases: ['无', '没有', '部分', '未记录'] },
    { value: '不要求', aliases: ['不涉及', '无需', '不适用'] },
  ],
});

/** 移送对象. */
export const referralList = defineList({
  id: 'referral',
  choices: [
    { value: '公安', aliases: ['公安局', '县公安局', '公安机关'] },
    { value: '检察', aliases: ['检察院', '县检察院', '县人民检察院', '检察机关'] },
    { value: '纪检监察', aliases: ['纪委', '纪委监委', '县纪委监委', '监委', '纪检监察机关'] },
    { value: '其他部门', aliases: ['其他', '其他单位', '其它部门'] },
  ],
});

/** 结果. */
export const outcomeList = defineList({
  id: 'outcome',
  choices: [
    { value: '胜诉', aliases: ['胜'] },
    { value: '败诉', aliases: ['败', '部分败诉', '确认违法'] },
    { value: '和解撤诉', aliases: ['和解', '撤诉', '调解撤诉', '撤回起诉'] },
    { value: '驳回', aliases: ['驳回起诉', '驳回诉讼请求', '裁定驳回'] },
    { value: '撤销', aliases: ['撤销决定', '判决撤销'] },
    { value: '维持', aliases: ['维持原决定', '复议维持'] },
    { value: '未结', aliases: ['审理中', '在审', '在办', '未审结', '办理中', '未办结'] },
  ],
});

/** 负责人出庭. */
export const attendanceList = defineList({
  id: 'attendance',
  choices: [
    { value: '是', aliases: ['出庭', '已出庭', '负责人出庭'] },
    { value: '否', aliases: ['未出庭', '没有出庭', '委托代理人出庭'] },
    { value: '不要求', aliases: ['不涉及', '无需出庭', '未开庭', '不适用'] },
  ],
});
