-- id: net-service-no-authentication
-- title: Every data service and every management board asks who is there
-- title[zh_CN]: 数据服务与服务器管理板均要求身份鉴别
-- severity: critical
-- area: net
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a highrisk:6.4.1.1 zicha:RA096
-- key: ip port
-- why: Whoever reaches the port reads and changes everything in it; such services are emptied and
--     held to ransom by programs that search for them.
-- why[zh_CN]: 能连到该端口的任何人都能读写其中全部数据；专门搜索此类服务的程序会清空数据并勒索。
-- fix: Set a password for {service} on port {port} of {ip} and let only its application's servers
--     reach it; Redis: `requirepass`, MongoDB: `authorization: enabled`, Elasticsearch:
--     `xpack.security.enabled: true`.
-- fix[zh_CN]: 为 {ip} 的 {port} 端口上的 {service} 设置口令，并只允许应用服务器访问；Redis：`requirepass`，MongoDB：`authorization: enabled`，Elasticsearch：`xpack.security.enabled: true`。
SELECT DISTINCT ip, port, protocol, service FROM net_service_facts
WHERE name = 'auth' AND value = 'none' AND ip NOT IN ('127.0.0.1', '::1')
AND service IN ('redis', 'mongodb', 'memcached', 'elasticsearch', 'postgresql', 'mqtt', 'ipmi');
