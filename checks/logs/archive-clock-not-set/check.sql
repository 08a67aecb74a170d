-- id: archive-clock-not-set
-- title: Nobody sets clocks by hand
-- title[zh_CN]: 没有人手工修改时钟
-- severity: low
-- area: logs
-- controls: gbt22239:8.1.5.4.f zicha:RA055
-- when: SELECT 1 FROM log_logins UNION ALL SELECT 1 FROM log_privilege UNION ALL SELECT 1 FROM log_events
-- key: host account
-- why: Who sets the clock back can make records look as if they were from another day.
-- why[zh_CN]: 把时钟调回就能让记录看起来发生在另一天。
-- fix: Use NTP on {host}, and take away the right to set the clock from {account}.
-- fix[zh_CN]: 在 {host} 上使用 NTP，并取消 {account} 修改时钟的权限。
SELECT host, event, account, sum(count) AS count, max(last_at) AS last_at FROM log_events
WHERE kind = 'clock' AND coalesce(account, '') NOT IN ('LOCAL SERVICE', 'SYSTEM')
  AND coalesce(account, '') NOT LIKE '%$'
GROUP BY host, event, account;
