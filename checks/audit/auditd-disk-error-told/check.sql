-- id: auditd-disk-error-told
-- title: An error in writing the audit log is told or stops the host
-- title[zh_CN]: 审计日志写入出错时告警或停机
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.d zicha:RA055
-- param allowed: syslog single halt | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- key: key
-- same-as: xccdf:auditd_data_disk_error_action_stig
-- why: A disk that fails takes the audit log with it; the host must not go on as if nothing had
--     happened.
-- why[zh_CN]: 磁盘故障会带走审计日志；主机不应若无其事地继续运行。
-- fix: Put disk_error_action = syslog into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 disk_error_action = syslog（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'disk_error_action'
  AND instr(' ' || :allowed || ' ', ' ' || lower(value) || ' ') = 0;
