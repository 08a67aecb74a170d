-- id: rsyslog-tls-mode
-- title: rsyslog encrypts what it sends: the mode is set
-- title[zh_CN]: rsyslog 转发启用 TLS 模式
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.7.a gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c zicha:RA112
-- key: problem
-- same-as: xccdf:rsyslog_encrypt_offload_actionsendstreamdrivermode
-- why: On its way through the network everybody on the line can read and change an open log, with
--     names, addresses and at times passwords.
-- why[zh_CN]: 明文日志在网络传输途中可被读取和篡改，其中有账号、地址，有时还有口令。
-- fix: Put $DefaultNetstreamDriver gtls, $ActionSendStreamDriverMode 1 and
--     $ActionSendStreamDriverAuthMode x509/name before the line that forwards (package
--     rsyslog-gnutls), and restart rsyslog.
-- fix[zh_CN]: 在转发行之前加入 $DefaultNetstreamDriver gtls、$ActionSendStreamDriverMode 1 和 $ActionSendStreamDriverAuthMode x509/name（软件包 rsyslog-gnutls），然后重启 rsyslog。
SELECT 'forwarding is not told to encrypt' AS problem
WHERE NOT EXISTS (SELECT 1 FROM rsyslog_config
                  WHERE kind = 'directive' AND name = 'actionsendstreamdrivermode' AND value = '1'
                     OR kind = 'rule' AND is_told_tls);
