-- id: shadow-mode
-- title: Permissions of /etc/shadow are 0640 or stricter
-- title[zh_CN]: /etc/shadow 的权限不宽于 0640
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_shadow
-- why: Who may read it tries millions of passwords a second at home, without a lockout or a trace;
--     who may write to it sets any password.
-- why[zh_CN]: 能读取它的人可以带走离线破解，每秒尝试数百万个口令，不会被锁定也不留痕迹；能写入它的人可以设置任何账户的口令。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0640' AS wanted
FROM files
WHERE path = '/etc/shadow' AND type <> 'link' AND mode_exceeds(mode, '0640');
