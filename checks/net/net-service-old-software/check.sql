-- id: net-service-old-software
-- title: No service on the network names a version that is out of support
-- title[zh_CN]: 网络服务自报的版本均未停止支持
-- severity: high
-- area: net
-- controls: gbt22239:8.1.4.4.e gbt22239:8.1.10.5.a highrisk:6.4.3.2
-- key: ip port
-- why: Versions this old get no fixes any more and have known faults for which there are ready
--     programs.
-- why[zh_CN]: 这些旧版本不再得到修复，其已知漏洞已有现成的攻击程序。
-- fix: Update {product} on port {port} of {ip}: {version} is older than {oldest}. Look first
--     whether the distribution carries fixes of its own in that version.
-- fix[zh_CN]: 升级 {ip} 的 {port} 端口上的 {product}：{version} 早于 {oldest}。请先确认发行版是否已在该版本中回移补丁。
WITH oldest(product, version) AS (VALUES
  ('OpenSSH', '7.4'),
  ('vsftpd', '3.0.0'),
  ('ProFTPD', '1.3.5'),
  ('nginx', '1.18'),
  ('Apache httpd', '2.4.0'),
  ('Microsoft IIS', '8.5'),
  ('MySQL', '5.7'),
  ('MariaDB', '10.5'),
  ('Redis', '6.0'),
  ('Elasticsearch', '7.0'),
  ('Jetty', '9.4'),
  ('PHP', '7.4'),
  ('dnsmasq', '2.83'),
  ('BIND', '9.11'),
  ('Exim', '4.94'),
  ('Webmin', '1.930'),
  ('lighttpd', '1.4.50'),
  ('Squid', '4.0'),
  ('memcached', '1.5.6'),
  ('Apache Tomcat', '8.5'))
SELECT s.ip, s.port, s.product, s.version, o.version AS oldest FROM net_services s
JOIN oldest o ON o.product = s.product WHERE version_compare(s.version, o.version, 'dpkg') < 0;
