-- id: nftables-d-owner
-- title: Root owns /etc/nftables
-- title[zh_CN]: /etc/nftables 的属主是 root
-- severity: high
-- area: network
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:directory_owner_etc_nftables
-- why: An owner may change the permissions at will, and who may write to it opens the firewall at
--     the next start.
-- why[zh_CN]: 属主可以随时改变权限，而能写入它的人可以在下次启动时打开防火墙。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/nftables' AND type <> 'link' AND uid <> 0;
