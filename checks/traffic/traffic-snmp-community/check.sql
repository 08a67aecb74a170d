-- id: traffic-snmp-community
-- title: Devices are not asked by SNMP 1 or 2c
-- title[zh_CN]: 未使用 SNMP v1/v2c 访问设备
-- severity: low
-- area: traffic
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.2.2.b
-- key: client server
-- why: The community is the password of these versions, and stands in each packet.
-- why[zh_CN]: 团体名就是这些版本的口令，且在每个报文中明文出现。
-- fix: Set up SNMP 3 with authentication and encryption on {server} and {client}.
-- fix[zh_CN]: 在 {server} 和 {client} 上配置带认证和加密的 SNMP v3。
SELECT client, server, server_port, times, first_seen, last_seen
FROM net_cleartext
WHERE protocol = 'snmp';
