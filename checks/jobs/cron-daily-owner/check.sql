-- id: cron-daily-owner
-- title: Root owns /etc/cron.daily
-- title[zh_CN]: /etc/cron.daily 的属主是 root
-- severity: high
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_owner_cron_daily
-- why: An owner may change the permissions at will, and who may write to it has a script of his own
--     run as root every day.
-- why[zh_CN]: 属主可以随时改变权限，而能写入它的人可以让自己的脚本每天以 root 身份运行。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/cron.daily' AND type <> 'link' AND uid <> 0;
