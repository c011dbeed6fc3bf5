/** Whether a piece of a responsibility cell, in ordinary width and without blanks, can be the name of a unit or a term for several. */
export function isName(piece: string): boolean {
  return (
    piece.length >= 2 &&
    piece.length <= LONGEST &&
    !PROSE.test(piece) &&
    (ENDING.test(piece) || REGION.test(piece)) &&
    piece !== '全部'
  );
}

/**
 * Whether a piece may end here although no separator follows. Stricter than `isName`:
 * 县 and 市 begin as many names as they end.
 */
export function isWholeName(piece: string): boolean {
  return piece.length >= 2 && ENDING.test(piece) && !PROSE.test(piece);
}

/** Whether a name is a term for many units (各行政执法部门, 乡镇, 有关单位): only a roster can say which. */
export function isCollective(name: string): boolean {
  return COLLECTIVE.test(name);
}

/** Whether another name begins at `at`, directly after a whole one: 各乡镇(街道)|各行政执法单位, 县公安局|县司法局. */
export function startsAnotherName(piece: string, text: string, at: number): boolean {
  const rest = text.slice(at, at + 5);
  if (rest.startsWith('各')) return !(/(?:政府|委)$/u.test(piece) && DEPARTMENTS_OF.test(rest));
  return /^[县市省](?!直)/u.test(rest) || (/^[县市省]直/u.test(rest) && !PARTY_COMMITTEE.test(piece));
}

/** Whether 委 here only begins a longer name: 县委 组织部. */
export function isPartyCommittee(piece: string): boolean {
  return PARTY_COMMITTEE.test(piece);
}

/** Takes 等部门, 等3个单位 off the end of a name: they say that others are meant, not who. */
export function withoutFillers(piece: string): { name: string; fillers: string } {
  const match = /^(.*?)(等(?:有关|相关|其他)?(?:\d+|[一二三四五六七八九十]+)?[个家]?(?:部门|单位)?)$/u.exec(piece);
  return { name: match?.[1] ?? piece, fillers: match?.[2] ?? '' };
}

const LONGEST = 40;

/** Words that occur in sentences and in no name of a unit. */
const PROSE = /[的"“”《》:?!…%]|\d{4}年|完成|开展|报送|时限|按照|要求|负责|牵头|^(?:责任|配合|协办)(?:单位|部门)$/u;

/** How names end; a bracket may follow: 各乡镇(街道). */
const ENDING =
  /(?:局|委|办|部|院|会|处|队|所|站|厅|室|校|台|馆|社|联|协|行|中心|政府|部门|单位|机关|机构|乡镇|镇|乡|街道|公司|集团|企业|人大|政协|园区|开发区|专班|小组|各地)(?:\([^()]*\))?$/u;

const REGION = /[县市区](?:\([^()]*\))?$/u;

const COLLECTIVE =
  /各|(?:部门|单位|机关|机构|企业)(?:\([^()]*\))?$|^(?:有关|相关|其他|区县|县区|市县|县\(市|市、|县、|省、|乡镇|街道)/u;

const DEPARTMENTS_OF = /^各(?:部|组成部门|工作部门|职能部门|直属|委办局)/u;

const PARTY_COMMITTEE = /^(?:中共)?[省市县区]委$/u;
