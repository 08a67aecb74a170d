-- id: service-dhcpd6-off
-- title: The DHCP server for IPv6 is not started
-- title[zh_CN]: 未启用 DHCPv6 服务
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_dhcpd6_disabled
-- why: A second DHCP server gives the neighbours wrong addresses and gateways.
-- why[zh_CN]: 网络中多出的 DHCP 服务会给其他主机分配错误的地址和网关。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('dhcpd6', 'isc-dhcp-server6', 'kea-dhcp6-server')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;
