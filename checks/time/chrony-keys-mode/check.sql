-- id: chrony-keys-mode
-- title: Permissions of /etc/chrony.keys are 0640 or stricter
-- title[zh_CN]: /etc/chrony.keys 的权限不宽于 0640
-- severity: low
-- area: time
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_chrony_keys
-- why: Who may read it can forge the answers of the time server; who may write to it makes the host
--     trust a false time server.
-- why[zh_CN]: 能读取它的人可以伪造时间服务器的应答；能写入它的人可以让主机信任假的时间服务器。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0640' AS wanted
FROM files
WHERE path = '/etc/chrony.keys' AND type <> 'link' AND mode_exceeds(mode, '0640');
