-- id: journald-not-to-syslog
-- title: The journal hands no records to rsyslog
-- title[zh_CN]: 系统日志（journal）不转发给 rsyslog
-- severity: info
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c
-- key: key
-- same-as: xccdf:journald_disable_forward_to_syslog
-- why: Where the journal is the one log, a second copy is one more to protect and to clean away.
-- why[zh_CN]: 以 journal 为唯一日志时，第二份副本也需要保护和清理。
-- fix: Put ForwardToSyslog=no into /etc/systemd/journald.conf (it is {value} now) and systemctl
--     restart systemd-journald.
-- fix[zh_CN]: 在 /etc/systemd/journald.conf 中设置 ForwardToSyslog=no（当前为 {value}），然后执行 systemctl restart systemd-journald。
SELECT key, value, path, line FROM journald_config
WHERE key = 'forwardtosyslog' AND (is_default OR lower(value) NOT IN ('no', '0', 'false', 'off', 'n', 'f'));
