-- id: one-service-per-purpose
-- title: No two services are started for one purpose
-- title[zh_CN]: 同一用途不重复启用多个服务
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: purpose
-- why: Two firewalls load their rules over one another and two mail or log services fight for one
--     port: which of them won is chance, and the other is patched and configured in vain.
-- why[zh_CN]: 两个防火墙会互相覆盖规则，两个邮件或日志服务会争抢同一端口：哪个生效全凭运气，另一个的加固全都白费。
-- fix: Decide for one of {services} and switch the others off (systemctl disable --now).
-- fix[zh_CN]: 在 {services} 中保留一个，停用其余（systemctl disable --now）。
WITH purpose(purpose, name) AS (VALUES
  ('firewall', 'ufw'), ('firewall', 'firewalld'), ('firewall', 'nftables'),
  ('firewall', 'netfilter-persistent'), ('firewall', 'shorewall'), ('firewall', 'iptables'),
  ('mail', 'postfix'), ('mail', 'exim4'), ('mail', 'sendmail'), ('mail', 'opensmtpd'),
  ('log', 'rsyslog'), ('log', 'syslog-ng'), ('log', 'busybox-syslogd'), ('log', 'inetutils-syslogd'),
  ('FTP', 'vsftpd'), ('FTP', 'proftpd'), ('FTP', 'pure-ftpd'),
  ('DNS', 'named'), ('DNS', 'bind9'), ('DNS', 'unbound'), ('DNS', 'knot-resolver'), ('DNS', 'pdns'),
  ('DHCP', 'isc-dhcp-server'), ('DHCP', 'dhcpd'), ('DHCP', 'kea-dhcp4-server'),
  ('SSH', 'ssh'), ('SSH', 'sshd'), ('SSH', 'dropbear'))
SELECT purpose, group_concat(name, ', ') AS services, count(*) AS n
FROM (SELECT DISTINCT purpose, services.name FROM purpose CROSS JOIN services USING (name)
      WHERE kind = 'service' AND state <> 'alias' AND is_enabled ORDER BY services.name)
GROUP BY purpose HAVING count(*) > 1;
