-- id: group-mode
-- title: Permissions of /etc/group are 0644 or stricter
-- title[zh_CN]: /etc/group 的权限不宽于 0644
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_group
-- why: Who may write to it adds an account to sudo, docker or disk and is root.
-- why[zh_CN]: 能写入它的人可以把账户加入 sudo、docker 或 disk 组，从而成为 root。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0644' AS wanted
FROM files
WHERE path = '/etc/group' AND type <> 'link' AND mode_exceeds(mode, '0644');
