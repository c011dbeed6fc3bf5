import { excelErrors } from '../rich-api/excel-error.ts';
import type { HostObject, HostType } from '../rich-api/host-object.ts';
import { numberArgument, textArgument } from './arguments.ts';

type Members<Target> = Pick<HostType<Target>, 'properties' | 'methods'>;

/** A collection whose items are found by a text key: the members that every such collection of Excel has, and more of its own. */
export function collectionType<Target>(
  name: string,
  items: (target: Target) => readonly HostObject[],
  find: (target: Target, key: string) => HostObject | null,
  own: Members<Target> = {},
): HostType<Target> {
  return {
    name,
    items,
    properties: {
      count: { get: (target) => items(target).length },
      ...own.properties,
    },
    methods: {
      getCount: (target) => items(target).length,
      getItem: (target, [key]) => {
        const item = find(target, textArgument(key));
        if (item === null) throw excelErrors.itemNotFound();
        return item;
      },
      getItemOrNullObject: (target, [key]) => find(target, textArgument(key)),
      getItemAt: (target, [index]) => {
        const item = items(target)[numberArgument(index)];
        if (item === undefined) throw excelErrors.invalidArgument();
        return item;
      },
      ...own.methods,
    },
  };
}
