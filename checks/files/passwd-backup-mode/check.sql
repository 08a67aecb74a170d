-- id: passwd-backup-mode
-- title: Permissions of /etc/passwd- are 0644 or stricter
-- title[zh_CN]: /etc/passwd- 的权限不宽于 0644
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_backup_etc_passwd
-- why: Who may write to it prepares the accounts that come back when an administrator restores it.
-- why[zh_CN]: 能写入它的人可以预先埋入账户，等管理员用它恢复时生效。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0644' AS wanted
FROM files
WHERE path = '/etc/passwd-' AND type <> 'link' AND mode_exceeds(mode, '0644');
