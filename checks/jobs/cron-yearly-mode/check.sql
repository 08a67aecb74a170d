-- id: cron-yearly-mode
-- title: Permissions of /etc/cron.yearly are 0700 or stricter
-- title[zh_CN]: /etc/cron.yearly 的权限不宽于 0700
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_cron_yearly
-- why: Who may read it learns which scripts run as root; who may write to it has a script of his
--     own run as root every year.
-- why[zh_CN]: 能读取它的人可以得知哪些脚本以 root 运行；能写入它的人可以让自己的脚本每年以 root 身份运行。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0700' AS wanted
FROM files
WHERE path = '/etc/cron.yearly' AND type <> 'link' AND mode_exceeds(mode, '0700');
