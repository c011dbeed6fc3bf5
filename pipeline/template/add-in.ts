/** The id of the add-in, as its manifest has it. */
export const ADD_IN_ID = 'f5192406-4c14-42d8-b2a2-aa51da181fef';
/** The version of the add-in, as its manifest has it. */
export const ADD_IN_VERSION = '0.1.0.0';

/** How the add-in comes to the people who use it: a workbook names the place, so that Excel knows which add-in is meant. */
export type Deployment =
  /** By the administrator of Microsoft 365 (Centralized Deployment). */
  | { readonly kind: 'central' }
  /** From a shared folder that is registered as a catalogue. */
  | { readonly kind: 'share'; readonly folder: string }
  /** Sideloaded for development. */
  | { readonly kind: 'developer' };
