-- id: audit-tools-mode
-- title: Only root can change the audit tools
-- title[zh_CN]: 只有 root 可以修改审计工具
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_permissions_audit_binaries
-- why: A changed ausearch does not show what its author did.
-- why[zh_CN]: 被替换的 ausearch 不会显示替换者做过的事。
-- fix: chmod 755 {path}.
-- fix[zh_CN]: chmod 755 {path}。
SELECT path, mode, user, group_name FROM files
WHERE path IN ('/sbin/auditctl', '/sbin/aureport', '/sbin/ausearch', '/sbin/autrace', '/sbin/auditd',
               '/sbin/audispd', '/sbin/augenrules')
  AND NOT mode REGEXP '^0[0-7][0145][0145]$';
