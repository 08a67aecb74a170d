-- id: traffic-desktop-from-outside
-- title: Nobody outside reaches a desktop or a terminal inside
-- title[zh_CN]: 外部无法直接访问内网的远程桌面和终端
-- severity: critical
-- area: traffic
-- controls: gbt22239:8.1.3.1.a gbt22239:8.1.3.2.a zicha:RA052 highrisk:6.3.2.1
-- key: client server application
-- why: Remote desktops that answer the Internet are how most ransomware comes in.
-- why[zh_CN]: 直接面向互联网的远程桌面是勒索软件最常见的入口。
-- fix: Close {server_port} at the edge; let maintainers come through a VPN.
-- fix[zh_CN]: 在边界关闭端口 {server_port}，运维人员经 VPN 接入。
SELECT client, server, server_port, application, evidence, flows, bytes_sent, bytes_received, first_seen, last_seen
FROM net_talkers
WHERE category IN ('remote-desktop', 'terminal') AND is_client_outside AND NOT is_server_outside
    AND answered > 0;
