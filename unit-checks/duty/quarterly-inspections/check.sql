-- id: quarterly-inspections
-- title: The leading group inspected in every quarter
-- title[zh_CN]: 领导小组每季度组织一次检查
-- severity: medium
-- area: duty
-- controls: zicha:RB077 zicha:RB078 gbt22239:8.1.7.5.b
-- param quarters: 4 | how many finished quarters to look back
-- param quarters[zh_CN]: 向前检查几个已结束的季度
-- when: SELECT 1 FROM campaigns WHERE class = 'quarterly'
-- key: quarter
-- why: Rooms and offices drift from the rules within weeks.
-- why[zh_CN]: 机房和办公室几周不查就会走样。
-- fix: Inspect each quarter and record it; {quarter} is missing.
-- fix[zh_CN]: 每季度组织检查并登记；缺 {quarter}。
WITH RECURSIVE quarters(n, starts) AS (
  SELECT 1, date(strftime('%Y-%m-01', 'now'), '-' || ((CAST(strftime('%m', 'now') AS INTEGER) - 1) % 3 + 3) || ' months')
  UNION ALL
  SELECT n + 1, date(starts, '-3 months') FROM quarters WHERE n < CAST(:quarters AS INTEGER)
)
SELECT strftime('%Y', starts) || '-Q' || ((CAST(strftime('%m', starts) AS INTEGER) + 2) / 3) AS quarter, starts
FROM quarters
WHERE date(starts, '+3 months') > (SELECT min(starts_on) FROM campaigns WHERE class = 'quarterly') AND NOT EXISTS (
  SELECT 1 FROM campaigns c
  WHERE c.class IN ('quarterly', 'self_inspection') AND c.starts_on < date(starts, '+3 months') AND coalesce(c.ends_on, c.starts_on) >= starts);
