-- id: shadow-backup-mode
-- title: Permissions of /etc/shadow- are 0640 or stricter
-- title[zh_CN]: /etc/shadow- 的权限不宽于 0640
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_backup_etc_shadow
-- why: Who may read it tries the passwords of yesterday offline, and most are still those of today;
--     who may write to it prepares the passwords that come back when it is restored.
-- why[zh_CN]: 能读取它的人可以离线破解旧口令，而它们大多仍在使用；能写入它的人可以预先埋入口令，等恢复时生效。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0640' AS wanted
FROM files
WHERE path = '/etc/shadow-' AND type <> 'link' AND mode_exceeds(mode, '0640');
