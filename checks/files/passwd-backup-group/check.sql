-- id: passwd-backup-group
-- title: The group of /etc/passwd- is root
-- title[zh_CN]: /etc/passwd- 的属组是 root
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_backup_etc_passwd
-- why: Members of its group get whatever the file gives to a group, and who may write to it
--     prepares the accounts that come back when an administrator restores it.
-- why[zh_CN]: 属组成员会得到文件给予组的权限，而能写入它的人可以预先埋入账户，等管理员用它恢复时生效。
-- fix: chgrp root {path}; then find out why it belongs to {group_name}.
-- fix[zh_CN]: 执行 chgrp root {path}，并查明它为何属于 {group_name}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/passwd-' AND type <> 'link' AND gid <> 0;
