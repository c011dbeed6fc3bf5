import type { Workbook } from '../model/workbook.ts';
import { excelErrors } from '../rich-api/excel-error.ts';
import { type HostType, hostObject } from '../rich-api/host-object.ts';
import { textArgument } from './arguments.ts';
import { collectionType } from './collection.ts';

interface Target {
  readonly workbook: Workbook;
}

const settingType: HostType<Target & { readonly key: string }> = {
  name: 'Setting',
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => parsed(workbook.settings.get(key)),
      set: ({ workbook, key }, value) => put(workbook, key, value),
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
      workbook.changed();
    },
  },
};

/** Settings of the add-in that travel with the workbook; the same ones as `Office.context.document.settings`. */
export const settingsType = collectionType<Target>(
  'SettingCollection',
  ({ workbook }) => [...workbook.settings.keys()].map((key) => hostObject(settingType, { workbook, key })),
  ({ workbook }, key) => (workbook.settings.has(key) ? hostObject(settingType, { workbook, key }) : null),
  {
    methods: {
      add: ({ workbook }, [name, value]) => {
        const key = textArgument(name);
        put(workbook, key, value);
        return hostObject(settingType, { workbook, key });
      },
    },
  },
);

function put(workbook: Workbook, key: string, value: unknown): void {
  if (workbook.readOnly) throw excelErrors.accessDenied();
  workbook.settings.set(key, JSON.stringify(value ?? null));
  workbook.changed();
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? null : JSON.parse(json);
}
