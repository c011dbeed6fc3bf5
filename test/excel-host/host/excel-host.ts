import { formatAddress, formatArea } from '../model/area.ts';
import { UndoStack } from '../model/undo.ts';
import type { Workbook, WorkbookEvent } from '../model/workbook.ts';
import { createObjects, type ObjectModel } from '../objects/create-objects.ts';
import { eventTypes, WORKBOOK_TARGET } from '../objects/excel-objects.ts';
import { ExcelError, excelErrors } from '../rich-api/excel-error.ts';
import { hostObject } from '../rich-api/host-object.ts';
import { refusedBatch, runBatch } from '../rich-api/run-batch.ts';
import { actionTypes, type Batch, type BatchResult, batchFlags, pathTypes } from '../rich-api/wire.ts';
import { workbookFromBytes } from '../xlsx/workbook-from-bytes.ts';
import type { Profile } from './profiles.ts';

/** An event on its way to the add-in: type number, target id and arguments as they stand on the wire. */
export type EventListener = (eventType: number, targetId: string, args: Readonly<Record<string, unknown>>) => void;

/** Whether the host answers: as usual, with an error, or not at all. */
export type Connection = 'open' | 'refusing' | 'silent';

/** A running Excel with one workbook open and one add-in in it, whatever the way on which the add-in talks to it. */
export class ExcelHost {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly undo: UndoStack;
  connection: Connection = 'open';
  /** Batches of the add-in answered so far: one for every `context.sync()` that had something to ask. */
  roundTrips = 0;
  /** What the add-in asked for and this simulation does not have, even where the add-in hid the error. */
  readonly notSimulated: string[] = [];
  /** Requests and answers in order, in the form of a recording. */
  readonly exchanges: { readonly request: Batch; readonly flags: number; readonly answer: BatchResult }[] = [];
  /** Called with every event the add-in has registered for. */
  onEvent: EventListener = () => {};
  #model: ObjectModel;
  #editing: Promise<void> | null = null;
  #endEditing: () => void = () => {};
  #queue: Promise<unknown> = Promise.resolve();

  /** `undo` is shared where several pages of one add-in work on the same workbook. */
  constructor(workbook: Workbook, profile: Profile, undo = new UndoStack(workbook)) {
    this.workbook = workbook;
    this.profile = profile;
    this.undo = undo;
    this.#model = newModel(workbook);
    workbook.listen((event) => this.#tell(event));
  }

  /** A pane that is loaded anew knows nothing of the references and events of the one before. */
  restart(): void {
    this.#model = newModel(this.workbook);
  }

  /** Whether a person is typing into a cell right now: batches then fail, or wait where the add-in asked for it. */
  set cellEditMode(editing: boolean) {
    this.#endEditing();
    this.#editing = null;
    if (editing) {
      this.#editing = new Promise((resolve) => {
        this.#endEditing = resolve;
      });
    }
  }

  /** Answers one batch; batches run one after another. */
  process(request: Batch, flags: number): Promise<BatchResult> {
    const answered = this.#queue.then(async () => {
      const answer = await this.#answer(request, flags);
      if (isOfAddIn(request)) this.roundTrips += 1;
      this.exchanges.push({ request, flags, answer });
      if (answer.Error?.Code === 'NotSimulated') this.notSimulated.push(answer.Error.Message);
      return answer;
    });
    this.#queue = answered.catch(() => {});
    return answered;
  }

  async #answer(request: Batch, flags: number): Promise<BatchResult> {
    if (this.connection === 'silent') await new Promise(() => {});
    if (this.connection === 'refusing') return refusedBatch(excelErrors.serviceNotAvailable());
    if (this.#editing !== null) {
      if ((flags & batchFlags.delayForCellEdit) === 0) return refusedBatch(excelErrors.cellEditMode());
      await this.#editing;
    }
    const close = this.undo.open();
    const { session } = this.#model;
    const answer = await runBatch(session, request).catch((error: unknown) => {
      // A fault of the simulation itself must not look like an answer of Excel.
      const message = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      return refusedBatch(new ExcelError('NotSimulated', `The simulated Excel is at fault: ${message}`));
    });
    // Something else may change the workbook meanwhile: only a batch that may write makes a step or empties the list.
    if ((flags & batchFlags.write) !== 0) close(this.profile.undo && (flags & batchFlags.undoable) !== 0);
    return answer;
  }

  #tell(event: WorkbookEvent): void {
    const { registrations } = this.#model.excel;
    const eventType = eventTypes[event.kind];
    const args = argumentsOf(event);
    // Excel tells of an event after the batch that brought it about.
    for (const target of [event.sheet.id, WORKBOOK_TARGET]) {
      if (registrations.has(eventType, target)) setTimeout(() => this.onEvent(eventType, target, args), 0);
    }
  }
}

function newModel(workbook: Workbook): ObjectModel {
  return createObjects(workbook, (bytes) => workbookFromBytes(bytes), {
    'Microsoft.InternalService.AddinInternalService': hostObject(
      { name: 'AddinInternalService', methods: { notifyActionHandlerReady: () => null } },
      workbook,
    ),
    // Office.js for Windows hands its telemetry to Excel, which here drops it.
    'Microsoft.Telemetry.TelemetryService': hostObject(
      { name: 'TelemetryService', methods: { sendTelemetryEvent: () => null } },
      workbook,
    ),
  });
}

/**
 * Office.js also sends batches of its own: while it starts (they do not ask for the workbook), and at the end of `Excel.run`
 * to let go of objects. Nobody waits for them.
 */
function isOfAddIn({ ObjectPaths, Actions }: Batch): boolean {
  const asksWorkbook = Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === pathTypes.root);
  const letsGo = Actions.some(({ Name }) => Name === '_RemoveReference');
  const idle: readonly number[] = [actionTypes.instantiate, actionTypes.trace];
  const onlyLetsGo =
    letsGo && Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || idle.includes(ActionType));
  return asksWorkbook && !onlyLetsGo;
}

function argumentsOf(event: WorkbookEvent): Readonly<Record<string, unknown>> {
  const worksheetId = event.sheet.id;
  switch (event.kind) {
    case 'changed':
      return {
        worksheetId,
        address: formatArea(event.area),
        referenceId: formatAddress(event.sheet.name, event.area),
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: event.by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
        ...event.details,
      };
    case 'selected':
      return { worksheetId, address: formatArea(event.area) };
    case 'protection':
      return { worksheetId, isProtected: event.isProtected, source: 'Local' };
    case 'added':
    case 'deleted':
      return { worksheetId, source: 'Local' };
    case 'activated':
      return { worksheetId };
  }
}
