-- id: audit-folder-mode
-- title: The folder of the audit log is for root alone
-- title[zh_CN]: 审计日志目录只有 root 可以进入
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- optional: audit_config
-- key: path
-- same-as: xccdf:directory_permissions_var_log_audit
-- why: Who may write to the folder may delete a log or put a forged one in its place, whatever the
--     mode of the file is.
-- why[zh_CN]: 只要能写入所在目录，无论文件本身权限如何，都可以删除日志或换成伪造的日志。
-- fix: chmod 700 {path} (750 where log_group in /etc/audit/auditd.conf names a group).
-- fix[zh_CN]: chmod 700 {path}（若 /etc/audit/auditd.conf 的 log_group 指定了组则为 750）。
WITH told(log_group) AS (
  SELECT coalesce((SELECT value FROM audit_config WHERE program = 'auditd' AND key = 'log_group'),
                  'root'))
SELECT path, mode, user, group_name FROM files
WHERE path = '/var/log/audit' AND type = 'directory'
  -- A group that auditd.conf names may read the log.
  AND NOT mode REGEXP CASE WHEN (SELECT log_group FROM told) <> 'root'
                           THEN '^0[0-7][0145]0$' ELSE '^0[0-7]00$' END;
