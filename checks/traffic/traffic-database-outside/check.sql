-- id: traffic-database-outside
-- title: No database is spoken with across the edge
-- title[zh_CN]: 没有跨边界的数据库访问
-- severity: critical
-- area: traffic
-- controls: gbt22239:8.1.3.1.a gbt22239:8.1.3.2.a zicha:RA052 highrisk:6.3.2.1
-- key: client server application
-- why: Databases answer many questions and log few: across the edge they belong behind an application.
-- why[zh_CN]: 数据库能应答大量查询却很少留痕，跨边界访问必须经由应用系统。
-- fix: Close {server_port} of {server} at the edge; let the application or a VPN stand between.
-- fix[zh_CN]: 在边界关闭 {server} 的端口 {server_port}，由应用系统或 VPN 中转。
SELECT client, server, server_port, application, evidence, flows, bytes_sent, bytes_received, first_seen, last_seen
FROM net_talkers
WHERE category = 'database' AND answered > 0 AND is_client_outside <> is_server_outside;
