-- id: auditd-num-logs
-- title: Enough files of the audit log are kept
-- title[zh_CN]: 保留足够数量的审计日志文件
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- param least: 5 | files that are kept at least
-- param least[zh_CN]: 至少保留的文件数
-- key: key
-- same-as: xccdf:auditd_data_retention_num_logs
-- why: With few files a busy hour pushes out the night before.
-- why[zh_CN]: 文件数太少，业务繁忙一小时就会把前一晚的记录挤掉。
-- fix: Put num_logs = 5 into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 num_logs = 5（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'num_logs' AND CAST(value AS INTEGER) < :least;
