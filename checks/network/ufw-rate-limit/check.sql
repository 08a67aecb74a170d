-- id: ufw-rate-limit
-- title: ufw slows down hosts that open one connection after another
-- title[zh_CN]: ufw 对频繁新建连接的主机限速
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053
-- when: SELECT 1 FROM firewall WHERE program = 'ufw' AND is_enabled
-- key: protocol destination_port rule
-- same-as: xccdf:ufw_rate_limit
-- why: Without a limit one host can try thousands of passwords an hour at an open port, or fill the
--     service with connections until nobody else gets one.
-- why[zh_CN]: 不限速时，单台主机每小时可尝试数千次口令，或占满服务连接使他人无法访问。
-- fix: ufw limit {destination_port}/{protocol} in place of allow; leave a web server's port out by a
--     waiver, browsers open many connections.
-- fix[zh_CN]: 将 allow 改为 ufw limit {destination_port}/{protocol}；Web 服务端口可登记豁免，因浏览器会同时建立多个连接。
SELECT protocol, destination_port, rule, path, line FROM firewall_rules
-- A rule of "ufw limit" jumps to another chain and does not accept by itself.
WHERE chain IN ('ufw-user-input', 'ufw6-user-input') AND verdict = 'accept' AND source IS NULL
  AND protocol = 'tcp';
