-- id: system-log-kept
-- title: What the system reports is written to disk
-- title[zh_CN]: 系统日志写入磁盘保存
-- severity: high
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c zicha:RA112
--     zicha:RA055
-- key: problem
-- why: A journal in memory is gone with the next restart, and an intruder who restarts the host has
--     wiped his traces.
-- why[zh_CN]: 只在内存中的日志重启即丢失，入侵者只要重启主机就抹掉了全部痕迹。
-- fix: mkdir -p /var/log/journal && systemctl restart systemd-journald (and Storage=persistent in
--     /etc/systemd/journald.conf), or install and enable rsyslog.
-- fix[zh_CN]: mkdir -p /var/log/journal && systemctl restart systemd-journald（并在 /etc/systemd/journald.conf 中设置 Storage=persistent），或安装并启用 rsyslog。
SELECT 'no log daemon is started and the journal is kept in memory only' AS problem
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE kind IN ('service', 'sysv') AND is_enabled AND state <> 'alias'
                    AND name IN ('rsyslog', 'syslog-ng', 'inetutils-syslogd', 'busybox-syslogd', 'sysklogd',
                                 'syslogd', 'metalog'))
  AND NOT EXISTS (SELECT 1 FROM files WHERE path = '/var/log/journal' AND type = 'directory');
