-- id: auditd-conf-mode
-- title: auditd.conf cannot be read or changed by others
-- title[zh_CN]: auditd.conf 不对其他用户开放
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_permissions_etc_audit_auditd
-- why: Who can change what is audited can take himself out of it.
-- why[zh_CN]: 能改审计配置的人就能把自己排除在审计之外。
-- fix: chmod 640 {path}.
-- fix[zh_CN]: chmod 640 {path}。
SELECT path, mode, user, group_name FROM files
WHERE path IN ('/etc/audit/auditd.conf')
  AND NOT mode REGEXP '^0[0246][04]0$';
