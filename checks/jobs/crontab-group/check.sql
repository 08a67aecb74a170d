-- id: crontab-group
-- title: The group of /etc/crontab is root
-- title[zh_CN]: /etc/crontab 的属组是 root
-- severity: medium
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_crontab
-- why: Members of its group get whatever the file gives to a group, and who may write to it has a
--     command of his own run as root within a minute.
-- why[zh_CN]: 属组成员会得到文件给予组的权限，而能写入它的人可以让自己的命令在一分钟内以 root 身份运行。
-- fix: chgrp root {path}; then find out why it belongs to {group_name}.
-- fix[zh_CN]: 执行 chgrp root {path}，并查明它为何属于 {group_name}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/crontab' AND type <> 'link' AND gid <> 0;
