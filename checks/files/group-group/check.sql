-- id: group-group
-- title: The group of /etc/group is root
-- title[zh_CN]: /etc/group 的属组是 root
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_etc_group
-- why: Members of its group get whatever the file gives to a group, and who may write to it adds an
--     account to sudo, docker or disk and is root.
-- why[zh_CN]: 属组成员会得到文件给予组的权限，而能写入它的人可以把账户加入 sudo、docker 或 disk 组，从而成为 root。
-- fix: chgrp root {path}; then find out why it belongs to {group_name}.
-- fix[zh_CN]: 执行 chgrp root {path}，并查明它为何属于 {group_name}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/group' AND type <> 'link' AND gid <> 0;
