-- id: net-service-sends-more
-- title: No service sends strangers many times what they sent
-- title[zh_CN]: 没有可被用作放大攻击的 UDP 服务
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b highrisk:6.4.3.1 zicha:RA107
-- key: ip port
-- why: Whoever forges a victim's address lets the service send the victim hundreds of times as much: the unit takes
--     part in an attack, and its own line fills up.
-- why[zh_CN]: 攻击者伪造受害者地址即可让该服务向其发送数百倍的流量，本单位因此参与攻击，自身出口也被占满。
-- fix: On {ip} turn off what answers on UDP port {port} ({service}): memcached with `-U 0`, ntpd with
--     `disable monitor` and `restrict default noquery`.
-- fix[zh_CN]: 在 {ip} 上关闭 UDP {port} 端口的应答（{service}）：memcached 用 `-U 0`，ntpd 用 `disable monitor` 和 `restrict default noquery`。
SELECT DISTINCT ip, port, service FROM net_service_facts
WHERE protocol = 'udp' AND (service = 'memcached' OR (name = 'ntp.monlist' AND value = 'yes'));
