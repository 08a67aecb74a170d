-- id: account-files-writable
-- title: Only root can change the lists of accounts, passwords and groups
-- title[zh_CN]: 只有 root 能修改账户、口令和组文件
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- why: Whoever can write to one of these files gives themselves an account with root's rights.
-- why[zh_CN]: 能写入其中任一文件的人，可以给自己建立具有 root 权限的账户。
-- fix: chown root {path} and chmod go-w {path}; then compare the file with a backup.
-- fix[zh_CN]: 执行 chown root {path} 和 chmod go-w {path}，并与备份比对内容。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path IN ('/etc/passwd', '/etc/passwd-', '/etc/group', '/etc/group-', '/etc/shadow',
               '/etc/shadow-', '/etc/gshadow', '/etc/gshadow-', '/etc/security/opasswd',
               '/etc/login.defs', '/etc/shells', '/etc/subuid', '/etc/subgid')
  AND (uid <> 0 OR is_group_writable OR is_world_writable);
