-- id: rsyslog-no-input
-- title: Only a log server takes in records from the network
-- title[zh_CN]: 非日志服务器不接收网络日志
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RA112
-- key: name
-- same-as: xccdf:rsyslog_nolisten
-- why: Who can send records to this host can fill its disk and write sign-ins into its logs that
--     never were.
-- why[zh_CN]: 能向本机发送日志的人可以写满磁盘，也可以伪造从未发生的登录记录。
-- fix: Remove {path}:{line} and restart rsyslog; on a log server record a waiver.
-- fix[zh_CN]: 删除 {path}:{line} 并重启 rsyslog；若本机是日志服务器，请登记豁免。
SELECT name, port, path, line FROM rsyslog_config
WHERE kind = 'input' AND name IN ('imudp', 'imtcp', 'imptcp', 'imrelp', 'imgssapi')
   OR kind = 'directive' AND name IN ('udpserverrun', 'inputtcpserverrun', 'inputptcpserverrun',
                                      'inputrelpserverrun')
      AND value <> '0';
