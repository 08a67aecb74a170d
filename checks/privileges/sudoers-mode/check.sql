-- id: sudoers-mode
-- title: Permissions of /etc/sudoers are 0440 or stricter
-- title[zh_CN]: /etc/sudoers 的权限不宽于 0440
-- severity: high
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_sudoers
-- why: Who may read it sees which account is worth taking over; who may write to it gives himself
--     every command as root.
-- why[zh_CN]: 能读取它的人可以得知接管哪个账户最有价值；能写入它的人可以授予自己以 root 运行任何命令的权限。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0440' AS wanted
FROM files
WHERE path = '/etc/sudoers' AND type <> 'link' AND mode_exceeds(mode, '0440');
