import { observed } from '../rule/observed.ts';

/** A unit named in another way than the roster does, or not known there at all. */
export const unitName = observed(
  {
    id: 'unit-name',
    code: 'S-13',
    severity: 'error',
    alsoSeverity: 'info',
    clause: 'practice',
    title: { 'zh-CN': '单位名称', en: 'Unit name' },
    say: {
      'zh-CN': ({ mode, found, expected }) => {
        if (mode === 'alias') return `单位“${found}”已规范为“${expected}”`;
        if (mode === 'differs') return `表头写的单位是“${found}”，但本模板发给“${expected}”，请用本单位的模板填报`;
        const near = expected === '' ? '' : `，名称相近的有：${expected}`;
        return `单位名录中没有“${found}”${near}，请改为规范名称`;
      },
      en: ({ mode, found, expected }) => {
        if (mode === 'alias') return `Unit "${found}" was read as "${expected}"`;
        if (mode === 'differs')
          return `The title names "${found}", but this template was issued to "${expected}": use your own`;
        const near = expected === '' ? '' : `; the nearest are: ${expected}`;
        return `The roster has no unit "${found}"${near}. Write its proper name`;
      },
    },
    fix: {
      'zh-CN': '改为单位名录中的规范简称，例如“县司法局”；机构改革后新设或更名的单位，请先报统筹单位补入名录。',
      en: 'Write the short name of the roster, e.g. 县司法局; a new or renamed unit is first entered by the coordinator.',
    },
    sample: { mode: 'unknown', found: '县司法所', expected: '县司法局', column: '' },
  },
  { severity: ({ facts }) => (facts.mode === 'alias' ? 'info' : 'error'), planColumns: true },
);
