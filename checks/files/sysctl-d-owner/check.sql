-- id: sysctl-d-owner
-- title: Root owns /etc/sysctl.d
-- title[zh_CN]: /etc/sysctl.d 的属主是 root
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:directory_owner_etc_sysctld
-- why: An owner may change the permissions at will, and who may write to it switches protections of
--     the kernel off at the next start.
-- why[zh_CN]: 属主可以随时改变权限，而能写入它的人可以在下次启动时关闭内核防护。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/sysctl.d' AND type <> 'link' AND uid <> 0;
