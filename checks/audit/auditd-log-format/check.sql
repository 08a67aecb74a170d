-- id: auditd-log-format
-- title: The audit log holds names beside numbers
-- title[zh_CN]: 审计日志同时记录名称和编号
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- param allowed: enriched | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- key: key
-- same-as: xccdf:auditd_log_format
-- why: A number of a user is worth nothing on another host, or after the account was removed.
-- why[zh_CN]: 用户编号离开本机或账号被删后就无从对应；enriched 格式会同时写入名称。
-- fix: Put log_format = ENRICHED into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 log_format = ENRICHED（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'log_format'
  AND instr(' ' || :allowed || ' ', ' ' || lower(value) || ' ') = 0;
