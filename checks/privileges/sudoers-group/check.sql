-- id: sudoers-group
-- title: The group of /etc/sudoers is root
-- title[zh_CN]: /etc/sudoers 的属组是 root
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_etc_sudoers
-- why: Members of its group get whatever the file gives to a group, and who may write to it gives
--     himself every command as root.
-- why[zh_CN]: 属组成员会得到文件给予组的权限，而能写入它的人可以授予自己以 root 运行任何命令的权限。
-- fix: chgrp root {path}; then find out why it belongs to {group_name}.
-- fix[zh_CN]: 执行 chgrp root {path}，并查明它为何属于 {group_name}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/sudoers' AND type <> 'link' AND gid <> 0;
