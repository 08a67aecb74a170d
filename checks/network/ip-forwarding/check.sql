-- id: ip-forwarding
-- title: A host in several networks does not forward packets between them
-- title[zh_CN]: 连接多个网络的主机不转发数据包
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.3.1.a gbt22239:7.1.3.1 gbt22239:8.1.2.1.d gbt22239:7.1.2.1.b zicha:RA176
--     zicha:RB141 zicha:RA052
-- key: name
-- why: It is a router past the firewall: whoever is in one of its networks reaches the other.
-- why[zh_CN]: 这样的主机等于绕过防火墙的路由器：从它所在的一个网络就能进入另一个网络。
-- fix: Set {name} = 0 in /etc/sysctl.d/60-forward.conf and run sysctl --system; on a router or
--     container host restrict the chain forward and record a waiver.
-- fix[zh_CN]: 在 /etc/sysctl.d/60-forward.conf 中设置 {name} = 0 并执行 sysctl --system；确为路由器或容器主机的，应限制 forward 链并登记豁免。
SELECT s.name, s.value, group_concat(i.name, ', ') AS interfaces, s.path
FROM sysctl s JOIN interfaces i
WHERE s.name IN ('net.ipv4.ip_forward', 'net.ipv6.conf.all.forwarding') AND s.value <> '0'
  AND i.is_up AND NOT i.is_virtual AND i.kind IN ('ethernet', 'wireless')
  AND i.has_carrier IS NOT 0
GROUP BY s.name HAVING count(*) > 1;
