-- id: site-read-daily
-- title: In an important period the site was read on every day
-- title[zh_CN]: 重要时期每日读网
-- severity: medium
-- area: duty
-- controls: zicha:RA014 zicha:RA110 zicha:RB040
-- when: SELECT 1 FROM campaigns WHERE class = 'period' AND starts_on < date('now') AND
--     coalesce(ends_on, '9999') >= date('now', '-60 days') AND EXISTS (SELECT 1 FROM systems WHERE
--     systems.class = 'site' AND coalesce(systems.status, 'running') = 'running')
-- key: campaign
-- why: A changed page is first seen by readers; better if one of them is on duty.
-- why[zh_CN]: 网页被篡改，应由值班员先发现，而不是等公众来报。
-- fix: Read the site every day and note it in the daily report; {missing} days of {campaign}
--     without.
-- fix[zh_CN]: 每日读网并在日报中登记；{campaign} 期间缺 {missing} 天。
WITH RECURSIVE days(campaign, day, last) AS (
  SELECT id, starts_on, min(coalesce(ends_on, date('now', '-1 day')), date('now', '-1 day'))
  FROM campaigns
  WHERE class = 'period' AND starts_on < date('now') AND coalesce(ends_on, '9999') >= date('now', '-60 days')
  UNION ALL
  SELECT campaign, date(day, '+1 day'), last FROM days WHERE day < last
)
SELECT campaign, count(*) AS missing, max(day) AS last_missing FROM days
WHERE NOT EXISTS (SELECT 1 FROM daily_reports r WHERE r.day = days.day AND r.site_read = 1)
GROUP BY campaign;
