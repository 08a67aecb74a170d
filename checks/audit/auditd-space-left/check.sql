-- id: auditd-space-left
-- title: Low space for the audit log is told while a quarter is left
-- title[zh_CN]: 审计日志空间剩余四分之一时即告警
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- param least: 25 | per cent of the disk
-- param least[zh_CN]: 磁盘剩余百分比
-- key: key
-- same-as: xccdf:auditd_data_retention_space_left_percentage
-- why: When the disk of the audit log is full, nobody is audited any more, and nobody notices
--     unless the host says so.
-- why[zh_CN]: 审计日志所在磁盘写满后就不再审计任何人；主机若不采取动作，谁也不会发现。
-- fix: Put space_left = 25% into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 space_left = 25%（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'space_left'
  AND (value NOT LIKE '%\%' ESCAPE '\' OR CAST(value AS INTEGER) < :least);
