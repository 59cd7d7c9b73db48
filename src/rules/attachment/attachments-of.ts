import type { FaultInFile, Inspection, InspectionFault } from '../../archive/inspection.ts';
import type { AnyRecord } from '../../archive/records.ts';
import { attachmentsOf } from '../../inspection/find-in-attachments.ts';
import type { Breach, Context } from '../rule.ts';

/** The kinds of records that may have attachments. */
export const kindsWithAttachments = ['policy', 'interpretation', 'consultation', 'decision'] as const;

/** Whether a record names any. */
export function hasAttachments(record: AnyRecord): boolean {
  return attachmentsOf(record).length > 0;
}

/** A breach at the line of the attachment that it is about. */
export function breachAt(index: number, message: string, fix: string): Breach {
  return { at: ['附件', index, '文件'], message, fix };
}

/** Judges each attachment of a record that is there and was inspected; the others are told by attachment-exists. */
export function eachInspected(
  record: AnyRecord,
  { archive }: Context,
  judge: (inspection: Inspection, file: string, index: number) => Breach[],
): Breach[] {
  return attachmentsOf(record).flatMap(({ path, file, index }) => {
    const inspection = archive.inspections.get(path);
    return inspection &&
      !inspection.faults.some(({ fault, where }) => where === '' && notThere.includes(fault))
      ? judge(inspection, file, index)
      : [];
  });
}

/** Faults by which a file is not there to be inspected. */
const notThere: readonly InspectionFault[] = ['empty', 'unreadable', 'outside'];

/** `附件“2026/a.zip”`, or `附件“2026/a.zip”里的“b.docx”`. */
export function nameOf(file: string, fault?: Pick<FaultInFile, 'where'>): string {
  return `附件“${file}”${fault?.where ? `里的${fault.where}` : ''}`;
}

/** Things told in one breath, the same ones once: `批注（正文）、隐藏的工作表（工作表“底表”）`. */
export function enumerate(things: readonly string[], most = 6): string {
  const distinct = [...new Set(things)];
  return distinct.slice(0, most).join('、') + (distinct.length > most ? `等 ${distinct.length} 处` : '');
}
