-- id: database-ports
-- title: Databases answer only the hosts that need them
-- title[zh_CN]: 数据库只对需要的主机开放
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c highrisk:6.4.3.1
--     gbt22239:8.1.2.1.d gbt22239:7.1.2.1.b zicha:RB127 zicha:RB128 zicha:RA107
-- optional: port_filter
-- key: protocol port process
-- why: From any infected desktop one can then try passwords at the database itself and use its
--     holes; the application's rights do not protect what is in it.
-- why[zh_CN]: 否则任何一台中毒的办公电脑都能直接对数据库猜口令、利用漏洞，应用系统的权限控制形同虚设。
-- fix: Bind {what} to 127.0.0.1 or an address of the server segment, and let the packet filter take
--     port {port} from the application servers only (nft: ip saddr 10.1.2.0/24 tcp dport {port}
--     accept).
-- fix[zh_CN]: 让 {what} 只监听 127.0.0.1 或服务器网段地址，并用防火墙限定只有应用服务器可访问 {port} 端口（nft：ip saddr 10.1.2.0/24 tcp dport {port} accept）。
WITH reachable AS (
  SELECT replace(protocol, '6', '') AS protocol, port, coalesce(process, 'unknown') AS process,
         min(service) AS service, group_concat(DISTINCT address) AS addresses
  FROM listening_ports l
  WHERE is_exposed
    -- Without a word about the filter the port counts as open.
    AND (NOT EXISTS (SELECT 1 FROM port_filter)
         OR EXISTS (SELECT 1 FROM port_filter f
                    WHERE f.verdict <> 'drop' AND f.protocol = replace(l.protocol, '6', '')
                      AND l.port BETWEEN f.first_port AND f.last_port
                      AND (f.family = 'ip6' AND l.address LIKE '%:%'
                           -- What waits on :: is given the packets of IPv4 as well.
                           OR f.family = 'ip' AND (l.address = '::' OR l.address NOT LIKE '%:%'))))
  GROUP BY replace(protocol, '6', ''), port, process),
service(protocol, port, what) AS (VALUES
  ('tcp', 1433, 'SQL Server'), ('tcp', 1521, 'Oracle'), ('tcp', 2881, 'OceanBase'),
  ('tcp', 3306, 'MySQL'), ('tcp', 33060, 'MySQL'), ('tcp', 5236, 'Dameng'), ('tcp', 5432, 'PostgreSQL'),
  ('tcp', 9088, 'GBase'), ('tcp', 9042, 'Cassandra'), ('tcp', 8123, 'ClickHouse'), ('tcp', 50000, 'DB2'),
  ('tcp', 54321, 'KingbaseES'))
SELECT r.protocol, r.port, s.what, r.process, r.addresses
FROM reachable r JOIN service s USING (protocol, port);
