import type { Workbook } from '../model/workbook.ts';
import { excelErrors } from '../rich-api/excel-error.ts';
import { type HostType, hostObject } from '../rich-api/host-object.ts';
import { textArgument } from './arguments.ts';
import { collectionType } from './collection.ts';

interface Target {
  readonly workbook: Workbook;
}

const customPropertyType: HostType<Target & { readonly key: string }> = {
  name: 'CustomProperty',
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    type: { get: (target) => ({ string: 'String', number: 'Float', boolean: 'Boolean' })[kindOf(target)] },
    value: {
      get: ({ workbook, key }) => workbook.customProperties.get(key),
      set: ({ workbook, key }, value) => put(workbook, key, value),
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      workbook.customProperties.delete(key);
      workbook.changed();
    },
  },
};

/** Custom document properties; keys are told apart without regard to case. */
export const customPropertiesType = collectionType<Target>(
  'CustomPropertyCollection',
  ({ workbook }) =>
    [...workbook.customProperties.keys()].map((key) => hostObject(customPropertyType, { workbook, key })),
  ({ workbook }, wanted) => {
    const key = keyLike(workbook, wanted);
    return key === null ? null : hostObject(customPropertyType, { workbook, key });
  },
  {
    methods: {
      add: ({ workbook }, [name, value]) => {
        const key = keyLike(workbook, textArgument(name)) ?? textArgument(name);
        put(workbook, key, value);
        return hostObject(customPropertyType, { workbook, key });
      },
      deleteAll: ({ workbook }) => {
        workbook.customProperties.clear();
        workbook.changed();
      },
    },
  },
);

function put(workbook: Workbook, key: string, value: unknown): void {
  if (workbook.readOnly) throw excelErrors.accessDenied();
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw excelErrors.invalidArgument();
  }
  // A property holds 255 characters at most.
  if (key.length > 255 || (typeof value === 'string' && value.length > 255)) throw excelErrors.invalidArgument();
  workbook.customProperties.set(key, value);
  workbook.changed();
}

function keyLike(workbook: Workbook, wanted: string): string | null {
  return [...workbook.customProperties.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase()) ?? null;
}

function kindOf({ workbook, key }: Target & { readonly key: string }): 'string' | 'number' | 'boolean' {
  const value = workbook.customProperties.get(key);
  if (value === undefined) throw excelErrors.itemNotFound();
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
}
