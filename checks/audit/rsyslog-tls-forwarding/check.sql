-- id: rsyslog-tls-forwarding
-- title: rsyslog sends to other hosts, and with encryption
-- title[zh_CN]: rsyslog 以加密方式转发日志
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.7.a gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c zicha:RA112
-- key: problem path line
-- same-as: xccdf:rsyslog_remote_tls
-- why: On its way through the network everybody on the line can read and change an open log.
-- why[zh_CN]: 明文日志在网络传输途中可被读取和篡改。
-- fix: Put into /etc/rsyslog.d/60-forward.conf: action(type="omfwd" target="LOGHOST" port="6514"
--     protocol="tcp" StreamDriver="gtls" StreamDriverMode="1" StreamDriverAuthMode="x509/name")
--     (package rsyslog-gnutls), and restart rsyslog.
-- fix[zh_CN]: 在 /etc/rsyslog.d/60-forward.conf 中写入 action(type="omfwd" target="日志主机" port="6514" protocol="tcp" StreamDriver="gtls" StreamDriverMode="1" StreamDriverAuthMode="x509/name")（软件包 rsyslog-gnutls），然后重启 rsyslog。
SELECT 'nothing is sent to another host' AS problem, '/etc/rsyslog.conf' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM log_forwarding WHERE mechanism = 'rsyslog' AND NOT is_local)
UNION ALL
SELECT 'it is sent without encryption', path, line FROM log_forwarding
WHERE mechanism = 'rsyslog' AND NOT is_local AND NOT is_encrypted;
