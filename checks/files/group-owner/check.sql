-- id: group-owner
-- title: Root owns /etc/group
-- title[zh_CN]: /etc/group 的属主是 root
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_owner_etc_group
-- why: An owner may change the permissions at will, and who may write to it adds an account to
--     sudo, docker or disk and is root.
-- why[zh_CN]: 属主可以随时改变权限，而能写入它的人可以把账户加入 sudo、docker 或 disk 组，从而成为 root。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/group' AND type <> 'link' AND uid <> 0;
