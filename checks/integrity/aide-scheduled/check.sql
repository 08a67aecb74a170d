-- id: aide-scheduled
-- title: AIDE is run every week at least
-- title[zh_CN]: AIDE 至少每周运行一次
-- severity: low
-- area: integrity
-- controls: gbt22239:8.1.4.7.b gbt22239:8.1.4.6 gbt22239:7.1.4.6 zicha:RA106
-- key: problem
-- same-as: xccdf:aide_periodic_cron_checking
-- why: A database that nobody compares with notices nothing; an intrusion is found after months,
--     by others.
-- why[zh_CN]: 有数据库而无人比对等于没有；入侵往往数月后才由他人发现。
-- fix: systemctl enable --now dailyaidecheck.timer, or in /etc/crontab: 5 4 * * * root
--     /usr/bin/aide.wrapper --config /etc/aide/aide.conf --check
-- fix[zh_CN]: 执行 systemctl enable --now dailyaidecheck.timer，或在 /etc/crontab 中加入：5 4 * * * root /usr/bin/aide.wrapper --config /etc/aide/aide.conf --check
SELECT 'aide is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages WHERE name = 'aide'
  AND status IN ('installed', 'triggers-pending', 'triggers-awaited'))
UNION ALL
SELECT 'no job and no timer runs aide every week'
WHERE NOT EXISTS (
  SELECT 1 FROM aide
  WHERE kind = 'schedule' AND path NOT GLOB '/etc/cron.monthly/*'
    -- A day of the month, or a month, comes round too seldom.
    AND NOT (name = 'cron' AND path NOT GLOB '/etc/cron.*ly/*'
             AND value REGEXP '^(@monthly|@yearly|@annually|\S+\s+\S+\s+\d+\s+\S+\s+[*]|'
                           || '\S+\s+\S+\s+\S+\s+\d+)\s'));
