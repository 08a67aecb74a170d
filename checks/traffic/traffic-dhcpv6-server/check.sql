-- id: traffic-dhcpv6-server
-- title: Only the unit's servers answer hosts by DHCPv6
-- title[zh_CN]: 只有本单位的服务器应答主机的 DHCPv6 请求
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.3.3.b zicha:RA180 zicha:RA175 zicha:RB102
-- param servers:  | MAC addresses of the unit's servers or relays, with blanks between; empty: there is one
-- param servers[zh_CN]: 本单位 DHCPv6 服务器或中继的 MAC 地址，以空格分隔；留空表示只应有一台
-- key: mac
-- why: Windows asks by DHCPv6 also where the unit has no IPv6, and asks the server that answered for all names from then on: who answers first reads log-ins.
-- why[zh_CN]: 即使单位未部署 IPv6，Windows 也会发出 DHCPv6 请求，并从此向应答者查询所有域名：抢先应答者即可截获登录。
-- fix: Find {mac} in the switches' address tables and unplug it; turn on DHCPv6 guard. If it is the unit's, register it with its MAC address as a server or router, or --set traffic-dhcpv6-server.servers={mac}.
-- fix[zh_CN]: 在交换机地址表中找到 {mac} 并断开，启用 DHCPv6 Guard；若为本单位设备，请在登记表中按 MAC 登记为服务器或路由器，或 --set traffic-dhcpv6-server.servers={mac}。
SELECT ip, mac, detail AS name_server, times, first_seen, last_seen
FROM net_announced
WHERE kind = 'dhcpv6' AND CASE WHEN :servers = '' THEN is_registered = 0 OR (is_registered IS NULL
        AND (SELECT count(DISTINCT mac) FROM net_announced WHERE kind = 'dhcpv6') > 1)
    ELSE instr(' ' || lower(:servers) || ' ', ' ' || mac || ' ') = 0 END;
