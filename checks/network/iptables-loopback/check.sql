-- id: iptables-loopback
-- title: iptables lets the host's own traffic pass and drops what only pretends to be
-- title[zh_CN]: iptables 放行回环流量并丢弃伪造的回环地址
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.2.c gbt22239:7.1.3.2.c zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall_rules WHERE family = 'ip' AND table_name = 'filter' AND chain =
--     'INPUT' AND position = 0
-- key: family problem
-- same-as: xccdf:set_loopback_traffic
-- why: Programs on one host talk over lo and stand still where it is dropped; a packet with a
--     loopback address that comes in by a cable is forged.
-- why[zh_CN]: 本机程序通过 lo 通信，被丢弃时业务会停顿；从网线进来却带回环地址的数据包是伪造的。
-- fix: iptables -A INPUT -i lo -j ACCEPT; iptables -A OUTPUT -o lo -j ACCEPT; iptables -A INPUT -s
--     127.0.0.0/8 -j DROP; then save the rules.
-- fix[zh_CN]: 执行 iptables -A INPUT -i lo -j ACCEPT；iptables -A OUTPUT -o lo -j ACCEPT；iptables -A INPUT -s 127.0.0.0/8 -j DROP；然后保存规则。
WITH asked(problem, is_met) AS (VALUES
  ('no rule lets in what comes by lo',
   EXISTS (SELECT 1 FROM firewall_rules WHERE family = 'ip' AND table_name = 'filter'
           AND verdict = 'accept' AND in_interface = 'lo')),
  ('no rule and no policy lets out what goes by lo',
   EXISTS (SELECT 1 FROM firewall_rules WHERE family = 'ip' AND table_name = 'filter'
           AND (verdict = 'accept' AND out_interface = 'lo'
                OR chain = 'OUTPUT' AND position = 0 AND policy = 'accept'))),
  ('no rule drops loopback addresses that come by other interfaces',
   EXISTS (SELECT 1 FROM firewall_rules WHERE family = 'ip' AND table_name = 'filter'
           AND verdict IN ('drop', 'reject') AND source LIKE '127.%'
           AND (in_interface IS NULL OR in_interface = '!lo'))))
SELECT 'ip' AS family, problem FROM asked WHERE NOT is_met;
