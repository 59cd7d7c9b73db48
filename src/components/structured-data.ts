/** schema.org BreadcrumbList of a page; `address` makes a full address of a path. */
export function breadcrumbList(trail: readonly { label: string; path: string }[], address: (path: string) => string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: address(path),
    })),
  };
}
