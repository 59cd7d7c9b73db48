import type { consultation } from '../schemas/consultation.ts';
import type { decision } from '../schemas/decision.ts';
import type { department } from '../schemas/department.ts';
import type { Table, Values, Written } from '../schemas/field.ts';
import type { interpretation } from '../schemas/interpretation.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { duties, terms, topic } from '../schemas/lists.ts';
import type { meeting } from '../schemas/meeting.ts';
import type { page } from '../schemas/page.ts';
import type { policy } from '../schemas/policy.ts';
import type { report } from '../schemas/report.ts';
import type { site } from '../schemas/site.ts';
import type { withheld } from '../schemas/withheld.ts';

/** What every record has, whatever its kind. */
interface RecordBase<K extends Kind = Kind> {
  readonly kind: K;
  /** Path below its folder, without `.md`; chosen once, never changed. */
  readonly id: string;
  /** Path below the content folder. */
  readonly file: string;
  /** Where its page stands below the portal's address: `/policies/2026/qjff-2026-12/`. */
  readonly path: string;
  /** The text, empty for a withheld record whatever the file holds. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Whether the file holds any text behind its front matter. */
  readonly hasBody: boolean;
  /** The front matter as it stands in the file, to find positions in. */
  readonly frontMatter: string;
  /** The keys that the file uses, in its order. */
  readonly keys: readonly string[];
  /** Top-level keys whose value can't be read; told once, so rules don't speak of them again. */
  readonly faultyKeys: ReadonlySet<string>;
  /** False where the front matter can't be read at all. */
  readonly isReadable: boolean;
}

type StubOnly = Omit<Written<typeof withheld>, 'disclosure' | 'withholding' | 'number' | 'drafters'>;

type RecordOf<K extends Kind, T extends Table> = RecordBase<K> & Written<T>;

/** 政策文件, or the stub of one that is withheld. */
export type Policy = RecordOf<'policy', typeof policy> & Pick<StubOnly, 'writtenYear'>;
/** 政策解读. */
export type Interpretation = RecordOf<'interpretation', typeof interpretation>;
/** 会议. */
export type Meeting = RecordOf<'meeting', typeof meeting>;
/** 议定事项, or the stub of one that is withheld. */
export type Decision = RecordOf<'decision', typeof decision> & Pick<StubOnly, 'writtenYear'>;
/** 意见征集. */
export type Consultation = RecordOf<'consultation', typeof consultation>;
/** 政府信息公开工作年度报告. */
export type Report = RecordOf<'report', typeof report>;
/** 固定页面. */
export type Page = RecordOf<'page', typeof page>;

/** Kind of record → its type. */
export interface RecordTypes {
  policy: Policy;
  interpretation: Interpretation;
  meeting: Meeting;
  decision: Decision;
  consultation: Consultation;
  report: Report;
  page: Page;
}

/** A record of any kind. */
export type AnyRecord = RecordTypes[Kind];

/** 机构. */
export type Department = Written<typeof department> & {
  /** Pinyin of the short name. */
  readonly id: string;
  readonly name: string;
  /** Where its page stands: `/departments/<id>/`. */
  readonly path: string;
  /** Position in departments.yaml, from 0. */
  readonly index: number;
};

/** 主题分类: a category, with the one above it. */
export interface Topic {
  /** Pinyin of the name. */
  readonly id: string;
  readonly name: string;
  /** Where its page stands: `/topics/<id>/`. */
  readonly path: string;
  /** The name of the category above. */
  readonly parent?: string;
}

/** A topic as topics.yaml has it. */
export type TopicEntry = Values<typeof topic>;
/** 站点. */
export type Site = Written<typeof site>;
/** 规范用语 and 同义词. */
export type Terms = Values<typeof terms>;
/** Duty → clauses of the local work rules. */
export type Duties = Written<typeof duties>;
/** The name of a duty that duties.yaml maps. */
export type Duty = Exclude<keyof typeof duties, 'document' | 'uncheckable'>;
