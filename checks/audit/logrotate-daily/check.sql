-- id: logrotate-daily
-- title: Logs are rotated every day
-- title[zh_CN]: 日志每天轮转
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112 zicha:RA183
-- optional: services
-- key: problem
-- same-as: xccdf:ensure_logrotate_activated
-- why: A log that is rotated daily can be packed, copied and kept day by day; a damaged file costs
--     one day.
-- why[zh_CN]: 按天轮转的日志可逐日压缩、转存和保管；文件损坏只损失一天。
-- fix: Put daily instead of weekly into /etc/logrotate.conf with a `rotate` of 180, and systemctl
--     enable --now logrotate.timer.
-- fix[zh_CN]: 在 /etc/logrotate.conf 中将 weekly 改为 daily，rotate 设为 180，并执行 systemctl enable --now logrotate.timer。
SELECT CASE WHEN frequency NOT IN ('hourly', 'daily') THEN 'logs are rotated ' || frequency || ' only'
            ELSE 'nothing starts logrotate' END AS problem, path
FROM logrotate
WHERE pattern IS NULL
  AND (frequency NOT IN ('hourly', 'daily')
       OR NOT EXISTS (SELECT 1 FROM files WHERE path = '/etc/cron.daily/logrotate')
          AND NOT EXISTS (SELECT 1 FROM services
                          WHERE name = 'logrotate' AND kind = 'timer' AND is_enabled));
