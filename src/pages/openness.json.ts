import type { APIRoute } from 'astro';
import { opennessOf } from '../figures/openness.ts';
import { opennessJson } from '../open-data/openness-json.ts';
import { currentPortal, fullAddress } from '../portal.ts';

/** 公开情况 as JSON. */
export const GET: APIRoute = () => {
  const { archive, today } = currentPortal();
  return Response.json(opennessJson(opennessOf(archive, today), fullAddress));
};
