-- id: crypttab-mode
-- title: Permissions of /etc/crypttab are 0600 or stricter
-- title[zh_CN]: /etc/crypttab 的权限不宽于 0600
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_crypttab
-- why: Who may read it learns where the keys of encrypted disks lie; who may write to it has an
--     encrypted disk opened with a key of his own or left open.
-- why[zh_CN]: 能读取它的人可以得知加密磁盘的密钥存放位置；能写入它的人可以让加密磁盘使用自己的密钥或不再加密。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0600' AS wanted
FROM files
WHERE path = '/etc/crypttab' AND type <> 'link' AND mode_exceeds(mode, '0600');
