// Runs the steps that the pane depends on in whatever Excel this page is opened in, and keeps every request and answer.
// Excel and Office are globals of office.js.
const exchanges = [];
let step = '';

/** The steps, in order; each begins where the one before left the workbook. A step that fails is part of the recording. */
const steps = {
  'empty workbook': async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name,items/position,items/visibility');
    names.load('items/name');
    const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
  },
  'write values': async (context) => {
    const sheet = context.workbook.worksheets.add('Recorder');
    sheet.activate();
    sheet.getRange('A1:F1').values = [['文字', 12.5, true, '', "'=1+1", '12人']];
    sheet.getRange('A2:D2').values = [['5', '1,234', '95%', '2024-06-30']];
    await context.sync();
  },
  'read values': async (context) => {
    const range = context.workbook.worksheets.getItem('Recorder').getUsedRangeOrNullObject(true);
    range.load('address,rowIndex,columnIndex,values,valueTypes,text,numberFormat,formulas');
    await context.sync();
  },
  'text format': async (context) => {
    const range = context.workbook.worksheets.getItem('Recorder').getRange('A3:B3');
    range.numberFormat = [['@', '@']];
    range.values = [['001', 7]];
    await context.sync();
    const again = context.workbook.worksheets.getItem('Recorder').getRange('A3:B3');
    again.load('values,valueTypes,numberFormat');
    await context.sync();
  },
  names: async (context) => {
    const sheet = context.workbook.worksheets.getItem('Recorder');
    context.workbook.names.add('RecorderName', sheet.getRange('A1:B2')).visible = false;
    await context.sync();
    const { names } = context.workbook;
    names.load('items/name,items/type,items/formula,items/value,items/visible');
    const gone = names.getItemOrNullObject('NoSuchName');
    gone.load('name');
    await context.sync();
  },
  'conditional format': async (context) => {
    const range = context.workbook.worksheets.getItem('Recorder').getRange('A5:C9');
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = '=LEFT($A5,1)="红"';
    custom.format.fill.color = '#FCE4E4';
    custom.format.font.bold = true;
    await context.sync();
    const all = context.workbook.worksheets.getItem('Recorder').getRange().conditionalFormats;
    all.load('items/type,items/priority,items/customOrNullObject/rule/formula');
    await context.sync();
  },
  'hidden and merged': async (context) => {
    const sheet = context.workbook.worksheets.getItem('Recorder');
    sheet.getRange('A7').rowHidden = true;
    await context.sync();
    const rows = sheet.getRange('A6:A8').getRowProperties({ rowHidden: true, rowIndex: true });
    const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    return [rows.value];
  },
  'missing sheet': async (context) => {
    context.workbook.worksheets.getItem('NoSuchSheet').load('name');
    await context.sync();
  },
  'wrong shape': async (context) => {
    context.workbook.worksheets.getItem('Recorder').getRange('A1:B2').values = [[1]];
    await context.sync();
  },
  protected: async (context) => {
    const sheet = context.workbook.worksheets.getItem('Recorder');
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowSort: true });
    await context.sync();
    sheet.protection.load('protected,options');
    sheet.getRange('B1').values = [['open']];
    await context.sync();
    sheet.getRange('A1').values = [['locked']];
    await context.sync();
  },
  'custom properties': async (context) => {
    context.workbook.properties.custom.add('RecorderKey', 'value');
    await context.sync();
    const item = context.workbook.properties.custom.getItemOrNullObject('recorderkey');
    item.load('key,value');
    await context.sync();
  },
  select: async (context) => {
    const sheet = context.workbook.worksheets.getItem('Recorder');
    sheet.protection.unprotect();
    sheet.getRange('C3').select();
    await context.sync();
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
  },
};

/** Puts itself between office.js and Excel; both ways of talking to Excel come through here. */
function listen() {
  const { DDA } = globalThis.OSF;
  const { RichApi: richApi } = DDA;
  const send = (message, answered) => {
    const exchange = { step, request: JSON.parse(message[4]), flags: message[6], answer: null };
    exchanges.push(exchange);
    richApi.executeRichApiRequestAsync(message, (result) => {
      const body = result.status === 'succeeded' ? [result.value.data[2]].flat().join('') : null;
      exchange.answer = body === null ? { officeError: result.error.code } : JSON.parse(body);
      answered(result);
    });
  };
  // The method itself cannot be replaced, the object that has it can.
  DDA.RichApi = Object.create(richApi, { executeRichApiRequestAsync: { value: send } });
}

/** Runs all steps and gives the recording. */
async function record() {
  exchanges.length = 0;
  const outcomes = {};
  for (const [name, run] of Object.entries(steps)) {
    step = name;
    outcomes[name] = await Excel.run(run).then(
      () => 'done',
      (error) => error.code ?? String(error),
    );
  }
  const { diagnostics, displayLanguage } = Office.context;
  return { recorded: { ...diagnostics, displayLanguage }, outcomes, exchanges };
}

await Office.onReady();
listen();
const [button, save, field, state] = ['record', 'save', 'recording', 'state'].map((id) => document.getElementById(id));
state.textContent = 'Ready.';
button.disabled = false;
button.addEventListener('click', async () => {
  button.disabled = true;
  state.textContent = 'Recording…';
  field.value = JSON.stringify(await record(), null, 1);
  save.disabled = false;
  state.textContent = `${exchanges.length} exchanges recorded.`;
});
save.addEventListener('click', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([field.value], { type: 'application/json' }));
  link.download = 'excel-recording.json';
  link.click();
});
