-- id: traffic-industrial-zone
-- title: Protocols of controllers stay within their zone
-- title[zh_CN]: 工业控制协议不离开其所属区域
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.2.1.d gbt22239:8.1.3.1.a gbt22239:8.1.3.2.a zicha:RA176
-- param zones: 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 169.254.0.0/16 fc00::/7 fe80::/10 | networks within which it may pass, with blanks between
-- param zones[zh_CN]: 允许其通行的网络，以空格分隔
-- key: client server server_port application
-- why: Modbus, S7 and BACnet know no password: who reaches an air conditioning, a lift or an oxygen supply may switch it.
-- why[zh_CN]: Modbus、S7 和 BACnet 没有口令：能访问空调、电梯或供氧系统者即可操作它。
-- fix: Block {application} ({server_port}) between {client} and {server} at the zone's edge.
-- fix[zh_CN]: 在区域边界阻断 {client} 与 {server} 之间的 {application}（{server_port}）。
SELECT client, server, server_port, application, evidence, flows, bytes_sent, bytes_received, first_seen, last_seen
FROM net_talkers
WHERE category = 'industrial' AND answered > 0 AND NOT EXISTS
    (SELECT 1 FROM json_each('["' || replace(trim(:zones), ' ', '","') || '"]')
        WHERE cidr_contains(value, client) AND cidr_contains(value, server));
