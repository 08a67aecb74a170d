-- id: aide-scheduled
-- title: AIDE is run regularly
-- title[zh_CN]: AIDE 定期运行
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
WHERE NOT EXISTS (SELECT 1 FROM packages WHERE name = 'aide' AND status = 'installed')
UNION ALL
SELECT 'no job and no timer runs aide'
WHERE NOT EXISTS (SELECT 1 FROM aide WHERE kind = 'schedule');
