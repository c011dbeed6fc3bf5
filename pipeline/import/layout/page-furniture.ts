import type { SourceParagraph } from '../source-document.ts';
import { wholeLineDay } from './document-date.ts';
import { type LeftOver, leftOverOf } from './draft.ts';
import { readNumberMark } from './number-mark.ts';

/**
 * Sorts out what surrounds a document: menus and footers of a web page, page numbers, the list of annexes and the signature.
 * `kept` is the rest in its order; everything taken out is listed.
 */
export function withoutFurniture(paragraphs: readonly SourceParagraph[]): {
  readonly kept: readonly SourceParagraph[];
  readonly leftOver: readonly LeftOver[];
} {
  const kept: SourceParagraph[] = [];
  const leftOver: LeftOver[] = [];
  let attachments = false;
  for (const paragraph of paragraphs) {
    const text = paragraph.text.trim();
    attachments =
      /^附(?:件|表) ?[:：]/.test(text) || (attachments && readNumberMark(text) !== null && text.length < 90);
    if (attachments) leftOver.push(leftOverOf(paragraph, 'preamble', ATTACHMENTS));
    else if (isFurniture(text)) leftOver.push(leftOverOf(paragraph, 'page', FURNITURE));
    else if (wholeLineDay(text) !== null) {
      const above = kept.at(-1);
      if (above !== undefined && isSigner(above.text)) {
        kept.pop();
        leftOver.push(leftOverOf(above, 'preamble', SIGNATURE));
      }
      leftOver.push(leftOverOf(paragraph, 'preamble', SIGNATURE));
    } else {
      const inside = withoutPageNumber(paragraph);
      if (inside !== paragraph) leftOver.push(leftOverOf(paragraph, 'page', PAGE_INSIDE));
      kept.push(inside);
    }
  }
  return { kept, leftOver };
}

function isFurniture(text: string): boolean {
  return isPageNumber(text) || (text.length <= LONGEST_FURNITURE && FURNITURE_WORDS.test(text));
}

/** A sentence without the page number that was copied into it (严格按照— 3 —法定程序). */
function withoutPageNumber(paragraph: SourceParagraph): SourceParagraph {
  const text = paragraph.text.replace(/(?<=[一-鿿、,，]) {0,3}[—–] ?\d{1,3} ?[—–] {0,3}(?=[一-鿿、,，])/gu, '');
  return text === paragraph.text ? paragraph : { ...paragraph, text };
}

/** — 3 —, 第3页, 3/12 */
export function isPageNumber(text: string): boolean {
  return text.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(text);
}

function isSigner(text: string): boolean {
  const plain = text.replaceAll(/\s/g, '');
  return plain.length <= 30 && !/[。，,；;：:、]/.test(plain) && readNumberMark(plain) === null;
}

const LONGEST_PAGE_NUMBER = 16;
const PAGE_NUMBER =
  /^(?:[—–―-]{1,2} ?\d{1,3} ?[—–―-]{1,2}|第 ?\d{1,3} ?页(?:[,， ]?共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3})$/;
const LONGEST_FURNITURE = 300;
const FURNITURE_WORDS =
  /^(?:https?:|www\.)|^首页 ?[>»›]|^(?:当前|您的|您现在的?|所在)位置|^(?:网站|政府)?首页$|^(?:今天是|天气预报)[:：]?$|ICP备|公网安备|网站标识码|版权所有|技术支持[:：]|^主办(?:单位)?[:：]|^承办(?:单位)?[:：]|^邮编[:：]|^(?:网站声明|网站地图|站点地图|网站导航|联系我们|关于我们)|访问量[:：]|^原文链接[:：]|免责声明|^(?:打印|关闭|分享到|收藏|返回顶部|上一篇|下一篇|扫一扫|字号|字体)(?:$|[\s:：【[(（])|^【(?:打印|关闭|字体|字号)|^(?:责任编辑|编辑|审核|校对|浏览次数|阅读次数|点击数)[:：]|^(?:发布时间|发布日期|信息来源|来源|索引号|发文字号|主题分类|生成日期)[:：]|^时间[:：]\d{4}|^\(?（?此件(?:公开|主动公开|依申请公开)/;

const FURNITURE = {
  'zh-CN': '网页的栏目、页眉页脚或页码，不属于文件正文。',
  en: 'Menu, footer or page number of the page, not part of the document.',
};
const PAGE_INSIDE = {
  'zh-CN': '句中夹有页码，读入时已去掉。',
  en: 'A page number stands inside the sentence and was taken out.',
};
const ATTACHMENTS = { 'zh-CN': '附件目录。', en: 'The list of annexes.' };
const SIGNATURE = { 'zh-CN': '落款单位和日期。', en: 'Signature and date.' };
