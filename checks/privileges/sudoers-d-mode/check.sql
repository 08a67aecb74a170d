-- id: sudoers-d-mode
-- title: Permissions of /etc/sudoers.d are 0750 or stricter
-- title[zh_CN]: /etc/sudoers.d 的权限不宽于 0750
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:directory_permissions_etc_sudoersd
-- why: Who may read it sees which account is worth taking over; who may write to it puts a file
--     there that gives him every command as root.
-- why[zh_CN]: 能读取它的人可以得知接管哪个账户最有价值；能写入它的人可以放入授予自己全部 root 命令的文件。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0750' AS wanted
FROM files
WHERE path = '/etc/sudoers.d' AND type <> 'link' AND mode_exceeds(mode, '0750');
