import type { APIRoute } from 'astro';
import { opennessOf } from '../../figures/openness.ts';
import { csvOf } from '../../open-data/csv.ts';
import type { FigureTable } from '../../open-data/figure-table.ts';
import { opennessTables } from '../../open-data/openness-tables.ts';
import { currentPortal, fullAddress } from '../../portal.ts';
import { text } from '../../text.ts';

/** One file for each table of 公开情况. */
export function getStaticPaths() {
  const { archive, today } = currentPortal();
  return opennessTables(opennessOf(archive, today), archive).map((table) => ({
    params: { table: table.id },
    props: { table },
  }));
}

/** The table as CSV for Excel. */
export const GET: APIRoute<{ table: FigureTable }> = ({ props }) =>
  new Response(csvOf(props.table, text.openness.address, fullAddress), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
