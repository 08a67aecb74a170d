-- id: auditd-admin-space-left-action
-- title: The host stops before the audit log has no space at all
-- title[zh_CN]: 审计日志空间即将耗尽时主机停止服务
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.d zicha:RA055
-- param allowed: single halt | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- key: key
-- same-as: xccdf:auditd_data_retention_admin_space_left_action
-- why: When the disk of the audit log is full, nobody is audited any more, and nobody notices
--     unless the host says so.
-- why[zh_CN]: 审计日志所在磁盘写满后就不再审计任何人；主机若不采取动作，谁也不会发现。
-- fix: Put admin_space_left_action = single into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 admin_space_left_action = single（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'admin_space_left_action'
  AND instr(' ' || :allowed || ' ', ' ' || lower(value) || ' ') = 0;
