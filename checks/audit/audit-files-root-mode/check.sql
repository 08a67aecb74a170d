-- id: audit-files-root-mode
-- title: Permissions of the files of the audit log are 0600 or stricter
-- title[zh_CN]: 审计日志文件的权限不宽于 0600
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_permissions_var_log_audit_stig
-- why: The audit log tells an intruder what is recorded, and holds the command lines of others with
--     what they typed in them.
-- why[zh_CN]: 审计日志会告诉入侵者哪些操作被记录，其中还有他人的命令行及其中输入的内容。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0600' AS wanted
FROM files
WHERE path GLOB '/var/log/audit/*'
  AND type = 'file' AND mode_exceeds(mode, '0600');
