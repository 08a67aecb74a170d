-- id: shells-mode
-- title: Permissions of /etc/shells are 0644 or stricter
-- title[zh_CN]: /etc/shells 的权限不宽于 0644
-- severity: low
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_shells
-- why: Who may write to it lets chsh accept any program as a login shell.
-- why[zh_CN]: 能写入它的人可以让 chsh 接受任意程序作为登录 shell。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0644' AS wanted
FROM files
WHERE path = '/etc/shells' AND type <> 'link' AND mode_exceeds(mode, '0644');
