-- id: sshd-config-group
-- title: The group of /etc/ssh/sshd_config is root
-- title[zh_CN]: /etc/ssh/sshd_config 的属组是 root
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_sshd_config
-- why: Members of its group get whatever the file gives to a group, and who may write to it lets
--     root in with a password, or switches the log off.
-- why[zh_CN]: 属组成员会得到文件给予组的权限，而能写入它的人可以放开 root 口令登录或关闭日志。
-- fix: chgrp root {path}; then find out why it belongs to {group_name}.
-- fix[zh_CN]: 执行 chgrp root {path}，并查明它为何属于 {group_name}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/ssh/sshd_config' AND type <> 'link' AND gid <> 0;
