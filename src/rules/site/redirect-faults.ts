import { isPageAddress, REDIRECTS_FILE, readRedirects } from '../../archive/ledger.ts';
import { locateInList } from '../../archive/locate-in-list.ts';
import type { Breach, Context } from '../rule.ts';
import { cut, targetOf } from './addresses.ts';

/** Lines of redirects.yaml at whose old address no page can be made, or that lead nowhere; those that `isTold` says were told already are left out. */
export function redirectFaults({ archive, today }: Context, isTold: (address: string) => boolean) {
  const redirects = readRedirects(archive.files);
  return [...redirects].flatMap(([from, to]): (Breach & { place: NonNullable<Breach['place']> })[] => {
    const { path, anchor } = cut(from);
    const fault = (message: string, fix: string) => [
      { place: locateInList(archive.files, REDIRECTS_FILE, [from]), message, fix },
    ];
    if (!isPageAddress(path)) {
      return fault(
        `“${from}”不能当网页地址`,
        '写本站的旧地址，以 / 开头，只用字母、数字、点和连字符，以 / 或 .html 结尾',
      );
    }
    const own = targetOf(path, archive, today);
    if (anchor === '' && own.state === 'answers' && own.record) {
      return fault(`“${from}”现在有自己的网页，不会转到别处`, '删去这一行；记录确实搬走的，删去旧的记录');
    }
    const end = follow(from, redirects);
    if (isTold(from) || (end !== undefined && targetOf(end, archive, today).state === 'answers')) return [];
    return fault(`“${from}”转到的“${to}”打不开`, '写本站现有的地址，以 / 开头，如：/policies/2026/example/');
  });
}

/** Where an address leads through redirects of its own or of its page; undefined where they go in a circle. */
export function follow(address: string, redirects: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  for (let here = address; ; ) {
    if (seen.has(here)) return undefined;
    seen.add(here);
    const { path, anchor } = cut(here);
    const next = redirects.get(here) ?? redirects.get(path);
    if (next === undefined) return here;
    here = next.includes('#') || !anchor ? next : `${next}#${anchor}`;
  }
}
