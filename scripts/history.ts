import { NoRepository } from '../src/inspection/git.ts';
import { findInHistory, type HistoryFind } from '../src/inspection/history.ts';
import { isolatedInspector } from '../src/inspection/isolated.ts';
import { maskNumbers } from '../src/inspection/mask.ts';
import { type Portal, UsageError } from '../src/portal.ts';

const NAMES = {
  'identity number': '身份证号码',
  'mobile number': '手机号码',
  'bank card number': '银行卡号',
  'secrecy mark': '国家秘密标志',
  'internal mark': '内部文件的标志',
} as const;
const TELL_EVERY_MS = 5000;

/** `check --history`: tells what was taken out of the content folder and is still in its repository. Exit code 1 where there is any. */
export async function reportHistory({ contentFolder, archive }: Portal): Promise<number> {
  const { inspector, end } = isolatedInspector();
  try {
    const finds = await findInHistory(contentFolder, archive, inspector, tellProgress());
    console.log(historyText(finds));
    return finds.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof NoRepository) throw new UsageError(error.message);
    throw error;
  } finally {
    await end();
  }
}

/** What a clerk reads of a search through the history. Values are masked. */
export function historyText(finds: readonly HistoryFind[]): string {
  if (finds.length === 0) return '历史里没有留下已经删去的个人号码和国家秘密标志。';
  const byFile = [...Map.groupBy(finds, ({ path }) => path)];
  const told = byFile.map(([path, same]) =>
    [
      maskNumbers(path),
      ...same.map(
        (one) => `  ${one.day} 提交 ${one.commit}，${one.where}：${NAMES[one.kind]}（${one.masked}）`,
      ),
    ].join('\n'),
  );
  return [
    ...told,
    '',
    `现在的内容里没有了、历史里还在的，共 ${finds.length} 处。拿到仓库的人都能看到它们。`,
    ...whatToDo(finds),
  ].join('\n');
}

function whatToDo(finds: readonly HistoryFind[]): string[] {
  const secret = finds.some(({ kind }) => kind === 'secrecy mark')
    ? [
        '有国家秘密标志：立即停止推送和转发，断开这台电脑的网络，告知本机关的保密工作机构，由它决定怎样处理，不要自己先删。',
      ]
    : [];
  return [
    ...secret,
    '个人号码：告知本机关负责个人信息保护的人；仓库如果推送过，请托管仓库的人一起清除，并算作已经泄露来处置。',
    '清除：先备份，再用 git filter-repo（--replace-text 换掉号码，或 --invert-paths --path 去掉整个文件），然后强制推送，所有人重新克隆。步骤见 docs/手册.md“从历史里清除”。',
  ];
}

function tellProgress() {
  let last = Date.now();
  return (done: number, all: number) => {
    if (Date.now() - last < TELL_EVERY_MS) return;
    last = Date.now();
    console.error(`  查历史：${done} / ${all} 个版本`);
  };
}
