-- id: budget-planned
-- title: This year's budget has money for operation, training and inspection
-- title[zh_CN]: 本年度预算列有运维、培训和检查经费
-- severity: medium
-- area: organisation
-- controls: selfeval:SE17 zicha:RB178 zicha:RA030 selfeval:SE53
-- param purposes: operation;training;inspection | purposes that need money of their own
-- param purposes[zh_CN]: 须单列经费的用途
-- param from_month: 3 | month from which this year's budget must be there, before it last year's
--     counts
-- param from_month[zh_CN]: 从几月起要求本年度预算（此前看上年度）
-- key: purpose
-- why: What is not in the budget is put off: licences run out, and nobody is trained.
-- why[zh_CN]: 预算里没有的就会一拖再拖：授权到期、无人培训。
-- fix: Plan money for {purpose} in {year} and record it under budgets.
-- fix[zh_CN]: 在 {year} 年度预算中安排 {purpose} 经费，并录入“预算”。
WITH RECURSIVE needed(purpose, rest) AS (
  SELECT NULL, :purposes || ';'
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1)
  FROM needed WHERE rest <> ''
), wanted(year) AS (
  SELECT CAST(strftime('%Y', 'now') AS INTEGER) - (CAST(strftime('%m', 'now') AS INTEGER) < CAST(:from_month AS INTEGER))
)
SELECT purpose, year FROM needed, wanted
WHERE purpose <> '' AND NOT EXISTS (
  SELECT 1 FROM budgets b
  WHERE b.purpose = needed.purpose AND b.planned > 0 AND (b.year = wanted.year OR b.year = CAST(strftime('%Y', 'now') AS INTEGER)));
