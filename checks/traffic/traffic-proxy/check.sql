-- id: traffic-proxy
-- title: Nothing leaves the network through a proxy or a relay of strangers
-- title[zh_CN]: 没有流量经外部代理或内网穿透服务离开本单位
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.3.1.a gbt22239:8.1.3.1.c zicha:RA025 highrisk:6.3.1.1
-- param servers: 192.0.2.1 | addresses of approved proxies, with blanks between
-- param servers[zh_CN]: 已批准的代理服务器地址，以空格分隔
-- key: client server application
-- why: A relay opens a way from the Internet into the network that no firewall rule shows, and a proxy hides who is spoken to.
-- why[zh_CN]: 内网穿透服务会打开一条防火墙规则中看不到的、从互联网进入内网的通道，代理则隐藏真实的通信对象。
-- fix: Remove {application} from {client}, and block {server} ({name}) at the exit.
-- fix[zh_CN]: 移除 {client} 上的 {application}，并在出口阻断 {server}（{name}）。
SELECT client, server, application, name, packets, bytes, reason, first_seen, last_seen
FROM net_tunnels
WHERE kind = 'proxy' AND is_server_outside
    AND instr(' ' || :servers || ' ', ' ' || server || ' ') = 0;
