-- id: cron-d-owner
-- title: Root owns /etc/cron.d
-- title[zh_CN]: /etc/cron.d 的属主是 root
-- severity: high
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_owner_cron_d
-- why: An owner may change the permissions at will, and who may write to it puts a job there that
--     runs as root within a minute.
-- why[zh_CN]: 属主可以随时改变权限，而能写入它的人可以放入一分钟内以 root 身份运行的任务。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/cron.d' AND type <> 'link' AND uid <> 0;
