-- id: device-time-servers-two
-- title: Network devices have their time from two servers or more
-- title[zh_CN]: 网络设备配置两台及以上时间服务器
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.3.5.b gbt22239:7.1.3.5.b gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b
-- when: SELECT 1 FROM config_ntp WHERE kind IN ('server', 'peer', 'sntp')
-- key: device
-- why: With one server the clocks drift apart on the day when it is down, and nobody notices.
-- why[zh_CN]: 只有一台时间服务器时，一旦停机各设备时钟便各自漂移而无人察觉。
-- fix: On {device}, name a second server beside {server}.
-- fix[zh_CN]: 在 {device} 上除 {server} 外再配置一台时间服务器。
SELECT device, min(server) AS server, min(line) AS line FROM config_ntp
WHERE kind IN ('server', 'peer', 'sntp') GROUP BY device HAVING count(DISTINCT server) < 2;
