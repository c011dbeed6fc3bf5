import { XmlReader } from '../../../pipeline/read/xml-reader.ts';

function steps(text: string): string[] {
  const xml = new XmlReader(text);
  const seen: string[] = [];
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    seen.push(step === 'text' ? xml.piece() : `${step} ${xml.name} ${xml.depth}`);
  }
  return seen;
}

describe('the walk through XML', () => {
  it('gives elements by their local names, with their depth', () => {
    expect(steps('<?xml version="1.0"?>\n<x:a><b/>t<c ></c ></x:a>\n')).toEqual([
      'open a 1',
      'open b 2',
      'close b 1',
      't',
      'open c 2',
      'close c 1',
      'close a 0',
    ]);
  });

  it('passes over comments, instructions and document types, and takes CDATA as it is', () => {
    expect(steps('<!DOCTYPE a [<!ENTITY e "<z>">]><a><!-- <b> --><?p <c>?><![CDATA[<d>&amp;]]></a>')).toEqual([
      'open a 1',
      '<d>&amp;',
      'close a 0',
    ]);
  });

  it('resolves the entities of XML and no others', () => {
    expect(steps('<a>&lt;&amp;&#65;&#x4e00;&nbsp;&#x110000;&amp;lt;</a>')[1]).toBe('<&A一&nbsp;&#x110000;&lt;');
  });

  it.each([
    ['<a b="1" c=\'2>"\' r:id="3" />', { b: '1', c: '2>"', 'r:id': '3', d: undefined }],
    ['<a\n\tb = "x&amp;y">', { b: 'x&y' }],
    ['<a bb="1">', { b: undefined, bb: '1' }],
  ])('reads the attributes of %s', (text, attributes) => {
    const xml = new XmlReader(text);
    xml.next();
    for (const [name, value] of Object.entries(attributes)) expect(xml.attribute(name)).toBe(value);
  });

  it('finds an attribute behind any prefix', () => {
    const xml = new XmlReader('<sheet id="no" rel:id="yes"/>');
    xml.next();
    expect(xml.prefixedAttribute('id')).toBe('yes');
  });

  it('gives the whole text of an element, or passes over it', () => {
    const xml = new XmlReader('<a><b>1<c>2</c>3</b><b>4</b><d/></a>');
    xml.next();
    xml.next();
    expect(xml.wholeText()).toBe('123');
    xml.next();
    xml.skip();
    expect([xml.next(), xml.name]).toEqual(['open', 'd']);
  });

  it.each(['<a>', '<a', '<a b', '<a b=', '<a b="', '<a><!-- ', '<a></a', '</a>', '<a b=c>', '<a><![CDATA[x'])(
    'finds out that %s breaks off',
    (text) => {
      expect(() => steps(text)).toThrow('incomplete or damaged');
    },
  );
});
