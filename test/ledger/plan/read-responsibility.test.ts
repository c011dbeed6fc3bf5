import fc from 'fast-check';
import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';
import { type Role, responsibilitySchema } from '../../../ledger/plan/responsibility.ts';

/** `县司法局 lead` for every party, in order. */
const partiesOf = (text: string) => readResponsibility(text).parties.map((party) => `${party.name} ${party.role}`);

describe('roles', () => {
  it.each<[string, string[]]>([
    ['县司法局', ['县司法局 joint']],
    ['县司法局、各行政执法部门', ['县司法局 joint', '各行政执法部门 joint']],
    ['县司法局牵头', ['县司法局 lead']],
    ['由市法制办牵头', ['市法制办 lead']],
    ['县司法局牵头、各级行政执法部门按照职责分工落实', ['县司法局 lead', '各级行政执法部门 implementing']],
    ['县司法局牵头,县公安局、县财政局配合', ['县司法局 lead', '县公安局 cooperating', '县财政局 cooperating']],
    ['县委宣传部牵头 县文明办配合', ['县委宣传部 lead', '县文明办 cooperating']],
    ['县司法局负责,县公安局协助', ['县司法局 joint', '县公安局 cooperating']],
    ['县司法局牵头会同县公安局落实', ['县司法局 lead', '县公安局 implementing']],
    ['县司法局会同县公安局', ['县司法局 joint', '县公安局 joint']],
    ['县司法局和县公安局共同牵头', ['县司法局 lead', '县公安局 lead']],
    ['县司法局(牵头)、县公安局、县财政局(配合)', ['县司法局 lead', '县公安局 implementing', '县财政局 cooperating']],
    [
      '牵头单位：县司法局；配合单位：县公安局、县财政局',
      ['县司法局 lead', '县公安局 cooperating', '县财政局 cooperating'],
    ],
    ['各乡 县司法局', ['各乡 joint', '县司法局 joint']],
    [
      '牵头单位：县司法局　配合单位：县公安局、县财政局',
      ['县司法局 lead', '县公安局 cooperating', '县财政局 cooperating'],
    ],
    ['责任单位:县司法局、县公安局', ['县司法局 joint', '县公安局 joint']],
    ['责任单位:县司法局(牵头)、县公安局', ['县司法局 lead', '县公安局 implementing']],
    [
      '由政法委为牵头单位,市法制办、市检察院、市公安局、市法院为协办单位',
      ['政法委 lead', '市法制办 cooperating', '市检察院 cooperating', '市公安局 cooperating', '市法院 cooperating'],
    ],
    [
      '县委组织部、县人力资源和社会保障局、县司法局牵头、各级行政执法部门按照职责分工落实',
      ['县委组织部 lead', '县人力资源和社会保障局 lead', '县司法局 lead', '各级行政执法部门 implementing'],
    ],
    ['县司法局,县委编办牵头', ['县司法局 lead', '县委编办 lead']],
    ['县司法局,县委编办、县财政局牵头', ['县司法局 implementing', '县委编办 lead', '县财政局 lead']],
    ['县司法局、县公安局;县财政局牵头', ['县司法局 implementing', '县公安局 implementing', '县财政局 lead']],
  ])('%s', (text, parties) => expect(partiesOf(text)).toEqual(parties));

  it.each(['县司法局负责人牵头', '县司法局、分管副县长牵头', '牵头', '按照职责分工落实', '县司法局、县公安局'])(
    'no lead is invented: %s',
    (text) => expect(readResponsibility(text).parties.filter((party) => party.role === 'lead')).toEqual([]),
  );
});

describe('tails', () => {
  it.each([
    '各行政执法部门按照职责分工落实',
    '各行政执法部门按职责分工负责',
    '各行政执法部门按职责分工落实按照职责分工落实',
    '各行政执法部门、按照职责分工落实',
    '各行政执法部门,根据各自职责抓好落实',
    '各行政执法部门按分工负责。',
  ])('%s', (text) => {
    expect(readResponsibility(text)).toMatchObject({
      parties: [{ name: '各行政执法部门', role: 'joint', collective: true }],
      byDuty: true,
      unread: [],
    });
  });

  it('are not seen where there is none', () => expect(readResponsibility('县司法局牵头').byDuty).toBe(false));
});

