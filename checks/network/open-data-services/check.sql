-- id: open-data-services
-- title: Services that commonly ask for no password are not reachable from everywhere
-- title[zh_CN]: 常见的无口令数据服务不对任意主机开放
-- severity: high
-- area: network
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121 highrisk:6.4.3.1
--     zicha:RA107 zicha:RB127
-- optional: port_filter
-- key: protocol port process
-- why: Redis, Elasticsearch, MongoDB and their like are delivered without a password, or with one
--     that few set: patient and citizen data in them have been copied and deleted for ransom by the
--     thousands.
-- why[zh_CN]: Redis、Elasticsearch、MongoDB 等默认没有口令：已有成千上万套此类系统中的患者、公民数据被拷走或删除勒索。
-- fix: Bind {what} to 127.0.0.1 or to the address that the application server uses, set a password,
--     and let the packet filter take port {port} from that server only.
-- fix[zh_CN]: 让 {what} 只监听 127.0.0.1 或仅供应用服务器使用的地址，设置口令，并用防火墙限定只有应用服务器可访问 {port} 端口。
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
service(protocol, first, last, what) AS (VALUES
  ('tcp', 2181, 2181, 'ZooKeeper'), ('tcp', 2379, 2380, 'etcd'), ('tcp', 5984, 5984, 'CouchDB'),
  ('tcp', 6379, 6379, 'Redis'), ('tcp', 8500, 8500, 'Consul'), ('tcp', 9200, 9200, 'Elasticsearch'),
  ('tcp', 9300, 9300, 'Elasticsearch'), ('tcp', 10255, 10255, 'kubelet'),
  ('tcp', 11211, 11211, 'memcached'), ('udp', 11211, 11211, 'memcached'),
  ('tcp', 27017, 27019, 'MongoDB'), ('tcp', 50070, 50070, 'Hadoop'), ('tcp', 9870, 9870, 'Hadoop'))
SELECT r.protocol, r.port, s.what, r.process, r.addresses
FROM reachable r JOIN service s ON s.protocol = r.protocol AND r.port BETWEEN s.first AND s.last;
