import { amendRows } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';
import { certNoOf } from '../registers/officers.ts';

/** Certificate numbers that became quantities: one longer than a spreadsheet keeps, one that lost its leading zero, one twice. */
export const mangledCertificates: Fault = {
  id: 'mangled-certificates',
  title: { 'zh-CN': '执法证号变成数字、丢了0、重复', en: 'Certificate numbers rounded, shortened, doubled' },
  amend: (draft) =>
    amendRows(draft, 'officers', {
      6: { certNo: 1.64e17 },
      7: ({ certNo }) => ({ certNo: Number(certNo) }),
      9: { certNo: certNoOf(draft.unit, 8) },
    }),
  expects: [
    expected('D-19 error P6 执法证号'),
    expected('P-13 warning P7 执法证号'),
    expected('P-13 error P9 执法证号'),
  ],
};

/** Who left kept the certificate, and who has none any more still enforces alone. */
export const certificatesKept: Fault = {
  id: 'certificates-kept',
  title: { 'zh-CN': '离岗未收证、无证独立执法', en: 'Certificates kept, enforcing without one' },
  amend: (draft) =>
    amendRows(draft, 'officers', {
      7: { certStatus: '未年审', solo: '是', review: '', reviewedOn: '' },
      8: { post: '调离', leftOn: '2024-03-11', certStatus: '有效', withdrawnOn: '', solo: '否' },
    }),
  expects: [expected('P-06 noncompliance P7 独立执法'), expected('P-08 noncompliance P8 证件收回日期')],
};

/** The annual review failed, left out and late, and the certificates still called valid. */
export const reviewsFailed: Fault = {
  id: 'reviews-failed',
  title: { 'zh-CN': '年审不合格、漏审、迟审', en: 'Annual reviews failed, missed and late' },
  amend: (draft) =>
    amendRows(draft, 'officers', {
      6: { reviewedOn: '2024-06-04' },
      9: { review: '不合格' },
      10: { review: '', reviewedOn: '' },
    }),
  expects: [
    expected('P-07 noncompliance P6 年审日期'),
    expected('P-07 noncompliance P9 年审结果'),
    expected('P-07 noncompliance P10 年审结果'),
  ],
};

/** Two rows of officers still under the year before. */
export const lastYearsOfficers: Fault = {
  id: 'last-years-officers',
  title: { 'zh-CN': '人员行的年度还是上年', en: 'Officers still under last year' },
  amend: (draft) => amendRows(draft, 'officers', { 9: { year: '2023' }, 10: { year: '2023' } }),
  expects: [expected('P-17 warning P9 年度')],
};

/** Somebody off the establishment with a valid certificate. */
export const offEstablishment: Fault = {
  id: 'off-establishment',
  title: { 'zh-CN': '非在编人员持证', en: 'A certificate for somebody off the establishment' },
  amend: (draft) => amendRows(draft, 'officers', { 9: { establishment: '非在编' } }),
  expects: [expected('P-09 noncompliance P9 编制性质')],
};

/** An officer of 县民政局 who moved to the township, and whom both keep as theirs. The round says so. */
export const movedOfficer: Fault = {
  id: 'moved-officer',
  title: { 'zh-CN': '调动人员两边都在岗', en: 'An officer in post in two units' },
  amend: (draft) =>
    amendRows(draft, 'officers', { 6: { certNo: certNoOf({ ...draft.unit, code: 'D12', kind: 'enforcement' }, 7) } }),
  expects: [],
};
