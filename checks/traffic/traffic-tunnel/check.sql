-- id: traffic-tunnel
-- title: No tunnel of bare packets crosses the edge
-- title[zh_CN]: 没有裸 IP 隧道穿越网络边界
-- severity: medium
-- area: traffic
-- controls: gbt22239:8.1.3.1.a gbt22239:8.1.3.2.a zicha:RA052
-- param servers: 192.0.2.1 | far ends of approved tunnels, with blanks between
-- param servers[zh_CN]: 已批准的隧道对端地址，以空格分隔
-- key: kind client server
-- why: GRE, IP in IP and Teredo carry packets past filters that look at the outer address only.
-- why[zh_CN]: GRE、IP-in-IP 和 Teredo 可携带数据包绕过仅检查外层地址的过滤规则。
-- fix: Block {kind} between {client} and {server} at the edge, unless a line of the unit needs it: --set traffic-tunnel.servers={server}.
-- fix[zh_CN]: 在边界阻断 {client} 与 {server} 之间的 {kind}；若为本单位线路所需：--set traffic-tunnel.servers={server}。
SELECT kind, client, server, packets, bytes, first_seen, last_seen
FROM net_tunnels
WHERE kind IN ('gre', 'ip-in-ip', 'ipv6-in-ipv4', 'teredo') AND is_server_outside
    AND instr(' ' || :servers || ' ', ' ' || server || ' ') = 0;