describe('separators and names', () => {
  it.each<[string, string[]]>([
    ['县司法局,各乡镇(街道)各行政执法部门', ['县司法局', '各乡镇(街道)', '各行政执法部门']],
    ['各乡镇(街道)县司法局', ['各乡镇(街道)', '县司法局']],
    ['县公安局县司法局县委编办', ['县公安局', '县司法局', '县委编办']],
    ['县司法局县市场监督管理局', ['县司法局', '县市场监督管理局']],
    ['县委县政府各部门', ['县委', '县政府各部门']],
    ['县司法局、县司法局', ['县司法局']],
    ['各行政执法部门及各乡镇', ['各行政执法部门', '各乡镇']],
    ['县直各行政执法部门及各乡镇', ['县直各行政执法部门', '各乡镇']],
    ['各乡镇人民政府(街道办事处)、县司法局', ['各乡镇人民政府(街道办事处)', '县司法局']],
    ['区县(自治县)人民政府、市级执法部门', ['区县(自治县)人民政府', '市级执法部门']],
    ['各县(市、区)人民政府、县司法局', ['各县(市、区)人民政府', '县司法局']],
    ['市、区县(自治县)执法部门', ['市、区县(自治县)执法部门']],
    ['各县、区人民政府,市政府各部门', ['各县、区人民政府', '市政府各部门']],
    ['县商务局和和平乡', ['县商务局', '和平乡']],
    ['商务局、和平乡', ['商务局', '和平乡']],
    ['县人力资源和社会保障局与县文化广电和旅游局', ['县人力资源和社会保障局', '县文化广电和旅游局']],
    ['县委 组织部\n县 司 法 局', ['县委组织部', '县司法局']],
    ['县市场监督\n管理局 县公安局', ['县市场监督管理局', '县公安局']],
    ['各乡镇（街道）；县司法局。', ['各乡镇(街道)', '县司法局']],
    ['1.县司法局;2.县公安局', ['县司法局', '县公安局']],
    ['①县司法局②各乡镇', ['县司法局', '各乡镇']],
    ['、县司法局、、', ['县司法局']],
    ['县委县直机关工作委员会、县联合执法大队', ['县委县直机关工作委员会', '县联合执法大队']],
    ['〔各级执法部门、市司法局;完成时限:长期〕', ['各级执法部门', '市司法局']],
  ])('%j', (text, names) => {
    const { parties, unread } = readResponsibility(text);
    expect(parties.map((party) => party.name)).toEqual(names);
    expect(unread).toEqual([]);
  });

  it.each([
    ['各行政执法部门', true],
    ['县直各行政执法部门', true],
    ['县级行政执法部门', true],
    ['各乡镇(街道)', true],
    ['放权部门', true],
    ['区县(自治县)人民政府', true],
    ['县司法局', false],
    ['县委组织部', false],
    ['样例一镇', false],
    ['样例二十三街道', false],
    ['县人民政府', false],
  ])('%s is a collective term: %s', (name, collective) =>
    expect(readResponsibility(name).parties).toEqual([{ name, role: 'joint', collective }]),
  );

  it('a name that occurs twice is one party with its strongest role', () => {
    expect(partiesOf('县司法局牵头,县公安局、县司法局按照职责分工落实')).toEqual([
      '县司法局 lead',
      '县公安局 implementing',
    ]);
    expect(partiesOf('县公安局、县司法局,县司法局牵头')).toEqual(['县公安局 implementing', '县司法局 lead']);
  });
});

describe('what is not a name stays unread', () => {
  it.each<[string, string[], string[]]>([
    ['长期', [], ['长期']],
    ['县财政局、县行政审批局等部门', ['县财政局 joint', '县行政审批局 joint'], ['等部门']],
    ['县司法局负责人牵头', [], ['县司法局负责人牵头']],
    ['县公安局、分管副县长牵头', ['县公安局 joint'], ['分管副县长牵头']],
    ['县司法局牵头、各级', ['县司法局 lead'], ['各级']],
    ['牵头', [], ['牵头']],
    ['2024年年底前完成', [], ['2024年年底前完成']],
  ])('%s', (text, parties, unread) => {
    expect(partiesOf(text)).toEqual(parties);
    expect(readResponsibility(text).unread).toEqual(unread);
  });

  it.each([null, '', ' \n '])('nothing is read from %j', (text) => {
    expect(readResponsibility(text, '1')).toEqual({
      text: null,
      carriedFrom: '1',
      parties: [],
      byDuty: false,
      unread: [],
    });
  });
});

describe('any words', () => {
  const name = fc.constantFrom(
    '县司法局',
    '县委编办',
    '县文化广电和旅游局',
    '县人力资源和社会保障局',
    '县检察院',
    '县委组织部',
    '县纪委监委',
    '样例一镇',
    '县发展和改革委员会',
    '县消防救援大队',
    '各行政执法部门',
    '各乡镇(街道)',
    '各乡镇人民政府(街道办事处)',
    '放权部门',
    '县政府办',
  );
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6 });
  const tail = fc.constantFrom('', '按照职责分工落实', '按职责分工负责', '按照职责分工落实按照职责分工落实');

  it('a rendered list is read back', () => {
    fc.assert(
      fc.property(names, fc.nat(6), fc.constantFrom(',', '、', ';', '；', '，', ''), tail, (all, lead, comma, duty) => {
        const leads = all.slice(0, lead);
        const others = all.slice(lead);
        const head = leads.length > 0 ? `${leads.join('、')}牵头${others.length > 0 ? comma : ''}` : '';
        const rest: Role = leads.length > 0 ? 'implementing' : 'joint';
        expect(readResponsibility(`${head}${others.join('、')}${duty}`)).toMatchObject({
          parties: [
            ...leads.map((one) => ({ name: one, role: 'lead' })),
            ...others.map((one) => ({ name: one, role: rest })),
          ],
          byDuty: duty !== '',
          unread: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  it('nothing throws, the schema holds, a lead needs its word', () => {
    const piece = fc.oneof(
      name,
      fc.constantFrom(
        '牵头',
        '配合',
        '、',
        ',',
        ';',
        '(',
        ')',
        '由',
        '和',
        '各',
        '县',
        '等部门',
        '责任单位:',
        '按职责分工负责',
        '\n',
        '①',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const reading = responsibilitySchema.parse(readResponsibility(pieces.join('')));
        const text = reading.text ?? '';
        if (!/牵头|主办/u.test(text.normalize('NFKC').replace(/\s/gu, ''))) {
          expect(reading.parties.filter((party) => party.role === 'lead')).toEqual([]);
        }
        expect(new Set(reading.parties.map((party) => party.name)).size).toBe(reading.parties.length);
      }),
      { numRuns: 200 },
    );
  });
});
