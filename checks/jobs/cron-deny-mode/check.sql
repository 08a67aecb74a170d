-- id: cron-deny-mode
-- title: Permissions of /etc/cron.deny are 0640 or stricter
-- title[zh_CN]: /etc/cron.deny 的权限不宽于 0640
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_cron_deny
-- why: Who may read it knows which accounts are watched; who may write to it takes himself off the
--     list of those who may not use crontab.
-- why[zh_CN]: 能读取它的人可以得知哪些账户受到限制；能写入它的人可以把自己从禁用 crontab 的名单中删除。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0640' AS wanted
FROM files
WHERE path = '/etc/cron.deny' AND type <> 'link' AND mode_exceeds(mode, '0640');
