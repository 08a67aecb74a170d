-- id: net-martians-logged
-- title: Packets with impossible addresses are written to the log
-- title[zh_CN]: 记录地址不合理的数据包
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.3.3.d gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: name
-- why: They are mostly the first sign of a wrong cable or of somebody who forges addresses.
-- why[zh_CN]: 这类数据包往往是接错线路或有人伪造地址的最早迹象。
-- fix: Write "net.ipv4.conf.all.log_martians = 1" to /etc/sysctl.d/90-network.conf, then: sysctl
--     --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-network.conf 中写入“net.ipv4.conf.all.log_martians = 1”，然后执行 sysctl --system
/* Either "all" or the interface's own value is enough. */
WITH conf AS (
  SELECT substr(name, 15, length(name) - 14 - length('.log_martians')) AS interface, value
  FROM sysctl WHERE name GLOB 'net.ipv4.conf.*.log_martians' ORDER BY 1)
SELECT 'net.ipv4.conf.*.log_martians' AS name, group_concat(own.interface, ', ') AS interfaces
FROM conf AS own JOIN conf AS every ON every.interface = 'all'
WHERE own.interface NOT IN ('all', 'lo') AND own.value = '0' AND every.value = '0'
GROUP BY every.interface;
