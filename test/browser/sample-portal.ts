import { resolve } from 'node:path';

const given = process.env.GONGKAI_TEST_PORTAL;

/** The day on which the sample portal is looked at: the tests name it, the clock never does. */
export const portalDay = '2026-11-23';

/** Whether `GONGKAI_TEST_PORTAL` names a portal that is built already. */
export const portalIsGiven = Boolean(given);

/** Where the sample portal lies that the tests look at. */
export const portalFolder = resolve(given || resolve(import.meta.dirname, '../../.cache/test-portal'));
