-- id: cron-d-mode
-- title: Permissions of /etc/cron.d are 0700 or stricter
-- title[zh_CN]: /etc/cron.d 的权限不宽于 0700
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_cron_d
-- why: Who may read it learns which jobs run as root, and when; who may write to it puts a job
--     there that runs as root within a minute.
-- why[zh_CN]: 能读取它的人可以得知哪些任务何时以 root 运行；能写入它的人可以放入一分钟内以 root 身份运行的任务。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0700' AS wanted
FROM files
WHERE path = '/etc/cron.d' AND type <> 'link' AND mode_exceeds(mode, '0700');
