/** Words of menus. A line that holds nothing else is one. */
const MENU_WORDS = [
  '设为首页|加入收藏|收藏本站|网站首页|返回首页|首页|主页|返回顶部|返回|顶部',
  '联系我们|关于我们|网站地图|站点地图|网站导航|网站声明|免责声明|隐私声明|版权声明|友情链接|常见问题|使用帮助',
  '政府信息公开|政务公开|信息公开|法定主动公开内容|政府信息公开(?:指南|制度|年报)|政务信息|政务服务|公共服务|政民互动|互动交流|新闻动态|新闻中心|工作动态|通知公告|专题专栏|数据开放|走进\\S{2,4}|图说\\S{2,4}|魅力\\S{2,4}',
  '无障碍(?:阅读|浏览)?|长者(?:模式|助手|版)|适老化|关怀版|繁體(?:版|中文)?|繁体(?:版|中文)?|简体(?:版|中文)?|English|移动版|手机版|客户端|RSS(?:订阅)?|站内搜索|搜索|检索|登录|注册|个人中心|智能问答',
  '打印(?:本页|本文)?|关闭(?:窗口|本页)?|分享(?:到|至)?|收藏|转发|下载|微信(?:公众号)?|微博|QQ(?:空间)?|扫一扫\\S{0,14}|朗读|纠错|我要纠错|放大|缩小|大|中|小|默认|字(?:体|号)(?:大小)?|背景色|视力保护色',
  '上一篇|下一篇|上一条|下一条|没有了|相关(?:链接|新闻|文章|信息|解读)|热点推荐|更多|今天是|天气预报|当前位置|您(?:现在)?的位置|所在位置',
].join('|');
const MENU = new RegExp(
  `^(?:(?:${MENU_WORDS}|https?://[\\w./-]+|www\\.[\\w./-]+)[\\s:：|｜/·,，、【】[\\]()（）<>«»›>-]*)+$`,
  'i',
);

/** Words that no document of a county has, wherever they stand. */
const UNMISTAKABLE = new RegExp(
  [
    '(?:^|[^\\p{L}])(?:[\\p{Script=Han}]ICP备|ICP备案)',
    '公网安备\\s?\\d|公安(?:机关)?备案号[：:]',
    '网站标识码[：:]|网站访问量[：:]|政府网站找错',
    '^(?:您(?:现在)?的|当前|所在|您当前的?)\\s?位置\\s?[：:]',
    '^(?:网站)?首页\\s?(?:>|＞|»|›|→)',
    '^原文(?:链接|地址)[：:]\\s?(?:https?:|www\\.)',
    '^[[【]?免责声明[\\]】]?\\s?本(?:文|站|网)',
    '^(?:扫一扫|用微信扫描)\\S{0,20}(?:手机|分享|打开)',
    '^(?:字号|字体)(?:大小)?\\s?[：:]?\\s?[[【(（]?\\s?(?:大|小|默认|超大|T)',
    '^[[【]\\s?(?:打印|关闭|字体|字号|大\\s?中\\s?小|我要打印)',
  ].join('|'),
  'u',
);

const DAY = '\\d{4}\\s?(?:[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{1,2}|年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日?)';
/** Day of publication, source, author, readers. */
const PUBLICATION = new RegExp(
  `^(?:(?:发布|发文|更新|公开|添加|录入)?(?:时间|日期)\\s?[：:]\\s?${DAY}|(?:信息|稿件|文章)?来源\\s?[：:]|(?:作者|编辑|责任编辑|发布人|发布者|浏览次数|浏览量|阅读次数|阅读|点击数|点击率|访问量)\\s?[：:])`,
);
/** The record of a public document as the sites of the government print it. */
const RECORD =
  /^(?:索\s?引\s?号|信息索引|信息名称|信息来源|名\s?称|标\s?题|文\s?号|发文字号|主\s?[题体]\s?分\s?类|体\s?裁\s?分\s?类|组配分类|服务对象分类|生成日期|成文日期|发布日期|公开日期|发文日期|发文机关|发布机构|发布单位|公开(?:方式|形式|时限|范围|责任部门)|有\s?效\s?性|有效期|时\s?效\s?性|效力状态|关\s?键\s?[词字]|主\s?题\s?词)\s?[：:]/;

const FOOTER =
  /^(?:(?:主办|承办|维护|协办|运维)(?:单位)?\s?[：:]|技术支持\s?[：:]|版权所有|Copyright\b|©|邮\s?编\s?[：:]|邮政编码\s?[：:]|举报(?:电话|邮箱)\s?[：:]|(?:网站)?(?:联系)?电话\s?[：:]|(?:联系|单位)?地址\s?[：:]|网站(?:声明|地图|导航|管理)|(?:本站|建议)\S{0,12}(?:浏览器|分辨率)|.{0,20}(?:责任编辑|编辑|审核|校对|初审|终审)\s?[：:]\s?\S{0,12}$|分享到\s?[：:]?|上一(?:篇|条)\s?[：:]|下一(?:篇|条)\s?[：:]|相关(?:链接|附件|阅读|解读)\s?[：:]?$)/i;

const PAGE_NUMBER =
  /^(?:[-—–－―─·]{1,3}\s?\d{1,4}\s?[-—–－―─·]{1,3}|第\s?\d{1,4}\s?页(?:\s?[，,/（(]?\s?共\s?\d{1,4}\s?页\s?[）)]?)?|page \d{1,4}(?: of \d{1,4})?|\d{1,3}\s?\/\s?\d{1,3})$/i;

/** A number at the beginning, as only items of a document have one. */
const NUMBERED =
  /^(?:[（(〔]\s?(?:[一二三四五六七八九十百]+|\d{1,3})\s?[）)〕]|(?:[一二三四五六七八九十百]+|\d{1,3})\s?[、.．](?!\d)|第[一二三四五六七八九十百\d]+[条章节编]|[①-⑳⑴-⒛])/;
const SENTENCE = /[。；;！]/;
const LONG = 40;

/** Furniture wherever it stands. */
export function isUnmistakable(text: string): boolean {
  return UNMISTAKABLE.test(text) && !NUMBERED.test(text);
}

export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text);
}

/** Certainly a line of the document: an item with a number, or a sentence of some length that is no line of a footer. */
export function isBody(text: string): boolean {
  if (NUMBERED.test(text)) return true;
  return (
    text.length >= LONG && SENTENCE.test(text) && !FOOTER.test(text) && !RECORD.test(text) && !PUBLICATION.test(text)
  );
}

/** Nothing but words of a menu. */
export function isMenu(text: string): boolean {
  return text.length <= 200 && MENU.test(text);
}

/** The line with day, source and readers, or a line of the record. */
export function isRecordLine(text: string): boolean {
  return PUBLICATION.test(text) || RECORD.test(text);
}

export function isFooter(text: string): boolean {
  return FOOTER.test(text) || PUBLICATION.test(text);
}

/** The words of a line of a table of contents, which ends in leaders or a tab and a page number; null for another line. */
export function isContentsLine(text: string): string | null {
  return /^(.+?)\s?(?:[.…·．]{2,}|\s)\s?\d{1,3}$/.exec(text)?.[1]?.trim() ?? null;
}
