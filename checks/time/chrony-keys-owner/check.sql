-- id: chrony-keys-owner
-- title: Root owns /etc/chrony.keys
-- title[zh_CN]: /etc/chrony.keys 的属主是 root
-- severity: medium
-- area: time
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_owner_etc_chrony_keys
-- why: An owner may change the permissions at will, and who may write to it makes the host trust a
--     false time server.
-- why[zh_CN]: 属主可以随时改变权限，而能写入它的人可以让主机信任假的时间服务器。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/chrony.keys' AND type <> 'link' AND uid <> 0;
