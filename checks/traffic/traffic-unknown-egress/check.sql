-- id: traffic-unknown-egress
-- title: It is known where large amounts of data go
-- title[zh_CN]: 大量外发数据的去向均为已知
-- severity: medium
-- area: traffic
-- controls: gbt22239:8.1.3.1.c gbt22239:8.1.3.3.c zicha:RA025 zicha:RA010
-- param min_bytes: 1000000 | less than this is left out
-- param min_bytes[zh_CN]: 少于此字节数不检查
-- param allowed: 192.0.2.0/24 | networks that may get data, with blanks between
-- param allowed[zh_CN]: 允许接收数据的网络，以空格分隔
-- key: client server server_port
-- why: A host that sends much to an address without a name, by no protocol that is known, may be giving the unit's data away.
-- why[zh_CN]: 主机以未知协议向没有域名的地址大量发送数据，可能正在泄露本单位数据。
-- fix: Find out which program on {client} sends to {server}, and stop it, or allow its network: --set traffic-unknown-egress.allowed=…
-- fix[zh_CN]: 查明 {client} 上向 {server} 发送数据的程序并停止，或放行其网络：--set traffic-unknown-egress.allowed=…
SELECT client, server, protocol, server_port, bytes_sent, bytes_received, first_seen, last_seen
FROM net_talkers
WHERE is_server_outside AND NOT is_client_outside AND bytes_sent >= :min_bytes
    AND bytes_sent > bytes_received AND name IS NULL
    AND (application IS NULL OR evidence = 'port')
    AND NOT EXISTS (SELECT 1 FROM json_each('["' || replace(trim(:allowed), ' ', '","') || '"]')
        WHERE cidr_contains(value, server));
