-- id: crontab-mode
-- title: Permissions of /etc/crontab are 0600 or stricter
-- title[zh_CN]: /etc/crontab 的权限不宽于 0600
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_crontab
-- why: Who may read it learns which scripts run as root and when, and waits for one that he can
--     change; who may write to it has a command of his own run as root within a minute.
-- why[zh_CN]: 能读取它的人可以得知哪些脚本何时以 root 运行，并等待可篡改的机会；能写入它的人可以让自己的命令在一分钟内以 root 身份运行。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0600' AS wanted
FROM files
WHERE path = '/etc/crontab' AND type <> 'link' AND mode_exceeds(mode, '0600');
