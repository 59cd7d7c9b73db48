// Placeholder until the search is written (helper: replace this file).
export async function buildSearchIndex(_: { archive: unknown; today: string; outDir: string; base: string }) {
  return { records: 0, shards: 0 };
}
