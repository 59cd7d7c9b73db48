import { shorten } from '../../archive/faults.ts';
import { nearest } from '../../archive/nearest.ts';
import type { AnyRecord } from '../../archive/records.ts';
import { clausesIn } from '../form/clauses-in.ts';
import type { Breach, Context } from '../rule.ts';
import { cut, targetOf } from './addresses.ts';

/** What is wrong with a link, and what to write instead. */
export type LinkFault = Pick<Breach, 'message' | 'fix'>;

// The pages find attachments from wherever they are named.
const ATTACHMENT = /^(?:\.{1,2}\/)*attachments\//;
// Stands for the portal while relative addresses are worked out.
const HERE = 'https://portal.invalid';

/** What is wrong with an address that a record writes: nothing stands there, or it is none. */
export function linkFault(url: string, record: AnyRecord, context: Context): LinkFault | undefined {
  const own = context.archive.site.url?.replace(/\/$/, '');
  const isOwn = own !== undefined && (url === own || url.startsWith(`${own}/`));
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) && !isOwn) return formFault(url);
  const relative = isOwn ? url.slice(own.length) || '/' : url;
  if (ATTACHMENT.test(relative)) return addressFault(url, `/${relative.replace(/^[./]+/, '')}`, context);
  if (/^[/\\]{2}/.test(relative) || !URL.canParse(relative, HERE + record.path)) return undefined;
  const { pathname, hash } = new URL(relative, HERE + record.path);
  return addressFault(url, pathname + hash, context);
}

function formFault(url: string): LinkFault | undefined {
  const what = `网址“${shorten(url)}”写得不对`;
  if (/^mailto:/i.test(url))
    return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(url)
      ? undefined
      : { message: what, fix: '写成 mailto:名字@邮箱网址 的样子' };
  if (/^tel:/i.test(url))
    return /^tel:\+?[\d-]+$/i.test(url)
      ? undefined
      : { message: what, fix: '写成 tel:02300000000 的样子，只用数字和连字符' };
  if (!/^https?:/i.test(url)) return undefined;
  if (/[，。；：、（）《》“”！？\s]/u.test(url))
    return {
      message: `网址“${shorten(url)}”里连着中文标点`,
      fix: '网址到中文标点之前为止，如：[网站](https://www.gov.cn/)',
    };
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host.includes('.') ? undefined : { message: what, fix: '写全网址，如 https://www.gov.cn/' };
}

function addressFault(url: string, address: string, { archive, today }: Context): LinkFault | undefined {
  const target = targetOf(address, archive, today);
  const link = `链接“${shorten(url)}”`;
  if (target.state === 'answers') return undefined;
  if (target.state === 'scheduled') {
    const day = 'publishedOn' in target.record ? target.record.publishedOn : '';
    return {
      message: `${link}指向的记录 ${day} 才发布`,
      fix: '那一份发布以后再加链接，或者把它的发布日期提前',
    };
  }
  if (target.state === 'withheld') return { message: `${link}指向的记录不予公开，没有网页`, fix: '删去链接' };
  if (target.state === 'has no such clause') {
    const anchors = clausesIn(target.record).map(({ anchor }) => anchor);
    const fix =
      anchors.length > 0
        ? `那一份的条款从 #${anchors[0]} 到 #${anchors.at(-1)}`
        : '那一份没有分条，删去 # 和后面的字';
    return { message: `${link}指向的条款没有`, fix };
  }
  const { path, anchor } = cut(address);
  const hash = anchor ? `#${anchor}` : '';
  const bare = path.replace(/(\.md|\.html?|\/index\.html?)$/, '').replace(/\/*$/, '/');
  const meant =
    targetOf(bare, archive, today).state === 'answers' ? bare : nearestAddress(path, archive.records);
  return {
    message: `${link}指向的地址没有`,
    fix: meant ? `是不是“${meant}${hash}”？改成：${meant}${hash}` : '改成有的地址，或者删去链接',
  };
}

function nearestAddress(path: string, records: readonly AnyRecord[]): string | undefined {
  return nearest(
    path,
    records.map((record) => record.path),
  );
}
