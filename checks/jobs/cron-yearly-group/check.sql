-- id: cron-yearly-group
-- title: The group of /etc/cron.yearly is root
-- title[zh_CN]: /etc/cron.yearly 的属组是 root
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_cron_yearly
-- why: Who may read it learns which scripts run as root; who may write to it has a script of his
--     own run as root every year.
-- why[zh_CN]: 能读取它的人可以得知哪些脚本以 root 运行；能写入它的人可以让自己的脚本每年以 root 身份运行。
-- fix: chgrp root {path}; then find out why it belongs to {group_name}.
-- fix[zh_CN]: 执行 chgrp root {path}，并查明它为何属于 {group_name}。
SELECT path, user AS owner, group_name, mode, gid
FROM files
WHERE path = '/etc/cron.yearly' AND type <> 'link' AND gid <> 0;
