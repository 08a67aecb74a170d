-- id: traffic-icmp-tunnel
-- title: No data are carried in pings
-- title[zh_CN]: ping 报文中未夹带数据（无 ICMP 隧道）
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.3.3.c zicha:RA054
-- key: client server
-- why: Pings pass most firewalls; a tunnel in them takes data out without a connection that anybody logs.
-- why[zh_CN]: 多数防火墙放行 ping；其中的隧道无需建立可被记录的连接即可把数据带出。
-- fix: Find the program on {client} that pings {server}, and allow pings at the edge only to addresses that need them.
-- fix[zh_CN]: 查找 {client} 上向 {server} 发送 ping 的程序，并在边界仅对必要地址放行 ping。
SELECT client, server, packets, bytes, reason, first_seen, last_seen
FROM net_tunnels
WHERE kind = 'icmp';
