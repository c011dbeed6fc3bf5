import type { DataValidation } from 'exceljs';
import { type Area, columnCount, intersection, rowCount } from '../model/area.ts';
import type { Sheet, Validation } from '../model/sheet.ts';
import type { HostType } from '../rich-api/host-object.ts';

interface Target {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Reading what may be entered into a range. Writing is not simulated. */
export const dataValidationType: HostType<Target> = {
  name: 'DataValidation',
  properties: {
    // Without a rule `None`; several rules, or one for a part of the range only, give what Excel calls mixed.
    type: {
      get: (target) => {
        const found = rulesAt(target);
        if (found.length === 0) return 'None';
        const rule = ruleOf(target);
        return rule === null ? 'Inconsistent' : typeNames[rule.type];
      },
    },
    rule: {
      get: (target) => {
        const rule = ruleOf(target);
        return rule === null ? {} : wireRule(rule);
      },
    },
    ignoreBlanks: { get: (target) => ruleOf(target)?.allowBlank ?? null },
    errorAlert: {
      get: (target) => {
        const rule = ruleOf(target);
        if (rule === null) return null;
        const { error = '', errorTitle = '', errorStyle = 'stop', showErrorMessage = false } = rule;
        return {
          message: error,
          title: errorTitle,
          showAlert: showErrorMessage,
          style: styleNames[errorStyle] ?? 'Stop',
        };
      },
    },
    prompt: {
      get: (target) => {
        const rule = ruleOf(target);
        if (rule === null) return null;
        const { prompt = '', promptTitle = '', showInputMessage = false } = rule;
        return { message: prompt, title: promptTitle, showPrompt: showInputMessage };
      },
    },
  },
};

const typeNames: Readonly<Record<DataValidation['type'], string>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  custom: 'Custom',
  date: 'Date',
  textLength: 'TextLength',
};

const styleNames: Readonly<Record<string, string>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };

function rulesAt({ sheet, area }: Target): readonly Validation[] {
  return sheet.validations.filter((each) => intersection(each.area, area) !== null);
}

/** The one rule that holds in the whole range. */
function ruleOf(target: Target): DataValidation | null {
  const found = rulesAt(target);
  const [first] = found;
  if (first === undefined) return null;
  const covered = found.reduce((sum, each) => sum + sizeOf(intersection(each.area, target.area)), 0);
  const alike = found.every(({ rule }) => JSON.stringify(rule) === JSON.stringify(first.rule));
  return alike && covered === sizeOf(target.area) ? first.rule : null;
}

function sizeOf(area: Area | null): number {
  return area === null ? 0 : rowCount(area) * columnCount(area);
}

function wireRule({ type, formulae, ...rule }: DataValidation): Record<string, unknown> {
  const [first, second] = formulae.map((formula: unknown) => (typeof formula === 'string' ? formula : String(formula)));
  if (type === 'list') {
    // A list in quotes is given bare, a reference with its equals sign.
    const source = first?.startsWith('"') ? first.slice(1, -1) : `=${first}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  const operator = 'operator' in rule && typeof rule.operator === 'string' ? rule.operator : 'between';
  const limits = {
    formula1: first,
    ...(second === undefined ? {} : { formula2: second }),
    operator: operator.charAt(0).toUpperCase() + operator.slice(1),
  };
  const key = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', textLength: 'textLength' }[type];
  return { [key]: limits };
}
