-- id: sudoers-d-group
-- title: The group of /etc/sudoers.d is root
-- title[zh_CN]: /etc/sudoers.d 的属组是 root
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:directory_groupowner_etc_sudoersd
-- why: Members of its group get whatever the file gives to a group, and who may write to it puts a
--     file there that gives him every command as root.
-- why[zh_CN]: 属组成员会得到文件给予组的权限，而能写入它的人可以放入授予自己全部 root 命令的文件。
-- fix: chgrp root {path}; then find out why it belongs to {group_name}.
-- fix[zh_CN]: 执行 chgrp root {path}，并查明它为何属于 {group_name}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/sudoers.d' AND type <> 'link' AND gid <> 0;
