-- id: auditd-space-left-action
-- title: Low space for the audit log is told by mail
-- title[zh_CN]: 审计日志空间不足时发送邮件告警
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.d zicha:RA055
-- param allowed: email single halt | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- key: key
-- same-as: xccdf:auditd_data_retention_space_left_action
-- why: A line in a log that is about to end helps nobody; a mail gives the administrator days to
--     make room.
-- why[zh_CN]: 在即将写不下的日志里再记一行没有用；发邮件能让管理员有几天时间腾出空间。
-- fix: Put space_left_action = email into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 space_left_action = email（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'space_left_action'
  AND instr(' ' || :allowed || ' ', ' ' || lower(value) || ' ') = 0;
