-- id: duty-said-round-the-clock
-- title: Duty around the clock that was answered has a roster without gaps
-- title[zh_CN]: 答复“24 小时值班”的值班表没有空档
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RA022 zicha:RB084 zicha:RB049
-- param days: 30 | how many days back
-- param days[zh_CN]: 追溯天数
-- when: SELECT 1 FROM answer_states WHERE question = 'duty-around-the-clock' AND state = 'pass'
-- key: gap_from
-- why: "24 hours" with a hole from noon to one is what the contradiction hunter finds first.
-- why[zh_CN]: 写着“24 小时值班”，值班表却空了一段，最容易被查出来。
-- fix: Put somebody on duty after {gap_from} (until {gap_until}), or correct the answer.
-- fix[zh_CN]: 补排 {gap_from} 至 {gap_until} 的值班，或更正答复。
WITH recent AS (SELECT starts_at, ends_at FROM rosters WHERE ends_at >= date('now', '-' || :days || ' days'))
SELECT r.ends_at AS gap_from, (SELECT min(x.starts_at) FROM recent x WHERE x.starts_at > r.ends_at) AS gap_until
FROM answer_states a JOIN recent r
WHERE a.question = 'duty-around-the-clock' AND a.state = 'pass'
  AND NOT EXISTS (SELECT 1 FROM recent x WHERE x.starts_at <= r.ends_at AND x.ends_at > r.ends_at)
  AND EXISTS (SELECT 1 FROM recent x WHERE x.starts_at > r.ends_at)
GROUP BY r.ends_at
UNION ALL
SELECT '-', '-' FROM answer_states a
WHERE a.question = 'duty-around-the-clock' AND a.state = 'pass' AND NOT EXISTS (SELECT 1 FROM recent);
