-- id: roster-without-gaps
-- title: In an important period somebody is on duty around the clock
-- title[zh_CN]: 重要时期 24 小时均有人值班，值班表无空档
-- severity: high
-- area: duty
-- controls: zicha:RA022 zicha:RB084 zicha:RB049 zicha:RB083 zicha:RA026 gbt22239:8.1.10.12.a
-- param days_ahead: 3 | days before a period when its roster must be there
-- param days_ahead[zh_CN]: 重要时期开始前几天须排好值班表
-- param days_back: 60 | how long ended periods count
-- param days_back[zh_CN]: 已结束的重要时期追溯天数
-- when: SELECT 1 FROM campaigns WHERE class = 'period' AND starts_on <= date('now', '+' ||
--     :days_ahead || ' days') AND coalesce(ends_on, '9999') >= date('now', '-' || :days_back || '
--     days')
-- key: campaign gap_from
-- why: Attacks come in the hours in which nobody looks.
-- why[zh_CN]: 攻击总挑没人看着的时候来。
-- fix: Put somebody on duty from {gap_from} to {gap_until} ({campaign}).
-- fix[zh_CN]: 为 {campaign} 补排 {gap_from} 至 {gap_until} 的值班人员。
WITH period(campaign, starts, ends) AS (
  SELECT id, starts_on || ' 00:00', date(coalesce(ends_on, date('now')), '+1 day') || ' 00:00'
  FROM campaigns
  WHERE class = 'period' AND starts_on <= date('now', '+' || :days_ahead || ' days')
    AND coalesce(ends_on, '9999') >= date('now', '-' || :days_back || ' days')
), points(campaign, starts, ends, at) AS (
  SELECT campaign, starts, ends, starts FROM period
  UNION
  SELECT p.campaign, p.starts, p.ends, r.ends_at FROM period p JOIN rosters r ON r.ends_at > p.starts AND r.ends_at < p.ends
)
SELECT campaign, at AS gap_from,
  min(ends, coalesce((SELECT min(r.starts_at) FROM rosters r WHERE r.starts_at > x.at), ends)) AS gap_until
FROM points x
WHERE NOT EXISTS (SELECT 1 FROM rosters r WHERE r.starts_at <= x.at AND r.ends_at > x.at);
