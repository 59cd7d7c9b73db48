import { maskNumbers } from '../../inspection/mask.ts';
import type { Fate } from '../compose.ts';
import type { Account, Tally } from './account.ts';

const SHOWN = 24;

/** The account of a source as a clerk reads it. `isFull` = every paragraph is listed, those that were simply carried too. */
export function fidelityReport(account: Account, isFull = false): string {
  const { paragraphs, tables, images, fates, remarks, unverified, toConfirm } = account;
  const listed = fates.filter(({ fate }) => fate !== '空行' && (isFull || fate !== '正文'));
  const blank = fates.filter(({ fate }) => fate === '空行').length;
  return [
    `原件有 ${summary('段', paragraphs)}；${summary('个表格', tables)}；${images.total} 张图片，带过来 ${images.carried}。空行 ${blank} 行不计。`,
    ...section('去向', listed.map(fateLine)),
    ...section(
      '没能原样带过来的',
      remarks
        .filter(({ isLoss }) => isLoss)
        .map(({ where, what, outcome }) => `${where}：${what}。${outcome}`),
    ),
    ...section(
      '换了写法的',
      remarks
        .filter(({ isLoss }) => !isLoss)
        .map(({ where, what, outcome }) => `${where}：${what}。${outcome}`),
    ),
    ...section('由正文推出来的著录项，请核对', [...toConfirm]),
    ...section(
      '写完再读，没有对上的（请逐字核对）',
      unverified.map((fate) => `${placeOf(fate)}“${preview(fate)}”`),
    ),
  ].join('\n');
}

/** The account for programs and for measuring. */
export function fidelityJson(account: Account) {
  const { file, paragraphs, tables, images, fates, remarks, unverified, toConfirm } = account;
  return {
    file,
    paragraphs,
    tables,
    images,
    remarks,
    toConfirm,
    unverified: unverified.map(placeOf),
    blocks: fates.map((one) => ({
      place: placeOf(one),
      part: one.named.part,
      fate: one.fate,
      detail: one.detail,
      text: preview(one),
    })),
  };
}

function summary(unit: string, { total, carried, moved, leftOut }: Tally): string {
  const parts = [
    `进正文 ${carried}`,
    ...(moved > 0 ? [`进著录项 ${moved}`] : []),
    ...(leftOut > 0 ? [`没有带过来 ${leftOut}`] : []),
  ];
  return total === 0 ? `0 ${unit}` : `${total} ${unit}，${parts.join('，')}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`  ${title}：`, ...lines.map((line) => `    ${maskNumbers(line)}`)] : [];
}

function fateLine(one: Fate): string {
  const where =
    one.fate === '著录项'
      ? `→ ${one.detail}`
      : one.fate === '正文'
        ? `→ 正文（${one.detail}）`
        : `没有带过来：${one.detail}`;
  return `${placeOf(one)}“${preview(one)}” ${where}`;
}

function placeOf({ named: { block } }: Fate): string {
  return `${block.origin ?? ''}第 ${block.number} ${block.type === 'table' ? '个表格' : '段'}`;
}

function preview({ named: { block } }: Fate): string {
  const text = block.text.replace(/\s+/gu, ' ').trim() || (block.images > 0 ? '图片' : '');
  return maskNumbers(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
