-- id: net-service-consoles
-- title: Management consoles are not open to every network
-- title[zh_CN]: 管理控制台不对所有网段开放
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b highrisk:6.4.3.1 zicha:RA107 gbt22239:8.1.3.2.a highrisk:6.5.1.1
-- key: ip port
-- why: Consoles such as Jenkins, Nacos, phpMyAdmin and Kibana are attacked within hours after a
--     fault in them becomes known.
-- why[zh_CN]: Jenkins、Nacos、phpMyAdmin、Kibana 等控制台一旦公布漏洞，数小时内就会被攻击。
-- fix: Let only the administrators' network reach port {port} of {ip} ({product}).
-- fix[zh_CN]: 只允许管理网段访问 {ip} 的 {port} 端口（{product}）。
SELECT ip, port, product, version FROM net_services WHERE product IN ('Jenkins', 'phpMyAdmin', 'Kibana', 'Grafana', 'RabbitMQ', 'Zabbix', 'Druid', 'Spring Eureka', 'Nacos', 'Webmin', 'Oracle WebLogic',
'BT panel', 'Cockpit', 'Portainer', 'Harbor', 'XXL-JOB', 'Sentinel', 'Apache ActiveMQ', 'Apache RocketMQ', 'Apache Solr', 'Apache Flink', 'Apache Spark', 'Hadoop NameNode', 'Hadoop YARN',
'Jupyter', 'Consul', 'Kubernetes', 'etcd', 'frp')
AND ip NOT LIKE '127.%' AND ip <> '::1';
