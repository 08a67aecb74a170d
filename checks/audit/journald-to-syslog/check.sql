-- id: journald-to-syslog
-- title: The journal hands its records to rsyslog
-- title[zh_CN]: journald 将记录转交 rsyslog
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- key: key
-- same-as: xccdf:journald_forward_to_syslog
-- why: What does not reach rsyslog does not reach the log server either.
-- why[zh_CN]: 没有交给 rsyslog 的记录也就到不了日志服务器。
-- fix: Put ForwardToSyslog=yes into /etc/systemd/journald.conf (it is {value} now) and systemctl
--     restart systemd-journald.
-- fix[zh_CN]: 在 /etc/systemd/journald.conf 中设置 ForwardToSyslog=yes（当前为 {value}），然后 systemctl restart systemd-journald。
SELECT key, value, path, line FROM journald_config
WHERE key = 'forwardtosyslog' AND lower(value) NOT IN ('yes', '1', 'true', 'on', 'y', 't');
