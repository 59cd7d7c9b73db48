import { locate, locateInBody } from '../../archive/locate.ts';
import type { Decision } from '../../archive/records.ts';
import { isWithheld } from '../../archive/status.ts';
import { type Breach, recordRule } from '../rule.ts';

const MEETING = 'meetings/2026/executive-099/meeting.md';
const DECISION = 'meetings/2026/executive-099/01.md';

const pending = (promise: Record<string, string>, text: string | null = null) => ({
  [MEETING]: {},
  [DECISION]: { 待公布: promise, 正文: text },
});

export const pendingDecisionIsNotOverdue = recordRule({
  id: 'pending-decision-is-not-overdue',
  title: '待公布的议定事项写明原因和预计日期，到期公布',
  kind: 'must',
  basis: {
    duties: ['promptPublication'],
    law: ['《中华人民共和国政府信息公开条例》第二十六条'],
  },
  keys: ['待公布'],
  kinds: ['decision'],
  appliesTo: (decision) => decision.pending !== undefined && !isWithheld(decision),
  check(decision, { today }) {
    const { expectedOn, reason } = decision.pending ?? {};
    const breaches: Breach[] = [];
    if (!expectedOn) {
      const fix = `在“待公布”下面写上：预计日期: 公布的那一天，不早于 ${today}`;
      breaches.push({ at: ['待公布', '预计日期'], message: '待公布没有写预计日期', fix });
    } else if (expectedOn < today) {
      breaches.push({
        at: ['待公布', '预计日期'],
        message: `说好 ${expectedOn} 公布，已经过了`,
        fix: '写上正文，删去“待公布”，发布日期改成今天；确实还不能公布的，改写预计日期和原因',
      });
    }
    if (!reason) {
      const fix = '在“待公布”下面写上：原因: 为什么还不公布';
      breaches.push({ at: ['待公布', '原因'], message: '待公布没有写原因', fix });
    }
    return [...breaches, ...breachesOfText(decision)];
  },
  examples: [
    {
      outcome: 'passes',
      because: '预计日期还没有到',
      content: pending({ 预计日期: '2026-07-15', 原因: '正在印发' }),
    },
    {
      outcome: 'passes',
      because: '预计日期就是今天',
      content: pending({ 预计日期: '2026-06-30', 原因: '正在印发' }),
    },
    {
      outcome: 'fails',
      because: '预计日期是昨天，还没有公布',
      content: pending({ 预计日期: '2026-06-29', 原因: '正在印发' }),
    },
    { outcome: 'fails', because: '没有写哪天公布', content: pending({ 原因: '正在印发' }) },
    { outcome: 'fails', because: '没有写为什么还不公布', content: pending({ 预计日期: '2026-07-15' }) },
    {
      outcome: 'fails',
      because: '还不公布的内容已经写在正文里',
      content: pending({ 预计日期: '2026-07-15', 原因: '正在印发' }, '会议原则同意。'),
    },
    { outcome: 'does not apply', because: '已经公布', content: { [MEETING]: {}, [DECISION]: {} } },
  ],
});

function breachesOfText(decision: Decision): Breach[] {
  if (!decision.hasBody && decision.attachments.length === 0) return [];
  const related = [locate(decision, ['待公布'])];
  const fix = '可以公布了的，删去“待公布”；还不能公布的，删去正文和附件，不要放进内容库';
  const place = locateInBody(decision, Math.max(0, decision.body.search(/\S/)));
  const text = { place, message: '写着待公布，文件里却有正文', fix, related };
  const attachments = { at: ['附件'], message: '写着待公布，却带有附件', fix, related };
  return [...(decision.hasBody ? [text] : []), ...(decision.attachments.length > 0 ? [attachments] : [])];
}
