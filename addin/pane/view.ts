/** What the pane shows of a ledger; `template` and `settings` also without one. */
export type PaneView = 'findings' | 'hand-in' | 'template' | 'settings';
