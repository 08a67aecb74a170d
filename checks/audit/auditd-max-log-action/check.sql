-- id: auditd-max-log-action
-- title: A full audit log goes on in a new file
-- title[zh_CN]: 审计日志写满后转入新文件
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- param allowed: rotate keep_logs | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- key: key
-- same-as: xccdf:auditd_data_retention_max_log_file_action
-- why: With ignore the log grows without end, with suspend auditing ends at this size.
-- why[zh_CN]: 设为 ignore 时日志无限增长，设为 suspend 时写满即停止审计。
-- fix: Put max_log_file_action = rotate into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 max_log_file_action = rotate（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'max_log_file_action'
  AND instr(' ' || :allowed || ' ', ' ' || lower(value) || ' ') = 0;
