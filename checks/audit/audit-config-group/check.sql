-- id: audit-config-group
-- title: The configuration of the audit belongs to the group root
-- title[zh_CN]: 审计配置文件属组为 root
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_groupownership_audit_configuration
-- why: Who can change what is audited can take himself out of it.
-- why[zh_CN]: 能改审计配置的人就能把自己排除在审计之外。
-- fix: chgrp root {path}.
-- fix[zh_CN]: chgrp root {path}。
SELECT path, mode, user, group_name FROM files
WHERE (path IN ('/etc/audit/audit.rules', '/etc/audit/auditd.conf')
       OR path GLOB '/etc/audit/rules.d/*.rules')
  AND type = 'file' AND gid <> 0;
