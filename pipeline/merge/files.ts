import type { Finding } from '../../ledger/finding/finding.ts';
import type { RollUpFile } from '../../ledger/rollup/file.ts';
import type { RegisterLine } from '../../ledger/rollup/register.ts';
import type { Intake } from './intake.ts';
import { reasons } from './reasons.ts';
import { countSeverities } from './tally.ts';
import type { PlacedIntake } from './versions.ts';

/** Lays files in order of name, then content: positions that do not depend on the order of arrival. */
export function inFileOrder(intakes: readonly Intake[]): PlacedIntake[] {
  return intakes
    .map((intake) => ({ intake, sortKey: `${intake.facts.file}\u0000${intake.facts.sha256}` }))
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0))
    .map(({ intake }, index) => ({ intake, index }));
}

/** Every file of the round with what became of it; findings are counted later. */
export function filesOf(placed: readonly PlacedIntake[], register: readonly RegisterLine[]): RollUpFile[] {
  const usedBy = new Map(register.map(({ unit, file }) => [unit, file]));
  return placed.map(({ intake, index }): RollUpFile => {
    const { facts, refusal, entries } = intake;
    const outside = { entryCount: 0, findingCounts: countSeverities([]) };
    if (refusal !== null) return { ...facts, ...outside, state: refusal.state, reason: refusal.words };
    const used = usedBy.get(facts.unit ?? '') ?? null;
    if (used === index) return { ...facts, ...outside, state: 'merged', reason: null, entryCount: entries.length };
    const newer = used === null ? undefined : placed[used]?.intake.facts;
    const { 'zh-CN': zh, en } = reasons[facts.sha256 === newer?.sha256 ? 'same-file' : 'superseded'];
    const words = { 'zh-CN': `${zh}:《${newer?.file ?? ''}》`, en: `${en}: "${newer?.file ?? ''}"` };
    return { ...facts, ...outside, state: 'superseded', reason: words };
  });
}

/** The files with the number of findings that name them. */
export function withFindingCounts(files: readonly RollUpFile[], findings: readonly Finding[]): RollUpFile[] {
  const byFile = new Map<string, Finding[]>(files.map(({ file }) => [file, []]));
  for (const finding of findings) byFile.get(finding.file)?.push(finding);
  return files.map((file) => ({ ...file, findingCounts: countSeverities(byFile.get(file.file) ?? []) }));
}
