import { amend } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

/** Full-width figures and blanks of every width. Only the day that was typed as text is worth a word. */
export const fullWidth: Fault = {
  id: 'full-width',
  title: { 'zh-CN': '全角数字和多余空格', en: 'Full-width figures and odd blanks' },
  amend: (draft) =>
    amend(draft, {
      'T05-1': { progress: '　６月举办培训２期，共６０学时，４３人参加\u2002' },
      'T06-1': { filledOn: '２０２４－０６－２６' },
      'T07-1': { status: '\u00a0推进中\u3000\u200b' },
      'T08-1': { taskNo: '８', rowKey: 'Ｔ０８－１' },
      'T09-1': { evidence: '样例发〔２０２４〕１２号\u00a0' },
    }),
  expects: [expected('D-03 info T06-1 填报日期')],
};
