import { hasFields, type Item, type ItemTree, ownFields } from './item-tree.ts';

/** Which items of a document with brackets are tasks, and of which of them the last sub-item carries the fields of the whole. */
export interface ItemKinds {
  readonly tasks: ReadonlySet<Item>;
  readonly groups: ReadonlySet<Item>;
}

/** Sorts the items by where the fields stand and how the numbers run. */
export function itemKinds(tree: ItemTree): ItemKinds {
  const groups = groupParents(tree);
  const lists = listsOfTasks(tree);
  const above = underAboveLines(tree);
  const chapters = chaptersWithFields(tree);
  const tasks = tree.items.filter((item) => {
    if (groups.has(item)) return true;
    if (item.children.some(hasFields) || chapters.has(item)) return false;
    if (ownFields(item) || above.has(item)) return true;
    if (item.parent !== null && chapters.has(item.parent)) return true;
    const list = lists.get(listKey(item));
    return list !== undefined && (endsSentence(item) || !list.sentences);
  });
  return { tasks: new Set(tasks), groups };
}

/** The lists of items (one parent, one style) of which at least half carry fields themselves, and whether those end as sentences do. */
function listsOfTasks(tree: ItemTree): ReadonlyMap<string, { readonly sentences: boolean }> {
  const counts = new Map<string, { all: number; tasks: number; sentences: number }>();
  for (const item of tree.items) {
    const count = counts.get(listKey(item)) ?? { all: 0, tasks: 0, sentences: 0 };
    const task = ownFields(item) && !item.children.some(hasFields);
    counts.set(listKey(item), {
      all: count.all + 1,
      tasks: count.tasks + (task ? 1 : 0),
      sentences: count.sentences + (task && endsSentence(item) ? 1 : 0),
    });
  }
  const lists = [...counts].filter(([, { all, tasks }]) => tasks > 0 && tasks >= all / 2);
  return new Map(lists.map(([key, { tasks, sentences }]) => [key, { sentences: sentences === tasks }]));
}

function endsSentence({ words, heading }: Item): boolean {
  return !heading || /[。；;！!]$/.test(words);
}

function listKey({ parent, annex, mark }: Item): string {
  const { line = null, cell = null } = parent?.place ?? {};
  return [annex, parent?.path.length ?? -1, line, cell, parent?.words.slice(0, 40), mark?.style].join('\n');
}

/** Items of which the last sub-item alone ends in fields, where that is so throughout the document, or where it is a measure (①). */
function groupParents(tree: ItemTree): ReadonlySet<Item> {
  const parents = tree.items.filter((item) => item.children.some(ownFields));
  const grouped = parents.filter(
    (item) =>
      item.children.length > 1 &&
      item.children.filter(hasFields).length === 1 &&
      hasFields(item.children.at(-1) ?? item),
  );
  const styles = new Set(grouped.map((item) => item.mark?.style));
  const others = parents.filter(
    (item) => styles.has(item.mark?.style) && item.children.length > 1 && !grouped.includes(item),
  );
  const measures = grouped.filter(({ children }) => children.every(({ mark }) => mark?.style === 'circled'));
  return new Set(grouped.length > 1 && others.length === 0 ? grouped : measures);
}

/** Items without fields in the list right above a line that says who bears them. */
function underAboveLines({ items, above }: ItemTree): ReadonlySet<Item> {
  return new Set(
    above.flatMap((line) => {
      const list = items.filter(({ path, annex }, index) => {
        const same = path.length === line.path.length && path.every(({ place }, at) => place === line.path[at]?.place);
        return index < line.behind && annex === line.annex && same;
      });
      const [first] = list;
      return list.filter((item) => item.mark?.style === first?.mark?.style && !hasFields(item));
    }),
  );
}

/** Headings with fields of their own over items whose numbers run on from heading to heading. */
function chaptersWithFields({ items }: ItemTree): ReadonlySet<Item> {
  const headed = items.filter((item) => item.heading && ownFields(item) && item.children.length > 0);
  const numbers = headed.flatMap((item) => item.children.map((child) => child.mark));
  const runOn = numbers.every(
    (mark, index) =>
      mark !== null &&
      mark.style === numbers[0]?.style &&
      (index === 0 || mark.value > (numbers[index - 1]?.value ?? 0)),
  );
  return new Set(headed.length > 1 && runOn ? headed : []);
}
