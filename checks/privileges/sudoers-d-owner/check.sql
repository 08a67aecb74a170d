-- id: sudoers-d-owner
-- title: Root owns /etc/sudoers.d
-- title[zh_CN]: /etc/sudoers.d 的属主是 root
-- severity: high
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:directory_owner_etc_sudoersd
-- why: An owner may change the permissions at will, and who may write to it puts a file there that
--     gives him every command as root.
-- why[zh_CN]: 属主可以随时改变权限，而能写入它的人可以放入授予自己全部 root 命令的文件。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/sudoers.d' AND type <> 'link' AND uid <> 0;
