import { type LaidOut, type LaidProject, layOut } from './lay-out.js';
import type { SettledOriginal } from './settle-original.js';

/** The layout of a project whose original is settled, and which languages it may be as well. */
export interface SettledLayout extends LaidOut {
  readonly doubt: SettledOriginal['doubt'];
}

/** Lays out a project; where its folders leave open which language is the original, as evidence settles it. */
export function layOutSettled(
  project: LaidProject,
  settle: (laid: LaidOut) => SettledOriginal,
): SettledLayout | undefined {
  const laid = layOut(project);
  return laid && relay(project, laid, isOpen(laid) ? settle(laid) : undefined);
}

/** Decides whether folders leave open which language is the original. */
export function isOpen({ layout }: LaidOut): boolean {
  return (layout.rivals?.length ?? 0) > 0;
}

/** Lays out a project again, where its original is another one than it seemed. */
export function relay(
  project: LaidProject,
  laid: LaidOut,
  settled: SettledOriginal = { original: laid.layout.original, doubt: [] },
): SettledLayout {
  const { original, doubt } = settled;
  if (original === laid.layout.original) return { ...laid, doubt };
  return { ...(layOut({ ...project, settings: { ...project.settings, original } }) ?? laid), doubt };
}
