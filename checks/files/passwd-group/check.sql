-- id: passwd-group
-- title: The group of /etc/passwd is root
-- title[zh_CN]: /etc/passwd 的属组是 root
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_etc_passwd
-- why: Members of its group get whatever the file gives to a group, and who may write to it gives
--     an account user id 0 or an empty password field and is root.
-- why[zh_CN]: 属组成员会得到文件给予组的权限，而能写入它的人可以把账户的用户 ID 改为 0 或清空口令字段，从而成为 root。
-- fix: chgrp root {path}; then find out why it belongs to {group_name}.
-- fix[zh_CN]: 执行 chgrp root {path}，并查明它为何属于 {group_name}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/passwd' AND type <> 'link' AND gid <> 0;
