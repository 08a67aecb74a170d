-- id: audit-files-owner
-- title: The audit log belongs to root
-- title[zh_CN]: 审计日志属主和属组为 root
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- optional: audit_config
-- key: path
-- same-as: xccdf:file_ownership_var_log_audit
-- why: Who may write to the folder may delete a log or put a forged one in its place, whatever the
--     mode of the file is.
-- why[zh_CN]: 只要能写入所在目录，无论文件本身权限如何，都可以删除日志或换成伪造的日志。
-- fix: chown root:root {path}, or the group that log_group in /etc/audit/auditd.conf names.
-- fix[zh_CN]: chown root:root {path}，或使用 /etc/audit/auditd.conf 中 log_group 指定的组。
WITH told(log_group) AS (
  SELECT coalesce((SELECT value FROM audit_config WHERE program = 'auditd' AND key = 'log_group'),
                  'root'))
SELECT path, mode, user, group_name FROM files
WHERE (path = '/var/log/audit' OR path GLOB '/var/log/audit/*') AND type IN ('file', 'directory')
  AND (uid <> 0 OR gid <> 0 AND group_name <> (SELECT log_group FROM told));
