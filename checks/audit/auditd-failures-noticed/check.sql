-- id: auditd-failures-noticed
-- title: auditd does not pass over a full or failing disk
-- title[zh_CN]: auditd 不忽略磁盘写满或故障
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.d zicha:RA055
-- key: key
-- why: When the disk of the audit log is full, nobody is audited any more, and nobody notices
--     unless the host says so.
-- why[zh_CN]: 审计日志所在磁盘写满后就不再审计任何人；主机若不采取动作，谁也不会发现。
-- fix: Put {key} = syslog (or suspend, single, halt) into {path} and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 {key} = syslog（或 suspend、single、halt），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd'
  AND key IN ('disk_full_action', 'disk_error_action', 'admin_space_left_action')
  AND lower(value) = 'ignore';
