-- id: ipsec-conf-mode
-- title: Permissions of /etc/ipsec.conf are 0644 or stricter
-- title[zh_CN]: /etc/ipsec.conf 的权限不宽于 0644
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_ipsec_conf
-- why: Who may write to it sends the traffic of the tunnel somewhere else.
-- why[zh_CN]: 能写入它的人可以把隧道流量引向别处。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0644' AS wanted
FROM files
WHERE path = '/etc/ipsec.conf' AND type <> 'link' AND mode_exceeds(mode, '0644');
