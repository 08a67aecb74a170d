-- id: traffic-medical-zone
-- title: Medical protocols stay within their zone
-- title[zh_CN]: 医疗协议不离开其所属区域
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.2.1.d gbt22239:8.1.3.1.a gbt22239:8.1.3.2.a zicha:RA176
-- param zones: 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 169.254.0.0/16 fc00::/7 fe80::/10 | networks within which it may pass, with blanks between
-- param zones[zh_CN]: 允许其通行的网络，以空格分隔
-- key: client server server_port application
-- why: HL7 and DICOM carry patients' names, findings and images in the clear, and their devices take orders from whoever reaches them.
-- why[zh_CN]: HL7 和 DICOM 以明文传输患者姓名、检查结果和影像，且相关设备会接受任何可达者的指令。
-- fix: Block {application} ({server_port}) between {client} and {server} at the zone's edge, or carry it through a VPN.
-- fix[zh_CN]: 在区域边界阻断 {client} 与 {server} 之间的 {application}（{server_port}），或改经 VPN 传输。
SELECT client, server, server_port, application, evidence, flows, bytes_sent, bytes_received, first_seen, last_seen
FROM net_talkers
WHERE category = 'medical' AND answered > 0 AND NOT EXISTS
    (SELECT 1 FROM json_each('["' || replace(trim(:zones), ' ', '","') || '"]')
        WHERE cidr_contains(value, client) AND cidr_contains(value, server));
