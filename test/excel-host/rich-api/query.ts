import { type HostObject, isHostObject } from './host-object.ts';
import type { QueryInfo } from './wire.ts';

/** What an instantiated object tells about itself: the keys by which Office.js finds it again. */
export function identityOf(object: HostObject): Record<string, unknown> {
  const id = object.id();
  return {
    ...(id === null ? {} : { Id: id }),
    ...(object.referenceId === null ? {} : { _ReferenceId: object.referenceId }),
  };
}

/** The answer to `load`: the properties asked for, or all that hold no object where none is named; items of a collection. */
export function answerQuery(
  object: HostObject,
  { Select = [], Top, Skip = 0 }: QueryInfo = {},
): Record<string, unknown> {
  const items = object.items();
  if (items === null) return { ...identityOf(object), ...pick(object, Select) };
  const shown = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...identityOf(object),
    ...(Select.includes('count') ? { Count: items.length } : {}),
    _Items: shown.map((item, index) => ({
      ...pick(
        item,
        Select.filter((name) => name !== 'count'),
      ),
      ...identityOf(item),
      _Index: Skip + index,
    })),
  };
}

function pick(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const names = select.length === 0 ? object.scalars() : select;
  for (const [head, rests] of byHead(names)) {
    if (head === '$all' || head === '*') {
      Object.assign(answer, pick(object, []));
      continue;
    }
    const value = object.get(head);
    answer[pascalCase(head)] = isHostObject(value) ? answerQuery(value, { Select: rests }) : (value ?? null);
  }
  return answer;
}

function byHead(names: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const name of names) {
    const [head = '', ...rest] = name.split('/');
    const rests = heads.get(head) ?? [];
    if (rest.length > 0) rests.push(rest.join('/'));
    heads.set(head, rests);
  }
  return heads;
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
