-- id: at-allow-group
-- title: The group of /etc/at.allow is root
-- title[zh_CN]: /etc/at.allow 的属组是 root
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_at_allow
-- why: Members of its group get whatever the file gives to a group, and who may write to it adds
--     himself to those who may set up at jobs.
-- why[zh_CN]: 属组成员会得到文件给予组的权限，而能写入它的人可以把自己加入可设置 at 任务的名单。
-- fix: chgrp root {path}; then find out why it belongs to {group_name}.
-- fix[zh_CN]: 执行 chgrp root {path}，并查明它为何属于 {group_name}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/at.allow' AND type <> 'link' AND gid <> 0;
