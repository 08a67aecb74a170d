-- id: opasswd-old-group
-- title: The group of /etc/security/opasswd.old is root
-- title[zh_CN]: /etc/security/opasswd.old 的属组是 root
-- severity: low
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_etc_security_opasswd_old
-- why: Members of its group get whatever the file gives to a group, and who may write to it changes
--     the list of old passwords that a restore brings back.
-- why[zh_CN]: 属组成员会得到文件给予组的权限，而能写入它的人可以篡改恢复时使用的历史口令记录。
-- fix: chgrp root {path}; then find out why it belongs to {group_name}.
-- fix[zh_CN]: 执行 chgrp root {path}，并查明它为何属于 {group_name}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/security/opasswd.old' AND type <> 'link' AND gid <> 0;
