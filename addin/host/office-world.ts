/// <reference types="office-js" />
import type { HostDescription } from '../actions/host-port.ts';

/** What the adapter needs of Office.js: made from its globals in a pane, and from the bare object model in a test. */
export interface OfficeWorld {
  readonly description: HostDescription;
  /** Runs one batch; its syncs are one undo step where the host can. A batch fails at once while a cell is being edited. */
  readonly run: <Value>(batch: (context: Excel.RequestContext) => Promise<Value>) => Promise<Value>;
  readonly workbookSettings: WorkbookSettings;
  /** Where personal settings are kept; null where the browser keeps nothing. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
}

/** Settings that travel with the workbook; known at once, saved later. */
export interface WorkbookSettings {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  /** Rejects with an error that has a `code` where the host does not save. */
  readonly save: () => Promise<void>;
}

/** The world of a pane in Excel. Call it once Office.js is ready. */
export function officeWorld(): OfficeWorld {
  const description = describeHost();
  const { settings } = Office.context.document;
  return {
    description,
    run: (batch) => Excel.run({ delayForCellEdit: false, ...undoGroup(description.apiLevel) }, batch),
    workbookSettings: {
      get: (key) => settings.get(key),
      set: (key, value) => settings.set(key, value),
      remove: (key) => settings.remove(key),
      save: () =>
        new Promise((resolve, reject) => {
          settings.saveAsync(({ status, error }) => {
            if (status === Office.AsyncResultStatus.Succeeded) resolve();
            else reject(Object.assign(new Error(error.message), { code: String(error.code) }));
          });
        }),
    },
    storage: personalStorage(),
  };
}

/** The highest n of ExcelApi 1.n that is looked for. */
const HIGHEST_LEVEL = 20;
/** Excel merges the syncs of a run into one undo step from this level on. */
const UNDO_GROUP_LEVEL = 20;

function describeHost(): HostDescription {
  const { requirements, platform, displayLanguage, document } = Office.context;
  let apiLevel = HIGHEST_LEVEL;
  while (apiLevel > 0 && !requirements.isSetSupported('ExcelApi', `1.${apiLevel}`)) apiLevel -= 1;
  return {
    apiLevel,
    platform: platforms[String(platform)] ?? 'other',
    language: displayLanguage,
    readOnly: document.mode === Office.DocumentMode.ReadOnly,
  };
}

const platforms: Readonly<Record<string, HostDescription['platform']>> = {
  PC: 'windows',
  OfficeOnline: 'web',
  Mac: 'mac',
  iOS: 'ios',
  Android: 'android',
};

function undoGroup(apiLevel: number): Pick<Excel.RunOptions, 'mergeUndoGroup'> {
  return apiLevel >= UNDO_GROUP_LEVEL ? { mergeUndoGroup: true } : {};
}

/** The browser's own storage, apart for each tenant of Excel on the web; null where it is blocked. */
function personalStorage(): OfficeWorld['storage'] {
  const partition = Office.context.partitionKey ?? '';
  try {
    const store = globalThis.localStorage;
    return {
      getItem: (key) => store.getItem(partition + key),
      setItem: (key, value) => store.setItem(partition + key, value),
      removeItem: (key) => store.removeItem(partition + key),
    };
  } catch {
    return null;
  }
}
