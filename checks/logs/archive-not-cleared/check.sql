-- id: archive-not-cleared
-- title: Nobody cleared a log or stopped its service
-- title[zh_CN]: 没有人清除日志或停止日志服务
-- severity: high
-- area: logs
-- controls: gbt22239:8.1.4.3.c gbt22239:8.1.4.3.d zicha:RA055
-- when: SELECT 1 FROM log_logins UNION ALL SELECT 1 FROM log_privilege UNION ALL SELECT 1 FROM log_events UNION ALL SELECT 1 FROM log_sources WHERE bytes = 0
-- key: host source event account first_at
-- why: Clearing the log is the first thing that an intruder does after coming in.
-- why[zh_CN]: 清除日志是入侵者得手后的第一步。
-- fix: Find out who was on {host} at {first_at} and why: {event}, {source}. A restart for maintenance can be waived.
-- fix[zh_CN]: 查明 {first_at} 谁在 {host} 上操作及原因：{event}（{source}）。因维护重启的可登记豁免。
SELECT host, source, event, account, what, count, first_at, last_at FROM log_events WHERE kind = 'cleared'
UNION ALL
-- On a host that runs these are never empty; nor are their older parts.
SELECT host, source, 'log emptied', NULL, NULL, 1, NULL, NULL FROM log_sources
WHERE bytes = 0 AND EXISTS (SELECT 1 FROM log_sources WHERE records > 0)
  AND replace(source, rtrim(source, replace(source, '/', '')), '') IN ('auth.log', 'secure', 'messages', 'syslog', 'wtmp');
