-- id: traffic-vpn
-- title: No VPN leaves the network that the unit did not set up
-- title[zh_CN]: 没有未经批准的 VPN 连接离开本单位网络
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.3.1.a gbt22239:8.1.3.1.c zicha:RA025 highrisk:6.3.1.1
-- param servers: 192.0.2.1 | addresses of approved VPN servers, with blanks between
-- param servers[zh_CN]: 已批准的 VPN 服务器地址，以空格分隔
-- key: client server application
-- why: What goes through a VPN passes every control at the edge unseen, in both directions.
-- why[zh_CN]: VPN 中的流量可双向绕过边界上的全部控制措施。
-- fix: Find out what {application} on {client} is for; remove it, or approve its server {server}: --set traffic-vpn.servers={server}.
-- fix[zh_CN]: 查明 {client} 上 {application} 的用途；将其移除，或批准其服务器 {server}：--set traffic-vpn.servers={server}。
SELECT client, server, application, name, packets, bytes, reason, first_seen, last_seen
FROM net_tunnels
WHERE kind = 'vpn' AND is_server_outside
    AND instr(' ' || :servers || ' ', ' ' || server || ' ') = 0;
