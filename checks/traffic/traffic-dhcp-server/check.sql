-- id: traffic-dhcp-server
-- title: One known DHCP server gives out addresses
-- title[zh_CN]: 只有一台已知的 DHCP 服务器分配地址
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.3.3.b zicha:RA180 zicha:RB150 zicha:RB102
-- param servers:  | addresses of the unit's servers, with blanks between; empty: there is one
-- param servers[zh_CN]: 本单位 DHCP 服务器地址，以空格分隔；留空表示只应有一台
-- key: ip mac
-- why: A second server, often a private router, gives hosts a wrong gateway: they lose the network, or send everything to whoever runs it.
-- why[zh_CN]: 第二台 DHCP 服务器（常为私接的路由器）会下发错误网关，使主机断网，或把全部流量交给其控制者。
-- fix: Find {mac} in the switches' address tables and unplug it; turn on DHCP snooping. If {ip} is the unit's: --set traffic-dhcp-server.servers={ip}.
-- fix[zh_CN]: 在交换机地址表中找到 {mac} 并断开，启用 DHCP 侦听；若 {ip} 为本单位服务器：--set traffic-dhcp-server.servers={ip}。
SELECT ip, mac, gateway, dns, offered
FROM net_dhcp_servers
-- Without a register there is nothing to know the right one by; with one a stranger may be alone.
WHERE CASE WHEN :servers = '' THEN is_registered = 0 OR (is_registered IS NULL
        AND (SELECT count(DISTINCT ip) FROM net_dhcp_servers) > 1)
    ELSE instr(' ' || :servers || ' ', ' ' || ip || ' ') = 0 END;
