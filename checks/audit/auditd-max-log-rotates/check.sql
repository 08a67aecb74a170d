-- id: auditd-max-log-rotates
-- title: The audit log is rotated, or the host stops
-- title[zh_CN]: 审计日志轮转或停机
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- param allowed: rotate single | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- key: key
-- same-as: xccdf:auditd_data_retention_max_log_file_action_stig
-- why: Logs that are kept without limit fill the disk in the end, and then auditing ends.
-- why[zh_CN]: 不限数量地保留日志最终会写满磁盘，审计随之中断。
-- fix: Put max_log_file_action = rotate into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 max_log_file_action = rotate（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'max_log_file_action'
  AND instr(' ' || :allowed || ' ', ' ' || lower(value) || ' ') = 0;
