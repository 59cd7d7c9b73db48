/** What the name of a public body ends in. */
export const ORGAN =
  /(?:人民政府|办公室|办公厅|委员会|委|局|厅|院|处|中心|街道办事处|公司|大队|支队|管委会)$/;
