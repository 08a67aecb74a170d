-- id: audit-files-mode
-- title: The files of the audit log are for root alone
-- title[zh_CN]: 审计日志文件只有 root 可以读写
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- optional: audit_config
-- key: path
-- same-as: xccdf:file_permissions_var_log_audit
-- why: The audit log tells an intruder what is recorded, and holds the command lines of others with
--     what they typed in them.
-- why[zh_CN]: 审计日志会告诉入侵者哪些操作被记录，其中还有他人的命令行及其中输入的内容。
-- fix: chmod 600 {path} (640 where log_group in /etc/audit/auditd.conf names a group).
-- fix[zh_CN]: chmod 600 {path}（若 /etc/audit/auditd.conf 的 log_group 指定了组则为 640）。
WITH told(log_group) AS (
  SELECT coalesce((SELECT value FROM audit_config WHERE program = 'auditd' AND key = 'log_group'),
                  'root'))
SELECT path, mode, user, group_name FROM files
WHERE path GLOB '/var/log/audit/*' AND type = 'file'
  -- A group that auditd.conf names may read the log.
  AND NOT mode REGEXP CASE WHEN (SELECT log_group FROM told) <> 'root'
                           THEN '^0[0246][04]0$' ELSE '^0[0246]00$' END;
