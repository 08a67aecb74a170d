-- id: log-written
-- title: The system log is still being written
-- title[zh_CN]: 系统日志仍在持续写入
-- severity: high
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.d zicha:RA112 zicha:RA055
-- param max_days: 2 | days since the newest record
-- param max_days[zh_CN]: 最新记录距今的最大天数
-- when: SELECT 1 FROM os WHERE kernel IS NOT NULL
-- key: problem
-- why: Logging that stopped, because a disk was full or because somebody stopped it, is noticed on
--     the day the logs are needed.
-- why[zh_CN]: 日志因磁盘写满或被人停掉而中断，往往到需要查日志的那天才发现。
-- fix: Look at df /var/log and systemctl status systemd-journald rsyslog; the newest record of
--     {logs}: {last_at}.
-- fix[zh_CN]: 查看 df /var/log 和 systemctl status systemd-journald rsyslog；{logs} 的最新记录为 {last_at}。
SELECT CASE count(*) WHEN 0 THEN 'there is no system log' ELSE 'the system log has stopped' END AS problem,
       coalesce(group_concat(log, ', '), 'syslog, messages or the journal') AS logs,
       coalesce(max(last_at), 'never') AS last_at
FROM log_spans
WHERE log IN ('/var/log/syslog', '/var/log/messages', 'journal')
HAVING coalesce(days_between(max(last_at), 'now') > :max_days, 1);
