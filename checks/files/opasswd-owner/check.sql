-- id: opasswd-owner
-- title: Root owns /etc/security/opasswd
-- title[zh_CN]: /etc/security/opasswd 的属主是 root
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_owner_etc_security_opasswd
-- why: An owner may change the permissions at will, and who may write to it takes old passwords off
--     the list, so that they may be used again.
-- why[zh_CN]: 属主可以随时改变权限，而能写入它的人可以删除历史口令记录，使旧口令可重复使用。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/security/opasswd' AND type <> 'link' AND uid <> 0;
