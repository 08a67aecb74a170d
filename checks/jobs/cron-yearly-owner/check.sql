-- id: cron-yearly-owner
-- title: Root owns /etc/cron.yearly
-- title[zh_CN]: /etc/cron.yearly 的属主是 root
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_owner_cron_yearly
-- why: Who may read it learns which scripts run as root; who may write to it has a script of his
--     own run as root every year.
-- why[zh_CN]: 能读取它的人可以得知哪些脚本以 root 运行；能写入它的人可以让自己的脚本每年以 root 身份运行。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode, uid
FROM files
WHERE path = '/etc/cron.yearly' AND type <> 'link' AND uid <> 0;
