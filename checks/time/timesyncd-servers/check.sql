-- id: timesyncd-servers
-- title: The time client of systemd asks servers that the site named
-- title[zh_CN]:  systemd 时间同步客户端使用本单位指定的服务器
-- severity: low
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b
-- key: -
-- same-as: xccdf:service_timesyncd_configured
-- why: Who answers for the time decides what the records say; a built-in server is nobody's choice.
-- why[zh_CN]: 由谁提供时间决定了记录的时间；内置服务器不是任何人的选择。
-- fix: Write NTP= with the unit's time servers into {path}, then systemctl restart
--     systemd-timesyncd.
-- fix[zh_CN]: 在 {path} 中用 NTP= 写入本单位的时间服务器，然后执行 systemctl restart systemd-timesyncd。
SELECT 'no server is named' AS problem, '/etc/systemd/timesyncd.conf' AS path
WHERE NOT EXISTS (SELECT 1 FROM time_sync
                  WHERE daemon = 'systemd-timesyncd' AND server IS NOT NULL AND NOT is_default);
