-- id: passwd-mode
-- title: Permissions of /etc/passwd are 0644 or stricter
-- title[zh_CN]: /etc/passwd 的权限不宽于 0644
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_passwd
-- why: Who may write to it gives an account user id 0 or an empty password field and is root.
-- why[zh_CN]: 能写入它的人可以把账户的用户 ID 改为 0 或清空口令字段，从而成为 root。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0644' AS wanted
FROM files
WHERE path = '/etc/passwd' AND type <> 'link' AND mode_exceeds(mode, '0644');
