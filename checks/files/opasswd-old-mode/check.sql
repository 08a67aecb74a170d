-- id: opasswd-old-mode
-- title: Permissions of /etc/security/opasswd.old are 0600 or stricter
-- title[zh_CN]: /etc/security/opasswd.old 的权限不宽于 0600
-- severity: low
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_security_opasswd_old
-- why: Who may read it guesses old passwords and from them the next one; who may write to it
--     changes the list of old passwords that a restore brings back.
-- why[zh_CN]: 能读取它的人可以破解历史口令，并据此猜出新口令；能写入它的人可以篡改恢复时使用的历史口令记录。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0600' AS wanted
FROM files
WHERE path = '/etc/security/opasswd.old' AND type <> 'link' AND mode_exceeds(mode, '0600');
