-- id: at-allow-mode
-- title: Permissions of /etc/at.allow are 0640 or stricter
-- title[zh_CN]: /etc/at.allow 的权限不宽于 0640
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_at_allow
-- why: Who may read it learns which accounts may set up jobs, and takes over one of them; who may
--     write to it adds himself to those who may set up at jobs.
-- why[zh_CN]: 能读取它的人可以得知哪些账户可设置任务，并设法接管其中之一；能写入它的人可以把自己加入可设置 at 任务的名单。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0640' AS wanted
FROM files
WHERE path = '/etc/at.allow' AND type <> 'link' AND mode_exceeds(mode, '0640');
