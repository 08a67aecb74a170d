-- id: audit-tools-group
-- title: The audit tools belong to the group root
-- title[zh_CN]: 审计工具属组为 root
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_groupownership_audit_binaries
-- why: A changed ausearch does not show what its author did.
-- why[zh_CN]: 被替换的 ausearch 不会显示替换者做过的事。
-- fix: chgrp root {path}.
-- fix[zh_CN]: chgrp root {path}。
SELECT path, mode, user, group_name FROM files
WHERE path IN ('/sbin/auditctl', '/sbin/aureport', '/sbin/ausearch', '/sbin/autrace', '/sbin/auditd',
               '/sbin/audispd', '/sbin/augenrules')
  AND group_name NOT IN ('root') AND gid NOT IN (0);
