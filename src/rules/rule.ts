import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { FindingKind, Place } from '../archive/finding.ts';
import type { Path } from '../archive/front-matter.ts';
import type { Duty, RecordTypes } from '../archive/records.ts';
import type { Kind } from '../schemas/kinds.ts';

/** What a rule may look at besides the record: everything else, and which day it is. */
export interface Context {
  readonly archive: Archive;
  readonly today: Day;
}

/** Why a rule may ask what it asks. */
export interface Basis {
  /** Duties of the local work rules; content/duties.yaml knows their clauses. */
  readonly duties?: readonly Duty[];
  /** National law and standards, ready to cite: `《中华人民共和国政府信息公开条例》第二十六条`. */
  readonly law?: readonly string[];
}

/** One breach. */
export interface Breach {
  /** Where: the keys of the front matter that it is about; left out = the head of the file. */
  readonly at?: Path;
  /** Where, if not in the front matter of the record at hand. */
  readonly place?: Place;
  /** What is wrong in this record, in one sentence without a full stop. */
  readonly message: string;
  /** What to write instead, ready to paste where possible. */
  readonly fix: string;
  /** The other places, where several clash; the message names them too. */
  readonly related?: readonly Place[];
}

/** A small portal for a rule: what differs from a sound one. Its tests and its public page read these. */
export interface Example {
  readonly outcome: 'passes' | 'fails' | 'does not apply';
  /** Why, in one sentence for a reader of the rule's page. */
  readonly because: string;
  /**
   * Path → what differs from a sound record of that kind: Chinese keys, `null` to leave one out, `正文` for the text.
   * A text in place of the keys is the whole file, bytes are an attachment.
   */
  readonly content: Readonly<Record<string, Readonly<Record<string, unknown>> | string | Uint8Array>>;
  /** The day of judgement; 2026-06-30 where it doesn't matter. */
  readonly today?: Day;
}

interface RuleBase {
  /** The passing condition: thing first, then the verb. Also the address of its page. */
  readonly id: string;
  /** The condition in one Chinese sentence. */
  readonly title: string;
  readonly kind: FindingKind;
  readonly basis: Basis;
  /** Front-matter keys that it speaks of: a value there that can't be read is told with this rule's basis. */
  readonly keys?: readonly string[];
  readonly examples: readonly Example[];
}

/** A rule that judges one record at a time. */
export interface RecordRule<K extends Kind = Kind> extends RuleBase {
  readonly kinds: readonly K[];
  /** Left out = it applies to every record of its kinds. */
  appliesTo?(record: RecordTypes[K], context: Context): boolean;
  check(record: RecordTypes[K], context: Context): Breach[];
  /** What it judges besides, where no record holds it: list files, attachments that no record names. */
  checkBeside?(context: Context): (Breach & { place: Place })[];
}

/** A rule that judges the portal as a whole. Its breaches name their place. */
export interface PortalRule extends RuleBase {
  appliesTo?(context: Context): boolean;
  checkPortal(context: Context): (Breach & { place: Place })[];
}

/** A rule of either sort. */
export type Rule = RecordRule | PortalRule;

/** A chapter of rules, as the public page groups them. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Declares a rule about records; the kinds decide what `check` is given. */
export function recordRule<const K extends Kind>(rule: RecordRule<K>): RecordRule<K> {
  return rule;
}

/** Declares a rule about the whole portal. */
export function portalRule(rule: PortalRule): PortalRule {
  return rule;
}
