-- id: net-service-database-reachable
-- title: Databases answer only to the servers that need them
-- title[zh_CN]: 数据库只对需要的服务器开放
-- severity: high
-- area: net
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b highrisk:6.4.3.1 zicha:RA107 gbt22239:8.1.3.2.a zicha:RB128
-- param allowed: - | addresses of databases that this host may reach, separated by blanks
-- param allowed[zh_CN]: 允许本机访问的数据库地址，以空格分隔
-- key: ip port
-- why: A database that a workstation reaches is attacked from every workstation; only application
--     servers and the administrators' place need it.
-- why[zh_CN]: 工作站能连到的数据库，会受到来自任何一台工作站的攻击；只有应用服务器和管理终端才需要连接。
-- fix: Let only the application's servers reach port {port} of {ip} by the host's firewall, or
--     listen on the inner address alone. Inspect from where users are; list in `allowed` what this
--     host may reach.
-- fix[zh_CN]: 用主机防火墙限定只有应用服务器可以访问 {ip} 的 {port} 端口，或只监听内部地址。应在用户所在网段检查；本机可以访问的地址写入参数 `allowed`。
SELECT ip, port, service, product FROM net_services s
WHERE service IN ('mysql', 'postgresql', 'tds', 'tns', 'redis', 'mongodb', 'elasticsearch', 'memcached') AND confidence > 20
AND ip NOT LIKE '127.%' AND ip <> '::1' AND ' ' || :allowed || ' ' NOT LIKE '% ' || ip || ' %'
AND NOT EXISTS (SELECT 1 FROM net_service_facts f WHERE f.ip = s.ip AND f.port = s.port AND f.name = 'refuses_this_host' AND f.value = 'yes');
