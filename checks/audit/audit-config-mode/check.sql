-- id: audit-config-mode
-- title: Permissions of the configuration of the audit are 0640 or stricter
-- title[zh_CN]: 审计配置文件的权限不宽于 0640
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_permissions_audit_configuration
-- why: Who can read what is audited knows what is not; who can change it can take himself out of
--     it.
-- why[zh_CN]: 能读审计配置的人就知道哪些没有被审计；能改的人可以把自己排除在外。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0640' AS wanted
FROM files
WHERE (path IN ('/etc/audit/audit.rules', '/etc/audit/auditd.conf')
       OR path GLOB '/etc/audit/rules.d/*.rules')
  AND type = 'file' AND mode_exceeds(mode, '0640');
