-- id: audit-tools-owner
-- title: The audit tools belong to root
-- title[zh_CN]: 审计工具属主为 root
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_ownership_audit_binaries
-- why: A changed ausearch does not show what its author did.
-- why[zh_CN]: 被替换的 ausearch 不会显示替换者做过的事。
-- fix: chown root {path}.
-- fix[zh_CN]: chown root {path}。
SELECT path, mode, user, group_name FROM files
WHERE path IN ('/sbin/auditctl', '/sbin/aureport', '/sbin/ausearch', '/sbin/autrace', '/sbin/auditd',
               '/sbin/audispd', '/sbin/augenrules')
  AND user NOT IN ('root') AND uid NOT IN (0);
