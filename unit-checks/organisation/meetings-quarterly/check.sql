-- id: meetings-quarterly
-- title: A meeting on security is held in every quarter
-- title[zh_CN]: 每季度召开一次网络安全工作会议
-- severity: low
-- area: organisation
-- controls: zicha:RB010 zicha:RB008 gbt22239:8.1.7.4.a
-- param quarters: 4 | how many finished quarters to look back
-- param quarters[zh_CN]: 向前检查几个已结束的季度
-- when: SELECT 1 FROM meetings
-- key: quarter
-- why: Once a year is too seldom to notice that a measure of spring was never carried out.
-- why[zh_CN]: 一年开一次会，春天定的措施到年底才发现没有落实。
-- fix: Hold and record a meeting in each quarter; none was held in {quarter}.
-- fix[zh_CN]: 每季度召开会议并登记；{quarter} 没有会议记录。
WITH RECURSIVE quarters(n, starts) AS (
  SELECT 1, date(strftime('%Y-%m-01', 'now'), '-' || ((CAST(strftime('%m', 'now') AS INTEGER) - 1) % 3 + 3) || ' months')
  UNION ALL
  SELECT n + 1, date(starts, '-3 months') FROM quarters WHERE n < CAST(:quarters AS INTEGER)
)
SELECT strftime('%Y', starts) || '-Q' || ((CAST(strftime('%m', starts) AS INTEGER) + 2) / 3) AS quarter, starts
FROM quarters
WHERE date(starts, '+3 months') > (SELECT min(held_on) FROM meetings) AND NOT EXISTS (
  SELECT 1 FROM meetings m WHERE m.held_on >= starts AND m.held_on < date(starts, '+3 months'));
