-- id: opasswd-mode
-- title: Permissions of /etc/security/opasswd are 0600 or stricter
-- title[zh_CN]: /etc/security/opasswd 的权限不宽于 0600
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_security_opasswd
-- why: Who may read it guesses old passwords and from them the next one; who may write to it takes
--     old passwords off the list, so that they may be used again.
-- why[zh_CN]: 能读取它的人可以破解历史口令，并据此猜出新口令；能写入它的人可以删除历史口令记录，使旧口令可重复使用。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0600' AS wanted
FROM files
WHERE path = '/etc/security/opasswd' AND type <> 'link' AND mode_exceeds(mode, '0600');
