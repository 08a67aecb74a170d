-- id: iptables-d-mode
-- title: Permissions of /etc/iptables are 0700 or stricter
-- title[zh_CN]: /etc/iptables 的权限不宽于 0700
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:directory_permissions_etc_iptables
-- why: Who may read it sees what the firewall lets through; who may write to it opens the firewall
--     at the next start.
-- why[zh_CN]: 能读取它的人可以得知防火墙放行的内容；能写入它的人可以在下次启动时打开防火墙。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0700' AS wanted
FROM files
WHERE path = '/etc/iptables' AND type <> 'link' AND mode_exceeds(mode, '0700');
